//! G1 and G2: nothing that must not leave does, in any form, and no cell of
//! few children.
//!
//! `CASECAIRN_CASES` says how many records are published; the night takes a million.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that panics has failed")]

mod publishing;

use casecairn::Lang;
use casecairn::model::edtf::Day;
use casecairn::model::vocabulary::AgeClass;
use casecairn::publish::{Policy, Published, publish};
use publishing::Made;
use publishing::canary::{Said, check_the_look};
use serde_json::Value;

/// How many records are published in a run of the tests.
const FEW: usize = 1_500;
/// The fewest people that a number may tell of.
const K: u64 = 11;

#[test]
fn g1_g2_no_canary_leaves_in_any_form_and_no_cell_of_few_children() {
    check_the_look();
    let wanted = std::env::var("CASECAIRN_CASES").map_or(FEW, |cases| cases.parse().unwrap());
    let today = Day::new(2026, 2, 1).unwrap();
    let (mut records, mut told, mut seed, mut canaries, mut children) = (0, 0, 0, 0, 0);
    while records < wanted {
        seed += 1;
        let made = Made::new(seed);
        let input = made.dossier();
        let mut said = Vec::new();
        let mut refused = false;
        for policy in [Policy::public(), Policy::partners()] {
            let outcome = publish(&[&input], &policy, today);
            said.push(format!("{outcome:?} {outcome:#?}"));
            match &outcome {
                Ok(published) => {
                    told += published.dossier.records.len();
                    said.extend([published.dossier.to_json(), published.disclosure.to_json()]);
                    said.extend(Lang::ALL.iter().map(|lang| published.disclosure.to_text(*lang)));
                    children += check_children(&made, published, seed);
                }
                Err(why) => {
                    refused = true;
                    said.extend([why.to_string()].into_iter().chain(Lang::ALL.iter().map(|lang| why.say(*lang))));
                }
            }
        }
        let said = Said::new(&said);
        for (canary, field) in &made.secret {
            assert!(!said.holds(canary), "seed {seed}: {field} has left");
        }
        canaries += made.secret.len();
        records += if refused { 0 } else { made.records.len() };
        // Most must be published, or nothing was tried.
        assert!(seed < 100 || records as u64 > seed, "{records} records of {seed} dossiers were published");
    }
    println!(
        "{records} records of {seed} dossiers, {canaries} canaries, {told} records told, {children} cells of children"
    );
    assert!(told * 4 > records, "{told} of {records}");
    assert!(children * 1000 > records, "{children} cells of children in {records} records");
}

fn is_of_children(value: &Value) -> bool {
    let may_be = |age: &&AgeClass| age.years().is_none_or(|years| years.least() < 18);
    value["age_class"].as_str().is_some_and(|code| AgeClass::ALL.iter().filter(may_be).any(|age| age.code() == code))
}

/// Looks at every number of children that is told: it is of `K` or more, and
/// the dossier has such a number. How many there are.
fn check_children(made: &Made, published: &Published, seed: u64) -> usize {
    let release: Value = serde_json::from_str(&published.dossier.to_json()).unwrap();
    let mut found = 0;
    let mut counts = Vec::new();
    every(&release, &mut |object| counts.extend(is_of_children(object).then(|| object.clone())));
    for told in counts {
        let least = told["min"].as_u64().unwrap_or(0);
        assert!(least >= K, "seed {seed}: {told}");
        let same = |of: &Value| ["age_class", "nationality", "sex"].iter().all(|key| told.get(key) == of.get(key));
        let of =
            |of: &Value| ["best", "min", "more_than"].iter().filter_map(|key| of[*key].as_u64()).max().unwrap_or(0);
        let mut is_there = false;
        for record in &made.records {
            every(record, &mut |object| is_there |= same(object) && of(object) >= least);
        }
        assert!(is_there, "seed {seed}: {told} is nowhere in the dossier");
        found += 1;
    }
    found
}

/// Calls with every object.
fn every(value: &Value, each: &mut impl FnMut(&Value)) {
    match value {
        Value::Object(map) => {
            each(value);
            map.values().for_each(|value| every(value, each));
        }
        Value::Array(items) => items.iter().for_each(|item| every(item, each)),
        _ => {}
    }
}
