//! Codes and links of places on maps: what3words, geohash, H3, ids of map services.
//!
//! Source: what3words API; Niemeyer's geohash; H3 index (bits of a cell);
//! Bing Maps tile system; the addresses that map services make for sharing.

use super::scan::Scan;
use super::{Kind, context};

mod link;

/// How far before a code the word for it may stand, in bytes.
const REACH: usize = 6;

/// What a word says that the next one is.
type Named = (&'static [&'static str], fn(&str) -> bool);

const NAMED: &[Named] = &[
    (&["geohash", "geo hash"], is_geohash),
    (&["quadkey", "quad key"], is_quadkey),
    (&["maidenhead", "qth", "grid square", "grid locator"], is_locator),
    (&["h3", "h3 cell", "h3 index"], is_h3_like),
    (&["s2", "s2 cell", "s2 token", "s2cell"], is_s2),
];

/// The id of a place of Google: `ChIJN1t_tDeuEmsRUsoyG83frY4`.
const PLACE_ID: (&str, usize) = ("ChIJ", 27);

pub(super) fn find(scan: &mut Scan<'_>) {
    link::find(scan);
    for at in scan.places(b'/') {
        if let Some(end) = slashed(scan, at) {
            scan.push(Kind::PlaceCode, at - 2, end);
        }
    }
    // Every other code holds a digit, or its name does.
    if !scan.seen.has_any(b'0'..=b'9') {
        return;
    }
    for (start, end) in scan.words() {
        let found = if let Some(start) = after_name_of_words(scan, start, end) {
            three_words(scan, start).map(|end| (start, end))
        } else if is_code(scan, start, end) {
            Some((start, end))
        } else {
            id(scan, start).or_else(|| pair_of_ids(scan, start)).map(|end| (start, end))
        };
        if let Some((start, end)) = found {
            scan.push(Kind::PlaceCode, start, end);
        }
    }
}

/// Whether a word is a code by its form, or by the word before it.
fn is_code(scan: &Scan<'_>, start: usize, end: usize) -> bool {
    let word = scan.lower.get(start..end).unwrap_or_default();
    let named = |(names, is): &Named| is(word) && context::before(scan, start, REACH, names).is_some();
    let is_all = scan.alone && start == 0 && end == scan.text.len();
    is_h3(word) || NAMED.iter().any(named) || (is_all && is_like_a_code(scan.part(start, end)))
}

/// Whether a name or a mark that is one word looks like a code of a place.
fn is_like_a_code(word: &str) -> bool {
    let letter = |byte: u8| byte.is_ascii_alphabetic();
    // Letters and digits in turn: `kh2025` is none.
    let turns = word.as_bytes().windows(2).filter(|two| matches!(two, [a, b] if letter(*a) != letter(*b))).count();
    let is_low = !word.bytes().any(|byte| byte.is_ascii_uppercase());
    let lower = word.to_ascii_lowercase();
    let cased = word.get(..2).is_some_and(|field| field.bytes().all(|byte| byte.is_ascii_uppercase()))
        && word.get(4..6).is_some_and(|part| part.bytes().all(|byte| byte.is_ascii_lowercase()));
    (word.len() >= 8 && turns > 2 && is_low && is_geohash(word))
        || (cased && is_locator(&lower))
        || is_quadkey(word)
        || is_h3_like(&lower)
}

/// From five letters on: a square of five kilometres.
fn is_geohash(word: &str) -> bool {
    let known = |byte: u8| byte.is_ascii_digit() || (byte.is_ascii_lowercase() && !b"ailo".contains(&byte));
    (5..=12).contains(&word.len()) && word.bytes().all(known) && word.bytes().any(|byte| byte.is_ascii_digit())
}

fn is_quadkey(word: &str) -> bool {
    (10..=23).contains(&word.len()) && word.bytes().all(|byte| matches!(byte, b'0'..=b'3'))
}

/// `OK10so`, or nearer.
fn is_locator(word: &str) -> bool {
    let fits = |(at, byte): (usize, u8)| match at {
        0 | 1 => matches!(byte, b'a'..=b'r'),
        4 | 5 => matches!(byte, b'a'..=b'x'),
        _ => byte.is_ascii_digit(),
    };
    matches!(word.len(), 6 | 8) && word.bytes().enumerate().all(fits)
}

fn is_s2(word: &str) -> bool {
    let digit = word.bytes().any(|byte| byte.is_ascii_digit());
    (7..=16).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_hexdigit()) && digit
}

