//! A count, as far as totals need it.

use crate::index::{Index, Node, Spot};
use crate::model::edtf::Reach;
use crate::model::vocabulary::{CountBasis, CountRelationKind, PersonStatus, Unit};
use crate::model::{Count, Interval, When};

/// A count that was given.
#[derive(Clone)]
pub(in crate::assess) struct Number {
    pub(in crate::assess) unit: Unit,
    /// The numbers that it can be; `None` where its bounds contradict each other.
    pub(in crate::assess) interval: Option<Interval>,
    pub(in crate::assess) basis: Option<CountBasis>,
    pub(in crate::assess) cumulative: bool,
    pub(in crate::assess) described_as: Option<PersonStatus>,
    /// Whether it is one nationality, age class or sex among others.
    pub(in crate::assess) is_part: bool,
    /// When it was so, or over which time it counts.
    pub(in crate::assess) when: Reach,
    /// How it stands to the counts of claims.
    pub(in crate::assess) relations: Box<[(CountRelationKind, Node)]>,
}

impl Number {
    pub(super) fn of(index: &mut Index, spot: Spot, count: &Count) -> Self {
        let when = [&count.period, &count.as_of].into_iter().flatten();
        let month = count.month.as_ref().map(Reach::of);
        Self {
            unit: count.unit.clone(),
            interval: count.interval(),
            basis: count.basis,
            cumulative: count.cumulative == Some(true),
            described_as: count.described_as.clone(),
            is_part: count.nationality.is_some() || count.age_class.is_some() || count.sex.is_some(),
            when: month.or_else(|| when.map(|when| reach(Some(when))).next()).unwrap_or(Reach::UNKNOWN),
            relations: count
                .relations
                .iter()
                .map(|relation| (relation.kind, index.refer(spot, relation.to.as_str())))
                .collect(),
        }
    }

    /// Whether it counts people, under whatever name.
    pub(in crate::assess) fn is_of_people(&self) -> bool {
        matches!(self.unit, Unit::Person | Unit::PotentialVictim | Unit::IdentifiedVictim | Unit::SurvivorInterviewed)
    }
}

/// The days of a time; any, where it is not given.
pub(super) fn reach(when: Option<&When>) -> Reach {
    when.and_then(|when| when.edtf.as_ref()).map_or(Reach::UNKNOWN, Reach::of)
}

/// A time as it is written, with the days that it can mean.
#[derive(Clone)]
pub(in crate::assess) struct Dated {
    pub(in crate::assess) edtf: Option<Box<str>>,
    pub(in crate::assess) reach: Reach,
}

impl Dated {
    pub(super) fn of(when: Option<&When>) -> Self {
        let edtf = when.and_then(|when| when.edtf.as_ref());
        Self { edtf: edtf.map(|edtf| edtf.as_str().into()), reach: reach(when) }
    }
}
