//! Numbers of telephones: fifteen digits, of which the last is a check digit.
//!
//! Source: 3GPP TS 23.003, 6.2.1.

use super::scan::Scan;
use super::{Kind, checksum, context};

/// How far before it the word may stand, in characters, and in bytes.
const REACH: usize = 16;
const REACH_BYTES: usize = 48;
const WORDS: &[&str] = &["imei", "imeis", "imei1", "imei2", "手机串号", "串号", "串號"];

/// How many digits it has.
const LENGTH: usize = 15;
/// Fifteen digits and what parts them: `35-209900-176148-1`.
const LONGEST: usize = LENGTH + 4;

pub(super) fn find(scan: &mut Scan<'_>) {
    // The first byte of 串.
    let in_chinese = || scan.seen.has(0xE4) && scan.lower.contains('串');
    if !(scan.alone || scan.lower.contains("imei") || in_chinese()) {
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

/// Whether a word beside it says so. Of several numbers one word may say it:
/// `IMEI 490154203237518, 356938035643809`.
fn is_named(scan: &Scan<'_>, start: usize, end: usize) -> bool {
    let named = || {
        let word = context::before(scan, start, REACH_BYTES, WORDS)?;
        let between = scan.part(word, start);
        (between.chars().count() <= REACH && !between.contains(';')).then_some(word)
    };
    let listed = || scan.found.last().is_some_and(|last| last.kind == Kind::Imei && start - last.end <= REACH / 2);
    scan.alone || named().is_some() || context::after(scan, end, REACH / 2, WORDS).is_some() || listed()
}

/// The number that a word begins, or ends in: `IMEI490154203237518`.
fn number(scan: &Scan<'_>, start: usize) -> Option<(usize, usize)> {
    let start = start + if scan.rest(start).starts_with("imei") { "imei".len() } else { 0 };
    let goes_on =
        matches!(scan.before(start), b'.' | b',' | b'-') && scan.before(start.saturating_sub(1)).is_ascii_digit();
    if goes_on || !scan.at(start).is_ascii_digit() {
        return None;
    }
    let mut digits = Vec::with_capacity(LENGTH);
    let mut end = start;
    while digits.len() < LENGTH && end - start < LONGEST {
        let byte = scan.at(end);
        let parts = matches!(byte, b'-' | b' ' | b'/') && scan.at(end + 1).is_ascii_digit();
        if byte.is_ascii_digit() {
            digits.push(byte);
        } else if !parts {
            return None;
        }
        end += 1;
    }
    let cut = matches!(scan.at(end), b'-' | b'.' | b',') && scan.at(end + 1).is_ascii_digit();
    let is_one = digits.len() == LENGTH && scan.is_edge(end) && !cut && checksum::luhn(&digits);
    let zeros = digits.iter().all(|digit| *digit == b'0');
    (is_one && !zeros).then_some((start, end))
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
            "IMEI numbers were wiped; the invoice, as the police said, has 490154203237518",
        ] {
            assert!(only(text, Imei).is_empty(), "{text}");
        }
    }
}
