//! HTML of what may be hostile: the one place where a text becomes markup.

use crate::model::leaf::is_invisible;
use std::fmt::Write as _;

/// The styles, for the classes below `casecairn`. Their colours are mixed from
/// the text colour around them, so that they fit a light and a dark page alike.
pub(crate) const STYLE: &str = include_str!("casecairn.css");

/// Whether a terminal or a browser could take a character for an order, or a
/// reader not see it.
pub(crate) fn is_hostile(char: char) -> bool {
    char.is_control() || is_invisible(char) || matches!(char, '\u{2028}' | '\u{2029}')
}

/// An element with a text in it.
pub(crate) fn push(out: &mut String, element: &str, class: &str, text: &str) {
    if class.is_empty() {
        let _ = write!(out, "<{element}>");
    } else {
        let _ = write!(out, "<{element} class=\"{class}\">");
    }
    escaped(text, out);
    let _ = write!(out, "</{element}>");
}

/// An element with a sentence in it: what stands between two backticks is shown as code.
pub(crate) fn push_sentence(out: &mut String, element: &str, class: &str, sentence: &str) {
    let _ = write!(out, "<{element} class=\"{class}\">");
    let mut rest = sentence;
    while let Some((before, code, after)) = between_backticks(rest) {
        escaped(before, out);
        push(out, "code", "", code);
        rest = after;
    }
    escaped(rest, out);
    let _ = write!(out, "</{element}>");
}

fn between_backticks(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('`')?;
    let (code, after) = rest.split_once('`')?;
    Some((before, code, after))
}

/// A text with nothing in it that a browser or a reader could take for something else.
pub(crate) fn escaped(text: &str, out: &mut String) {
    for char in text.chars() {
        match entity(char) {
            Some(entity) => out.push_str(entity),
            None if is_hostile(char) => out.extend(char.escape_unicode()),
            None => out.push(char),
        }
    }
}

/// What is written for a character that would be markup.
pub(crate) fn entity(char: char) -> Option<&'static str> {
    Some(match char {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{escaped, push_sentence};

    #[test]
    fn what_stands_between_backticks_is_code() {
        let mut out = String::new();
        push_sentence(&mut out, "p", "x", "meant `<a>`? or `b` ` c");
        assert_eq!(out, "<p class=\"x\">meant <code>&lt;a&gt;</code>? or <code>b</code> ` c</p>");
    }

    #[test]
    fn nothing_of_the_input_is_markup() {
        let mut out = String::new();
        escaped("<img onerror='x'>&\"\u{202e}\u{7}", &mut out);
        assert_eq!(out, "&lt;img onerror=&#39;x&#39;&gt;&amp;&quot;\\u{202e}\\u{7}");
    }
}
