//! Addresses of network cards.
//!
//! Source: IEEE 802, EUI-48.

use super::scan::Scan;
use super::{Kind, context};

/// How many digits an address has.
const DIGITS: usize = 12;
/// How far before a bare address its word may stand, in bytes.
const REACH: usize = 24;

const WORDS: &[&str] = &["mac", "bssid", "ethernet", "wifi", "wi-fi", "router", "routeur"];

pub(super) fn find(scan: &mut Scan<'_>) {
    for (start, end) in scan.words() {
        let form = match end - start {
            2 => grouped(scan, start, 2, b":-"),
            4 => grouped(scan, start, 4, b"."),
            DIGITS => bare(scan, start),
            _ => None,
        };
        if let Some(end) = form.filter(|end| is_device(scan.part(start, *end)) && !is_sequence(scan, start, *end)) {
            scan.push(Kind::Mac, start, end);
        }
    }
}

/// The end of an address in groups of a size, with one separator throughout.
fn grouped(scan: &Scan<'_>, start: usize, size: usize, separators: &[u8]) -> Option<usize> {
    let separator = scan.at(start + size);
    if !separators.contains(&separator) || goes_on_before(scan, start, size, separator) {
        return None;
    }
    let groups = DIGITS / size;
    let mut at = start;
    for group in 0..groups {
        if scan.count(at, size + 1, u8::is_ascii_hexdigit) != size {
            return None;
        }
        at += size;
        let more = scan.at(at) == separator && scan.at(at + 1).is_ascii_alphanumeric();
        if more != (group + 1 < groups) {
            return None;
        }
        at += usize::from(more);
    }
    scan.is_edge(at).then_some(at)
}

/// Whether the groups began before a place. `MAC:` is no group.
fn goes_on_before(scan: &Scan<'_>, start: usize, size: usize, separator: u8) -> bool {
    let end = start.saturating_sub(1);
    let digits = scan.count_before(end, size, u8::is_ascii_hexdigit);
    scan.before(start) == separator && digits > 0 && scan.is_edge(end - digits)
}

/// The end of twelve digits that a word says are an address.
fn bare(scan: &Scan<'_>, start: usize) -> Option<usize> {
    let whole = scan.count(start, DIGITS, u8::is_ascii_hexdigit) == DIGITS;
    (whole && context::before(scan, start, REACH, WORDS).is_some()).then_some(start + DIGITS)
}

/// Whether it has no digit but decimal ones, and no word: the numbers of a
/// lottery, a ratio, a list of scores. One address in three hundred is so.
fn is_sequence(scan: &Scan<'_>, start: usize, end: usize) -> bool {
    let decimal = !scan.part(start, end).bytes().any(|byte| byte.is_ascii_alphabetic());
    // Colons after a leading zero are written for no ratio and no score.
    let address = scan.at(start) == b'0' && scan.at(start + 2) == b':';
    decimal && !address && context::before(scan, start, REACH, WORDS).is_none()
}

/// Whether it is the address of one device: not none, and not all.
fn is_device(text: &str) -> bool {
    let all = |digit: u8| text.bytes().filter(u8::is_ascii_alphanumeric).all(|byte| byte.eq_ignore_ascii_case(&digit));
    !all(b'0') && !all(b'f')
}

#[cfg(test)]
mod tests {
    use super::Kind::Mac;
    use crate::detect::properties::only;

    #[test]
    fn an_address_is_found_whole() {
        for (text, found) in [
            ("00:00:5E:00:53:01", "00:00:5E:00:53:01"),
            ("x 00-00-5e-00-53-01.", "00-00-5e-00-53-01"),
            ("0000.5e00.5301.", "0000.5e00.5301"),
            ("mac 00005e005301,", "00005e005301"),
            ("MAC:00:00:5E:00:53:01", "00:00:5E:00:53:01"),
            ("a: 00:00:5E:00:53:01:", "00:00:5E:00:53:01"),
        ] {
            assert_eq!(only(text, Mac), [found], "{text}");
        }
    }

    #[test]
    fn what_has_another_form_is_no_address() {
        for text in [
            "00:00:5E:00:53",
            "00:00:5E:00:53:01:02",
            "00:00:5E:00:53-01",
            "00:00:5E:00:53:0",
            "00:00:5E:00:53:0g",
            "00:00:5E:00:53:011",
            "00:00:5E:00:53:01:x",
            "0000.5e00",
            "0000.5e00.5301.0000",
            "00005e005301",
            "mac 00005e00530",
            "FF:ff:FF:FF:FF:FF",
            "00-00-00-00-00-00",
            "1:00:00:5E:00:53",
            "0:00:00:5E:00:53:01",
        ] {
            assert!(only(text, Mac).is_empty(), "{text}");
        }
    }
}
