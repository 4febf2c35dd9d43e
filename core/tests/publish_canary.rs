//! G1: nothing that must not leave does, in any form.
//!
//! `CASECAIRN_CASES` says how many records are published; the night takes a million.
#![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

mod publishing;

use casecairn::model::edtf::Day;
use casecairn::publish::{Policy, publish};
use publishing::Made;
use publishing::canary::{Said, check_the_look};

/// How many records are published in a run of the tests.
const FEW: usize = 1_500;

#[test]
fn g1_no_canary_leaves_in_any_form() {
    check_the_look();
    let wanted = std::env::var("CASECAIRN_CASES").map_or(FEW, |cases| cases.parse().unwrap());
    let today = Day::new(2026, 2, 1).unwrap();
    let (mut records, mut told, mut seed, mut tried, mut canaries) = (0, 0, 0, 0, 0);
    while records < wanted {
        seed += 1;
        tried += 1;
        let made = Made::new(seed);
        let input = made.dossier();
        let mut texts = Vec::new();
        let mut refused = false;
        for policy in [Policy::public(), Policy::partners()] {
            let outcome = publish(&[&input], &policy, today);
            texts.push(format!("{outcome:?} {outcome:#?}"));
            match outcome {
                Ok(published) => {
                    told += published.dossier.records.len();
                    texts.extend([published.dossier.to_json(), published.disclosure.to_json()]);
                }
                Err(why) => {
                    refused = true;
                    texts.push(why.to_string());
                }
            }
        }
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let said = Said::new(&texts);
        for (canary, field) in &made.secret {
            assert!(!said.holds(canary), "seed {seed}: {field} has left");
        }
        canaries += made.secret.len();
        records += if refused { 0 } else { made.records.len() };
        // Most must be published, or nothing was tried.
        assert!(tried < 100 || records > tried, "{records} records of {tried} dossiers were published");
    }
    println!("{records} records of {tried} dossiers, {canaries} canaries, {told} records told");
    assert!(told * 4 > records, "{told} of {records}");
}
