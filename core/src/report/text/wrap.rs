//! How wide a text is, and where its lines break.

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

/// How many columns of a terminal a text takes.
pub(crate) fn columns(text: &str) -> usize {
    text.width()
}

/// A text in lines of at most so many columns. Lines break at spaces only, not
/// at no-break spaces; a longer word has a line of its own.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in bound(text).split([' ', '\n']).filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if columns(line) + 1 + columns(word) <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A text whose French punctuation does not part from its word.
fn bound(text: &str) -> String {
    let after = [" ;", " :", " !", " ?", " »"]
        .iter()
        .fold(text.to_owned(), |text, mark| text.replace(mark, &mark.replace(' ', "\u{a0}")));
    after.replace("« ", "«\u{a0}")
}

/// The beginning of a text that fits, with an ellipsis where it was cut.
pub(super) fn cut(text: &str, width: usize) -> String {
    if columns(text) <= width {
        return text.to_owned();
    }
    let mut left = width.saturating_sub(1);
    let mut kept: String = text
        .chars()
        .take_while(|char| {
            let wide = char.width().unwrap_or(0);
            let fits = wide <= left;
            left = left.saturating_sub(wide);
            fits
        })
        .collect();
    kept.push('…');
    kept
}

#[cfg(test)]
mod tests {
    use super::{columns, cut, wrap};

    #[test]
    fn lines_break_at_spaces_but_not_at_no_break_spaces() {
        assert_eq!(wrap("un texte\u{a0}: long", 10), ["un texte\u{a0}:", "long"]);
        assert_eq!(wrap("un texte : « a »", 10), ["un texte\u{a0}:", "«\u{a0}a\u{a0}»"]);
        assert_eq!(wrap("a-word-too-long b", 5), ["a-word-too-long", "b"]);
        assert!(wrap("", 5).is_empty());
    }

    #[test]
    fn columns_are_those_of_a_terminal() {
        assert_eq!(columns("金贝"), 4);
        assert_eq!(columns("កម្ពុជា"), columns(&cut("កម្ពុជា", 80)));
        assert_eq!(cut("金贝集团", 6), "金贝…");
    }
}
