//! The order of records says nothing: it never changes the set of issues.
#![cfg(all(feature = "schema", feature = "docs"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that panics has failed")]

use casecairn::schema::examples;
use casecairn::{Options, Report, Validator, rules, validate};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// The issues by rule, record and place in the record, whatever their order.
fn issues(report: &Report) -> Vec<String> {
    let mut issues: Vec<String> = report
        .issues
        .iter()
        .map(|issue| {
            let pointer = issue.pointer.as_str();
            let inside = pointer.strip_prefix("/records/").unwrap_or(pointer);
            let inside = inside.trim_start_matches(|char: char| char.is_ascii_digit());
            let record = issue.record.as_deref().unwrap_or_default();
            format!("{} {record} {inside}", issue.code)
        })
        .collect();
    issues.sort();
    issues
}

/// Dossiers whose records can be told apart by their ids.
fn dossiers() -> Vec<(String, Value, Options)> {
    let mut found = Vec::new();
    for name in ["amnesty-2025-06", "amnesty-2026-01"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../tests/dossiers/{name}.json"));
        let text = fs::read(path).unwrap();
        found.push((name.to_owned(), serde_json::from_slice(&text).unwrap(), Options::default()));
    }
    for rule in rules() {
        for (at, example) in examples(rule).unwrap().into_iter().enumerate() {
            let [input] = example.inputs.as_slice() else { continue };
            let Ok(value) = serde_json::from_slice::<Value>(input) else { continue };
            if value["records"].as_array().is_some_and(|records| records.len() > 1) {
                found.push((format!("{} example {}", rule.name, at + 1), value, example.options));
            }
        }
    }
    found
}

fn document(header: &Value, records: &[Value]) -> Vec<u8> {
    let mut document = header.clone();
    document["records"] = json!(records);
    serde_json::to_vec(&document).unwrap()
}

fn stream(header: &Value, records: &[Value]) -> Vec<u8> {
    let mut header = header.clone();
    header.as_object_mut().unwrap().remove("records");
    let lines = std::iter::once(&header).chain(records).map(|value| value.to_string() + "\n");
    lines.collect::<String>().into_bytes()
}

#[test]
fn the_order_of_records_never_changes_the_set_of_issues() {
    let dossiers = dossiers();
    assert!(dossiers.len() > 40, "{}", dossiers.len());
    for (name, value, options) in dossiers {
        let records = value["records"].as_array().unwrap().clone();
        let expected = issues(&validate(&document(&value, &records), &options));
        let mut runner = TestRunner::new(Config { cases: 12, failure_persistence: None, ..Config::default() });
        let outcome = runner.run(&Just(records).prop_shuffle(), |shuffled| {
            let report = validate(&document(&value, &shuffled), &options);
            prop_assert_eq!(&issues(&report), &expected);
            let input = stream(&value, &shuffled);
            let mut validator = Validator::new(&options, false);
            validator.read(input.as_slice()).unwrap();
            let report = validator.finish(|_, base| input.get(base..).map(Into::into));
            prop_assert_eq!(&issues(&report), &expected);
            Ok(())
        });
        assert!(outcome.is_ok(), "{name}: {outcome:?}");
    }
}
