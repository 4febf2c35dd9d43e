//! What is kept of a piece of evidence.

use crate::index::{Index, Node, Spot};
use crate::model::vocabulary::{EvidenceKind, PillarKind, PillarState, VerificationResult};
use crate::model::{Evidence, Reference as _, Verification};

/// What is kept of a piece of evidence.
pub(in crate::assess) struct EvidenceKept {
    pub(in crate::assess) kind: EvidenceKind,
    pub(in crate::assess) steps: Box<[Step]>,
}

/// One check of a piece of evidence.
pub(in crate::assess) struct Step {
    pub(in crate::assess) by: Option<Node>,
    pub(in crate::assess) result: VerificationResult,
    /// Only some of the items of a batch were checked, or it is not known how many.
    pub(in crate::assess) partly: bool,
    /// Which of the five questions it answered, as far as it says.
    pub(in crate::assess) verified: Pillars,
}

/// Some of the five questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::assess) struct Pillars(u8);

impl Pillars {
    /// All five.
    pub(in crate::assess) const ALL: Self = Self(0b1_1111);

    const fn bit(kind: PillarKind) -> u8 {
        match kind {
            PillarKind::Provenance => 1,
            PillarKind::Source => 2,
            PillarKind::Date => 4,
            PillarKind::Location => 8,
            _ => 16,
        }
    }

    pub(in crate::assess) fn of(kinds: impl IntoIterator<Item = PillarKind>) -> Self {
        Self(kinds.into_iter().fold(0, |bits, kind| bits | Self::bit(kind)))
    }

    pub(in crate::assess) fn has(self, kind: PillarKind) -> bool {
        self.0 & Self::bit(kind) != 0
    }

    pub(in crate::assess) fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(in crate::assess) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(in crate::assess) fn kinds(self) -> impl Iterator<Item = PillarKind> {
        PillarKind::ALL.iter().copied().filter(move |kind| self.has(*kind))
    }
}

impl EvidenceKept {
    pub(super) fn of(index: &mut Index, spot: Spot, evidence: &Evidence) -> Self {
        let steps = evidence.verification.iter().map(|step| Step::of(index, spot, evidence, step)).collect();
        Self { kind: evidence.kind.clone(), steps }
    }
}

impl Step {
    fn of(index: &mut Index, spot: Spot, evidence: &Evidence, step: &Verification) -> Self {
        let verified = step.pillars.iter().filter(|pillar| pillar.state == PillarState::Verified);
        Self {
            by: step.by.as_ref().map(|by| index.refer(spot, by.text())),
            result: step.result,
            partly: step.applies_to.as_ref().is_some_and(|some| {
                let all = evidence.extent.as_ref().and_then(|extent| extent.count.as_ref()?.interval());
                some.interval().is_none_or(|some| some.most() != Some(some.least()) || Some(some) != all)
            }),
            verified: Pillars::of(verified.map(|pillar| pillar.pillar)),
        }
    }
}
