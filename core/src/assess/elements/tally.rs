//! What claims bear on each place, as they are met.

use super::slots::{How, Slot, Slots, Statement};
use crate::assess::case::{Case, Pull, Reason};
use crate::assess::kept::{Children, Cite, Marker};
use crate::index::Node;
use crate::model::vocabulary::Stance;
use crate::order::Order as _;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Why a claim only points to an element.
///
/// ```
/// use casecairn::assess::WhyPossible;
/// assert_eq!(serde_json::to_string(&WhyPossible::Disjunction).unwrap(), r#""disjunction""#);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum WhyPossible {
    /// It states it, and who makes it, or the record, does not assert it: it is alleged, reported, inferred, it appears so.
    Stance,
    /// It states it or something else, and leaves open which.
    Disjunction,
    /// What it states is a sign of it, or may be a part of it, and does not say it.
    Sign,
}

/// What bears on each place that anything bears on.
#[derive(Default)]
pub(super) struct Tally {
    slots: BTreeMap<Slot, Bearing>,
    /// By the place of the table.
    children: BTreeMap<usize, People>,
}

/// What bears on a place.
#[derive(Default)]
pub(super) struct Bearing {
    pub(super) markers: BTreeSet<Marker>,
    pub(super) supporting: Vec<Node>,
    pub(super) pointing: Vec<(Node, WhyPossible)>,
    pub(super) contradicting: Vec<Node>,
    pub(super) set_aside: Vec<(Node, Reason)>,
}

/// Whether the people that a table's claims are about are children.
#[derive(Clone, Copy, Default)]
struct People {
    /// Some are, or may be.
    some: bool,
    /// Some claim asserts it of all that it is about.
    all: bool,
    /// Some claim does not say so of all that it is about.
    others: bool,
}

/// Something said, with the claim that carries it.
#[derive(Clone, Copy)]
pub(super) struct Carried<'m> {
    pub(super) what: Statement<'m>,
    pub(super) cite: Cite,
    /// How far the record that cites the claim stands behind it.
    pub(super) records: Option<Stance>,
    /// Whether the people are children; `None` where it is not about people.
    pub(super) children: Option<Children>,
}

impl Tally {
    pub(super) fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    pub(super) fn at(&self, slot: Slot) -> Option<&Bearing> {
        self.slots.get(&slot)
    }

    /// Whether anything bears on places of a table.
    pub(super) fn has_any(&self, slots: &Slots, table: usize) -> bool {
        self.slots.keys().any(|slot| slots.table_of(*slot) == table)
    }

    /// Whether the people that claims for a table are about are children.
    pub(super) fn children(&self, table: usize) -> Children {
        match self.children.get(&table).copied().unwrap_or_default() {
            People { all: true, others: false, .. } => Children::Only,
            People { some: true, .. } => Children::Among,
            People { .. } => Children::NotSaid,
        }
    }

    /// Takes in what a claim carries.
    pub(super) fn add(&mut self, case: &Case, slots: &Slots, carried: Carried<'_>) {
        let hits = slots.read(carried.what);
        if hits.is_empty() {
            return;
        }
        let pull = case.pull(carried.cite).and_then(|pull| as_recorded(pull, carried.records));
        let firm = is_firm(case, carried);
        let claim = carried.cite.claim;
        for hit in hits {
            let bearing = self.slots.entry(hit.slot).or_default();
            if bearing.take(claim, pull, hit.how, firm) {
                bearing.markers.extend(hit.markers);
                let people = self.children.entry(slots.table_of(hit.slot)).or_default();
                people.add(carried.children, firm);
            }
        }
    }

    /// Takes in what another holds.
    pub(super) fn join(&mut self, other: &Self) {
        for (slot, bearing) in &other.slots {
            self.slots.entry(*slot).or_default().join(bearing);
        }
        for (table, people) in &other.children {
            let own = self.children.entry(*table).or_default();
            own.some |= people.some;
            own.all |= people.all;
            own.others |= people.others;
        }
    }

