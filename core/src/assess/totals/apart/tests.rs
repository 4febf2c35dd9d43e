//! The best choice, against every choice there is.

use super::{Best, Item, MOST, best, good, searched};
use crate::model::edtf::Day;
use proptest::prelude::*;
use std::cell::Cell;

fn items() -> impl Strategy<Value = Vec<Item>> {
    let day = |day: u8| Day::new(2026, 1, day);
    let one = (0_u64..9, 0_u8..9, 0_u8..5, 0_usize..4, 0_u32..2).prop_map(move |(weight, first, long, site, space)| {
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
    let item = |at: usize| Item { event: at, weight: 2, first: day(at), last: day(at), sites: None, is_part: at < 3 };
    let found = best((0..100).map(item).collect(), &|_, _| None);
    assert_eq!((found.sum, found.events.len(), found.exact), (56, 28, false));
    assert!(found.events.iter().all(|event| *event >= 3));
    let sited = (0..100).map(|at| Item { sites: Some((1, vec![at % 2])), ..item(at) });
    let found = best(sited.collect(), &|_, _| None);
    assert_eq!((found.sum, found.exact), (56, false));
    let apart =
        (0..100).map(|at| Item { sites: Some((1, vec![at])), is_part: false, first: day(0), last: day(0), ..item(at) });
    assert_eq!(best(apart.collect(), &|_, _| None).sum, 200);
    let few = |count: usize| best((0..count).map(item).collect(), &|_, _| None).exact;
    assert!(few(MOST) && !few(MOST + 1));
}

#[test]
fn what_is_told_to_be_one_is_never_taken_twice() {
    let day = |day: u8| Day::new(2026, 1, day);
    let item =
        |event: usize, on: u8| Item { event, weight: 5, first: day(on), last: day(on), sites: None, is_part: false };
    let items = vec![item(0, 1), Item { is_part: true, ..item(1, 9) }];
    assert_eq!(best(items.clone(), &|_, _| None).sum, 10);
    assert_eq!(best(items, &|_, _| Some(false)).sum, 5);
}

fn on(event: usize, day: u8) -> Item {
    let day = Day::new(2026, 1, day);
    Item { event, weight: 5, first: day, last: day, sites: None, is_part: false }
}

#[test]
fn who_did_not_leave_makes_no_choice_uncertain() {
    let nobody = Item { weight: 0, ..on(MOST, 1) };
    let items: Vec<Item> = (0..MOST).map(|event| on(event, 1)).chain([nobody]).collect();
    let found = best(items, &|_, _| None);
    assert_eq!((found.sum, found.exact), (5, true));
}

#[test]
fn of_choices_with_one_sum_the_first_stands() {
    assert_eq!(good(&[on(0, 1), on(1, 1)]).events, [0]);
    // By times alone, the first goes with either of the others; by compounds, the others go together.
    let at = |site: usize| Item { sites: Some((1, vec![site])), ..on(site, 2) };
    let found = good(&[on(0, 1), at(1), at(2)]);
    assert_eq!((found.sum, found.events.contains(&0)), (10, true));
    // The third gives reason to look further than the first.
    let third = Item { weight: 1, ..on(2, 1) };
    assert_eq!(best(vec![on(0, 1), on(1, 1), third], &|_, _| None).events, [0]);
}

#[test]
fn a_search_ends_when_it_may_go_no_further_and_says_so() {
    // Twelve pairs; each may be one, and is apart from all others.
    let items: Vec<Item> = (0..24).map(|event| on(event, 1)).collect();
    let asked = Cell::new(0_usize);
    let told = |one: usize, other: usize| {
        asked.set(asked.get() + 1);
        Some(one / 2 != other / 2)
    };
    let found = searched(&items, &told, 20);
    assert!(!found.exact && asked.get() <= 20 * items.len(), "{}", asked.get());
    // Nothing to choose from takes one step, and one event two.
    for (steps, items) in [(1, &[][..]), (2, &items[..1])] {
        assert!(!searched(items, &told, steps).exact);
        assert!(searched(items, &told, steps + 1).exact);
    }
}
