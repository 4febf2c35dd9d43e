//! Looks for canaries in what was said: as they stand, in other letters and
//! other forms of Unicode, escaped as JSON, Rust, HTML and addresses escape,
//! backwards, in hexadecimal, in base64; and for any eight letters of one.

use icu_normalizer::DecomposingNormalizerBorrowed;
use std::collections::HashSet;
use std::hash::{BuildHasherDefault, Hasher};

const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/// So many letters of a canary are one too many.
const PART: usize = 8;
/// The same in hexadecimal.
const DIGITS: usize = 2 * PART;

/// All parts of what was said.
#[derive(Default)]
pub struct Said {
    exact: Parts<PART>,
    folded: Parts<PART>,
    digits: Parts<DIGITS>,
}

/// Parts of one length, each once: much is said many times.
#[derive(Default)]
struct Parts<const N: usize>(HashSet<u128, BuildHasherDefault<Mixed>>);

impl<const N: usize> Parts<N> {
    /// Adds the parts of a text that hold nothing but some letters: others cannot be those of a canary.
    fn add(&mut self, text: &str, letters: fn(u8) -> bool) {
        self.0.extend(text.as_bytes().split(|byte| !letters(*byte)).flat_map(parts::<N>));
    }

    fn have(&self, forms: &[String]) -> bool {
        forms.iter().flat_map(|form| parts::<N>(form.as_bytes())).any(|part| self.0.contains(&part))
    }
}

fn parts<const N: usize>(text: &[u8]) -> impl Iterator<Item = u128> {
    text.windows(N).map(|part| part.iter().fold(0, |whole, byte| whole << 8 | u128::from(*byte)))
}

/// A quick hash of numbers: nobody chooses them to collide.
#[derive(Default)]
struct Mixed(u64);

impl Hasher for Mixed {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u128(u128::from(*byte));
        }
    }

    #[allow(clippy::cast_possible_truncation, reason = "its upper half was mixed into the lower one")]
    fn write_u128(&mut self, number: u128) {
        let both = (number ^ (number >> 64)) as u64 ^ self.0;
        self.0 = both.wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29);
    }

    fn finish(&self) -> u64 {
        self.0.wrapping_mul(0x9E37_79B9_7F4A_7C15)
    }
}

/// What canaries are made of.
fn is_consonant(byte: u8) -> bool {
    byte.is_ascii_lowercase() && !b"aeiouy".contains(&byte)
}

fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"+/".contains(&byte)
}

impl Said {
    pub fn new(texts: &[impl AsRef<str>]) -> Self {
        let mut said = Self::default();
        for text in texts {
            let plain = unescaped(text.as_ref());
            let folded = folded(&plain);
            // Base64 for addresses has two letters of its own.
            said.exact.add(&plain.replace('-', "+").replace('_', "/"), is_base64);
            said.folded.add(&folded, is_consonant);
            said.digits.add(&folded, |byte| byte.is_ascii_hexdigit());
        }
        said
    }

    /// Whether a part of a canary was said, in any form.
    pub fn holds(&self, canary: &str) -> bool {
        let plain = folded(canary);
        let backwards: String = plain.chars().rev().collect();
        let upper = plain.to_uppercase();
        // A canary may itself be a number in hexadecimal.
        let is_number = plain.bytes().all(|byte| byte.is_ascii_hexdigit());
        assert!(is_number || plain.bytes().all(is_consonant), "{plain} is no canary");
        let numbers = [hex(&plain), hex(&backwards), hex(&upper), hex(canary)];
        let in_base64 = [canary, &plain, &upper, &backwards].map(base64).concat();
        let words = [plain, backwards];
        // Eight letters of a digest may be those of another word; eight bytes of it are not.
        let is_digest = is_number && canary.bytes().any(|byte| byte.is_ascii_digit());
        (!is_digest && self.folded.have(&words))
            || self.digits.have(&words)
            || self.digits.have(&numbers)
            || self.exact.have(&in_base64)
    }
}

fn hex(text: &str) -> String {
    text.bytes().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat()
}

/// Without what tells letters apart that look alike: the case, the width, and marks above or below.
fn folded(text: &str) -> String {
    let apart = DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    apart.chars().filter(|letter| !('\u{300}'..='\u{36f}').contains(letter)).flat_map(char::to_lowercase).collect()
}

/// Without what JSON, Rust's `Debug`, HTML and addresses put into a text, however often.
fn unescaped(text: &str) -> String {
    let mut plain = text.to_owned();
    for _ in 0..3 {
        if !plain.contains(['%', '\\', '&']) {
            break;
        }
        plain = unescaped_once(&plain);
    }
    plain
}

fn unescaped_once(text: &str) -> String {
    let mut plain: Vec<u8> = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['%', '\\', '&']) {
        let (before, from) = rest.split_at(at);
        plain.extend_from_slice(before.as_bytes());
        let (bytes, length) = one(from).unwrap_or_else(|| (from.as_bytes()[..1].to_vec(), 1));
        plain.extend(bytes);
        rest = &from[length..];
    }
    plain.extend_from_slice(rest.as_bytes());
    String::from_utf8_lossy(&plain).into_owned()
}

