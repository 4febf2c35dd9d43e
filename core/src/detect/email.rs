//! E-mail addresses.
//!
//! Source: RFC 5321, RFC 5322; RFC 6531 for letters beyond ASCII.

use super::Kind;
use super::context::is_latin;
use super::scan::{Scan, steps};

mod spelled;

pub(super) use spelled::may_be_in as may_be_spelled;

/// The longest local part and domain, in bytes (RFC 5321, 4.5.3.1).
const LONGEST_LOCAL: usize = 64;
const LONGEST_DOMAIN: usize = 255;

/// Endings of pictures for sharp screens: `logo@2x.png`.
const PICTURES: &[&str] = &["png", "jpg", "jpeg", "gif", "webp", "svg"];

pub(super) fn find(scan: &mut Scan<'_>) {
    for at in scan.places(b'@') {
        if let (Some(start), Some(end)) = (local(scan, at), domain(scan, at + 1)) {
            scan.push(Kind::Email, start, end);
        }
    }
    spelled::find(scan);
}

/// Where the local part before an `@` begins.
fn local(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let before = scan.part(0, at);
    let last = before.chars().next_back()?;
    // In a text without spaces an address of ASCII ends where another script begins.
    let is_part: fn(char) -> bool = if is_local(last) { is_local } else { is_beyond };
    let mut start = at;
    for (place, char) in before.char_indices().rev() {
        steps::count(1);
        if !is_part(char) || at - place > LONGEST_LOCAL {
            break;
        }
        start = place;
    }
    // Quotes, dots and dashes before an address are no part of it.
    let part = scan.part(start, at);
    let first = part.find(|char: char| is_latin(char) || char == '_' || !char.is_ascii())?;
    Some(start + first)
}

const fn is_ascii_local(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'%' | b'+' | b'-' | b'!' | b'#' | b'\'' | b'~' | b'^')
}

fn is_local(char: char) -> bool {
    is_latin(char) || u8::try_from(char).is_ok_and(is_ascii_local)
}

/// A letter of a script beyond Latin, or what an address may hold beside it.
fn is_beyond(char: char) -> bool {
    (char.is_alphanumeric() && !is_latin(char)) || char.is_ascii_digit() || matches!(char, '.' | '_' | '-')
}

/// Where the domain that begins at a place ends.
fn domain(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let mut begin = at;
    let mut end = None;
    while begin - at < LONGEST_DOMAIN {
        let label = label(scan, begin)?;
        let text = scan.part(begin, begin + label).trim_end_matches('-');
        if text.starts_with('-') || text.is_empty() {
            break;
        }
        let is_picture =
            PICTURES.contains(&text) && scan.part(at, begin).starts_with(|char: char| char.is_ascii_digit());
        if begin > at && is_top(text) && !is_picture {
            end = Some(begin + text.len());
        }
        begin += label + 1;
        if text.len() < label || scan.at(begin - 1) != b'.' {
            break;
        }
    }
    end
}

/// How long the label at a place is.
fn label(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let rest = scan.text.get(at..)?;
    let first = rest.chars().next();
    let beyond = first.is_some_and(|first| !is_latin(first) && first.is_alphanumeric());
    let is_part = |char: char| {
        steps::count(1);
        (if beyond { char.is_alphanumeric() && !is_latin(char) } else { is_latin(char) }) || char == '-'
    };
    let end = rest.char_indices().find(|(place, char)| *place > 63 || !is_part(*char));
    Some(end.map_or(rest.len(), |(place, _)| place))
}

/// Whether a label can be the last one: letters, or letters in Punycode.
fn is_top(label: &str) -> bool {
    let letters = label.chars().all(char::is_alphabetic) && label.chars().nth(1).is_some();
    letters || label.get(..4).is_some_and(|begin| begin.eq_ignore_ascii_case("xn--"))
}

#[cfg(test)]
mod tests {
    use super::Kind::Email;
    use crate::detect::properties::only;

    #[test]
    fn an_address_is_found_whole() {
        let long = format!("{}@example.org", "a".repeat(64));
        for (text, found) in [
            ("a@b.co", "a@b.co"),
            ("'a@example.org'", "a@example.org"),
            ("-_a@example.org.", "_a@example.org"),
            ("a@example.org-", "a@example.org"),
            ("a@x-y.org", "a@x-y.org"),
            ("a@example.org.1", "a@example.org"),
            ("邮箱a@example.org是", "a@example.org"),
            ("邮箱@例子.example。", "邮箱@例子.example"),
            ("a@example.xn--p1ai", "a@example.xn--p1ai"),
            (&long, &long),
        ] {
            assert_eq!(only(text, Email), [found], "{text}");
        }
    }

    #[test]
    fn what_lacks_a_part_is_no_address() {
        for text in
            ["@b.co", "a@b", "a@b.c", "a@.co", "a@-b.co", "a@b-.co", "a@b.c0", "a@2x.png", "a@b..co", "...@b.co"]
        {
            assert!(only(text, Email).is_empty(), "{text}");
        }
        assert_eq!(only("a@x.png", Email), ["a@x.png"]);
    }
}