    /// Puts each claim in one list only of those for a place, and adds the
    /// claims that cannot be true together with one that bears on it.
    pub(super) fn settle(&mut self, case: &Case) {
        self.slots.values_mut().for_each(|bearing| bearing.settle(case));
    }
}

impl Bearing {
    /// Takes in a claim; whether it counts towards the place.
    fn take(&mut self, claim: Node, pull: Result<Pull, Reason>, how: How, firm: bool) -> bool {
        match (pull, how) {
            (Err(reason), _) => self.set_aside.push((claim, reason)),
            (Ok(Pull::Supports), How::Against) | (Ok(Pull::Contradicts), How::States | How::Open) => {
                self.contradicting.push(claim);
            }
            // A denial of a sign, or of what speaks against it, says nothing about it.
            (Ok(Pull::Contradicts), How::Points | How::Against) => self.set_aside.push((claim, Reason::Qualifies)),
            (Ok(Pull::Supports), How::States) if firm => self.supporting.push(claim),
            (Ok(Pull::Supports), How::States) => self.pointing.push((claim, WhyPossible::Stance)),
            (Ok(Pull::Supports), How::Open) => self.pointing.push((claim, WhyPossible::Disjunction)),
            (Ok(Pull::Supports), How::Points) => self.pointing.push((claim, WhyPossible::Sign)),
        }
        pull == Ok(Pull::Supports) && how != How::Against
    }

    fn join(&mut self, other: &Self) {
        self.markers.extend(&other.markers);
        self.supporting.extend(&other.supporting);
        self.pointing.extend(&other.pointing);
        self.contradicting.extend(&other.contradicting);
        self.set_aside.extend(&other.set_aside);
    }

    fn settle(&mut self, case: &Case) {
        once(&mut self.supporting);
        self.pointing.retain(|(claim, _)| self.supporting.binary_search(claim).is_err());
        self.pointing.order();
        self.pointing.dedup_by_key(|(claim, _)| *claim);
        let bearing = self.supporting.iter().chain(self.pointing.iter().map(|(claim, _)| claim));
        let against = bearing.flat_map(|claim| case.against(*claim)).filter(|claim| counts(case, *claim));
        let against: Vec<Node> = against.collect();
        self.contradicting.extend(against);
        once(&mut self.contradicting);
        self.set_aside.order();
        self.set_aside.dedup_by_key(|(claim, _)| *claim);
    }
}

impl People {
    fn add(&mut self, children: Option<Children>, firm: bool) {
        match children {
            None => {}
            Some(Children::NotSaid) => self.others = true,
            Some(Children::Among) => (self.some, self.others) = (true, true),
            Some(Children::Only) => {
                self.some = true;
                self.all |= firm;
                self.others |= !firm;
            }
        }
    }
}

fn once(claims: &mut Vec<Node>) {
    claims.order();
    claims.dedup();
}

/// Whether a claim that speaks against another stands itself.
fn counts(case: &Case, claim: Node) -> bool {
    let how = crate::model::vocabulary::SupportKind::Supports;
    case.pull(Cite { claim, how }) == Ok(Pull::Supports)
}

/// What a record that does not stand behind what it tells leaves of a claim.
fn as_recorded(pull: Pull, record: Option<Stance>) -> Result<Pull, Reason> {
    match (pull, record) {
        (Pull::Supports, Some(Stance::Denied | Stance::Contested)) => Err(Reason::Contested),
        (Pull::Supports, Some(Stance::Retracted)) => Err(Reason::Retracted),
        (Pull::Supports, Some(Stance::Hypothetical)) => Err(Reason::Hypothetical),
        _ => Ok(pull),
    }
}

/// Whether who makes a claim asserts it, and the record that cites it does, too.
fn is_firm(case: &Case, carried: Carried<'_>) -> bool {
    let asserted = |stance: Stance| stance == Stance::Asserted;
    let own = case.claim(carried.cite.claim).is_some_and(|(note, _)| asserted(note.stance));
    own && carried.records.is_none_or(asserted)
}