/// What a word says to be an index of H3.
fn is_h3_like(word: &str) -> bool {
    word.len() == 15 && word.starts_with('8') && word.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// An index of H3: its mode, its resolution, one of 122 cells, and a digit of 0
/// to 6 for each resolution, 7 for those beyond.
fn is_h3(word: &str) -> bool {
    if word.len() != 15 || !word.bytes().any(|byte| byte.is_ascii_alphabetic()) {
        return false;
    }
    let Ok(bits) = u64::from_str_radix(word, 16) else {
        return false;
    };
    let resolution = bits >> 52 & 0xF;
    let digits = (1..=15_u64).all(|at| (bits >> (3 * (15 - at)) & 7 == 7) == (at > resolution));
    bits >> 56 == 8 && bits >> 45 & 0x7F < 122 && digits
}

/// The end of an id of Google that begins at a place.
fn id(scan: &Scan<'_>, start: usize) -> Option<usize> {
    let (begins, len) = PLACE_ID;
    let goes_on = matches!(scan.before(start), b'_' | b'-');
    let is_one = scan.part(start, start + begins.len()) == begins
        && scan.count(start, len + 1, |byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')) == len;
    (is_one && !goes_on).then_some(start + len)
}

/// The end of two numbers by which Google calls a place: `0x3109…:0x5c…`.
fn pair_of_ids(scan: &Scan<'_>, start: usize) -> Option<usize> {
    let number = |at: usize| {
        let digits = scan.count(at + 2, 17, u8::is_ascii_hexdigit);
        let is_one = scan.rest(at).starts_with("0x") && (8..=16).contains(&digits);
        is_one.then_some(at + 2 + digits)
    };
    let second = number(start).filter(|end| scan.at(*end) == b':')? + 1;
    number(second).filter(|end| scan.is_edge(*end))
}

/// The end of `///filled.count.soap`, whose third slash stands at a place.
fn slashed(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let start = at.checked_sub(2)?;
    // `file:///`
    let is_path =
        scan.before(start) == b'/' || (scan.before(start) == b':' && scan.before(start - 1).is_ascii_alphanumeric());
    (scan.at(start) == b'/' && scan.at(at - 1) == b'/' && !is_path).then(|| three_words(scan, at + 1))?
}

/// Where the words may begin, after the name of those who give them out.
fn after_name_of_words(scan: &Scan<'_>, start: usize, end: usize) -> Option<usize> {
    let name = scan.lower.get(start..end)?;
    let parted = name == "words" && scan.lower.get(..start)?.ends_with("what 3 ");
    let is_name = parted || matches!(name, "what3words" | "w3w");
    let signs = scan.count(end, 6, |byte| b" :=(/".contains(byte));
    (is_name && signs > 0).then_some(end + signs)
}

/// The most characters of three words.
const LONGEST: usize = 90;

/// The end of three words with dots between that begin at a place, in any script.
fn three_words(scan: &Scan<'_>, at: usize) -> Option<usize> {
    super::scan::steps::count(LONGEST);
    let is_dot = |char: char| ".。｡･・︒։۔።।".contains(char);
    let is_letter = |char: char| {
        char.is_ascii_alphabetic()
            || (!char.is_ascii() && !is_dot(char) && !char.is_whitespace() && !"«»、…·（）".contains(char))
    };
    let rest = scan.text.get(at..)?;
    let (mut len, mut dots, mut end) = (0, 0, 0);
    for (offset, char) in rest.char_indices().take(LONGEST) {
        if is_letter(char) {
            len += 1;
            end = offset + char.len_utf8();
        } else if is_dot(char) && dots < 2 {
            // One letter is a word of Chinese, and an initial of Latin.
            if len == 0 || (len < 3 && rest.get(..offset)?.ends_with(|char: char| char.is_ascii())) {
                return None;
            }
            (dots, len) = (dots + 1, 0);
        } else {
            // More than three, or a part of a program.
            let next = rest.get(offset + char.len_utf8()..)?.chars().next();
            let goes_on = is_dot(char) && next.is_some_and(is_letter);
            if goes_on || char.is_ascii_digit() || "/_(@\\".contains(char) {
                return None;
            }
            break;
        }
    }
    let short = len == 0 || (len < 3 && rest.get(..end)?.ends_with(|char: char| char.is_ascii()));
    (dots == 2 && !short && !rest.starts_with("www.")).then_some(at + end)
}

#[cfg(test)]
mod tests;
