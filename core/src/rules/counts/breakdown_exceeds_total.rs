//! Parts that are more than the whole.
#![doc = include_str!("breakdown_exceeds_total.md")]

use super::{Check, Key, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::AgeClass;
use crate::model::{Cell, Count, Interval};
use std::collections::{BTreeMap, BTreeSet};

pub(super) static RULE: Rule = Rule {
    code: Code::new(406),
    name: "breakdown-exceeds-total",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the cells of the breakdown ({fields}) come to more than the count can be",
        fr: "la somme des cases de la ventilation ({fields}) dépasse ce que le nombre admet",
    },
    remedy: Text {
        en: "compare the cells and the count with the source: they are perhaps of two dates, or of two groups",
        fr: "comparez les cases et le nombre à la source : ils portent peut-être sur deux dates ou deux groupes",
    },
    source: docs!("casecairn; CTDC Global Synthetic Dataset"),
    fields: docs!(&["/cells", "/min", "/best", "/max", "/more_than", "/fewer_than", "/basis"]),
    page: rule_page!("breakdown_exceeds_total"),
    check: Check::Count(check),
};

/// Cells that tell people apart in one way, so that nobody is in two of them.
type Way<'a> = (Vec<&'static str>, bool, Option<&'a str>);

fn check(count: &Count, sink: &mut Sink<'_>) {
    let Some(whole) = count.interval() else {
        return;
    };
    let mut seen = BTreeSet::new();
    let mut sums: BTreeMap<Way<'_>, Interval> = BTreeMap::new();
    for cell in &count.cells {
        let key = Key::of(cell);
        // A cell given twice is another fault, and one whose bounds cross says nothing.
        let Some(interval) = cell.interval(count.basis).filter(|_| seen.insert(key)) else {
            continue;
        };
        for way in ways(cell, key) {
            let sum = sums.entry(way).or_insert(Interval::exactly(0));
            *sum = sum.plus(interval);
        }
    }
    if let Some(((fields, ..), _)) = sums.into_iter().find(|(_, sum)| sum.must_exceed(whole)) {
        let fields = if fields.is_empty() { "cells".to_owned() } else { fields.join(", ") };
        sink.at("/cells", vec![("fields", fields.into())]);
    }
}

/// Only cells with the same dimensions are added up: those by sex and those by nationality hold the same people. So do
/// children and an age band, and two months in which somebody was held.
fn ways<'a>(cell: &Cell, key: Key<'a>) -> impl Iterator<Item = Way<'a>> {
    let fields = [
        ("nationality", key.nationality.is_some()),
        ("age_class", key.age_class.is_some()),
        ("sex", key.sex.is_some()),
        ("month", key.month.is_some()),
    ];
    let fields: Vec<&str> = fields.into_iter().filter(|(_, given)| *given).map(|(name, _)| name).collect();
    let (bands, broad) = match cell.age_class {
        None | Some(AgeClass::Child | AgeClass::Adult) => (false, true),
        Some(AgeClass::Unknown | AgeClass::NotStated) => (true, true),
        Some(_) => (true, false),
    };
    let kinds = [(bands, true), (broad, false)];
    kinds.into_iter().filter(|(held, _)| *held).map(move |(_, kind)| (fields.clone(), kind, key.month))
}
