//! In which month and province each event belongs, and which ones are parts of others.

use super::super::carrying::{Carrying, Firmness};
use super::super::case::Case;
use super::apart::Distinct;
use super::event::Event;
use super::{NotPlaced, WhyNotPlaced};
use crate::index::Node;
use crate::model::edtf::Day;
use crate::model::vocabulary::IncidentRelationKind;
use crate::order::{Map, map, tree_set};
use std::collections::{BTreeMap, BTreeSet};

/// A month and a province; without a province, that of the country is not known.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) month: Day,
    pub(super) country: Box<str>,
    pub(super) subdivision: Option<Box<str>>,
}

/// Where events belong, and how they hang together.
pub(super) struct Placed {
    pub(super) keys: Vec<Result<Key, WhyNotPlaced>>,
    /// The events that an event is part of; `None` where there are too many to follow.
    pub(super) wholes: Vec<Option<BTreeSet<usize>>>,
    /// The events that an event is part of by firm steps alone: its people are among theirs.
    covers: Vec<BTreeSet<usize>>,
    /// Told to be distinct, by records that are firm, and by any.
    distinct: (Distinct, Distinct),
}

/// Chains of parts are followed up to so many incidents.
const CHAIN: usize = 64;

impl Placed {
    pub(super) fn of(case: &Case, carrying: &Carrying<'_>, events: &[Event]) -> Self {
        let at = |event: (usize, &Event)| event.1.members.iter().map(|node| (*node, event.0)).collect::<Vec<_>>();
        let at = map(events.iter().enumerate().flat_map(at));
        let incidents = map(case.kept.incidents.iter().map(|incident| (incident.node, incident)));
        let told_firmly =
            |node: Node| incidents.get(&node).is_some_and(|incident| carrying.firmness(incident) == Ok(Firmness::Firm));
        let mut distinct = (Distinct::default(), Distinct::default());
        let mut parents: BTreeMap<Node, Vec<Node>> = BTreeMap::new();
        for tie in &case.index.notes.incident_ties {
            match tie.kind {
                IncidentRelationKind::PartOf => parents.entry(tie.from).or_default().push(tie.to),
                IncidentRelationKind::DistinctFrom => {
                    if let (Some(one), Some(other)) = (at.get(&tie.from), at.get(&tie.to)) {
                        distinct.1.tell(*one, *other);
                        if told_firmly(tie.from) && told_firmly(tie.to) {
                            distinct.0.tell(*one, *other);
                        }
                    }
                }
                _ => {}
            }
        }
        let above = |through: &dyn Fn(Node) -> bool| -> Vec<Option<BTreeSet<usize>>> {
            events.iter().enumerate().map(|(own, event)| above(event, own, &parents, &at, through)).collect()
        };
        let (wholes, covers) = (above(&|_| true), above(&told_firmly));
        let covers = covers.into_iter().map(Option::unwrap_or_default).collect();
        let mut placed = Self { keys: events.iter().map(key).collect(), wholes, covers, distinct };
        placed.keys = (0..events.len()).map(|event| placed.beside_its_whole(event)).collect();
        placed
    }

    /// Where an event belongs; nowhere, where it is part of one that was elsewhere.
    fn beside_its_whole(&self, event: usize) -> Result<Key, WhyNotPlaced> {
        let key = self.keys.get(event).cloned().unwrap_or(Err(WhyNotPlaced::NoTime))?;
        let wholes = self.wholes.get(event).and_then(Option::as_ref);
        let keys = wholes.into_iter().flatten().filter_map(|whole| self.keys.get(*whole)?.as_ref().ok());
        let elsewhere = |whole: &Key| {
            let provinces = whole.subdivision.as_ref().zip(key.subdivision.as_ref());
            whole.month != key.month
                || whole.country != key.country
                || provinces.is_some_and(|(one, other)| one != other)
        };
        if keys.into_iter().any(elsewhere) { Err(WhyNotPlaced::WholeElsewhere) } else { Ok(key) }
    }

