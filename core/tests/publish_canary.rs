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
use std::thread;

/// How many records are published in a run of the tests.
const FEW: usize = 1_500;
/// The fewest people that a number may tell of.
const K: u64 = 11;

/// What was tried.
#[derive(Default)]
struct Tried {
    dossiers: u64,
    records: usize,
    canaries: usize,
    told: usize,
    children: usize,
}

impl Tried {
    /// Publishes the dossiers of every so many seeds, until there were so many records.
    fn of_every(stride: u64, from: u64, records: usize) -> Self {
        let mut tried = Self::default();
        let mut seed = from;
        while tried.records < records {
            seed += stride;
            tried.publish(seed);
            // Most must be published, or nothing was tried.
            let few = tried.records as u64 <= tried.dossiers;
            assert!(tried.dossiers < 100 || !few, "{} of {} dossiers", tried.records, tried.dossiers);
        }
        tried
    }

    fn publish(&mut self, seed: u64) {
        let made = Made::new(seed);
        let input = made.dossier();
        let mut said = Vec::new();
        let mut refused = false;
        for policy in [Policy::public(), Policy::partners()] {
            let outcome = publish(&[&input], &policy, Day::new(2026, 2, 1).unwrap());
            said.push(format!("{outcome:?} {outcome:#?}"));
            match &outcome {
                Ok(published) => {
                    self.told += published.dossier.records.len();
                    said.extend([published.dossier.to_json(), published.disclosure.to_json()]);
                    said.extend(Lang::ALL.iter().map(|lang| published.disclosure.to_text(*lang)));
                    self.children += check_children(&made, published, seed);
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
        self.dossiers += 1;
        self.canaries += made.secret.len();
        self.records += if refused { 0 } else { made.records.len() };
    }
}

#[test]
fn g1_g2_no_canary_leaves_in_any_form_and_no_cell_of_few_children() {
    check_the_look();
    let wanted = std::env::var("CASECAIRN_CASES").map_or(FEW, |cases| cases.parse().unwrap());
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let each = |from: usize| Tried::of_every(threads as u64, from as u64, wanted.div_ceil(threads));
    let parts: Vec<Tried> = thread::scope(|scope| {
        let running: Vec<_> = (0..threads).map(|from| scope.spawn(move || each(from))).collect();
        running.into_iter().map(|one| one.join().unwrap()).collect()
    });
    let sum = |of: fn(&Tried) -> usize| parts.iter().map(of).sum::<usize>();
    let dossiers: u64 = parts.iter().map(|tried| tried.dossiers).sum();
    let (records, told, children) = (sum(|tried| tried.records), sum(|tried| tried.told), sum(|tried| tried.children));
    println!(
        "{records} records of {dossiers} dossiers, {} canaries, {told} records told, {children} cells of children",
        sum(|tried| tried.canaries)
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
        // That something is not known is said of cells alone.
        let known = |of: &Value, key: &str| {
            of.get(key).filter(|value| **value != "unknown" && **value != "not_stated").cloned()
        };
        let same =
            |of: &Value| ["age_class", "nationality", "sex"].iter().all(|key| known(&told, key) == known(of, key));
        // "More than" is one more at least.
        let of = |of: &Value| {
            let least = [("best", 0), ("min", 0), ("more_than", 1)];
            least.iter().filter_map(|(key, more)| Some(of[*key].as_u64()? + more)).max().unwrap_or(0)
        };
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
