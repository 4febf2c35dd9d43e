//! What the ledger promises, on small dossiers and on the two articles.

mod articles;
mod stages;
mod states;
mod text;

use super::{Ledger, LedgerEntry, Stage, StateLedger, Thread, ledger};
use crate::assess::given::{case, with};
use serde_json::{Value, json};

fn state<'l>(ledger: &'l Ledger, actor: &str) -> &'l StateLedger {
    ledger.states.shown.iter().find(|state| state.actors.shown.iter().any(|one| one.actor == actor)).unwrap()
}

fn at(thread: &Thread, stage: Stage) -> Vec<&LedgerEntry> {
    thread.entries.shown.iter().filter(|entry| entry.stage == stage).collect()
}

/// The thread in which a claim stands.
fn thread_of<'l>(state: &'l StateLedger, claim: &str) -> &'l Thread {
    let has = |entry: &LedgerEntry| entry.claims.shown.iter().any(|one| one.claim.ends_with(claim));
    state.threads.shown.iter().find(|thread| thread.entries.shown.iter().any(has)).unwrap()
}

fn body(id: &str, fields: &Value) -> Value {
    with(json!({"type": "actor", "id": id, "kind": "state_body"}), fields)
}

fn response(id: &str, fields: &Value) -> Value {
    json!({"id": id, "stance": "reported", "says": with(json!({"type": "response", "by": "gov"}), fields)})
}

fn article(claims: &[Value]) -> Value {
    json!({"type": "evidence", "id": "a", "kind": "article", "claims": claims})
}

fn incident(id: &str, kind: &str, fields: &Value) -> Value {
    let whole =
        json!({"type": "incident", "id": id, "kind": kind, "stance": "reported", "involved": [{"actor": "gov"}]});
    with(whole, fields)
}

/// How many threads the government has.
fn threads(claims: &[Value], records: &[Value]) -> Vec<Thread> {
    let all = [&[body("gov", &json!({})), article(claims)], records].concat();
    ledger(&case(&all), 100).states.shown.remove(0).threads.shown
}

#[test]
fn answers_hang_together_by_what_they_share() {
    let two = |one: Value, other: Value| threads(&[response("r1", &one), response("r2", &other)], &[]).len();
    let kind = |kind: &str, fields: Value| with(json!({"kind": kind}), &fields);
    assert_eq!(two(kind("denial", json!({})), kind("pledge", json!({}))), 2);
    for shared in [json!({"incident": "i"}), json!({"to": ["b#x"]}), json!({"to_evidence": ["letter"]})] {
        assert_eq!(two(kind("denial", shared.clone()), kind("pledge", shared.clone())), 1, "{shared}");
        assert_eq!(two(kind("denial", shared.clone()), kind("pledge", json!({}))), 2, "{shared}");
    }
    assert_eq!(two(kind("denial", json!({})), kind("pledge", json!({"to": ["a#r1"]}))), 1);
    // Two letters are two, whether they were given or not.
    let letters = ["l1", "l2"].map(|id| json!({"type": "evidence", "id": id, "kind": "letter"}));
    let answers = ["l1", "l2"].map(|id| response(&format!("r-{id}"), &kind("denial", json!({"to_evidence": [id]}))));
    assert_eq!((threads(&answers, &letters).len(), threads(&answers, &[]).len()), (2, 2));
    let topic = |topic: &str| json!({"topics": [topic]});
    assert_eq!(two(kind("denial", topic("prosecutions")), kind("denial", topic("prosecutions"))), 1);
    assert_eq!(two(kind("denial", topic("prosecutions")), kind("denial", topic("nationalities"))), 2);
    assert_eq!(two(kind("denial", topic("prosecutions")), kind("pledge", topic("prosecutions"))), 2);
    let on = |day: &str| json!({"when": {"edtf": day}});
    assert_eq!(two(kind("denial", on("2025-07-01")), kind("denial", on("2025-07-01"))), 1);
    assert_eq!(two(kind("denial", on("2025-07-01")), kind("denial", on("2025-07-02"))), 2);
    assert_eq!(two(kind("denial", json!({})), kind("denial", json!({}))), 2);
    // An incident that a time is reckoned from ties; a document does not.
    let reckoned =
        |to: &str, event: &str| json!({"when": {"edtf": "2025-07/", "relative": {"to": to, "event": event}}});
    let claims = |to: &str, event: &str| {
        [response("r1", &kind("denial", reckoned(to, event))), response("r2", &kind("pledge", reckoned(to, event)))]
    };
    assert_eq!(threads(&claims("raid", "event"), &[incident("raid", "raid", &json!({}))]).len(), 1);
    assert_eq!(threads(&claims("a", "issued"), &[]).len(), 2);
}

#[test]
fn what_was_done_and_sent_stands_with_what_tells_of_it() {
    let told = response("r1", &json!({"kind": "announced_operation", "incident": "op"}));
    let operation = incident("op", "operation", &json!({"support": ["a#r1"]}));
    let raid = |fields: &Value| incident("raid", "raid", fields);
    let part = json!({"relations": [{"kind": "part_of", "incident": "op"}]});
    assert_eq!(threads(std::slice::from_ref(&told), &[operation.clone(), raid(&json!({}))]).len(), 2);
    let found = threads(std::slice::from_ref(&told), &[operation.clone(), raid(&part)]);
    assert_eq!((found.len(), at(&found[0], Stage::Action).len()), (1, 2));
    assert_eq!(
        threads(
            std::slice::from_ref(&told),
            &[operation.clone(), raid(&json!({"relations": [{"kind": "distinct_from", "incident": "op"}]}))]
        )
        .len(),
        2
    );
    // A claim that is no answer ties no two incidents together.
    let plain = json!({"id": "c", "stance": "reported"});
    let by_one = json!({"support": ["a#c"]});
    assert_eq!(threads(&[plain], &[raid(&by_one), incident("arrest", "arrest_of_suspects", &by_one)]).len(), 2);
    // Where people are beaten a state may be present: that is no answer. An answer that consists in it is.
    assert_eq!(threads(&[response("r", &json!({"kind": "denial"}))], &[incident("v", "release", &json!({}))]).len(), 1);
    let release = incident("v", "release", &json!({"involved": []}));
    let found = threads(&[response("r", &json!({"kind": "claimed_result", "incident": "v"}))], &[release]);
    assert_eq!(at(&found[0], Stage::Action).len(), 1);
    let ended = threads(&[], &[raid(&json!({"outcome": "failed"}))]);
    let outcome = ended[0].entries.shown[0].outcome.as_ref().unwrap();
    assert_eq!((outcome.code.as_str(), outcome.label.en.as_str()), ("failed", "failed"));
    let submission = incident("s", "list_submission_to_state", &json!({}));
    let statement = incident("p", "public_statement", &json!({}));
    let found = threads(&[], &[submission, statement]);
    assert_eq!(found.iter().filter(|thread| at(thread, Stage::Communication).len() == 1).count(), 1);
    let said = found.iter().flat_map(|thread| at(thread, Stage::Response)).next().unwrap();
    assert_eq!((said.what[0].code.as_str(), said.what[0].label.en.as_str()), ("public_statement", "public statement"));
    // What was withdrawn is not there.
    assert_eq!(
        threads(&[response("r", &json!({"kind": "denial"}))], &[raid(&json!({"status": "withdrawn"}))]).len(),
        1
    );
}