    /// Whether the people of an event are among those of one of some others. Of events that are part of each other,
    /// nobody can tell whose people are among whose.
    pub(super) fn is_covered(&self, event: usize, by: impl Fn(usize) -> bool) -> bool {
        let in_turn = |whole: usize| match self.wholes.get(whole) {
            Some(Some(wholes)) => wholes.contains(&event),
            _ => false,
        };
        self.covers.get(event).into_iter().flatten().any(|whole| by(*whole) && !in_turn(*whole))
    }

    /// Whether a relation tells two events apart, or that they are not.
    pub(super) fn told_apart(&self, firmly: bool, one: usize, other: usize) -> Option<bool> {
        let related = |one: usize, other: usize| match self.wholes.get(one) {
            Some(Some(wholes)) => wholes.contains(&other),
            _ => true,
        };
        if related(one, other) || related(other, one) {
            return Some(false);
        }
        let distinct = if firmly { &self.distinct.0 } else { &self.distinct.1 };
        distinct.has(one, other).then_some(true)
    }

    /// Whether an event may be part of any of some others.
    pub(super) fn is_part(&self, event: usize, of: impl Fn(usize) -> bool) -> bool {
        match self.wholes.get(event) {
            Some(Some(wholes)) => wholes.iter().any(|whole| of(*whole)),
            _ => true,
        }
    }
}

/// The events that an event is part of, over whatever incidents lie between.
fn above(
    event: &Event,
    own: usize,
    parents: &BTreeMap<Node, Vec<Node>>,
    at: &Map<Node, usize>,
    through: &dyn Fn(Node) -> bool,
) -> Option<BTreeSet<usize>> {
    let mut open: Vec<Node> = {
        // Of several records of one event, one that only appears so may be wrong, and what it says of the others with it.
        let alone = event.members.len() == 1;
        event.members.iter().copied().filter(|member| alone || through(*member)).collect()
    };
    let mut seen = tree_set(open.iter().copied());
    let most = seen.len() + CHAIN;
    while let Some(next) = open.pop() {
        for parent in parents.get(&next).into_iter().flatten().filter(|parent| through(**parent)) {
            if seen.insert(*parent) {
                open.push(*parent);
            }
            if seen.len() > most {
                return None;
            }
        }
    }
    Some(seen.iter().filter_map(|node| at.get(node).copied()).filter(|whole| *whole != own).collect())
}

/// The month and province of an event.
fn key(event: &Event) -> Result<Key, WhyNotPlaced> {
    if event.all.days.is_none() || event.all.place.is_none() {
        return Err(WhyNotPlaced::RecordsDisagree);
    }
    let (Some(days), Some(place)) = (event.firmly.days, event.firmly.place.as_ref()) else {
        return Err(WhyNotPlaced::RecordsDisagree);
    };
    let month = match days {
        (None, None) => return Err(WhyNotPlaced::NoTime),
        (Some(first), Some(last)) => {
            Some(first).filter(|first| (first.year(), first.month()) == (last.year(), last.month()))
        }
        _ => None,
    };
    let month = month.and_then(|day| Day::new(day.year(), day.month(), 1)).ok_or(WhyNotPlaced::LongerThanAMonth)?;
    let country = place.country.clone().ok_or(WhyNotPlaced::NoPlace)?;
    Ok(Key { month, country, subdivision: place.subdivision.clone() })
}

/// What of an event is told where it could not be placed or counted.
pub(super) fn not_placed(case: &Case, event: &Event, why: WhyNotPlaced) -> NotPlaced {
    let incidents = case.in_order(event.members.clone());
    NotPlaced {
        incidents: super::Listed::of(super::FROM, incidents, |node| case.address(node)),
        reason: why,
        numbers: event.is_told.then_some(super::Numbers { at_least: event.if_so, at_most: event.most }),
        firm: event.is_firm,
    }
}
