//! What is kept of a count, and counts that are set against each other.

use super::CountTie;
use crate::index::Index;
use crate::model::vocabulary::{CountBasis, Unit};
use crate::model::{Answer, Count, Interval, relate};

/// What is kept of a count.
#[derive(Debug, Clone)]
pub(crate) struct CountNote {
    pub(crate) unit: Unit,
    /// `None` where its bounds contradict each other.
    pub(crate) interval: Option<Interval>,
    pub(crate) cumulative: bool,
    /// Whether it is a party's word for what it has itself done.
    pub(crate) claimed: bool,
}

impl CountNote {
    pub(super) fn of(count: &Count) -> Self {
        Self {
            unit: count.unit.clone(),
            interval: count.interval(),
            cumulative: count.cumulative == Some(true),
            claimed: count.basis == Some(CountBasis::Claimed),
        }
    }

    /// Whether two counts may count the same things: units of one family, or
    /// one that is not known.
    pub(crate) fn compares_with(&self, other: &Self) -> bool {
        let families = (family(&self.unit), family(&other.unit));
        matches!(families, (None, _) | (_, None)) || families.0 == families.1
    }
}

/// The family of a unit: people under their several names, files of several kinds.
fn family(unit: &Unit) -> Option<&str> {
    match unit {
        Unit::Person | Unit::PotentialVictim | Unit::IdentifiedVictim | Unit::SurvivorInterviewed => Some("people"),
        Unit::MediaItem | Unit::Video | Unit::Image | Unit::Post => Some("media"),
        Unit::Compound | Unit::Location => Some("sites"),
        Unit::Unknown | Unit::NotStated | Unit::Other(_) => None,
        other => Some(other.code()),
    }
}

impl Index {
    /// The counts that are set against others, with what the numbers say of the
    /// relation; `None` where that cannot be asked.
    pub(crate) fn related_counts(&self) -> impl Iterator<Item = (&CountTie, Option<Answer>)> {
        self.notes.count_ties.iter().map(|tie| {
            let claim = self.claim(tie.to);
            let mut others =
                claim.into_iter().flat_map(|claim| claim.counts.iter()).filter(|other| tie.this.compares_with(other));
            let answer = match (others.next(), others.next()) {
                (Some(other), None) => {
                    tie.this.interval.zip(other.interval).map(|(this, other)| relate(tie.kind, this, other))
                }
                // Of several numbers, nobody can tell which one is meant.
                _ => None,
            };
            (tie, answer)
        })
    }
}
