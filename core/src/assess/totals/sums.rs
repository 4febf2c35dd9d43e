//! Sums over events: by month and province, and over all.

use super::super::answer::Area;
use super::super::case::Case;
use super::super::coded::Time;
use super::apart::{Best, Item, best};
use super::event::{Event, Spot};
use super::placed::{Key, Placed};
use super::{Cell, Listed, Sum, Total};
use crate::index::Node;
use crate::order::{map, set};
use std::collections::BTreeMap;

/// Events, where they belong.
pub(super) struct Sums<'c> {
    pub(super) case: &'c Case,
    pub(super) events: &'c [Event],
    pub(super) placed: &'c Placed,
}

/// The sums of one cell.
struct Bounds {
    firm: Best,
    if_so: Best,
    most: Option<u64>,
    conflict: bool,
    events: Vec<usize>,
}

impl Sums<'_> {
    /// The cells, in order of months and places, and the sum over all.
    pub(super) fn all(&self, most: usize) -> (Listed<Cell>, Total) {
        let mut keyed: BTreeMap<&Key, Vec<usize>> = BTreeMap::new();
        for (event, key) in self.placed.keys.iter().enumerate() {
            if let Ok(key) = key {
                keyed.entry(key).or_default().push(event);
            }
        }
        let cells: Vec<(&Key, Bounds)> = keyed.into_iter().map(|(key, events)| (key, self.bounds(&events))).collect();
        let overall = self.overall(&cells);
        let cells = Listed::of(most, cells, |(key, bounds)| Cell {
            month: Time::month_of(key.month),
            area: Area {
                country: Some(key.country.to_string()),
                subdivision: key.subdivision.as_deref().map(str::to_owned),
            },
            people: self.total(&bounds),
        });
        (cells, overall)
    }

    fn bounds(&self, events: &[usize]) -> Bounds {
        let events = self.in_order(events);
        let among = set(events.iter().copied());
        let item = |event: usize, weight: u64, spot: &Spot| {
            let (first, last) = spot.days.unwrap_or_default();
            let is_part = self.placed.is_part(event, |whole| among.contains(&whole));
            Item { event, weight, first, last, sites: spot.sites.clone(), is_part }
        };
        let choose = |firmly, items| best(items, &|one, other| self.placed.told_apart(firmly, one, other));
        let told = || events.iter().filter_map(|event| Some((*event, self.events.get(*event)?)));
        let firm = choose(true, told().map(|(at, event)| item(at, event.firm, &event.firmly)).collect());
        let if_so = choose(false, told().map(|(at, event)| item(at, event.if_so, &event.all)).collect());
        // What holds of what is firm alone holds if all is so.
        let if_so = if firm.sum > if_so.sum { firm.clone() } else { if_so };
        let (most, crossed) = self.most(&events, if_so.sum);
        let conflict = crossed || told().any(|(_, event)| event.conflict);
        Bounds { firm, if_so, most, conflict, events }
    }

    /// The sum of all that is no part of another that is firmly told; and whether it lies below what there is at least.
    fn most(&self, events: &[usize], least: u64) -> (Option<u64>, bool) {
        let among = set(events.iter().copied());
        let is_covered = |event: usize| self.placed.is_covered(event, |whole| among.contains(&whole));
        let counted = events.iter().filter(|event| !is_covered(**event));
        let most = counted.filter_map(|event| self.events.get(*event)).map(|event| event.most);
        let most = most.reduce(|one, other| one.zip(other).and_then(|(one, other)| one.checked_add(other)));
        let most = most.unwrap_or(Some(0));
        (most.map(|most| most.max(least)), most.is_some_and(|most| most < least))
    }

    /// Months and countries are apart, and so are known provinces; where only the country is known, it may be any of them.
    fn overall(&self, cells: &[(&Key, Bounds)]) -> Total {
        let all: Vec<usize> = (0..self.events.len()).collect();
        let firm = self.together(cells, |bounds| &bounds.firm, |event| event.firm);
        let if_so = self.together(cells, |bounds| &bounds.if_so, |event| event.if_so);
        let (most, crossed) = self.most(&all, if_so.sum);
        let conflict = crossed || self.events.iter().any(|event| event.conflict);
        self.total(&Bounds { firm, if_so, most, conflict, events: all })
    }

    fn together(&self, cells: &[(&Key, Bounds)], of: fn(&Bounds) -> &Best, weight: fn(&Event) -> u64) -> Best {
        let mut months: BTreeMap<_, (Best, Best)> = BTreeMap::new();
        for (key, bounds) in cells {
            let (known, unknown) = months.entry((key.month, &key.country)).or_default();
            let into = if key.subdivision.is_some() { known } else { unknown };
            into.sum = into.sum.saturating_add(of(bounds).sum);
            into.events.extend(&of(bounds).events);
        }
        let larger = |(known, unknown): (Best, Best)| if unknown.sum > known.sum { unknown } else { known };
        let mut best = Best::default();
        for month in months.into_values().map(larger) {
            best.sum = best.sum.saturating_add(month.sum);
            best.events.extend(month.events);
        }
        // One event that could not be placed may alone exceed all that could.
        for (event, key) in self.placed.keys.iter().enumerate() {
            let alone = self.events.get(event).filter(|_| key.is_err()).map_or(0, weight);
            if alone > best.sum {
                best = Best { sum: alone, events: vec![event], exact: false };
            }
        }
        best
    }

    fn total(&self, bounds: &Bounds) -> Total {
        let sum = |best: &Best| Sum { people: best.sum, exact: best.exact, from: self.incidents(&best.events) };
        Total {
            at_least: sum(&bounds.firm),
            at_least_if_so: sum(&bounds.if_so),
            at_most: bounds.most,
            conflicting: bounds.conflict,
            incidents: self.incidents(&bounds.events),
        }
    }

    fn incidents(&self, events: &[usize]) -> Listed<String> {
        let nodes = events.iter().filter_map(|event| self.events.get(*event)).flat_map(|event| &event.members);
        let nodes: Vec<Node> = self.case.in_order(nodes.copied().collect());
        Listed::of(super::FROM, nodes, |node| self.case.address(node))
    }

    /// Events in the order of the names of their incidents.
    fn in_order(&self, events: &[usize]) -> Vec<usize> {
        let first = |event: usize| self.case.in_order(self.events.get(event)?.members.clone()).first().copied();
        let firsts = map(events.iter().filter_map(|event| Some((first(*event)?, *event))));
        let nodes = self.case.in_order(firsts.keys().copied().collect());
        nodes.iter().filter_map(|node| firsts.get(node).copied()).collect()
    }
}
