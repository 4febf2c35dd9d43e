//! Addresses on the internet.
//!
//! Source: RFC 791, RFC 4291, RFC 5952; IANA IPv6 Global Unicast allocations.

use super::scan::Scan;
use super::{Kind, context};
use std::net::{Ipv4Addr, Ipv6Addr};

/// The longest IPv6 address, in bytes, with an IPv4 one at its end.
const LONGEST: usize = 45;
/// How far before four numbers a word may say that they are no address, in bytes.
const REACH: usize = 3;
/// How far apart the numbers of clauses may stand, in bytes.
const CLAUSES: usize = 64;
/// A dot, and what is written for it.
const DOTS: &[&str] = &[".", "[.]", "(.)", "{.}", "[dot]", "(dot)", " dot ", " [.] "];

/// What four numbers with dots are, too.
#[rustfmt::skip]
const NUMBERED: &[&str] = &[
    "version", "versions", "v", "ver", "release", "build", "section", "sections", "§", "chapter", "chapitre", "article", "art",
    "clause", "clauses", "rule", "rules", "articles", "règle", "paragraph", "paragraphe", "para", "oid", "annex", "annexe",
];

pub(super) fn find(scan: &mut Scan<'_>) {
    let mut clause: Option<(usize, &str)> = None;
    for (start, end) in scan.words() {
        // `IP203.0.113.1`
        let glued = scan.part(start, start + 2).eq_ignore_ascii_case("ip") && scan.at(start + 2).is_ascii_digit();
        let start = if glued { start + 2 } else { start };
        let Some(first) = scan.text.get(start..end).filter(|word| word.len() < 5) else {
            continue;
        };
        if first.bytes().all(|byte| byte.is_ascii_digit())
            && let Some(end) = version_4(scan, start).or_else(|| defanged(scan, start))
        {
            let chapter = scan.part(start, end).rsplit_once('.').map_or("", |(chapter, _)| chapter);
            // `Clause 10.2.3.1, read with 10.2.3.2`
            let goes_on = clause.is_some_and(|(at, first)| first == chapter && start - at <= CLAUSES);
            if goes_on || context::before(scan, start, REACH, NUMBERED).is_some() {
                clause = Some((end, chapter));
            } else {
                scan.push(Kind::Ip, start, end);
            }
        }
        if first.bytes().all(|byte| byte.is_ascii_hexdigit())
            && let Some((start, end)) = version_6(scan, start)
        {
            scan.push(Kind::Ip, start, end);
        }
    }
}

/// The end of an IPv4 address at a place.
fn version_4(scan: &Scan<'_>, start: usize) -> Option<usize> {
    let len = scan.count(start, 16, |byte| byte.is_ascii_digit() || *byte == b'.');
    let dot = usize::from(scan.before(start + len) == b'.');
    let end = start + len - dot;
    if scan.before(start) == b'.' || !scan.is_edge(end) {
        return None;
    }
    let address: Ipv4Addr = scan.part(start, end).parse().ok()?;
    is_somebody(address).then_some(end)
}

/// The end of an IPv4 address with its dots in brackets, so that nobody follows it.
fn defanged(scan: &Scan<'_>, start: usize) -> Option<usize> {
    let (mut at, mut octets, mut hidden) = (start, [0_u8; 4], false);
    for (index, octet) in octets.iter_mut().enumerate() {
        if index > 0 {
            let rest = scan.rest(at);
            let dot = DOTS.iter().find(|dot| rest.starts_with(**dot))?;
            hidden |= *dot != ".";
            at += dot.len();
        }
        let len = scan.digits(at, 4);
        *octet = scan.part(at, at + len).parse().ok()?;
        at += len;
    }
    (hidden && scan.is_edge(at) && is_somebody(Ipv4Addr::from(octets))).then_some(at)
}

/// Whether an address can be somebody's. Four small numbers are a version, a
/// section, or one of the addresses that everybody knows.
fn is_somebody(address: Ipv4Addr) -> bool {
    let octets = address.octets();
    let [first, ..] = octets;
    first != 0 && first != 127 && octets.iter().any(|octet| *octet > 9) && !address.is_broadcast()
}

