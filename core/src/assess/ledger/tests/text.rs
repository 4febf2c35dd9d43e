//! The page: what it shows of a ledger, and what it says it does not show.

use super::{Ledger, article, body, json, ledger, response};
use crate::assess::given::{case, with};
use crate::assess::text::{self, Page};
use crate::lang::Lang;
use serde_json::Value;

/// The page without its tables, of which one may stand for many.
fn skeleton(ledger: &Ledger) -> Vec<String> {
    let mut page = Page::new(Lang::En);
    text::ledger(&mut page, ledger);
    let page = page.finish();
    let lines = page.lines().filter(|line| !line.is_empty() && !line.starts_with('|'));
    // The sentence on how to read it is as long as a page is wide.
    lines.map(|line| line.chars().take(30).collect()).collect()
}

fn gap(id: &str, topic: &str, holder: Option<&str>) -> Value {
    json!({"id": id, "stance": "reported", "says": {"type": "gap", "topic": topic, "holder": holder, "reason": "not_disclosed"}})
}

#[test]
fn a_page_has_a_heading_for_what_there_is_and_for_nothing_else() {
    let of = |claims: &[Value]| skeleton(&ledger(&case(&[body("gov", &json!({})), article(claims)]), 9));
    assert_eq!(of(&[]), ["## State responses", "No claim tells of a response o"]);
    let answered = ["## State responses", "What claims say of each state,", "### gov", "#### Thread 1"];
    assert_eq!(of(&[response("r", &json!({"kind": "denial"}))]), answered);
    assert_eq!(
        of(&[response("r", &json!({"kind": "denial", "topics": ["platform"]})), gap("g", "platform", Some("gov"))]),
        answered
    );
}

#[test]
fn a_page_says_how_much_of_every_list_is_not_shown() {
    let denial = |id: &str, day: &str| response(id, &json!({"kind": "denial", "to": ["a#r1"], "when": {"edtf": day}}));
    let failed = |id: &str, what: &str| json!({"id": id, "stance": "asserted", "says": {"type": "state_failure", "by": "gov", "failures": [what]}});
    let claims = [
        response("r1", &json!({"kind": "pledge", "topics": ["prosecutions"], "when": {"edtf": "2025-01"}})),
        denial("r2", "2025-02"),
        denial("r3", "2025-03"),
        denial("r4", "2025-04"),
        gap("g1", "prosecutions", Some("gov")),
        with(
            gap("g2", "prosecutions", Some("gov")),
            &json!({"says": {"type": "gap", "topic": "prosecutions", "holder": "gov", "reason": "pending"}}),
        ),
        // Another answer, on its own.
        response("r5", &json!({"kind": "no_response", "when": {"edtf": "2025-06"}})),
        response("r6", &json!({"kind": "no_response", "when": {"edtf": "2025-07"}})),
        // Beside its threads.
        gap("g3", "platform", Some("gov")),
        failed("f1", "inaction"),
        // Of other states, of nobody, of no state, and of what does not stand.
        response("r7", &json!({"kind": "denial", "by": "south"})),
        response("r8", &json!({"kind": "denial", "by": "west"})),
        response("r9", &json!({"kind": "denial", "by": "north"})),
        response("ra", &json!({"kind": "denial", "by": "orient"})),
        gap("g4", "nationalities", None),
        response("rb", &json!({"kind": "denial", "by": "company"})),
        with(response("rc", &json!({"kind": "denial"})), &json!({"stance": "retracted"})),
    ];
    let states = ["gov", "north", "orient", "south", "west"].map(|id| body(id, &json!({})));
    let company = json!({"type": "actor", "id": "company", "kind": "company"});
    let found = ledger(&case(&[&states[..], &[company, article(&claims)]].concat()), 1);
    assert_eq!(
        skeleton(&found),
        [
            "## State responses",
            "What claims say of each state,",
            "### gov",
            "#### Thread 1",
            "and 3 more",
            "and 1 more",
            "and 2 more",
            "#### What is not known",
            "#### Failures attributed to it",
            "and 4 more",
            "### What is not known",
            "Responses by others than state",
            "Claims not counted, as they or",
        ]
    );
}
