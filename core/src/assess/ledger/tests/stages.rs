//! What stands in which stage, in which order, and what does not stand at all.

use super::{Ledger, Stage, article, at, body, incident, ledger, response, threads};
use crate::assess::answer::Met;
use crate::assess::coded::Time;
use crate::assess::given::{case, with};
use serde_json::{Value, json};

#[test]
fn a_party_does_not_verify_itself() {
    let verified = json!({"kind": "claimed_result", "claimed": [{"unit": "person", "best": 9}], "verified": [{"unit": "person", "best": 4}]});
    let by = |by: Option<&str>| {
        let claim = with(response("r", &verified), &json!({"by": by}));
        let ngo = json!({"type": "actor", "id": "ngo", "kind": "ngo"});
        let office = json!({"type": "actor", "id": "office", "kind": "state_body", "of": "gov"});
        let found = threads(&[claim], &[ngo, office]).remove(0);
        (at(&found, Stage::VerifiedOutcome).len(), at(&found, Stage::ClaimedOutcome)[0].numbers.len())
    };
    assert_eq!(by(Some("ngo")), (1, 1));
    for itself in [Some("gov"), Some("office"), None] {
        assert_eq!(by(itself), (0, 2), "{itself:?}");
    }
}

#[test]
fn an_obligation_is_answered_where_an_answer_names_it() {
    let duty = |id: &str, duty: &str| json!({"id": id, "stance": "asserted", "says": {"type": "obligation", "on": "gov", "duties": [duty]}});
    let found = threads(
        &[
            duty("d1", "remedy"),
            duty("d2", "non_refoulement"),
            response("r", &json!({"kind": "denial", "to": ["a#d1"]})),
        ],
        &[],
    );
    assert_eq!(found.len(), 2);
    assert!(at(&found[0], Stage::Obligation).len() == 1 && !found[0].missing.contains(&Stage::Response));
    // The same duty twice is one.
    let found = threads(&[duty("d1", "remedy"), duty("d2", "remedy")], &[]);
    assert_eq!((found.len(), at(&found[0], Stage::Obligation)[0].claims.shown.len()), (1, 2));
}

#[test]
fn the_order_of_stages_is_told() {
    let order = |sent: &str, answered: &str| {
        let letter = json!({"type": "evidence", "id": "letter", "kind": "letter", "issued": {"edtf": sent}});
        let claim = response("r", &json!({"kind": "denial", "to_evidence": ["letter"], "when": {"edtf": answered}}));
        threads(&[claim], &[letter])[0].order[0].holds
    };
    assert_eq!(order("2025-06-01", "2025-06-02"), Met::Met);
    assert_eq!(order("2025-06", "2025-06-30"), Met::CannotTell);
    assert_eq!(order("2025-06-01", "2025-06-01"), Met::CannotTell);
    assert_eq!(order("2025-06-02", "2025-06-01"), Met::NotMet);
    assert_eq!(order("2025-06-02/..", "2025-06-09"), Met::CannotTell);
    assert_eq!(order("2025-06-02/..", "2025-06-01"), Met::NotMet);
    let raid = |id: &str, day: &str| {
        incident(
            id,
            "raid",
            &json!({"when": {"edtf": day}, "relations": [{"kind": "same_operation", "incident": "i2"}]}),
        )
    };
    let claim = response("r", &json!({"kind": "denial", "incident": "i2", "when": {"edtf": "2025-06-03"}}));
    let two = |one: &str, other: &str| {
        threads(std::slice::from_ref(&claim), &[raid("i1", one), raid("i2", other)])[0].order[0].holds
    };
    assert_eq!(two("2025-06-04", "2025-06-09"), Met::Met);
    assert_eq!(two("2025-06-01", "2025-06-09"), Met::NotMet);
    assert_eq!(two("2025-06-03", "2025-06-09"), Met::CannotTell);
}

#[test]
fn entries_stand_in_order_of_time() {
    let raid = |id: &str, when: Value| {
        incident(id, "raid", &json!({"when": when, "relations": [{"kind": "same_operation", "incident": "i1"}]}))
    };
    let found = threads(
        &[],
        &[
            raid("i1", Value::Null),
            raid("i2", json!({"edtf": "2025-07-02"})),
            raid("i3", json!({"edtf": "2025-07"})),
            raid("i4", json!({"edtf": "../2025-07-01"})),
        ],
    );
    let records: Vec<&str> = found[0].entries.shown.iter().filter_map(|entry| entry.record.as_deref()).collect();
    assert_eq!(records, ["i3", "i2", "i1", "i4"]);
    let early = threads(
        &[],
        &[
            incident("x", "raid", &json!({"when": {"edtf": "2025-08"}})),
            incident("y", "raid", &json!({"when": {"edtf": "2025-07"}})),
        ],
    );
    assert_eq!(early[0].entries.shown[0].record.as_deref(), Some("y"));
}

#[test]
fn gaps_stand_where_their_topic_is_spoken_of() {
    let gap = |topic: &str, holder: Option<&str>| {
        json!({"id": format!("g-{}", topic.len()), "stance": "reported",
        "says": {"type": "gap", "topic": topic, "holder": holder, "reason": "not_disclosed"}})
    };
    let all = |gap: Value, records: &[Value]| {
        let answer = response("r", &json!({"kind": "disclosure", "topics": ["prosecutions"]}));
        ledger(&case(&[&[body("gov", &json!({})), article(&[answer, gap])], records].concat()), 9)
    };
    let counts = |ledger: &Ledger| {
        assert_eq!(ledger.set_aside, 0, "every claim here stands");
        let state = &ledger.states.shown[0];
        (state.threads.shown[0].gaps.count(), state.gaps.count(), ledger.gaps.count())
    };
    assert_eq!(counts(&all(gap("prosecutions", Some("gov")), &[])), (1, 0, 0));
    assert_eq!(counts(&all(gap("nationalities", Some("gov")), &[])), (0, 1, 0));
    assert_eq!(counts(&all(gap("prosecutions", None), &[])), (0, 0, 1));
    let company = json!({"type": "actor", "id": "co", "kind": "company"});
    assert_eq!(counts(&all(gap("prosecutions", Some("co")), &[company])), (0, 0, 1));
    let other = body("ministry", &json!({"of": "gov"}));
    assert_eq!(counts(&all(gap("prosecutions", Some("ministry")), &[other])), (0, 1, 0));
}

#[test]
fn a_failure_is_told_with_its_time() {
    let failed = |id: &str, when: Value| {
        let says = json!({"type": "state_failure", "by": "gov", "failures": ["inaction"], "when": when});
        json!({"id": id, "stance": "asserted", "says": says})
    };
    let claims = [failed("f1", json!({"edtf": "2025"})), failed("f2", Value::Null)];
    let found = ledger(&case(&[body("gov", &json!({})), article(&claims)]), 9);
    let failures = &found.states.shown[0].failures.shown;
    let times: Vec<Option<&str>> = failures.iter().map(|failure| failure.when.as_ref().map(Time::as_str)).collect();
    assert_eq!(times, [None, Some("2025")]);
}
