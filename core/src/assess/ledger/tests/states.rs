//! Who is one, whose ledger it is, and what never changes it.

use super::{Stage, article, at, body, incident, ledger, response, thread_of};
use crate::assess::given::{case, dossier, read, with};
use proptest::prelude::*;
use serde_json::{Value, json};

#[test]
fn only_states_have_a_ledger_and_what_is_not_counted_is_told() {
    let by = |by: &str, stance: &str| json!({"id": format!("r-{by}-{stance}"), "stance": stance, "says": {"type": "response", "by": by, "kind": "denial"}});
    let found = ledger(
        &case(&[
            json!({"type": "actor", "id": "co", "kind": "company"}),
            json!({"type": "actor", "id": "mayor", "kind": "person", "basis": "public_office", "of": "town", "names": [{"text": "M"}]}),
            body("town", &json!({"names": [{"text": "T"}]})),
            article(&[
                by("co", "reported"),
                by("mayor", "reported"),
                by("unknown", "reported"),
                by("town", "retracted"),
                by("town", "denied"),
            ]),
        ]),
        9,
    );
    let states: Vec<Vec<&str>> = found
        .states
        .shown
        .iter()
        .map(|state| state.actors.shown.iter().map(|one| one.actor.as_str()).collect())
        .collect();
    assert_eq!(states, [vec!["town", "mayor"], vec!["unknown"]]);
    assert_eq!((found.other_responses, found.set_aside), (1, 2));
    assert_eq!(found.states.shown[0].actors.shown[0].name.as_deref(), Some("T"));
}

#[test]
fn the_same_body_of_two_dossiers_is_one() {
    let claims = || article(&[response("r", &json!({"kind": "denial", "topics": ["prosecutions"]}))]);
    let states = |one: &[Value], other: &[Value]| {
        let found = ledger(
            &read(&[dossier("x", &[one, &[claims()]].concat()), dossier("y", &[other, &[claims()]].concat())]),
            9,
        );
        (found.states.shown.len(), found.states.shown.iter().map(|state| state.threads.shown.len()).sum::<usize>())
    };
    let named = |name: &str, of: Option<&str>| body("gov", &json!({"names": [{"text": name}], "of": of}));
    let top = |name: &str| json!({"type": "actor", "id": "top", "kind": "state", "names": [{"text": name}]});
    assert_eq!(states(&[named("G", None)], &[named("G", None)]), (1, 1));
    assert_eq!(states(&[named("G", None)], &[named("H", None)]), (2, 2));
    let coded = |name: &str| with(named(name, None), &json!({"codes": [{"registry": "r", "code": "1"}]}));
    assert_eq!(states(&[coded("G")], &[coded("H")]), (1, 1));
    // One name in two states is two bodies.
    assert_eq!(states(&[named("G", Some("top")), top("A")], &[named("G", Some("top")), top("B")]), (2, 2));
    assert_eq!(states(&[named("G", Some("top")), top("A")], &[named("G", Some("top")), top("A")]), (1, 1));
    // Of two of one name in one dossier, nobody can tell which is meant.
    let twice = [named("G", None), body("gov2", &json!({"names": [{"text": "G"}]}))];
    assert_eq!(states(&twice, &[named("G", None)]).0, 2);
}

/// Records to be put in any order.
fn records() -> Vec<Value> {
    let duty =
        json!({"id": "d", "stance": "asserted", "says": {"type": "obligation", "on": "gov", "duties": ["remedy"]}});
    vec![
        body("gov", &json!({"names": [{"text": "G"}], "of": "top"})),
        json!({"type": "actor", "id": "top", "kind": "state", "names": [{"text": "S"}]}),
        article(&[
            duty.clone(),
            response("r1", &json!({"kind": "denial", "to_evidence": ["letter"], "to": ["a#d"]})),
            response("r2", &json!({"kind": "pledge", "incident": "op"})),
        ]),
        json!({"type": "evidence", "id": "b", "kind": "article", "derived_from": [{"evidence": "a", "how": "republishes"}],
            "claims": [duty, response("r1", &json!({"kind": "denial", "to_evidence": ["letter"], "to": ["a#d"]}))]}),
        json!({"type": "evidence", "id": "letter", "kind": "letter", "issued": {"edtf": "2025-05-05"}}),
        incident("op", "operation", &json!({"when": {"edtf": "2025-07"}, "support": ["a#r2"]})),
        incident("raid", "raid", &json!({"relations": [{"kind": "part_of", "incident": "op"}]})),
        incident("arrest", "arrest_of_victims", &json!({"when": {"edtf": "2025-07-02"}})),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(30))]
    #[test]
    fn the_order_of_records_never_matters(order in Just(records()).prop_shuffle()) {
        let of = |records: &[Value]| serde_json::to_value(ledger(&case(records), 99)).unwrap();
        prop_assert_eq!(of(&order), of(&records()));
    }
}

#[test]
fn a_republication_adds_a_claim_and_no_lineage() {
    let found = ledger(&case(&records()), 99);
    let thread = thread_of(&found.states.shown[0], "b#r1");
    let denial = at(thread, Stage::Response)[0];
    assert_eq!((denial.claims.shown.len(), denial.lineages.at_least, denial.lineages.exact), (2, 1, true));
    assert_eq!(at(thread, Stage::Obligation)[0].claims.shown.len(), 2);
    let mut gone = records();
    gone[2]["status"] = json!("withdrawn");
    // Both go with the article: what was done is left.
    let left = ledger(&case(&gone), 99);
    assert_eq!(left.set_aside, 5);
    assert!(left.states.shown[0].threads.shown.iter().all(|thread| at(thread, Stage::Response).is_empty()));
}
