//! Numbers of bank cards.
//!
//! Source: ISO/IEC 7812-1, and the ranges of the issuers' networks.

use super::scan::Scan;
use super::{Kind, checksum};

/// The shortest and the longest number, in digits.
const SHORTEST: usize = 13;
const LONGEST: usize = 19;

/// How numbers are parted, beside not at all.
const GROUPS: &[&[usize]] = &[
    &[4, 4, 4, 4],
    &[4, 4, 4, 4, 3],
    &[4, 6, 5],
    &[4, 6, 4],
    &[6, 13],
    &[4, 4, 4, 1],
    &[4, 4, 5],
    &[6, 4, 4, 4],
    &[4, 4, 4, 4, 2],
];

pub(super) fn find(scan: &mut Scan<'_>) {
    let mut behind = 0;
    for (start, _) in scan.words() {
        if start >= behind
            && let Some(end) = number(scan, start)
        {
            scan.push(Kind::Card, start, end);
            behind = end;
        }
    }
}

/// The end of a number that begins at a place.
fn number(scan: &Scan<'_>, start: usize) -> Option<usize> {
    if !scan.at(start).is_ascii_digit() {
        return None;
    }
    let before = scan.before(start);
    let goes_on = matches!(before, b'.' | b',' | b'-') && scan.before(start.saturating_sub(1)).is_ascii_digit();
    if goes_on || matches!(before, b'+' | b'_') {
        return None;
    }
    let mut digits = Vec::with_capacity(LONGEST);
    let mut groups = Vec::new();
    let (mut at, mut found) = (start, None);
    loop {
        let len = scan.digits(at, LONGEST + 1);
        digits.extend((at..at + len).map(|at| scan.at(at)));
        groups.push(len);
        at += len;
        if len == 0 || digits.len() > LONGEST || !scan.is_edge(at) {
            return found;
        }
        let separator = scan.at(at);
        let more = scan.at(at + 1).is_ascii_digit();
        let cut = matches!(separator, b'-' | b'.' | b',') && more;
        if !cut && is_number(&digits, &groups) {
            found = Some(at);
        }
        let same = groups.len() == 1 || separator == scan.before(at - len);
        if !(more && same && matches!(separator, b' ' | b'-' | b'.')) {
            return found;
        }
        at += 1;
    }
}

fn is_number(digits: &[u8], groups: &[usize]) -> bool {
    let parted = groups.len() == 1 || GROUPS.contains(&groups);
    parted && digits.len() >= SHORTEST && is_issued(digits) && checksum::luhn(digits)
}

/// Whether a network gives out numbers that begin so, of this length.
fn is_issued(digits: &[u8]) -> bool {
    let prefix = |len| digits.iter().take(len).fold(0_u32, |value, digit| value * 10 + u32::from(digit - b'0'));
    let len = digits.len();
    match prefix(4) {
        4000..=4999 => matches!(len, 13 | 16 | 19),
        2200..=2204 | 2221..=2720 | 5019 | 5100..=5599 => len == 16,
        1000..=1999 | 3400..=3499 | 3700..=3799 => len == 15,
        3000..=3059 | 3095 | 3600..=3699 | 3800..=3999 => matches!(len, 14 | 16),
        3528..=3589 | 6011 | 6440..=6599 | 6200..=6299 => matches!(len, 16..=19),
        // Viet Nam's own.
        9704 => matches!(len, 16 | 19),
        5018 | 5020 | 5038 | 5893 | 6304 | 6759..=6763 => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind::Card, is_issued};
    use crate::detect::properties::only;

    #[test]
    fn a_number_is_found_whole() {
        for (text, found) in [
            ("4111111111111111", "4111111111111111"),
            ("卡号4111 1111 1111 1111号", "4111 1111 1111 1111"),
            ("4111-1111-1111-1111.", "4111-1111-1111-1111"),
            ("4111 1111 1111 1111 12/27", "4111 1111 1111 1111"),
            ("12 4111 1111 1111 1111", "4111 1111 1111 1111"),
            ("3782 822463 10005", "3782 822463 10005"),
            ("4222222222222", "4222222222222"),
        ] {
            assert_eq!(only(text, Card), [found], "{text}");
        }
    }

    #[test]
    fn what_has_another_form_is_no_number() {
        for text in [
            "4111111111111112",
            "41111111111111111",
            "411111111111111",
            "4111 1111 11111111",
            "4111-1111 1111-1111",
            "4111 1111 1111 1111-2",
            "0.4111111111111111",
            "+4111111111111111",
            "4111111111111111a",
            "a4111111111111111",
            "1-4111111111111111",
            "4111111111111111.5",
            "_4111111111111111",
            "9111111111111111",
        ] {
            assert!(only(text, Card).is_empty(), "{text}");
        }
    }

    #[test]
    fn each_network_has_its_ranges_and_lengths() {
        let issued = |prefix: &str, len: usize| is_issued(format!("{prefix:0<len$}").as_bytes());
        for (prefix, len) in [
            ("4", 13),
            ("4", 16),
            ("4", 19),
            ("51", 16),
            ("5599", 16),
            ("2221", 16),
            ("2720", 16),
            ("34", 15),
            ("37", 15),
            ("300", 14),
            ("3059", 14),
            ("3095", 14),
            ("36", 14),
            ("38", 16),
            ("3999", 14),
            ("3528", 16),
            ("3589", 19),
            ("6011", 16),
            ("644", 17),
            ("6599", 16),
            ("62", 19),
            ("9704", 16),
            ("9704", 19),
            ("2200", 16),
            ("2204", 16),
            ("5019", 16),
            ("1", 15),
            ("1999", 15),
            ("5018", 13),
            ("6759", 19),
            ("6763", 16),
        ] {
            assert!(issued(prefix, len), "{prefix} {len}");
        }
        for (prefix, len) in [
            ("4", 14),
            ("4", 15),
            ("4", 17),
            ("50", 16),
            ("56", 16),
            ("2220", 16),
            ("2721", 16),
            ("33", 15),
            ("35", 15),
            ("38", 15),
            ("3060", 14),
            ("3094", 14),
            ("3096", 14),
            ("3527", 16),
            ("3590", 16),
            ("6010", 16),
            ("6012", 16),
            ("6439", 16),
            ("66", 16),
            ("61", 16),
            ("63", 16),
            ("37", 16),
            ("51", 15),
            ("62", 15),
            ("9704", 17),
            ("9703", 16),
            ("9705", 16),
            ("2199", 16),
            ("2205", 16),
            ("5019", 15),
            ("1", 16),
            ("5017", 16),
            ("6758", 16),
            ("6764", 16),
        ] {
            assert!(!issued(prefix, len), "{prefix} {len}");
        }
    }
}
