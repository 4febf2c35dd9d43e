//! What stands between the two angles of a pair.

use super::angle::Angle;
use crate::detect::scan::{Scan, begins, steps};

/// Words that join the two, in lower case.
const JOINING: &[&str] = &["and", "et", "và", "和"];
/// Words that name the second.
#[rustfmt::skip]
const LONGITUDE: &[&str] = &["longitude", "long", "lon", "lng", "lat", "latitude", "经度", "經度", "纬度", "kinh độ",
    "ลองจิจูด", "ละติจูด", "longitud", "latitud", "bujur", "lintang", "долгота", "широта", "रेखांश", "अक्षांश", "দ্রাঘিমাংশ", "অক্ষাংশ", "خط الطول", "دائرة العرض", "طول البلد", "រយៈបណ្តោយ", "រយៈទទឹង", "လောင်ဂျီတွဒ်", "လောင်ဂျီကျု", "ລອງຈິຈູດ", "ລາຕິຈູດ"];

/// The most signs and words between the two.
const MOST: usize = 10;

/// What was skipped.
pub(super) struct Between {
    /// Where the second one begins: its digits, or its letter.
    pub(super) digits: usize,
    /// Whether a word names it.
    pub(super) names_longitude: bool,
    /// Whether only a comma stands there.
    only_comma: bool,
}

impl Between {
    /// Whether the comma may be one of decimals: then it parts nothing.
    pub(super) fn comma_ends_decimals(&self, first: &Angle, second: &Angle) -> bool {
        let lettered = first.axis.is_some() && second.axis.is_some();
        self.only_comma && !lettered && (first.comma || second.comma)
    }
}

/// What stands after one angle and before the next.
pub(super) fn skip(scan: &Scan<'_>, end: usize) -> Option<Between> {
    let (mut at, mut names_longitude, mut parted, mut semicolon, mut colon) = (end, false, false, false, false);
    for _ in 0..MOST {
        steps::count(1);
        let rest = scan.rest(at);
        let longitude = LONGITUDE.iter().find(|word| is_word(rest, word));
        if let Some(word) = longitude {
            names_longitude = true;
            at += word.len();
        } else if let Some(word) = JOINING.iter().find(|word| is_word(rest, word)) {
            at += word.len();
        } else if let Some(sign) = rest.chars().next().filter(|char| " ,;/|&=:\"'、၊،\t\n".contains(*char)) {
            semicolon |= matches!(sign, ';' | '/' | '|');
            colon |= sign == ':';
            at += sign.len_utf8();
        } else {
            break;
        }
        parted = true;
    }
    // A sign parts, too: `+11.08+106.17`.
    let signed = matches!(scan.at(at), b'+' | b'-') && scan.at(at + 1).is_ascii_digit();
    // So do letters: `N11.08E106.17`, `11.08N106.17E`.
    let glued = !parted && (scan.at(at).is_ascii_digit() || Angle::begins_with_letter(scan, at));
    let digits = at + usize::from(signed) + directions(scan, at);
    // A ratio: `1.5641:4.8887`.
    if colon && !names_longitude {
        return None;
    }
    let only_comma = parted && !semicolon && !names_longitude;
    (parted || signed || glued || digits > at).then_some(Between { digits, names_longitude, only_comma })
}

/// How long the words of Chinese are that stand before the digits.
fn directions(scan: &Scan<'_>, at: usize) -> usize {
    let words = ["北纬", "南纬", "东经", "西经", "北緯", "南緯", "東經", "西經"];
    let rest = scan.rest(at);
    words.iter().find(|word| rest.starts_with(*word)).map_or(0, |word| word.len())
}

fn is_word(rest: &str, word: &str) -> bool {
    begins(rest, word)
        && rest
            .get(word.len()..)
            .is_some_and(|after| !word.is_ascii() || !after.starts_with(|char: char| char.is_alphanumeric()))
}