/// What an escape stands for, and how long it is.
fn one(text: &str) -> Option<(Vec<u8>, usize)> {
    let letter = |code: u32, length: usize| Some((char::from_u32(code)?.to_string().into_bytes(), length));
    let number = |digits: &str, radix| u32::from_str_radix(digits, radix).ok();
    if let Some(rest) = text.strip_prefix('%') {
        return Some((vec![u8::from_str_radix(rest.get(..2)?, 16).ok()?], 3));
    }
    if let Some(rest) = text.strip_prefix("\\x") {
        return Some((vec![u8::from_str_radix(rest.get(..2)?, 16).ok()?], 4));
    }
    if let Some(rest) = text.strip_prefix("\\u{") {
        let (digits, _) = rest.split_once('}')?;
        return letter(number(digits, 16)?, digits.len() + 4);
    }
    if let Some(rest) = text.strip_prefix("\\u") {
        return letter(number(rest.get(..4)?, 16)?, 6);
    }
    if text.starts_with("\\\\") {
        return Some((b"\\".to_vec(), 2));
    }
    if text.starts_with("&amp;") {
        return Some((b"&".to_vec(), 5));
    }
    let (digits, _) = text.strip_prefix("&#")?.split_once(';')?;
    let code = digits.strip_prefix(['x', 'X']).map_or_else(|| number(digits, 10), |digits| number(digits, 16));
    letter(code?, digits.len() + 3)
}

/// The text in base64 as it looks at each of three offsets, without the
/// letters that hang on what stands around it.
fn base64(text: &str) -> Vec<String> {
    let encoded = |offset: usize| {
        let bytes: Vec<u8> = std::iter::repeat_n(b'.', offset).chain(text.bytes()).collect();
        let whole = bytes.len() / 3 * 3;
        let letters: String = bytes[..whole]
            .chunks(3)
            .flat_map(|three| {
                let bits = three.iter().fold(0_usize, |bits, byte| bits << 8 | usize::from(*byte));
                [18, 12, 6, 0].map(|shift| LETTERS[bits >> shift & 63] as char)
            })
            .collect();
        letters[if offset == 0 { 0 } else { 4 }..].to_owned()
    };
    (0..3).map(encoded).collect()
}

/// The look itself must be able to find something.
pub fn check_the_look() {
    let canary = "bcdfghjklmnpqr";
    for said in [
        "x bcdfghjklmnpqr y",
        "x BCDFGHJK y",
        "rqpnmlkjhgfdcb",
        "RQPNMLKJ",
        "%62cdfghjk",
        "%2562cdfghjk",
        "\\u0062cdfghjk",
        "\\\\u0062cdfghjk",
        "\\u{62}cdfghjk",
        "\\x62cdfghjk",
        "&#98;cdfghjk",
        "&#x62;cdfghjk",
        "&amp;#x62;cdfghjk",
        "\u{ff42}\u{ff43}\u{ff44}\u{ff46}\u{ff47}\u{ff48}\u{ff4a}\u{ff4b}",
        "\\uff22\\uff23\\uff24\\uff26\\uff27\\uff28\\uff2a\\uff2b",
        "%EF%BD%82cdfghjk",
        "b\u{307}cdfghjk",
        "\u{1e03}\u{10b}dfghjk",
        "6263646667686a6b6c",
        "6263646667686A6B",
        "4243444647484A4B",
        "7271706e6d6c6b6a",
        "YmNkZmdoamtsbW5wcXI=",
        "LmJjZGZnaGprbG1ucHFy",
        "Li5iY2RmZ2hqa2xtbnBx",
        "QkNERkdISktMTU5QUVI",
        "cnFwbm1sa2poZ2Zk",
    ] {
        assert!(Said::new(&[said]).holds(canary), "{said}");
    }
    for said in ["bcdfghj klmnpqr evidence-0000000001", "62636466 67686a6b", "YmNkZmd oamts"] {
        assert!(!Said::new(&[said]).holds(canary), "{said}");
    }
    // What was given in wide letters may come out in others, in base64 for addresses, or as bytes.
    let wide = "\u{ff42}\u{ff43}\u{ff44}\u{ff46}\u{ff47}\u{ff48}\u{ff4a}\u{ff4b}";
    for said in ["bcdfghjk", "KJHGFDCB", "9gu-9g--9hO-9hu", "efbd82efbd83efbd"] {
        assert!(Said::new(&[said]).holds(wide), "{said}");
    }
    let digits = "123456789abcdef123456789abcdef12";
    assert!(Said::new(&["x 456789ABCDEF1234 y"]).holds(digits) && !Said::new(&["456789ab"]).holds(digits));
}
