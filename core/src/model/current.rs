//! What a history says last, as far as that can be told.

use super::compound::Compound;
use super::edtf::Reach;
#[cfg(feature = "figures")]
use super::vocabulary::AssessmentStatus;
use super::vocabulary::OperationStatus;
use super::when::When;

/// The last entry of a history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Current<T> {
    /// Every entry that may be the last says so.
    Is(T),
    /// Several entries may be the last, and they differ.
    Disputed,
    /// There is no entry.
    Nothing,
}

impl Compound {
    /// Whether it runs, by the last of its history.
    pub(crate) fn operates(&self) -> Current<OperationStatus> {
        current(self.operations.iter().map(|entry| (entry.status, entry.as_of.as_ref())))
    }

    /// How surely it is held to be a scam compound, by the last of its history.
    #[cfg(feature = "figures")]
    pub(crate) fn held(&self) -> Current<AssessmentStatus> {
        current(self.assessment.iter().map(|entry| (entry.status, entry.as_of.as_ref())))
    }
}

/// An entry may be the last unless it surely lies before another one; one
/// without a date may always be. Linear.
fn current<'a, T: Copy + PartialEq>(entries: impl Iterator<Item = (T, Option<&'a When>)>) -> Current<T> {
    let dated: Vec<(T, Reach)> = entries.map(|(status, when)| (status, reach(when))).collect();
    let later = |one: Reach, other: Reach| if other.begins_later(one) { other } else { one };
    let Some(last) = dated.iter().map(|(_, reach)| *reach).reduce(later) else {
        return Current::Nothing;
    };
    let mut may_be_last = dated.iter().filter(|(_, reach)| !reach.before(last)).map(|(status, _)| *status);
    match may_be_last.next() {
        Some(status) if may_be_last.all(|other| other == status) => Current::Is(status),
        _ => Current::Disputed,
    }
}

fn reach(when: Option<&When>) -> Reach {
    when.and_then(|when| when.edtf.as_ref()).map_or(Reach::UNKNOWN, Reach::of)
}
