//! Letters in lower case, one by one: whatever stands around them, so that
//! what is compared is the same everywhere in a text.
//!
//! By the standard library, and in the browser by a table a fifth as large. A
//! test holds the one to the other, character by character.

#[cfg(any(test, target_family = "wasm"))]
mod small;

/// A text in lower case.
pub(crate) fn lower(text: &str) -> String {
    if text.is_ascii() { text.to_ascii_lowercase() } else { text.chars().flat_map(letter).collect() }
}

/// A letter in lower case: one takes two.
pub(crate) fn letter(char: char) -> impl Iterator<Item = char> {
    #[cfg(not(target_family = "wasm"))]
    return char.to_lowercase();
    #[cfg(target_family = "wasm")]
    return small::letter(char);
}
