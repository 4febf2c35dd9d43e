//! Reads the letters of the table: numbers of five bits a letter, the lowest first.

use std::str::Bytes;

/// What of a text is still to be read.
pub(super) struct Letters {
    text: &'static str,
    bytes: Bytes<'static>,
}

impl Letters {
    pub(super) fn new(text: &'static str) -> Self {
        Self { text, bytes: text.bytes() }
    }

    /// The next number; nothing at the end of the text.
    pub(super) fn number(&mut self) -> Option<i32> {
        let mut value = 0_u32;
        for shift in (0..30).step_by(5) {
            // The backslash is left out of the letters.
            let digit = match self.bytes.next()? {
                byte @ 35..=91 => byte - 35,
                byte @ 93..=99 => byte - 36,
                _ => return None,
            };
            value |= u32::from(digit & 31) << shift;
            if digit < 32 {
                break;
            }
        }
        let half = i32::try_from(value >> 1).ok()?;
        Some(if value & 1 == 1 { -half - 1 } else { half })
    }

    /// The next number, as a count.
    pub(super) fn count(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok()
    }

    /// The next two letters, as they are.
    pub(super) fn code(&mut self) -> Option<&'static str> {
        let at = self.text.len() - self.bytes.len();
        self.bytes.nth(1)?;
        self.text.get(at..at + 2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_codes_take_turns() {
        let mut letters = Letters::new("KH%$c$");
        assert_eq!(letters.code(), Some("KH"));
        assert_eq!((letters.number(), letters.number()), (Some(1), Some(-1)));
        assert_eq!(letters.number(), Some(-32));
        assert_eq!((letters.number(), letters.code()), (None, None));
    }
}
