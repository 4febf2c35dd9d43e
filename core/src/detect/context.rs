//! Words beside a number that say what it is.

use super::Seen;
use super::scan::{Scan, steps};

/// Where the last of these words, in lower case, ends at most so many bytes
/// before a place. Words of Latin letters stand alone; others may stand in a
/// row without spaces.
pub(super) fn before(scan: &Scan<'_>, at: usize, reach: usize, words: &[&str]) -> Option<usize> {
    let longest = words.iter().map(|word| word.len()).max()?;
    let from = at.saturating_sub(reach + longest);
    let ends = starts(scan, from, at, words).filter_map(|start| {
        let found = words.iter().filter(|word| stands(scan, word, start, at)).map(|word| start + word.len());
        found.max()
    });
    ends.max().filter(|end| at - end <= reach)
}

/// Where the first of these words begins at most so many bytes after a place.
pub(super) fn after(scan: &Scan<'_>, at: usize, reach: usize, words: &[&str]) -> Option<usize> {
    let end = (at + reach + 1).min(scan.lower.len());
    starts(scan, at, end, words).find(|start| words.iter().any(|word| stands(scan, word, *start, scan.lower.len())))
}

/// The places where one of some words may begin: at its first byte, and not
/// inside a Latin word.
fn starts(scan: &Scan<'_>, from: usize, to: usize, words: &[&str]) -> impl Iterator<Item = usize> {
    let bytes = scan.lower.as_bytes();
    let first = Seen::of_all(words.iter().filter_map(|word| word.bytes().next()));
    steps::count(to - from);
    (from..to).filter(move |at| {
        let byte = bytes.get(*at).copied().unwrap_or(0);
        if !first.has(byte) {
            return false;
        }
        let inside = at.checked_sub(1).and_then(|before| bytes.get(before)).is_some_and(u8::is_ascii_alphanumeric);
        // The bytes of a character after its first are 0x80 to 0xBF.
        byte.is_ascii_lowercase() && !inside || byte >= 0xC0
    })
}

/// Whether a word stands alone at a place, and ends before another.
fn stands(scan: &Scan<'_>, word: &str, start: usize, limit: usize) -> bool {
    let bytes = scan.lower.as_bytes();
    steps::count(1);
    if word.as_bytes().first() != bytes.get(start) {
        return false;
    }
    let end = start + word.len();
    end <= limit && bytes.get(start..end) == Some(word.as_bytes()) && stands_alone(scan.lower, word, start, end)
}

/// Whether a word that begins or ends with a Latin letter does not go on there.
fn stands_alone(text: &str, word: &str, start: usize, end: usize) -> bool {
    let before = text.get(..start).and_then(|before| before.chars().next_back());
    let after = text.get(end..).and_then(|after| after.chars().next());
    let goes_on =
        |inside: Option<char>, outside: Option<char>| inside.is_some_and(is_latin) && outside.is_some_and(is_latin);
    !goes_on(word.chars().next(), before) && !goes_on(word.chars().next_back(), after)
}

/// Whether a character is a letter of the Latin script, or a digit.
pub(super) fn is_latin(char: char) -> bool {
    char.is_ascii_alphanumeric()
        || (matches!(char, '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}') && !matches!(char, '×' | '÷'))
}

#[cfg(test)]
mod tests {
    use super::super::scan::Scan;
    use super::super::view::View;
    use super::{after, before};

    #[test]
    fn a_word_before_is_found_whole_and_last() {
        let view = View::new("Passport, PASSPORT: 12");
        let scan = Scan::new(&view);
        assert_eq!(before(&scan, 20, 40, &["passport"]), Some(18));
        assert_eq!(before(&scan, 20, 2, &["passport"]), Some(18));
        assert_eq!(before(&scan, 20, 1, &["passport"]), None);
        assert_eq!(before(&scan, 20, 40, &[]), None);
        assert_eq!(before(&scan, 17, 40, &["passport"]), Some(8));
        assert_eq!(before(&scan, 20, 40, &["pass", "port"]), None);
    }

    #[test]
    fn a_word_after_is_found_whole_and_first() {
        let view = View::new("12 (passport) passport");
        let scan = Scan::new(&view);
        assert_eq!(after(&scan, 2, 2, &["passport"]), Some(4));
        assert_eq!(after(&scan, 2, 1, &["passport"]), None);
        assert_eq!(after(&scan, 2, 99, &["port", "xyz"]), None);
    }

    #[test]
    fn a_word_of_a_script_without_spaces_need_not_stand_alone() {
        let view = View::new("他的护照号1");
        let scan = Scan::new(&view);
        let end = view.text.len() - 1;
        assert_eq!(before(&scan, end, 64, &["护照"]), Some(end - "号".len()));
        let view = View::new("né 1, année 2");
        let scan = Scan::new(&view);
        assert_eq!(before(&scan, 13, 99, &["né"]), Some(3));
    }
}
