//! Whether people are children.

use crate::model::Count;
use crate::model::vocabulary::AgeClass;

/// Whether people are said to be children.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(in crate::assess) enum Children {
    /// Nothing says so.
    #[default]
    NotSaid,
    /// Children are among them.
    Among,
    /// All of them are children.
    Only,
}

impl Children {
    /// Of people among whom there are age classes, and who may have been counted.
    pub(super) fn of(includes: &[AgeClass], count: Option<&Count>) -> Self {
        let counted = count.map(|count| count.includes.as_slice()).unwrap_or_default();
        let among = || includes.iter().chain(counted);
        let only = count.and_then(|count| count.age_class).is_some_and(is_child);
        match (only, among().any(|age| is_child(*age))) {
            (true, _) if among().all(|age| is_child(*age)) => Self::Only,
            (false, false) => Self::NotSaid,
            _ => Self::Among,
        }
    }
}

const fn is_child(age: AgeClass) -> bool {
    matches!(age, AgeClass::Child | AgeClass::Age0To8 | AgeClass::Age9To17)
}

#[cfg(test)]
mod tests {
    use super::Children;
    use crate::model::Count;
    use crate::model::vocabulary::{AgeClass, Unit};

    #[test]
    fn who_is_counted_as_a_child_is_one_and_who_is_among_others_is_among_them() {
        let mut count = Count::new(Unit::Person);
        assert_eq!(Children::of(&[], None), Children::NotSaid);
        assert_eq!(Children::of(&[AgeClass::Adult], Some(&count)), Children::NotSaid);
        assert_eq!(Children::of(&[AgeClass::Adult, AgeClass::Age0To8], None), Children::Among);
        count.age_class = Some(AgeClass::Adult);
        assert_eq!(Children::of(&[], Some(&count)), Children::NotSaid);
        count.age_class = Some(AgeClass::Age9To17);
        assert_eq!(Children::of(&[AgeClass::Child], Some(&count)), Children::Only);
        assert_eq!(Children::of(&[AgeClass::Adult], Some(&count)), Children::Among);
        count.age_class = None;
        count.includes = vec![AgeClass::Child];
        assert_eq!(Children::of(&[], Some(&count)), Children::Among);
    }
}
