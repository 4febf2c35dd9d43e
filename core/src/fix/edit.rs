//! A change of some bytes.

use std::ops::Range;

/// What stands in place of some bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edit {
    /// The bytes that go.
    range: Range<usize>,
    /// The bytes that come.
    text: Vec<u8>,
    /// What no other edit may touch in the same round.
    pub(super) touched: Range<usize>,
}

impl Edit {
    /// From one text to another, where they differ: `None` where they do not.
    /// `whole` reserves all of it.
    pub(super) fn between(at: usize, old: &[u8], new: &[u8], whole: bool) -> Option<Self> {
        let before = old.iter().zip(new).take_while(|(old, new)| old == new).count();
        let (rest_old, rest_new) = (old.get(before..)?, new.get(before..)?);
        let after = rest_old.iter().rev().zip(rest_new.iter().rev()).take_while(|(old, new)| old == new).count();
        let gone = rest_old.get(..rest_old.len() - after)?;
        let text = rest_new.get(..rest_new.len() - after)?.to_vec();
        let range = at + before..at + before + gone.len();
        let touched = if whole { at..at + old.len() } else { range.clone() };
        (!gone.is_empty() || !text.is_empty()).then_some(Self { range, text, touched })
    }
}

/// The text with its edits, which stand in its order and apart.
pub(super) fn splice(text: &[u8], edits: impl Iterator<Item = Edit>) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len() + 64);
    let mut done = 0;
    for edit in edits {
        out.extend_from_slice(text.get(done..edit.range.start).unwrap_or_default());
        out.extend_from_slice(&edit.text);
        done = edit.range.end;
    }
    out.extend_from_slice(text.get(done..).unwrap_or_default());
    out
}

#[cfg(test)]
mod tests {
    use super::{Edit, splice};

    #[test]
    fn only_what_differs_is_changed() {
        let edit = Edit::between(10, b"[1, 2, 3]", b"[1, 20, 3]", false).unwrap();
        assert_eq!((edit.range, edit.text.as_slice()), (15..15, &b"0"[..]));
        assert_eq!(Edit::between(0, b"x", b"x", true), None);
        assert_eq!(Edit::between(3, b"abc", b"abd", true).unwrap().touched, 3..6);
    }

    #[test]
    fn edits_leave_the_rest() {
        let edits = [Edit::between(0, b"ab", b"b", false), Edit::between(4, b"ef", b"eXf", false)];
        assert_eq!(splice(b"abcdef", edits.into_iter().flatten()), b"bcdeXf");
    }
}
