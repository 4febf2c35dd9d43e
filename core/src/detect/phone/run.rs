//! A run of digits with separators, as people write one number.

use crate::detect::scan::Scan;

/// More digits than any number has.
const MOST: usize = 20;

/// Groups of digits that stand together.
pub(super) struct Run {
    digits: String,
    /// Where each group ends, how many digits lead to there, and what follows.
    groups: Vec<Group>,
    /// Whether more digits stand than any number has.
    too_long: bool,
    /// Whether the first group goes on something before it.
    goes_on: bool,
    /// The group that is a zero in brackets.
    trunk: Option<usize>,
}

struct Group {
    len: usize,
    end: usize,
    upto: usize,
    /// The separator to the next group; 0 where none follows.
    separator: u8,
}

impl Run {
    /// The run of digits from a place, and where its number would begin: at a
    /// `+` or a bracket before it.
    pub(super) fn at(scan: &Scan<'_>, start: usize) -> (Self, usize) {
        let before = scan.before(start);
        let beyond = scan.before(start.saturating_sub(1));
        let goes_on = (matches!(before, b'.' | b',' | b'-' | b':' | b'+') && beyond.is_ascii_digit())
            || matches!(before, b'_' | b'#' | b'$' | b'%')
            || goes_on_apart(scan, start);
        let mut run = Self { digits: String::new(), groups: Vec::new(), too_long: false, goes_on, trunk: None };
        let mut at = start;
        loop {
            let len = scan.digits(at, MOST + 1);
            run.digits.push_str(scan.part(at, at + len));
            at += len;
            let (separator, next) = separator(scan, at);
            run.groups.push(Group { len, end: at, upto: run.digits.len(), separator });
            run.too_long |= run.digits.len() > MOST || !scan.is_edge(at);
            if run.trunk.is_none()
                && len == 1
                && run.digits.ends_with('0')
                && scan.before(at - 1) == b'('
                && scan.at(at) == b')'
            {
                run.trunk = Some(run.groups.len() - 1);
            }
            if separator == 0 || run.too_long {
                let begin = start - usize::from(before == b'+');
                return (run, begin);
            }
            at = next;
        }
    }

    /// Whether its first digits stand in a bracket that opened before them.
    pub(super) fn closes_bracket(&self) -> bool {
        self.groups.first().is_some_and(|group| group.separator == b')')
    }

    pub(super) fn digits(&self) -> &str {
        &self.digits
    }

    pub(super) fn end(&self) -> usize {
        self.groups.last().map_or(0, |group| group.end)
    }

    /// Whether nothing in it can be the beginning of another number: its groups
    /// do not stand apart.
    pub(super) fn is_one_number(&self) -> bool {
        self.groups.iter().all(|group| group.separator != b' ')
    }

    /// One, where a zero in brackets is not dialled after the code of a country.
    pub(super) fn trunk_zero(&self) -> usize {
        usize::from(self.trunk.is_some_and(|group| (1..=2).contains(&group)))
    }

    /// Where the longest number ends that has so many digits, beside some that
    /// are not counted. After it no digits may follow but apart.
    pub(super) fn end_within(&self, shortest: usize, longest: usize, uncounted: usize) -> Option<usize> {
        if self.goes_on || self.first_is_cut() {
            return None;
        }
        let fits = |group: &&Group| (shortest + uncounted..=longest + uncounted).contains(&group.upto);
        let last = self.groups.iter().rev().find(fits)?;
        matches!(last.separator, 0 | b' ').then_some(last.end)
    }

    /// Whether the first group runs into something that is no separator.
    fn first_is_cut(&self) -> bool {
        self.too_long && self.groups.len() == 1
    }

    /// Whether its groups are such as people dial: two digits or more, and
    /// one kind of separator.
    pub(super) fn is_grouped_as_dialled(&self) -> bool {
        let mut separators =
            self.groups.iter().map(|group| group.separator).filter(|separator| !matches!(separator, 0 | b' '));
        let first = separators.next();
        // Years begin with a 1, too: a mobile of China has three digits first.
        let begins = self.groups.first().is_some_and(|group| match group.len {
            0 | 1 => false,
            4..=10 => !self.digits.starts_with('1'),
            _ => true,
        });
        let alike = separators.all(|separator| Some(separator) == first || matches!(separator, b'(' | b')'));
        // Pairs alone are rooms, days and hours; five with dots are a number of France.
        let dotted = self.groups.len() == 5 && first == Some(b'.') && self.digits.starts_with('0');
        let more_than_pairs = dotted || self.groups.iter().any(|group| group.len > 2);
        begins && alike && more_than_pairs && !self.too_long
    }

    /// Whether it begins as a date: `03-05-1999`, `2024.05.03`.
    pub(super) fn is_date(&self) -> bool {
        let [first, second, third, ..] = self.groups.as_slice() else {
            return false;
        };
        let parted = first.separator == second.separator && matches!(first.separator, b'-' | b'.');
        parted && matches!((first.len, second.len, third.len), (1..=2, 1..=2, 4) | (4, 1..=2, 1..=2))
    }

    /// Whether eight digits in one piece may be a day: `20240503`.
    pub(super) fn is_day(&self) -> bool {
        self.groups.len() == 1
            && self.digits.len() == 8
            && (self.digits.starts_with("19") || self.digits.starts_with("20"))
    }
}

/// Whether the digits from a place go on others that stand apart, such as those
/// of a card: a year or one or two digits may stand before a number.
fn goes_on_apart(scan: &Scan<'_>, start: usize) -> bool {
    let end = start.saturating_sub(1);
    let len = scan.count_before(end, 5, u8::is_ascii_digit);
    let year = len == 4 && matches!(scan.part(end - len, end - 2), "19" | "20");
    scan.before(start) == b' ' && len > 2 && !year
}

/// What parts the digits before a place from those after it, and where these
/// begin; 0 where none follow.
fn separator(scan: &Scan<'_>, at: usize) -> (u8, usize) {
    let most = scan.count(at, 3, |byte| matches!(byte, b' ' | b'-' | b'.' | b'(' | b')'));
    let signs = scan.part(at, at + most);
    let known = matches!(signs, " " | "-" | "." | " (" | ") " | ")" | "(" | ")-" | " - " | "-(" | ") (");
    if !known || !scan.at(at + most).is_ascii_digit() {
        return (0, at);
    }
    // A dash between spaces may part two numbers.
    let apart = signs == " - ";
    let sign = signs.bytes().find(|byte| *byte != b' ' && !apart).unwrap_or(b' ');
    (sign, at + most)
}
