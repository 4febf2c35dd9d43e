//! International bank account numbers.
//!
//! Source: ISO 13616-1; SWIFT IBAN Registry (lengths).

use super::scan::Scan;
use super::{Kind, checksum};

/// Countries by the length of their numbers.
#[rustfmt::skip]
const LENGTHS: &[(usize, &str)] = &[
    (15, "NO"), (16, "BE"), (18, "DK FI FO GL NL SD"), (19, "MK SI"), (20, "AT BA EE KZ LT LU MN XK"),
    (21, "CH HR LI LV"), (22, "BG BH CR DE GB GE IE ME RS VA"), (23, "AE GI IL IQ OM SO TL"),
    (24, "AD CZ ES MD PK RO SA SE SK TN VG"), (25, "LY PT ST"), (26, "IS TR"), (27, "BI DJ FR GR IT MC MR SM"),
    (28, "AL AZ BY CY DO GT HN HU LB NI PL SV"), (29, "BR EG PS QA UA"), (30, "JO KW MU YE"), (31, "MT SC"), (32, "LC"),
    (33, "RU"), (18, "FK"),
];

pub(super) fn find(scan: &mut Scan<'_>) {
    for (start, end) in scan.words() {
        if end - start >= 4
            && let Some(end) = number(scan, start)
        {
            scan.push(Kind::Iban, start, end);
        }
    }
}

/// The end of a number that begins at a place: in one piece, or in fours.
fn number(scan: &Scan<'_>, start: usize) -> Option<usize> {
    // Words mostly end here.
    if !scan.at(start).is_ascii_alphabetic() || scan.digits(start + 2, 2) != 2 {
        return None;
    }
    let country = scan.part(start, start + 2).to_ascii_uppercase();
    let known = LENGTHS.iter().find(|(_, list)| list.split(' ').any(|code| code == country));
    let len = known.map(|(len, _)| *len)?;
    let separator = Some(scan.at(start + 4)).filter(|byte| matches!(byte, b' ' | b'-'));
    let mut number = Vec::with_capacity(len);
    let mut at = start;
    while number.len() < len {
        if number.len() % 4 == 0 && !number.is_empty() && separator == Some(scan.at(at)) {
            at += 1;
        }
        let byte = scan.at(at);
        if !byte.is_ascii_alphanumeric() {
            return None;
        }
        number.push(byte);
        at += 1;
    }
    (scan.is_edge(at) && checksum::mod_97(&number)).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::{Kind::Iban, LENGTHS};
    use crate::detect::properties::only;

    #[test]
    fn a_number_is_found_whole() {
        for (text, found) in [
            ("GB82WEST12345698765432", "GB82WEST12345698765432"),
            ("到GB82 WEST 1234 5698 7654 32 SARL", "GB82 WEST 1234 5698 7654 32"),
            ("gb82-west-1234-5698-7654-32.", "gb82-west-1234-5698-7654-32"),
            ("NO9386011117947", "NO9386011117947"),
        ] {
            assert_eq!(only(text, Iban), [found], "{text}");
        }
    }

    #[test]
    fn what_has_another_form_is_no_number() {
        for text in [
            "GB82WEST12345698765431",
            "GB82WEST123456987654321",
            "GB82WEST1234569876543",
            "GB82 WEST12345698765 432",
            "GB82 WEST 1234 5698 7654 32X",
            "XGB82WEST12345698765432",
            "GB8 2WEST12345698765432",
            "GB82 WEST-1234-5698-7654-32",
            "UK82WEST12345698765432",
        ] {
            assert!(only(text, Iban).is_empty(), "{text}");
        }
    }

    #[test]
    fn each_country_has_one_length() {
        let mut all: Vec<&str> = LENGTHS.iter().flat_map(|(_, list)| list.split(' ')).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!((all.len(), count), (89, 89));
        assert!(all.iter().all(|code| code.len() == 2));
    }
}
