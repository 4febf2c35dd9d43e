//! What must hold whatever was said.

use super::{dossier, of};
use crate::assess::elements::{ElementBasis, ElementState as State, Elements, TableAnswer};
use proptest::prelude::*;
use serde_json::{Value, json};

const CONDUCT: [&str; 6] =
    ["beating", "recruitment", "abduction", "forced_to_defraud", "held_captive", "sale_between_sites"];
const STANCES: [&str; 5] = ["asserted", "alleged", "denied", "contested", "hypothetical"];

/// A claim: its stance, what it says, and whether by `or`.
fn claim() -> impl Strategy<Value = (usize, Vec<usize>, bool, usize)> {
    (0..STANCES.len(), proptest::collection::vec(0..CONDUCT.len(), 1..3), any::<bool>(), 0_usize..4)
}

fn says((_, conduct, or, group): &(usize, Vec<usize>, bool, usize)) -> Value {
    let mut conduct: Vec<&str> = conduct.iter().map(|at| CONDUCT[*at]).collect();
    conduct.dedup();
    let mut says = json!({"type": "conduct", "conduct": conduct, "purposes": ["punishment"]});
    if *or {
        says["combination"] = json!("any");
    }
    match group {
        0 => {}
        1 => says["of"] = json!({"unit": "person", "includes": ["child"]}),
        2 => says["of"] = json!({"unit": "person", "victim_of": ["trafficking_in_persons"]}),
        _ => says["of"] = json!({"unit": "compound", "members": ["c1"]}),
    }
    says
}

/// A report for each claim, each derived from the one before it but for every
/// third; a compound, and an incident that rests on the first.
fn records(claims: &[(usize, Vec<usize>, bool, usize)]) -> Vec<Value> {
    let mut records = vec![
        json!({"type": "compound", "id": "c1", "place": {"country": "KH"}}),
        json!({"type": "incident", "id": "i1", "kind": "violence", "stance": "asserted", "support": ["r0#c"],
            "acts": [{"conduct": "beating"}], "compounds": [{"compound": "c1", "resolved_by": "analyst"}]}),
    ];
    for (at, claim) in claims.iter().enumerate() {
        let mut report = super::report(&format!("r{at}"), &[("c", STANCES[claim.0], says(claim))]);
        if at % 3 != 0 {
            report["derived_from"] = json!([{"evidence": format!("r{}", at - 1), "how": "cites"}]);
        }
        if at % 4 == 3 {
            report["claims"][0]["conflicts_with"] = json!(["r0#c"]);
        }
        records.push(report);
    }
    records
}

/// Everything that was found, wherever.
fn bases(elements: &Elements) -> Vec<&ElementBasis> {
    let records = elements.incidents.shown.iter().chain(&elements.compounds.shown);
    let tables: Vec<&TableAnswer> = elements.tables.iter().chain(records.flat_map(|one| &one.tables)).collect();
    let mut all: Vec<&ElementBasis> = tables.iter().map(|table| &table.named).collect();
    for element in tables.iter().flat_map(|table| &table.elements) {
        all.push(&element.basis);
        all.extend(element.forms.iter().map(|form| &form.basis));
    }
    all
}

/// The claims that count in a basis, towards it or against it.
fn counted(basis: &ElementBasis) -> impl Iterator<Item = &str> {
    let towards = basis.supporting.shown.iter().chain(basis.pointing.shown.iter().map(|one| &one.claim));
    towards.chain(&basis.contradicting.shown).map(|claim| claim.claim.as_str())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_records_never_matters(
        claims in proptest::collection::vec(claim(), 1..7),
        turn in 0_usize..9,
        mirrored in any::<bool>(),
    ) {
        let records = records(&claims);
        let mut other = records.clone();
        let turn = turn % other.len();
        other.rotate_left(turn);
        if mirrored {
            other.reverse();
        }
        prop_assert_eq!(of(&records), of(&other));
    }

    #[test]
    fn withdrawing_a_record_removes_every_claim_that_rested_on_it(
        claims in proptest::collection::vec(claim(), 1..7),
        which in 0_usize..7,
    ) {
        let which = which % claims.len();
        let mut records = records(&claims);
        records[2 + which]["status"] = json!("withdrawn");
        // What derives from it, up to the next report of its own.
        let gone: Vec<String> =
            (which..claims.len()).take_while(|at| *at == which || at % 3 != 0).map(|at| format!("r{at}#c")).collect();
        for basis in bases(&of(&records)) {
            prop_assert!(counted(basis).all(|claim| !gone.iter().any(|gone| gone == claim)));
            let aside = basis.set_aside.shown.iter().any(|one| gone.contains(&one.claim));
            prop_assert!(basis.state != State::Missing || !basis.markers.iter().any(|_| true) || aside);
        }
    }

    #[test]
    fn a_denial_never_supports(claims in proptest::collection::vec(claim(), 1..7)) {
        let mut records = records(&claims);
        for record in &mut records[2..] {
            record["claims"][0]["stance"] = json!("denied");
        }
        for basis in bases(&of(&records)) {
            prop_assert!(basis.supporting.shown.is_empty() && basis.pointing.shown.is_empty());
            prop_assert!(matches!(basis.state, State::Missing | State::Contradicted));
        }
    }

    #[test]
    fn a_state_says_what_the_lists_hold(claims in proptest::collection::vec(claim(), 1..7)) {
        for basis in bases(&of(&records(&claims))) {
            let (states, points) = (!basis.supporting.shown.is_empty(), !basis.pointing.shown.is_empty());
            let wanted = match (states, points, !basis.contradicting.shown.is_empty()) {
                (true, _, false) => State::Supported,
                (false, true, false) => State::Possible,
                (false, false, false) => State::Missing,
                (false, false, true) => State::Contradicted,
                _ => State::Disputed,
            };
            prop_assert_eq!(basis.state, wanted);
            prop_assert_eq!(basis.lineages.at_least > 0, states);
            prop_assert_eq!(basis.markers.is_empty(), !states && !points);
        }
    }
}

#[test]
fn nothing_read_leaves_every_element_missing() {
    let found = super::elements(&super::case(&[&dossier(&[])]), super::MOST);
    assert!(bases(&found).iter().all(|basis| basis.state == State::Missing && basis.is_silent()));
    assert_eq!(found.tables.len(), 5);
    assert!(found.incidents.shown.is_empty() && found.compounds.shown.is_empty());
}
