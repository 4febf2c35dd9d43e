//! Words beside a number that say what it is.

use super::scan::{Scan, steps};

/// Where the last of these words, in lower case, ends at most so many bytes
/// before a place. Words of Latin letters stand alone; others may stand in a
/// row without spaces.
pub(super) fn before(scan: &Scan<'_>, at: usize, reach: usize, words: &[&str]) -> Option<usize> {
    let longest = words.iter().map(|word| word.len()).max()?;
    let from = boundary_after(scan.lower, at.saturating_sub(reach + longest));
    let window = scan.lower.get(from..at)?;
    steps::count(window.len() * words.len());
    let ends = words.iter().filter_map(|word| {
        let mut places = window.rmatch_indices(word).map(|(place, _)| (from + place, from + place + word.len()));
        places.find(|(start, end)| stands_alone(scan.lower, word, *start, *end)).map(|(_, end)| end)
    });
    ends.max().filter(|end| at - end <= reach)
}

/// Where the first of these words begins at most so many bytes after a place.
pub(super) fn after(scan: &Scan<'_>, at: usize, reach: usize, words: &[&str]) -> Option<usize> {
    let longest = words.iter().map(|word| word.len()).max()?;
    let end = boundary_after(scan.lower, (at + reach + longest).min(scan.lower.len()));
    let window = scan.lower.get(at..end)?;
    steps::count(window.len() * words.len());
    let starts = words.iter().filter_map(|word| {
        let mut places = window.match_indices(word).map(|(place, _)| at + place);
        places.find(|start| stands_alone(scan.lower, word, *start, start + word.len()))
    });
    starts.min().filter(|start| start - at <= reach)
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

/// The first boundary of a character at or after a place.
fn boundary_after(text: &str, at: usize) -> usize {
    (at..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
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
