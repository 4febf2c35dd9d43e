//! A SHA-256 digest.

use serde::{Serialize, Serializer};
use sha2::Digest as _;
use std::fmt::{self, Write as _};
use std::str::FromStr;

/// A SHA-256 digest (FIPS 180-4). As text and in JSON 64 hexadecimal digits, in
/// lower case.
///
/// ```
/// use casecairn::digest::Sha256;
///
/// let digest = Sha256::of(b"abc");
/// assert_eq!(digest.to_string(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
/// assert_eq!(digest.to_string().parse(), Ok(digest));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(with = "String", extend("pattern" = "^[0-9a-f]{64}$", "maxLength" = 64))
)]
pub struct Sha256(pub(crate) [u8; 32]);

impl Sha256 {
    /// The digest of some bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(sha2::Sha256::digest(bytes).into())
    }
}

impl fmt::Display for Sha256 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex(&self.0))
    }
}

impl Serialize for Sha256 {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// Bytes as hexadecimal digits, in lower case.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// A text that is no SHA-256 digest.
///
/// ```
/// assert_eq!("ba7816bf".parse::<casecairn::digest::Sha256>(), Err(casecairn::digest::NotASha256));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a SHA-256 digest is 64 hexadecimal digits, in lower case")]
pub struct NotASha256;

impl FromStr for Sha256 {
    type Err = NotASha256;

    fn from_str(text: &str) -> Result<Self, NotASha256> {
        let mut bytes = [0; 32];
        if text.len() != 64 {
            return Err(NotASha256);
        }
        for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
            let [high, low] = pair else { return Err(NotASha256) };
            *byte = (digit(*high)? << 4) + digit(*low)?;
        }
        Ok(Self(bytes))
    }
}

/// What a digit stands for.
const fn digit(byte: u8) -> Result<u8, NotASha256> {
    match byte {
        b'0'..=b'9' => Ok(byte - b'0'),
        b'a'..=b'f' => Ok(byte - b'a' + 10),
        _ => Err(NotASha256),
    }
}

#[cfg(test)]
mod tests {
    use super::{NotASha256, Sha256};

    #[test]
    fn every_byte_has_its_two_digits() {
        let mut bytes = [0; 32];
        for all in (0..=255).collect::<Vec<u8>>().chunks_exact(32) {
            bytes.copy_from_slice(all);
            let digest = Sha256(bytes);
            assert_eq!(digest.to_string().parse(), Ok(digest));
        }
        assert_eq!(Sha256(bytes).to_string(), "e0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff");
    }

    #[test]
    fn other_texts_are_no_digests() {
        let digest = Sha256::of(b"").to_string();
        assert_eq!(digest, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        let wrong = [digest.to_uppercase(), format!("{digest}0"), digest[1..].to_owned(), "é".repeat(32)];
        for text in wrong.into_iter().chain(["/", ":", "`", "g"].map(|bad| bad.repeat(64))) {
            assert_eq!(text.parse::<Sha256>(), Err(NotASha256), "{text}");
        }
    }
}
