//! How the detectors step through a text: byte by byte, never past its end.

use super::view::View;
use super::{Kind, Match};

/// How far before a place its link may begin, in bytes.
const LONGEST_LINK: usize = 256;

/// A view, and what was found in it.
pub(super) struct Scan<'v> {
    pub(super) text: &'v str,
    /// The same in lower case, with every byte at the same place.
    pub(super) lower: &'v str,
    /// Whether any digit stands in it.
    pub(super) has_digits: bool,
    pub(super) found: Vec<Match>,
}

impl<'v> Scan<'v> {
    pub(super) fn new(view: &'v View<'_>) -> Self {
        let has_digits = view.text.bytes().any(|byte| byte.is_ascii_digit());
        Self { text: &view.text, lower: &view.lower, has_digits, found: Vec::new() }
    }

    /// The byte at a place; 0 past the end, which is of no class.
    pub(super) fn at(&self, at: usize) -> u8 {
        steps::count(1);
        self.text.as_bytes().get(at).copied().unwrap_or(0)
    }

    /// The byte before a place; 0 before the beginning.
    pub(super) fn before(&self, at: usize) -> u8 {
        at.checked_sub(1).map_or(0, |before| self.at(before))
    }

    /// Whether no ASCII word goes on at a place: letters of other scripts may
    /// stand beside a number, since many set no spaces.
    pub(super) fn is_edge(&self, at: usize) -> bool {
        !(self.before(at).is_ascii_alphanumeric() && self.at(at).is_ascii_alphanumeric())
    }

    /// How many digits stand at a place, up to a number.
    pub(super) fn digits(&self, at: usize, most: usize) -> usize {
        self.count(at, most, u8::is_ascii_digit)
    }

    /// How many bytes of a class stand at a place, up to a number.
    pub(super) fn count(&self, at: usize, most: usize, class: impl Fn(&u8) -> bool) -> usize {
        (0..most).take_while(|offset| class(&self.at(at + offset))).count()
    }

    /// How many bytes of a class stand before a place, up to a number.
    pub(super) fn count_before(&self, at: usize, most: usize, class: impl Fn(&u8) -> bool) -> usize {
        (0..most.min(at)).take_while(|offset| class(&self.at(at - 1 - offset))).count()
    }

    /// Each run of ASCII letters and digits: where it begins and ends.
    pub(super) fn words(&self) -> impl Iterator<Item = (usize, usize)> + use<'v> {
        let bytes = self.text.as_bytes();
        let mut at = 0;
        std::iter::from_fn(move || {
            let rest = bytes.get(at..)?;
            let start = at + rest.iter().position(u8::is_ascii_alphanumeric)?;
            let word = bytes.get(start..)?;
            let end = word.iter().position(|byte| !byte.is_ascii_alphanumeric()).map_or(bytes.len(), |len| start + len);
            steps::count(end - at);
            at = end;
            Some((start, end))
        })
    }

    /// Each place of a byte of ASCII.
    pub(super) fn places(&self, byte: u8) -> impl Iterator<Item = usize> + use<'v> {
        steps::count(self.text.len());
        self.text.bytes().enumerate().filter_map(move |(at, found)| (found == byte).then_some(at))
    }

    /// Whether a place lies in a link: a number there is one of a page.
    pub(super) fn is_in_link(&self, at: usize) -> bool {
        let before =
            self.count_before(at, LONGEST_LINK, |byte| byte.is_ascii_graphic() && !b"<>\"()[]|".contains(byte));
        self.part(at - before, at).contains("://")
    }

    /// A part of the text.
    pub(super) fn part(&self, start: usize, end: usize) -> &'v str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// What follows a place, in lower case.
    pub(super) fn rest(&self, at: usize) -> &'v str {
        self.lower.get(at..).unwrap_or_default()
    }

    pub(super) fn push(&mut self, kind: Kind, start: usize, end: usize) {
        self.found.push(Match { kind, start, end });
    }
}

/// Counts steps in tests, to show that their number grows with the text.
pub(super) mod steps {
    #[cfg(test)]
    thread_local! {
        static STEPS: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
    }

    /// Counts.
    #[cfg(test)]
    pub(in super::super) fn count(steps: usize) {
        STEPS.with(|all| all.set(all.get() + steps));
    }

    /// Counts nothing outside of tests.
    #[cfg(not(test))]
    pub(in super::super) const fn count(_: usize) {}

    /// How many steps something takes.
    #[cfg(test)]
    pub(in super::super) fn of(run: impl FnOnce()) -> usize {
        let before = STEPS.with(std::cell::Cell::get);
        run();
        STEPS.with(std::cell::Cell::get) - before
    }
}
