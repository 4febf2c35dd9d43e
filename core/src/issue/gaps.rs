//! Items that are missing from a list as read, and where the others stood.

use super::Pointer;
use std::collections::BTreeMap;

/// The items of lists that could not be made. The others keep the place that
/// they had in the input: see [`Gaps::widen`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Gaps(BTreeMap<Pointer, Vec<usize>>);

impl Gaps {
    /// Remembers which items of a list are missing, in order.
    pub(crate) fn push(&mut self, list: Pointer, missing: Vec<usize>) {
        self.0.insert(list, missing);
    }

    /// Whether no item of any list is missing.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether items of a list are missing.
    pub(crate) fn are_in(&self, list: &str) -> bool {
        self.0.contains_key(&Pointer::from_text(list))
    }

    /// From the place of a value in what was read to its place in the input.
    pub(crate) fn widen(&self, pointer: Pointer) -> Pointer {
        if self.0.is_empty() {
            return pointer;
        }
        let mut wide = Pointer::root();
        for step in pointer.steps() {
            let missing = self.0.get(&wide);
            match (missing, step.parse::<usize>()) {
                (Some(missing), Ok(mut index)) => {
                    for gap in missing {
                        index += usize::from(*gap <= index);
                    }
                    wide.push_index(index);
                }
                _ => wide.push(&step),
            }
        }
        wide
    }
}

#[cfg(test)]
mod tests {
    use super::{Gaps, Pointer};

    #[test]
    fn items_behind_a_gap_stand_where_they_stood() {
        let mut gaps = Gaps::default();
        gaps.push(Pointer::from_text("/claims"), vec![0, 2]);
        gaps.push(Pointer::from_text("/claims/1/via"), vec![0]);
        let widened = |text: &str| gaps.widen(Pointer::from_text(text)).to_string();
        assert_eq!(widened("/claims/0/id"), "/claims/1/id");
        assert_eq!(widened("/claims/0/via/0"), "/claims/1/via/1");
        assert_eq!(widened("/claims/1"), "/claims/3");
        assert_eq!(widened("/names/0"), "/names/0");
    }
}
