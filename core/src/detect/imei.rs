//! Numbers of telephones: fifteen digits, of which the last is a check digit.
//!
//! Source: 3GPP TS 23.003, 6.2.1.

use super::scan::Scan;
use super::{Kind, checksum, context};

/// How far before it a word may stand that says so, in bytes, and how far after it.
const REACH: usize = 200;
const REACH_AFTER: usize = 12;
const WORDS: &[&str] = &[
    "imei",
    "i.m.e.i",
    "*#06#",
    "international mobile equipment",
    "串号",
    "串號",
    "имей",
    "อีมี่",
    "เลขอีมี่",
    "الإيمي",
    "ایم ای آئی",
    "आईएमईआई",
    "আইএমইআই",
    "အိုင်အမ်အီးအိုင်",
];
/// What says, after such a word, that a number is another one.
const OTHERS: &[&str] = &["imsi", "iccid", "meid", "serial", "invoice", "order", "tracking", "parcel", ";"];
/// What stands before a number with the version of the software, which has no check digit.
const WITH_VERSION: &[&str] = &["imeisv", "imei/sv", "imei sv"];

/// Headings of a column.
pub(super) const HEADINGS: &[&str] =
    &["imei", "imei1", "imei2", "imei 1", "imei 2", "imei no", "imei no.", "imei number"];

/// How many digits it has, and how many with the version of the software.
const LENGTH: usize = 15;
const LENGTH_WITH_VERSION: usize = 16;
/// What parts them, at most: `35-209900-176148-1`, `354 828 092 335 526`.
const PARTS: usize = 5;
/// So many digits stand on a line before they go on in the next.
const BEFORE_BREAK: usize = 8;

pub(super) fn find(scan: &mut Scan<'_>) {
    let digits = scan.lower.bytes().filter(u8::is_ascii_digit).count();
    if digits < LENGTH || !(scan.alone || WORDS.iter().any(|word| scan.lower.contains(word))) {
        return;
    }
    let mut behind = 0;
    for (start, _) in scan.words() {
        if start >= behind
            && let Some((start, end)) = number(scan, start)
            && (scan.before(start).is_ascii_alphabetic() || is_named(scan, start, end))
        {
            scan.push(Kind::Imei, start, end);
            behind = end;
        }
    }
}

/// Whether a word near it says so, and none between says that it is another number.
fn is_named(scan: &Scan<'_>, start: usize, end: usize) -> bool {
    let named = || {
        let before = near(scan, start.saturating_sub(REACH), start);
        let word = WORDS.iter().filter_map(|word| last_of(before, word)).max();
        let between = word.and_then(|word| before.get(word..));
        between.is_some_and(|between| !OTHERS.iter().any(|other| last_of(between, other).is_some()))
    };
    // Of several numbers one word may say it: `IMEI 490154203237518; 356938035643809`.
    let follows = |last: usize| (last..=last + 2 * REACH_AFTER).contains(&start);
    let listed = || scan.found.last().is_some_and(|last| last.kind == Kind::Imei && follows(last.end));
    scan.alone || listed() || named() || context::after(scan, end, REACH_AFTER, WORDS).is_some()
}

/// What stands between two places, in lower case; a character less where one is cut.
fn near<'v>(scan: &Scan<'v>, from: usize, to: usize) -> &'v str {
    super::scan::steps::count(to - from);
    (from..to).find_map(|from| scan.lower.get(from..to)).unwrap_or_default()
}

/// Where a word stands last, which is not the end of another: `primeiro`.
fn last_of(text: &str, word: &str) -> Option<usize> {
    let mut places = text.rmatch_indices(word).map(|(at, _)| at);
    let inside =
        |at: usize| text.get(..at).and_then(|before| before.chars().next_back()).is_some_and(context::is_latin);
    places.find(|at| !inside(*at))
}

