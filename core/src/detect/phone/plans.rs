//! Codes of countries, and the lengths of numbers.

/// Codes of one and of two digits; every other code has three.
///
/// Source: ITU-T E.164, list of assigned country codes.
const ONE: &str = "17";
#[rustfmt::skip]
const TWO: &[&str] = &[
    "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49", "51", "52", "53", "54", "55",
    "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98",
];
/// The first two digits of codes of three.
#[rustfmt::skip]
const THREE: &[&str] = &[
    "21", "22", "23", "24", "25", "26", "29", "35", "37", "38", "42", "50", "59", "67", "68", "69", "85", "87", "88", "96", "97", "99",
];

/// The lengths of numbers of a country, without its code: where they are known
/// a number ends there, and does not take in what follows.
#[rustfmt::skip]
const NATIONAL: &[(&str, usize, usize)] = &[
    ("1", 10, 10), ("7", 10, 10), ("33", 9, 9), ("44", 9, 10), ("60", 8, 10), ("61", 9, 9), ("62", 8, 12), ("63", 9, 10), ("65", 8, 8),
    ("66", 8, 9), ("84", 9, 10), ("855", 8, 9), ("856", 8, 10), ("86", 10, 11), ("880", 8, 10), ("886", 8, 9), ("91", 10, 10),
    ("92", 9, 10), ("95", 7, 10), ("977", 8, 10),
];

/// The length of the code that digits begin with, and how many follow it.
pub(super) fn country(digits: &str) -> Option<(usize, usize, usize)> {
    if let Some((code, shortest, longest)) = NATIONAL.iter().find(|(code, ..)| digits.starts_with(code)) {
        return Some((code.len(), *shortest, *longest));
    }
    let two = digits.get(..2)?;
    let code = if digits.starts_with(|digit: char| ONE.contains(digit)) {
        1
    } else if TWO.contains(&two) {
        2
    } else if THREE.contains(&two) {
        3
    } else {
        return None;
    };
    // E.164, 6.2.1: fifteen digits at most.
    Some((code, 7, 15 - code))
}

/// How numbers begin that are dialled at home, and how many digits they have.
///
/// Source: numbering plans of Cambodia (MPTC), Thailand (NBTC), Viet Nam (MIC),
/// Myanmar (PTD), Lao PDR (MTC), China (MIIT) and Indonesia (Komdigi).
#[rustfmt::skip]
const LOCAL: &[(&str, usize, usize)] = &[
    // Cambodia: mobile 01x, 03x, 06x to 09x, fixed 02x to 07x; Thailand: mobile 06, 08, 09; Viet Nam: mobile 03, 05, 07, 08, 09.
    ("01", 9, 10), ("02", 9, 10), ("03", 9, 10), ("04", 9, 10), ("05", 9, 10), ("06", 9, 10), ("07", 9, 10), ("08", 9, 10), ("09", 9, 10),
    // Viet Nam, fixed; Laos, mobile.
    ("02", 11, 11),
    // Myanmar, mobile.
    ("09", 9, 11),
    // China: fixed with the code of the area, mobile.
    ("010", 11, 11), ("03", 11, 12), ("04", 11, 12), ("05", 11, 12), ("06", 11, 12), ("07", 11, 12), ("08", 11, 12), ("09", 11, 12),
    ("13", 11, 11), ("14", 11, 11), ("15", 11, 11), ("16", 11, 11), ("17", 11, 11), ("18", 11, 11), ("19", 11, 11),
    // Indonesia, mobile.
    ("08", 10, 13),
];

/// The lengths that a number may have which begins with these digits.
pub(super) fn lengths(digits: &str) -> impl Iterator<Item = (usize, usize)> {
    let known = LOCAL.iter().filter(|(prefix, ..)| digits.starts_with(prefix));
    known.map(|(_, shortest, longest)| (*shortest, *longest))
}

#[cfg(test)]
mod tests {
    use super::{NATIONAL, TWO, country};

    #[test]
    fn every_code_has_its_length() {
        for (digits, found) in [
            ("12025550143", Some((1, 10, 10))),
            ("855", Some((3, 8, 9))),
            ("86", Some((2, 10, 11))),
            ("254", Some((3, 7, 12))),
            ("27", Some((2, 7, 13))),
            ("999", Some((3, 7, 12))),
        ] {
            assert_eq!(country(digits), found, "{digits}");
        }
        for digits in ["", "0", "00", "28", "80", "83", "89", "9", "2", "11"] {
            assert_eq!(country(digits).is_none(), digits != "11", "{digits}");
        }
        assert!(TWO.is_sorted());
        assert!(NATIONAL.iter().all(|(code, shortest, longest)| shortest <= longest && code.len() + longest <= 15));
    }
}
