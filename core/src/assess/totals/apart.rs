//! The largest sum over events that are certainly not the same.

use crate::model::edtf::Day;
use crate::order::Order as _;
use std::collections::{BTreeMap, BTreeSet};

/// An event, as far as telling it from others takes.
#[derive(Debug, Clone)]
pub(super) struct Item {
    /// Which event.
    pub(super) event: usize,
    /// How many left.
    pub(super) weight: u64,
    pub(super) first: Option<Day>,
    pub(super) last: Option<Day>,
    /// A namespace, and groups of its compounds.
    pub(super) sites: Option<(u32, Vec<usize>)>,
    /// Whether it is part of another that is to choose from.
    pub(super) is_part: bool,
}

/// The best choice of events.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Best {
    pub(super) sum: u64,
    /// The events that were chosen.
    pub(super) events: Vec<usize>,
    /// Whether no other choice has a larger sum.
    pub(super) exact: bool,
}

/// So many events are searched for the best choice; of more, a good one is found in about linear time.
pub(super) const MOST: usize = 24;
const STEPS: usize = 20_000;

/// The best choice among events of one place; `told_apart` knows what else keeps two of them apart, and what never does.
pub(super) fn best(mut items: Vec<Item>, told_apart: &dyn Fn(usize, usize) -> Option<bool>) -> Best {
    items.retain(|item| item.weight > 0);
    // Stable: of the same weight, the order of names holds.
    items.order_by_key(|item| std::cmp::Reverse(item.weight));
    let good = good(&items);
    if items.len() > MOST {
        return good;
    }
    let found = searched(&items, told_apart, STEPS);
    if found.sum >= good.sum { found } else { good }
}

/// The best choice that is found in so many steps; exact, where there was no need of the last.
fn searched(items: &[Item], told_apart: &dyn Fn(usize, usize) -> Option<bool>, most: usize) -> Best {
    let all: Vec<&Item> = items.iter().collect();
    let mut search = Search { told_apart, best: Best::default(), steps: 0, most };
    search.run(&mut Vec::new(), 0, &all);
    Best { exact: search.steps < most, ..search.best }
}

/// Branch and bound over what is still free to choose.
struct Search<'s> {
    told_apart: &'s dyn Fn(usize, usize) -> Option<bool>,
    best: Best,
    steps: usize,
    most: usize,
}

impl Search<'_> {
    fn run(&mut self, chosen: &mut Vec<usize>, sum: u64, free: &[&Item]) {
        self.steps += 1;
        if sum > self.best.sum {
            self.best = Best { sum, events: chosen.clone(), exact: false };
        }
        let rest = free.iter().fold(sum, |sum, item| sum.saturating_add(item.weight));
        if self.steps >= self.most || rest <= self.best.sum {
            return;
        }
        let Some((first, others)) = free.split_first() else { return };
        let with: Vec<&Item> = others.iter().copied().filter(|other| self.are_apart(first, other)).collect();
        let free_of_doubt = with.len() == others.len();
        chosen.push(first.event);
        self.run(chosen, sum.saturating_add(first.weight), &with);
        chosen.pop();
        if !free_of_doubt {
            self.run(chosen, sum, others);
        }
    }

    fn are_apart(&self, one: &Item, other: &Item) -> bool {
        (self.told_apart)(one.event, other.event)
            .unwrap_or_else(|| one.is_before(other) || other.is_before(one) || one.is_elsewhere(other))
    }
}

impl Item {
    fn is_before(&self, other: &Self) -> bool {
        matches!((self.last, other.first), (Some(last), Some(first)) if last < first)
    }

    /// Whether both were resolved to compounds of one namespace, and none may be the same.
    fn is_elsewhere(&self, other: &Self) -> bool {
        match (&self.sites, &other.sites) {
            (Some((space, sites)), Some((other_space, others))) => {
                space == other_space && sites.iter().all(|site| others.binary_search(site).is_err())
            }
            _ => false,
        }
    }
}

/// A good choice: by times alone, or by compounds of one namespace and times within each. It never takes an event that
/// is part of another.
fn good(items: &[Item]) -> Best {
    let whole = || items.iter().filter(|item| !item.is_part);
    let mut best = by_time(whole().collect());
    let mut spaces: BTreeMap<u32, BTreeMap<usize, Vec<&Item>>> = BTreeMap::new();
    for item in whole() {
        if let Some((space, [site])) = item.sites.as_ref().map(|(space, sites)| (*space, sites.as_slice())) {
            spaces.entry(space).or_default().entry(*site).or_default().push(item);
        }
    }
    for sites in spaces.into_values() {
        let parts = sites.into_values().map(by_time);
        let together = parts.reduce(|one, other| Best {
            sum: one.sum.saturating_add(other.sum),
            events: [one.events, other.events].concat(),
            exact: false,
        });
        best = together.filter(|together| together.sum > best.sum).unwrap_or(best);
    }
    best
}

/// The largest sum over events whose times cannot overlap (weighted interval scheduling).
fn by_time(mut items: Vec<&Item>) -> Best {
    // One that ends nobody knows when can only come last.
    items.order_by_key(|item| (item.last.is_none(), item.last));
    // The best sum with the first so many, and whether the last of them is taken, after how many others.
    let mut sums: Vec<(u64, Option<usize>)> = vec![(0, None)];
    for (at, item) in items.iter().enumerate() {
        let before =
            item.first.map_or(0, |first| items.partition_point(|other| other.last.is_some_and(|last| last < first)));
        let before = before.min(at);
        let (with, _) = sums.get(before).copied().unwrap_or_default();
        let (without, _) = sums.get(at).copied().unwrap_or_default();
        let with = with.saturating_add(item.weight);
        sums.push(if with > without { (with, Some(before)) } else { (without, None) });
    }
    let sum = sums.last().map_or(0, |(sum, _)| *sum);
    let mut events = Vec::new();
    let mut at = items.len();
    while let (Some((_, taken)), Some(item)) = (sums.get(at), at.checked_sub(1).and_then(|at| items.get(at))) {
        if taken.is_some() {
            events.push(item.event);
        }
        at = taken.unwrap_or(at - 1);
    }
    Best { sum, events, exact: false }
}

/// Pairs of events that are told to be distinct, each in order.
#[derive(Debug, Default)]
pub(super) struct Distinct(BTreeSet<(usize, usize)>);

impl Distinct {
    pub(super) fn tell(&mut self, one: usize, other: usize) {
        self.0.insert((one.min(other), one.max(other)));
    }

    pub(super) fn has(&self, one: usize, other: usize) -> bool {
        self.0.contains(&(one.min(other), one.max(other)))
    }
}

#[cfg(test)]
mod tests;
