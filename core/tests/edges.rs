//! The edges of the rules, as data: `tests/edges/`, a case a line.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test that panics has failed")]

mod cases;

use casecairn::model::edtf::Edtf;
use casecairn::{Code, Options, Profile, Report, rules, validate};
use cases::cases;
use serde_json::{Value, json};
use std::fmt::Write as _;

/// The dossier of a case: a record alone, or some in a document.
fn input(case: &Value) -> Vec<u8> {
    let input = match case.get("record") {
        Some(record) => record.clone(),
        None => json!({"type": "dossier", "schema_version": "1.0", "namespace": "edges", "title": "Edges",
            "records": case["records"]}),
    };
    serde_json::to_vec(&input).unwrap()
}

/// Whether all that is expected is there; more may be.
fn holds(found: &Value, expected: &Value) -> bool {
    match (found, expected) {
        (Value::Object(found), Value::Object(expected)) => {
            expected.iter().all(|(key, value)| found.get(key).is_some_and(|found| holds(found, value)))
        }
        (found, expected) => found == expected,
    }
}

/// What one rule says of a case differs from what is expected.
fn fault(report: &Report, code: Code, case: &Value) -> Option<String> {
    let issues = report.issues.iter().filter(|issue| issue.code == code);
    let found: Vec<Value> = issues.map(|issue| serde_json::to_value(issue).unwrap()).collect();
    let none = Vec::new();
    let expected = case.get("expect").map_or(&none, |list| list.as_array().unwrap());
    let unchecked = report.by_rule.get(&code).map_or(0, |counts| counts.unchecked);
    if found.len() != expected.len() || !found.iter().zip(expected).all(|(found, expected)| holds(found, expected)) {
        return Some(format!("gives {}", Value::from(found)));
    }
    let wanted = case.get("unchecked").map_or(0, |number| number.as_u64().unwrap());
    (unchecked != wanted).then(|| format!("is unchecked {unchecked} times"))
}

fn shape(report: &Report) -> Vec<(&str, &str)> {
    let faults = report.issues.iter().filter(|issue| issue.code.group() == 0);
    faults.map(|issue| (issue.rule, issue.pointer.as_str())).collect()
}

#[test]
fn each_case_gives_what_it_says() {
    let mut faults = String::new();
    for (place, case) in cases("edges") {
        let rule = rules().find(|rule| rule.name == case["rule"]).unwrap_or_else(|| panic!("{place}: no such rule"));
        let mut options = Options::default();
        options.today = case.get("today").and_then(|day| Edtf::parse(day.as_str().unwrap()).unwrap().earliest().day());
        if let Some(profile) = case.get("profile") {
            options.profile = *Profile::ALL.iter().find(|known| *profile == known.code()).unwrap();
        }
        let report = validate(&input(&case), &options);
        // What is not read says nothing of the rule.
        let unread = report.seen.unread > 0 || !shape(&report).is_empty();
        if let Some(why) =
            unread.then(|| format!("is not read: {:?}", shape(&report))).or_else(|| fault(&report, rule.code, &case))
        {
            writeln!(faults, "{place}: {} {why}: {}", case["rule"], case["why"]).unwrap();
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}

#[test]
fn a_part_is_enough_and_another_value_is_not() {
    assert!(holds(&json!({"a": {"b": 1, "c": 2}}), &json!({"a": {"b": 1}})));
    assert!(!holds(&json!({"a": {"b": 1}}), &json!({"a": {"b": 2}})));
    assert!(!holds(&json!({"a": 1}), &json!({"b": 1})));
}