/// An IPv6 address whose first digits begin at a place.
fn version_6(scan: &Scan<'_>, at: usize) -> Option<(usize, usize)> {
    // `::ffff:192.0.2.1` begins with its colons.
    let colons = scan.count_before(at, 3, |byte| *byte == b':');
    let start = if colons == 2 { at - colons } else { at };
    // `IP:2001:db8::1` begins after its colon.
    let goes_on = match colons {
        0 | 2 => scan.before(start).is_ascii_alphanumeric(),
        1 => scan.before(start - 1).is_ascii_hexdigit(),
        _ => true,
    };
    let after = scan.at(at + scan.count(at, 5, u8::is_ascii_hexdigit));
    if goes_on || after != b':' {
        return None;
    }
    let is_part = |byte: &u8| byte.is_ascii_hexdigit() || matches!(byte, b':' | b'.');
    let mut len = scan.count(start, LONGEST + 1, is_part);
    while matches!(scan.before(start + len), b'.' | b':') && scan.before(start + len - 1) != b':' {
        len -= 1;
    }
    let end = start + len;
    let address: Ipv6Addr = scan.part(start, end).parse().ok()?;
    (!scan.at(end).is_ascii_alphanumeric() && is_given_out(address)).then_some((start, end))
}

/// Whether an address is of a range that is given out.
fn is_given_out(address: Ipv6Addr) -> bool {
    let [first, second, ..] = address.segments();
    let global = first & 0xE000 == 0x2000;
    let local = first & 0xFE00 == 0xFC00 || first & 0xFFC0 == 0xFE80;
    // RFC 6052: an IPv4 address inside.
    let translated = (first, second) == (0x64, 0xFF9B);
    global || local || translated || address.to_ipv4_mapped().is_some()
}

#[cfg(test)]
mod tests {
    use super::Kind::Ip;
    use crate::detect::properties::only;

    #[test]
    fn an_address_is_found_whole() {
        for (text, found) in [
            ("192.0.2.1", "192.0.2.1"),
            ("是192.0.2.1.", "192.0.2.1"),
            ("10.1.1.1:80", "10.1.1.1"),
            ("1.1.1.10", "1.1.1.10"),
            ("version 3 of 192.0.2.1", "192.0.2.1"),
            ("2001:db8::1", "2001:db8::1"),
            ("IP:2001:DB8::1", "2001:DB8::1"),
            ("2001:db8::", "2001:db8::"),
            ("2001:db8::1:", "2001:db8::1"),
            ("2001:db8::1.", "2001:db8::1"),
            ("[fe80::1]", "fe80::1"),
            ("febf::1", "febf::1"),
            ("fd00::1", "fd00::1"),
            ("64:ff9b::192.0.2.1", "64:ff9b::192.0.2.1"),
            ("3fff::1", "3fff::1"),
            ("::ffff:192.0.2.1", "::ffff:192.0.2.1"),
            ("2001:0db8:0000:0000:0000:0000:0000:0001", "2001:0db8:0000:0000:0000:0000:0000:0001"),
        ] {
            assert_eq!(only(text, Ip), [found], "{text}");
        }
    }

    #[test]
    fn what_is_nobodys_is_no_address() {
        for text in [
            "1.2.3.9",
            "9.9.9.9",
            "0.1.2.30",
            "127.0.0.10",
            "255.255.255.255",
            "192.0.2",
            "192.0.2.256",
            "192.0.2.1.1",
            "1.192.0.2.1",
            "x192.0.2.1",
            "192.0.2.1x",
            "version 192.0.2.1",
            "v 10.2.3.4",
            "§ 10.2.3.4",
            "192.0.02.1",
            "::1",
            "fec0::1",
            "4000::1",
            "1fff::1",
            "64:ff9c::1",
            "65:ff9b::1",
            "fb00::1",
            "fe00::1",
            "2001:db8::1::2",
            "2001:db8:1",
            "2001:db8::x",
            "a:2001:db8::1",
            ":::2001:db8::1",
            "2001:db8::1g",
            "12345::1",
        ] {
            assert!(only(text, Ip).is_empty(), "{text}: {:?}", only(text, Ip));
        }
    }
}
