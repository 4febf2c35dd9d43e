//! Normal form C of Unicode: by ICU, and in the browser by tables a third as
//! large. A test holds the one to the other, character by character.
//!
//! Source: UAX #15.

#[cfg(any(test, target_family = "wasm"))]
mod small;
#[cfg(any(test, target_family = "wasm"))]
mod table;
#[cfg(test)]
mod tests;

#[cfg(not(target_family = "wasm"))]
use icu_normalizer::{ComposingNormalizerBorrowed, properties::CanonicalCompositionBorrowed};

/// Whether a text is in form C.
pub(crate) fn is_formed(text: &str) -> bool {
    #[cfg(not(target_family = "wasm"))]
    return ComposingNormalizerBorrowed::new_nfc().is_normalized(text);
    #[cfg(target_family = "wasm")]
    return small::is_formed(text);
}

/// A text in form C.
pub(crate) fn formed(text: &str) -> String {
    #[cfg(not(target_family = "wasm"))]
    return ComposingNormalizerBorrowed::new_nfc().normalize(text).into_owned();
    #[cfg(target_family = "wasm")]
    return small::formed(text);
}

/// The letter that a letter and a mark make.
pub(crate) fn composed(letter: char, mark: char) -> Option<char> {
    #[cfg(not(target_family = "wasm"))]
    return CanonicalCompositionBorrowed::new().compose(letter, mark);
    #[cfg(target_family = "wasm")]
    return small::composed(letter, mark);
}
