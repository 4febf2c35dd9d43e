//! Plus codes: full ones, and short ones that need a place beside them.
//!
//! Source: Open Location Code specification.

use super::Kind;
use super::scan::Scan;

/// The digits, by value. A full code begins with one of the first 9 (latitude)
/// and one of the first 18 (longitude).
const DIGITS: &[u8] = b"23456789CFGHJMPQRVWX";

/// How many digits may follow the sign.
const MOST_AFTER: usize = 7;

/// Padded codes (`7P000000+`) name an area of five kilometres or more, and are
/// left alone.
pub(super) fn find(scan: &mut Scan<'_>) {
    for at in scan.places(b'+') {
        let before = scan.count_before(at, 9, |byte| value(*byte).is_some());
        let after = scan.count(at + 1, MOST_AFTER + 1, |byte| value(*byte).is_some());
        let (start, end) = (at - before, at + 1 + after);
        let whole = scan.is_edge(start) && scan.is_edge(end);
        if whole && is_code(scan, start, before, after) {
            scan.push(Kind::PlusCode, start, end);
        }
    }
}

fn is_code(scan: &Scan<'_>, start: usize, before: usize, after: usize) -> bool {
    let text = scan.part(start, start + before + 1 + after);
    let letters = text.bytes().filter(u8::is_ascii_alphabetic).count();
    let below = |at, limit| value(scan.at(at)).is_some_and(|value| value < limit);
    match (before, after) {
        // One of ten thousand codes has no letter; every sum is without.
        (8, 2..=MOST_AFTER) => letters > 0 && below(start, 9) && below(start + 1, 18),
        // In capitals, as they are printed: a short one is like many other things.
        (4, 2 | 3) => letters > 1 && letters < before + after && !text.bytes().any(|byte| byte.is_ascii_lowercase()),
        _ => false,
    }
}

/// The value of a digit.
fn value(byte: u8) -> Option<usize> {
    DIGITS.iter().position(|digit| digit.eq_ignore_ascii_case(&byte))
}

#[cfg(test)]
mod tests {
    use super::Kind::PlusCode;
    use crate::detect::properties::only;

    #[test]
    fn a_code_is_found_whole() {
        for text in
            ["7P53HWC7+8Q", "CV53HWC7+8Q", "22222222+2C", "7p53hwc7+8q", "7P53HWC7+8QXFGHJ", "HWC7+8Q", "22C7+8C2"]
        {
            assert_eq!(only(&format!("在{text},"), PlusCode), [text]);
        }
    }

    #[test]
    fn what_has_another_form_is_no_code() {
        for text in [
            "FP53HWC7+8Q",
            "7W53HWC7+8Q2222222",
            "7W53HWC7+8Q",
            "7X53HWC7+8Q",
            "22222222+22",
            "7P53HWC7+8",
            "7P53HWC7+8QXFGHJM",
            "77P53HWC7+8Q",
            "7P53HWC7+8QA",
            "hwc7+8q",
            "HWC7+8",
            "HWC7+8Q22",
            "HWCC+QQ",
            "2227+8C",
            "A7P53HWC7+8Q",
        ] {
            assert!(only(text, PlusCode).is_empty(), "{text}");
        }
    }
}
