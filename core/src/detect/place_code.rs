//! Codes and links of places on maps: what3words, geohash, H3, ids of map services.
//!
//! Source: what3words API; Niemeyer's geohash; H3 index (bits of a cell);
//! Bing Maps tile system; the addresses that map services make for sharing.

use super::scan::Scan;
use super::{Kind, context};

mod link;

/// How far before a code the word for it may stand, in bytes; farther off where the code is longer.
const REACH: usize = 6;
const REACH_OF_LONG: usize = 48;
const REACH_AFTER: usize = 20;
/// How far before or after three words the name of those who give them out may stand, in bytes.
const REACH_OF_WORDS: usize = 120;

/// A notation of a place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Code {
    Geohash,
    Quadkey,
    Locator,
    H3,
    S2,
    Words,
}

/// What a word says that one near it is.
const NAMED: &[(&[&str], Code)] = &[
    (&["geohash", "geo hash", "геохеш", "геохэш", "地理哈希", "지오해시", "ジオハッシュ"], Code::Geohash),
    (&["quadkey", "quadkeys", "quad key", "クアッドキー"], Code::Quadkey),
    (&["maidenhead", "qth", "grid square", "grid locator", "locator", "локатор", "ロケーター"], Code::Locator),
    (&["h3", "h3 cell", "h3 index", "h3_index"], Code::H3),
    (&["s2", "s2 cell", "s2 token", "s2cell", "s2_cell", "s2_cell_id"], Code::S2),
];

/// Those who give three words out.
const NAMES_OF_WORDS: &[&str] = &["what3words", "w3w", "what 3 words"];

/// The notation that a heading of a column names.
pub(super) fn headed(heading: &str) -> Option<Code> {
    let of_words = NAMES_OF_WORDS.contains(&heading).then_some(Code::Words);
    of_words.or_else(|| Some(NAMED.iter().find(|(names, _)| names.contains(&heading))?.1))
}

impl Code {
    /// Whether a cell of a table holds a code.
    pub(super) fn is_value(self, scan: &Scan<'_>, start: usize, end: usize) -> bool {
        match self {
            Self::Words => three_words(scan, start) == Some(end),
            _ => self.has_form(scan.lower.get(start..end).unwrap_or_default()),
        }
    }

    fn has_form(self, word: &str) -> bool {
        match self {
            Self::Geohash => is_geohash(word),
            Self::Quadkey => is_quadkey(word),
            Self::Locator => is_locator(word),
            Self::H3 => is_h3_like(word),
            Self::S2 => is_s2(word),
            Self::Words => false,
        }
    }

    /// How many characters it has where its name may stand farther off.
    const fn long(self) -> usize {
        match self {
            Self::Quadkey => 15,
            Self::Locator => 6,
            _ => 7,
        }
    }
}

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
    let named =
        scan.seen.has(b'.') && scan.seen.has(b'3') && NAMES_OF_WORDS.iter().any(|name| scan.lower.contains(name));
    let mut behind = 0;
    for (start, end) in scan.words() {
        if start < behind {
            continue;
        }
        let found = if named && let Some(end) = named_words(scan, start, end) {
            Some((start, end))
        } else if let Some(start) = after_name_of_words(scan, start, end) {
            three_words(scan, start).map(|end| (start, end))
        } else if is_code(scan, start, end) {
            Some((start, end))
        } else {
            id(scan, start).or_else(|| pair_of_ids(scan, start)).map(|end| (start, end))
        };
        if let Some((start, end)) = found {
            scan.push(Kind::PlaceCode, start, end);
            behind = end;
        }
    }
}

/// Whether a word is a code by its form, or by the word before it.
fn is_code(scan: &Scan<'_>, start: usize, end: usize) -> bool {
    let word = scan.lower.get(start..end).unwrap_or_default();
    let named = |(names, code): &(&[&str], Code)| {
        let is_long = word.len() >= code.long();
        let reach = if is_long { REACH_OF_LONG } else { REACH };
        code.has_form(word)
            && (context::before(scan, start, reach, names).is_some()
                || (is_long && context::after(scan, end, REACH_AFTER, names).is_some()))
    };
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
        4 | 5 | 8 | 9 => matches!(byte, b'a'..=b'x'),
        _ => byte.is_ascii_digit(),
    };
    matches!(word.len(), 6 | 8 | 10) && word.bytes().enumerate().all(fits)
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

/// Ends of the names of files and hosts that are as long as a word.
const NO_WORDS: &[&str] =
    &["html", "json", "jsonl", "docx", "xlsx", "pptx", "jpeg", "heic", "webp", "info", "name", "local"];

/// The end of three words of Latin letters, four or more each, near the name of those who give them out.
fn named_words(scan: &Scan<'_>, start: usize, end: usize) -> Option<usize> {
    let is_part = matches!(scan.before(start), b'.' | b'@' | b'/' | b'-' | b'_')
        && !scan.part(start.saturating_sub(3), start).eq("///");
    if scan.at(end) != b'.' || is_part {
        return None;
    }
    let to = three_words(scan, start)?;
    let mut words = scan.lower.get(start..to)?.split('.');
    let are_words =
        words.clone().all(|word| word.len() > 3) && words.next_back().is_some_and(|last| !NO_WORDS.contains(&last));
    let near = || {
        context::before(scan, start, REACH_OF_WORDS, NAMES_OF_WORDS).is_some()
            || context::after(scan, to, REACH_AFTER, NAMES_OF_WORDS).is_some()
    };
    (are_words && near()).then_some(to)
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
    // A word of Vietnamese may have a space in it: the last one, where another has.
    let (mut spaced, mut any_spaced) = (false, false);
    for (offset, char) in rest.char_indices().take(LONGEST) {
        let goes_on = || rest.get(offset + 1..).and_then(|rest| rest.chars().next()).is_some_and(is_letter);
        if char == ' ' && len > 1 && !spaced && (dots < 2 || any_spaced) && is_vietnamese(rest) && goes_on() {
            (spaced, any_spaced) = (true, true);
        } else if is_letter(char) {
            len += 1;
            end = offset + char.len_utf8();
        } else if is_dot(char) && dots < 2 {
            // One letter is a word of Chinese, and an initial of Latin.
            if len == 0 || (len < 3 && rest.get(..offset)?.ends_with(|char: char| char.is_ascii())) {
                return None;
            }
            (dots, len, spaced) = (dots + 1, 0, false);
        } else {
            // More than three, or a part of a program.
            let next = rest.get(offset + char.len_utf8()..)?.chars().next();
            let goes_on = is_dot(char) && next.is_some_and(is_letter);
            let is_call = char == '(' && rest.get(..end)?.is_ascii();
            if goes_on || is_call || char.is_ascii_digit() || "/_@\\".contains(char) {
                return None;
            }
            break;
        }
    }
    let short = len == 0 || (len < 3 && rest.get(..end)?.ends_with(|char: char| char.is_ascii()));
    (dots == 2 && !short && !rest.starts_with("www.")).then_some(at + end)
}

/// Whether letters of Vietnamese stand near the beginning of a text.
fn is_vietnamese(text: &str) -> bool {
    text.chars().take(LONGEST).any(|char| matches!(char, '\u{1EA0}'..='\u{1EF9}' | 'ă' | 'đ' | 'ơ' | 'ư'))
}

#[cfg(test)]
mod tests;