/// Whether a cell of a table holds a number.
pub(super) fn is_value(scan: &Scan<'_>, start: usize, end: usize) -> bool {
    number(scan, start).is_some_and(|found| found == (start, end))
}

/// The number that a word begins, or ends in: `IMEI490154203237518`.
fn number(scan: &Scan<'_>, start: usize) -> Option<(usize, usize)> {
    let start = start + if scan.rest(start).starts_with("imei") { "imei".len() } else { 0 };
    let goes_on =
        matches!(scan.before(start), b'.' | b',' | b'-') && scan.before(start.saturating_sub(1)).is_ascii_digit();
    if goes_on || !scan.at(start).is_ascii_digit() {
        return None;
    }
    let with_version = || {
        let before = near(scan, start.saturating_sub(REACH_AFTER), start);
        WITH_VERSION.iter().any(|word| before.contains(word))
    };
    let ends = |digits: &[u8], end: usize| {
        let cut = matches!(scan.at(end), b'-' | b'.') && scan.at(end + 1).is_ascii_digit();
        let zeros = digits.iter().all(|digit| *digit == b'0');
        scan.is_edge(end) && !cut && !zeros
    };
    let mut digits = Vec::with_capacity(LENGTH_WITH_VERSION);
    let mut end = start;
    while end - start < LENGTH_WITH_VERSION + PARTS {
        let byte = scan.at(end);
        end += 1;
        if !byte.is_ascii_digit() {
            let parts = matches!(byte, b'-' | b' ' | b'/' | b'.') || (byte == b'\n' && digits.len() >= BEFORE_BREAK);
            if parts && scan.at(end).is_ascii_digit() {
                continue;
            }
            return None;
        }
        digits.push(byte);
        match digits.len() {
            LENGTH if checksum::luhn(&digits) && ends(&digits, end) => return Some((start, end)),
            LENGTH_WITH_VERSION => return (ends(&digits, end) && with_version()).then_some((start, end)),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::Kind::Imei;
    use crate::detect::properties::only;

    #[test]
    fn a_number_is_found_whole() {
        for (text, found) in [
            ("IMEI 490154203237518", "490154203237518"),
            ("imei:35-209900-176148-1.", "35-209900-176148-1"),
            ("IMEI490154203237518", "490154203237518"),
            ("490154203237518 (IMEI)", "490154203237518"),
            ("手机串号490154203237518", "490154203237518"),
            ("imeinya:490154203237518", "490154203237518"),
            ("IMEI 354 828 092 335 526 ok", "354 828 092 335 526"),
            ("IMEI 35.209900.176148.1.", "35.209900.176148.1"),
            ("IMEI 35209900\n176148 1", "35209900\n176148 1"),
            ("Got the imei, on the receipt from the shop at the border: 490154203237518", "490154203237518"),
            ("*#06# shows 490154203237518", "490154203237518"),
            ("IMEISV: 35-209900-176148-23", "35-209900-176148-23"),
            ("brand,imei,seized\nA,490154203237518,2024-03-12", "490154203237518"),
        ] {
            assert_eq!(only(text, Imei), [found], "{text}");
        }
        assert_eq!(only("IMEI 490154203237518, 356938035643809", Imei).len(), 2);
    }

    #[test]
    fn what_has_another_form_is_no_number() {
        for text in [
            "490154203237518",
            "IMEI 490154203237519",
            "IMEI 4901542032375180",
            "IMEI 49015420323751",
            "IMEI 000000000000000",
            "IMEI 490154203237518-1",
            "IMEI 1.490154203237518",
            "IMEI 490154203237518x",
            "35-209900-176148-23",
            "IMEI 35-209900-176148-23",
            "Primeiro 490154203237518",
            "IMEI 1\n490154203237519",
            "no IMEI, and the order as they said 490154203237518",
            "IMEI numbers were wiped; the invoice, as the police said, has 490154203237518",
        ] {
            assert!(only(text, Imei).is_empty(), "{text}");
        }
    }
}
