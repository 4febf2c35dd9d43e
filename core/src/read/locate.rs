//! From a pointer to a byte, and from a byte to line and column.

use crate::issue::Pointer;
use jiter::{Jiter, Peek};

/// The byte at which the value of a pointer begins, from the byte of the value
/// that the pointer is relative to. `None` when there is no such value.
pub(crate) fn locate(text: &[u8], from: usize, pointer: &Pointer) -> Option<usize> {
    let mut at = from;
    for step in pointer.steps() {
        at = step_into(text, at, &step)?;
    }
    Some(at + spaces(text.get(at..)?))
}

/// The text that comes next, where it is a whole one.
pub(crate) fn text<'t>(json: &'t mut Jiter<'_>) -> Option<&'t str> {
    match json.peek().ok()? {
        Peek::String => json.known_str().ok(),
        _ => None,
    }
}

fn step_into(text: &[u8], from: usize, step: &str) -> Option<usize> {
    let mut json = Jiter::new(text.get(from..)?);
    match json.peek().ok()? {
        Peek::Object => {
            let mut found = json.known_object().ok()?? == step;
            loop {
                if found {
                    json.peek().ok()?;
                    return Some(from + json.current_index());
                }
                json.next_skip().ok()?;
                found = json.next_key().ok()?? == step;
            }
        }
        Peek::Array => {
            let mut left: usize = step.parse().ok()?;
            json.known_array().ok()??;
            while left > 0 {
                json.next_skip().ok()?;
                json.array_step().ok()??;
                left -= 1;
            }
            Some(from + json.current_index())
        }
        _ => None,
    }
}

fn spaces(text: &[u8]) -> usize {
    text.iter().take_while(|byte| byte.is_ascii_whitespace()).count()
}

/// Counts lines and columns through a text. Columns are Unicode code points,
/// from 1. Asking in the order of the text costs one pass.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cursor {
    offset: usize,
    line: usize,
    column: usize,
}

impl Cursor {
    /// A cursor before a text whose first line has a number.
    pub(crate) const fn at_line(line: usize) -> Self {
        Self { offset: 0, line, column: 1 }
    }

    /// The line and column of a byte.
    pub(crate) fn seek(&mut self, text: &[u8], offset: usize, first_line: usize) -> (usize, usize) {
        if offset < self.offset {
            *self = Self::at_line(first_line);
        }
        for byte in text.get(self.offset..offset.min(text.len())).unwrap_or_default() {
            match byte {
                b'\n' => {
                    self.line += 1;
                    self.column = 1;
                }
                // Bytes that continue a code point do not begin one.
                0x80..=0xBF => {}
                _ => self.column += 1,
            }
        }
        self.offset = offset.min(text.len()).max(self.offset);
        (self.line, self.column)
    }
}

#[cfg(test)]
mod tests {
    use super::{Cursor, locate};
    use crate::issue::Pointer;

    #[test]
    fn a_pointer_leads_to_its_value() {
        let text = br#" {"a": [1, {"b/c": "x"}], "d": null}"#;
        let place = |pointer: &str| locate(text, 0, &Pointer::from_text(pointer)).map(|at| text[at] as char);
        assert_eq!(place(""), Some('{'));
        assert_eq!(place("/a"), Some('['));
        assert_eq!(place("/a/0"), Some('1'));
        assert_eq!(place("/a/1/b~1c"), Some('"'));
        assert_eq!(place("/a/2"), None);
        assert_eq!(place("/z"), None);
    }

    #[test]
    fn columns_are_code_points_and_the_cursor_goes_back() {
        let text = "é\nាក x".as_bytes();
        let mut cursor = Cursor::at_line(1);
        assert_eq!(cursor.seek(text, 0, 1), (1, 1));
        assert_eq!(cursor.seek(text, 2, 1), (1, 2));
        assert_eq!(cursor.seek(text, text.len(), 1), (2, 5));
        assert_eq!(cursor.seek(text, 3, 1), (2, 1));
    }
}
