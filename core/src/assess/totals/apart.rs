//! The largest sum over events that are certainly not the same.

use crate::model::edtf::Day;
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
    items.sort_by_key(|item| std::cmp::Reverse(item.weight));
    let good = good(&items);
    if items.len() > MOST {
        return good;
    }
    let all: Vec<&Item> = items.iter().collect();
    let mut search = Search { told_apart, best: Best::default(), steps: 0 };
    search.run(&mut Vec::new(), 0, &all);
    let exact = search.steps < STEPS;
    let found = if search.best.sum >= good.sum { search.best } else { good };
    Best { exact, ..found }
}

/// Branch and bound over what is still free to choose.
struct Search<'s> {
    told_apart: &'s dyn Fn(usize, usize) -> Option<bool>,
    best: Best,
    steps: usize,
}

impl Search<'_> {
    fn run(&mut self, chosen: &mut Vec<usize>, sum: u64, free: &[&Item]) {
        self.steps += 1;
        if sum > self.best.sum {
            self.best = Best { sum, events: chosen.clone(), exact: false };
        }
        let rest = free.iter().fold(sum, |sum, item| sum.saturating_add(item.weight));
        if self.steps >= STEPS || rest <= self.best.sum {
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
    items.sort_by_key(|item| (item.last.is_none(), item.last));
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
mod tests {
    use super::{Best, Item, MOST, best, good};
    use crate::model::edtf::Day;
    use proptest::prelude::*;

    fn items() -> impl Strategy<Value = Vec<Item>> {
        let day = |day: u8| Day::new(2026, 1, day);
        let one =
            (0_u64..9, 0_u8..9, 0_u8..5, 0_usize..4, 0_u32..2).prop_map(move |(weight, first, long, site, space)| {
                Item {
                    event: 0,
                    weight,
                    first: day(first),
                    // Some have no end, some no beginning.
                    last: if long == 4 { None } else { day(first.max(1) + long) },
                    sites: (site < 3).then(|| (space, vec![site])),
                    is_part: false,
                }
            });
        proptest::collection::vec(one, 0..9).prop_map(|mut items| {
            items.iter_mut().enumerate().for_each(|(at, item)| item.event = at);
            items
        })
    }

    fn apart(one: &Item, other: &Item, distinct: &[(usize, usize)]) -> bool {
        let before = |one: &Item, other: &Item| one.last.zip(other.first).is_some_and(|(last, first)| last < first);
        let elsewhere = one
            .sites
            .as_ref()
            .zip(other.sites.as_ref())
            .is_some_and(|(one, other)| one.0 == other.0 && one.1[0] != other.1[0]);
        let told =
            distinct.iter().any(|(a, b)| (*a, *b) == (one.event, other.event) || (*b, *a) == (one.event, other.event));
        told || before(one, other) || before(other, one) || elsewhere
    }

    fn check(items: &[Item], distinct: &[(usize, usize)], found: &Best) {
        let chosen: Vec<&Item> = found.events.iter().map(|event| &items[*event]).collect();
        assert_eq!(chosen.iter().map(|item| item.weight).sum::<u64>(), found.sum);
        for (at, one) in chosen.iter().enumerate() {
            assert!(chosen[at + 1..].iter().all(|other| apart(one, other, distinct)));
        }
    }

    proptest! {
        #[test]
        fn the_best_choice_is_the_largest_sum_of_those_apart(
            items in items(),
            distinct in proptest::collection::vec((0_usize..9, 0_usize..9), 0..4),
        ) {
            let told = |one: usize, other: usize| {
                distinct.iter().any(|pair| *pair == (one, other) || *pair == (other, one)).then_some(true)
            };
            let found = best(items.clone(), &told);
            check(&items, &distinct, &found);
            prop_assert!(found.exact);
            let sums = (0..1_usize << items.len()).filter_map(|set| {
                let set: Vec<&Item> = items.iter().filter(|item| set >> item.event & 1 == 1).collect();
                let free = |(at, one): (usize, &&Item)| set[at + 1..].iter().all(|other| apart(one, other, &distinct));
                set.iter().enumerate().all(free).then(|| set.iter().map(|item| item.weight).sum::<u64>())
            });
            prop_assert_eq!(found.sum, sums.max().unwrap_or_default());
        }

        #[test]
        fn a_good_choice_is_apart_and_by_times_the_best(items in items()) {
            check(&items, &[], &good(&items));
            let timed: Vec<Item> = items.into_iter().map(|item| Item { sites: None, ..item }).collect();
            prop_assert_eq!(good(&timed).sum, best(timed, &|_, _| None).sum);
        }
    }

    #[test]
    fn many_events_are_chosen_from_without_searching() {
        let day = |at: usize| Day::new(2026, 1, u8::try_from(at % 28 + 1).unwrap());
        let item =
            |at: usize| Item { event: at, weight: 2, first: day(at), last: day(at), sites: None, is_part: at < 3 };
        let found = best((0..100).map(item).collect(), &|_, _| None);
        assert_eq!((found.sum, found.events.len(), found.exact), (56, 28, false));
        assert!(found.events.iter().all(|event| *event >= 3));
        let sited = (0..100).map(|at| Item { sites: Some((1, vec![at % 2])), ..item(at) });
        let found = best(sited.collect(), &|_, _| None);
        assert_eq!((found.sum, found.exact), (56, false));
        let apart = (0..100).map(|at| Item {
            sites: Some((1, vec![at])),
            is_part: false,
            first: day(0),
            last: day(0),
            ..item(at)
        });
        assert_eq!(best(apart.collect(), &|_, _| None).sum, 200);
        let few = |count: usize| best((0..count).map(item).collect(), &|_, _| None).exact;
        assert!(few(MOST) && !few(MOST + 1));
    }

    #[test]
    fn what_is_told_to_be_one_is_never_taken_twice() {
        let day = |day: u8| Day::new(2026, 1, day);
        let item = |event: usize, on: u8| Item {
            event,
            weight: 5,
            first: day(on),
            last: day(on),
            sites: None,
            is_part: false,
        };
        let items = vec![item(0, 1), Item { is_part: true, ..item(1, 9) }];
        assert_eq!(best(items.clone(), &|_, _| None).sum, 10);
        assert_eq!(best(items, &|_, _| Some(false)).sum, 5);
    }
}
