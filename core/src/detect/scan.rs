//! How the detectors step through a text: byte by byte, never past its end.

use super::view::View;
use super::{Kind, Match, Seen};
use crate::order::Order as _;

/// How far before a place its link may begin, in bytes.
const LONGEST_LINK: usize = 256;

/// A view, and what was found in it.
pub(super) struct Scan<'v> {
    pub(super) text: &'v str,
    /// The same in lower case, with every byte at the same place.
    pub(super) lower: &'v str,
    /// Which bytes stand in it.
    pub(super) seen: Seen,
    words: &'v [(usize, usize)],
    /// Whether no words can be expected that say what something is: in a name
    /// or a mark.
    pub(super) alone: bool,
    pub(super) found: Vec<Match>,
}

impl<'v> Scan<'v> {
    pub(super) fn new(view: &'v View<'_>) -> Self {
        let (text, lower, words) = (view.text.as_ref(), view.lower.as_str(), view.words.as_slice());
        Self { text, lower, seen: Seen::of(text), words, alone: false, found: Vec::new() }
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
        steps::count(self.words.len());
        self.words.iter().copied()
    }

    /// Each place of a byte of ASCII.
    pub(super) fn places(&self, byte: u8) -> impl Iterator<Item = usize> + use<'v> {
        let text = if self.seen.has(byte) { self.text } else { "" };
        steps::count(text.len());
        text.bytes().enumerate().filter_map(move |(at, found)| (found == byte).then_some(at))
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

/// Each run of ASCII letters and digits in a text: where it begins and ends.
pub(super) fn words(text: &str) -> Vec<(usize, usize)> {
    steps::count(text.len());
    let (mut words, mut start) = (Vec::new(), None);
    for (at, byte) in text.bytes().chain([b' ']).enumerate() {
        match (byte.is_ascii_alphanumeric(), start) {
            (true, None) => start = Some(at),
            (false, Some(begin)) => {
                words.push((begin, at));
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// Whether a text begins with a word. The first byte decides nearly always:
/// the whole is compared by a call.
pub(super) fn begins(text: &str, word: &str) -> bool {
    text.as_bytes().first() == word.as_bytes().first() && text.starts_with(word)
}

/// Words by their first two bytes, of which each has two or more.
pub(super) struct Lexicon<T: 'static> {
    words: Vec<([u8; 2], &'static T)>,
    /// Whether a word may begin with two bytes: most texts begin with none.
    begins: Seen,
}

impl<T: AsRef<str>> Lexicon<T> {
    /// Those that begin alike stay in their order.
    pub(super) fn new(words: impl Iterator<Item = &'static T>) -> Self {
        let mut words: Vec<_> =
            words.filter_map(|word| Some((*word.as_ref().as_bytes().first_chunk()?, word))).collect();
        words.order_by_key(|(begin, _)| *begin);
        let begins = Seen::of_all(words.iter().map(|(begin, _)| Self::mixed(*begin)));
        Self { words, begins }
    }

    /// Two bytes as one, in which others may be hidden, too.
    const fn mixed([one, two]: [u8; 2]) -> u8 {
        one.wrapping_mul(37).wrapping_add(two)
    }

    /// The words that a text begins with.
    pub(super) fn at(&self, text: &str) -> impl Iterator<Item = &'static T> {
        let begin = text.as_bytes().first_chunk().copied().filter(|begin| self.begins.has(Self::mixed(*begin)));
        let from = begin.map_or(self.words.len(), |begin| self.words.partition_point(|(known, _)| *known < begin));
        let words = self.words.get(from..).unwrap_or_default().iter();
        let alike = words.take_while(move |(known, _)| Some(*known) == begin);
        alike.map(|(_, word)| *word).filter(move |word| text.starts_with(word.as_ref()))
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
