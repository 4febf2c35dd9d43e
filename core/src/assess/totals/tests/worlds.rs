//! Every world that a few incidents allow, against what the totals say of all of them.

use super::{exit, json, numbers, of};
use proptest::prelude::*;
use serde_json::Value;

/// A small incident.
#[derive(Debug, Clone)]
struct Told {
    soft: bool,
    least: u64,
    /// How much more it can be; any where `None`.
    more: Option<u64>,
    first: u8,
    last: u8,
    compound: Option<usize>,
    /// To which earlier incident it is related, and how.
    relation: Option<(&'static str, usize)>,
}

fn told() -> impl Strategy<Value = Told> {
    let relation =
        proptest::option::of((prop::sample::select(vec!["part_of", "same_as", "distinct_from"]), 0_usize..4));
    let fields =
        (any::<bool>(), 0_u64..4, proptest::option::of(0_u64..3), 1_u8..5, 0_u8..3, proptest::option::of(0_usize..2));
    (fields, relation).prop_map(|((soft, least, more, first, long, compound), relation)| Told {
        soft,
        least,
        more,
        first,
        last: first + long,
        compound,
        relation,
    })
}

fn incidents() -> impl Strategy<Value = Vec<Told>> {
    proptest::collection::vec(told(), 1..5).prop_map(|mut all| {
        for (at, told) in all.iter_mut().enumerate() {
            told.relation = told.relation.filter(|(_, to)| *to < at);
        }
        all
    })
}

fn record(at: usize, told: &Told) -> Value {
    let mut count = json!({"unit": "person", "min": told.least});
    if let Some(more) = told.more {
        count["max"] = json!(told.least + more);
    }
    exit(
        &format!("i{at}"),
        &json!({
            "stance": if told.soft { "appears" } else { "reported" },
            "when": {"edtf": format!("2026-01-{:02}/2026-01-{:02}", told.first, told.last)},
            "people": [count],
            "compounds": told.compound.map_or(json!([]), |at| json!([{"compound": format!("c{at}"), "resolved_by": "geolocated"}])),
            "relations": told.relation.map_or(json!([]), |(kind, to)| json!([{"kind": kind, "incident": format!("i{to}")}])),
        }),
    )
}

/// What the records say of two incidents.
fn says(all: &[Told], kind: &str, one: usize, other: usize) -> bool {
    all[one].relation
        == Some((
            match kind {
                "part_of" => "part_of",
                "same_as" => "same_as",
                _ => "distinct_from",
            },
            other,
        ))
}

fn apart(all: &[Told], one: usize, other: usize) -> bool {
    let (a, b) = (&all[one], &all[other]);
    let distinct = says(all, "distinct_from", one, other) || says(all, "distinct_from", other, one);
    let elsewhere = a.compound.zip(b.compound).is_some_and(|(a, b)| a != b);
    distinct || elsewhere || a.last < b.first || b.last < a.first
}

/// The least of an event: its own, or that of its parts together.
fn least(which: usize, depth: usize, low: &dyn Fn(usize) -> u64, parts: &dyn Fn(usize) -> Vec<usize>) -> Option<u64> {
    let inside = parts(which).into_iter().map(|part| if depth > 5 { None } else { least(part, depth + 1, low, parts) });
    Some(inside.sum::<Option<u64>>()?.max(low(which)))
}

/// The least and the most of all who left, in one world: those incidents happened, each as one of some events.
fn world(all: &[Told], happened: &[usize], event: &[usize]) -> Option<(u64, Option<u64>)> {
    let count = event.iter().max().map_or(0, |last| last + 1);
    let of =
        |which: usize| happened.iter().copied().zip(event).filter(move |(_, at)| **at == which).map(|(told, _)| told);
    let pairs = || {
        happened
            .iter()
            .enumerate()
            .flat_map(|(a, one)| happened.iter().enumerate().map(move |(b, two)| (a, *one, b, *two)))
    };
    let mut wholes: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (a, one, b, two) in pairs() {
        let is_one = event[a] == event[b];
        if a != b && ((is_one && apart(all, one, two)) || (!is_one && says(all, "same_as", one, two))) {
            return None;
        }
        if says(all, "part_of", one, two) && !is_one {
            wholes[event[a]].push(event[b]);
        }
    }
    // What is part of another, through whatever lies between, was there and then, and is not distinct from it.
    let mut within = wholes.clone();
    for _ in 0..count {
        for part in 0..count {
            let further: Vec<usize> = within[part].iter().flat_map(|whole| within[*whole].clone()).collect();
            within[part].extend(further);
            within[part].sort_unstable();
            within[part].dedup();
        }
    }
    for (part, of_part) in within.iter().enumerate() {
        for whole in of_part {
            if part == *whole || of(part).any(|one| of(*whole).any(|two| apart(all, one, two))) {
                return None;
            }
        }
    }
    let low = |which: usize| of(which).map(|told| all[told].least).max().unwrap_or(0);
    let high = |which: usize| of(which).filter_map(|told| Some(all[told].least + all[told].more?)).min();
    let parts = |whole: usize| (0..count).filter(|part| wholes[*part].contains(&whole)).collect::<Vec<_>>();
    // An event with two wholes is counted in both: how much that leaves for others is not asked here.
    if wholes.iter().any(|of| of.iter().any(|whole| whole != &of[0])) {
        return None;
    }
    let mut sum = (0, Some(0));
    for (which, of) in wholes.iter().enumerate() {
        let least = least(which, 0, &low, &parts)?;
        if high(which).is_some_and(|high| high < least) {
            return None;
        }
        if of.is_empty() {
            sum = (sum.0 + least, sum.1.zip(high(which)).map(|(sum, high)| sum + high));
        }
    }
    Some(sum)
}

/// Every way to put things into events.
fn partitions(count: usize) -> Vec<Vec<usize>> {
    (0..count).fold(vec![Vec::new()], |all, _| {
        all.into_iter()
            .flat_map(|events| {
                let next = events.iter().max().map_or(0, |last| last + 1);
                (0..=next).map(move |event| [events.clone(), vec![event]].concat())
            })
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]
    #[test]
    fn the_true_number_lies_between_the_least_and_the_most(all in incidents()) {
        let mut records: Vec<Value> = all.iter().enumerate().map(|(at, told)| record(at, told)).collect();
        records.extend((0..2).map(|at| json!({"type": "compound", "id": format!("c{at}")})));
        let totals = of(&records);
        let (least, if_so, most) = numbers(&totals.overall);
        prop_assert!(least <= if_so && most.is_none_or(|most| if_so <= most));
        for cell in &totals.cells.shown {
            let (own, own_if_so, own_most) = numbers(&cell.people);
            prop_assert!(own <= own_if_so && own_most.is_none_or(|most| own_if_so <= most));
            prop_assert!(own <= least && own_if_so <= if_so);
        }
        let soft: Vec<usize> = (0..all.len()).filter(|at| all[*at].soft).collect();
        for set in 0..1_usize << soft.len() {
            let missing: Vec<usize> = soft.iter().enumerate().filter(|(at, _)| set >> at & 1 == 1).map(|(_, told)| *told).collect();
            let happened: Vec<usize> = (0..all.len()).filter(|told| !missing.contains(told)).collect();
            for event in partitions(happened.len()) {
                let Some((low, high)) = world(&all, &happened, &event) else { continue };
                prop_assert!(least <= low, "{happened:?} {event:?}: {least} above {low}");
                prop_assert!(!missing.is_empty() || if_so <= low, "{event:?}: if so {if_so} above {low}");
                let fits = most.is_none_or(|most| high.is_some_and(|high| high <= most));
                prop_assert!(fits, "{happened:?} {event:?}: {most:?} below {high:?}");
            }
        }
    }
}
