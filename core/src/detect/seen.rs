//! Which bytes stand in a text: one look, before anything dearer is asked.

use std::ops::RangeInclusive;

/// Which bytes stand in a text.
pub(crate) struct Seen([bool; 256]);

impl Seen {
    /// Looks through a text.
    pub(crate) fn of(text: &str) -> Self {
        Self::of_all(text.bytes())
    }

    /// Of some bytes, which ones there are.
    pub(crate) fn of_all(bytes: impl Iterator<Item = u8>) -> Self {
        let mut seen = [false; 256];
        for byte in bytes {
            if let Some(seen) = seen.get_mut(usize::from(byte)) {
                *seen = true;
            }
        }
        Self(seen)
    }

    /// Whether a byte is one of them.
    pub(crate) fn has(&self, byte: u8) -> bool {
        self.0.get(usize::from(byte)).is_some_and(|seen| *seen)
    }

    /// Whether one of some bytes in a row is.
    pub(crate) fn has_any(&self, bytes: RangeInclusive<u8>) -> bool {
        let range = usize::from(*bytes.start())..=usize::from(*bytes.end());
        self.0.get(range).is_some_and(|seen| seen.contains(&true))
    }
}
