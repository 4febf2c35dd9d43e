//! Looks for canaries in what was said: as they stand, in other letters,
//! backwards, in hexadecimal, in base64; and for any eight letters of one.

use std::collections::HashSet;

const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/// So many letters of a canary are one too many.
const PART: usize = 8;

/// All parts of what was said.
pub struct Said {
    exact: HashSet<[u8; PART]>,
    folded: HashSet<[u8; PART]>,
}

fn parts(text: &[u8]) -> impl Iterator<Item = [u8; PART]> {
    text.windows(PART).map(|part| part.try_into().unwrap())
}

impl Said {
    pub fn new(texts: &[&str]) -> Self {
        let mut said = Self { exact: HashSet::new(), folded: HashSet::new() };
        for text in texts {
            let plain = unescaped(text);
            said.exact.extend(parts(plain.as_bytes()));
            said.folded.extend(parts(plain.to_lowercase().as_bytes()));
        }
        said
    }

    /// Whether a part of a canary was said, in any form.
    pub fn holds(&self, canary: &str) -> bool {
        let plain = canary.to_lowercase();
        let backwards: String = plain.chars().rev().collect();
        let hex: String = plain.bytes().flat_map(|byte| format!("{byte:02x}").into_bytes()).map(char::from).collect();
        let folded = [plain.clone(), backwards, hex];
        folded.iter().any(|form| parts(form.as_bytes()).any(|part| self.folded.contains(&part)))
            || [plain, canary.to_uppercase()]
                .iter()
                .flat_map(|text| base64(text))
                .any(|form| parts(form.as_bytes()).any(|part| self.exact.contains(&part)))
    }
}

/// Without what JSON, percent and Rust's `Debug` put into a text.
fn unescaped(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let code = |from: usize, to: usize| {
            let digits = bytes.get(from..to).and_then(|digits| std::str::from_utf8(digits).ok());
            digits.and_then(|digits| u8::from_str_radix(digits, 16).ok())
        };
        let (byte, step) = match bytes[at] {
            b'%' => code(at + 1, at + 3).map_or((b'%', 1), |byte| (byte, 3)),
            b'\\' if bytes.get(at + 1) == Some(&b'u') => code(at + 4, at + 6).map_or((b'\\', 1), |byte| (byte, 6)),
            byte => (byte, 1),
        };
        plain.push(byte);
        at += step;
    }
    String::from_utf8_lossy(&plain).into_owned()
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
        "%62cdfghjk",
        "\\u0062cdfghjk",
        "6263646667686a6b6c",
        "6263646667686A6B",
        "YmNkZmdoamtsbW5wcXI=",
        "LmJjZGZnaGprbG1ucHFy",
        "Li5iY2RmZ2hqa2xtbnBx",
    ] {
        assert!(Said::new(&[said]).holds(canary), "{said}");
    }
    assert!(!Said::new(&["bcdfghj klmnpqr evidence-0000000001"]).holds(canary));
}
