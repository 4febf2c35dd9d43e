//! Replays our verdicts on public EDTF strings, and compares them with the suite where it is present.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

use casecairn::model::edtf::{Bound, Edtf};
use serde_json::Value;

/// One row for each case of the suite, in its order. A row that differs from the suite says in what, and why.
const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/edtf.json");

fn rows(path: impl AsRef<std::path::Path>) -> Vec<Value> {
    let text = std::fs::read_to_string(path.as_ref()).unwrap_or_else(|e| panic!("{}: {e}", path.as_ref().display()));
    serde_json::from_str(&text).expect("a JSON array of objects")
}

fn day(bound: Bound) -> Option<String> {
    bound.day().map(|day| day.to_string())
}

#[test]
fn our_table_still_holds() {
    let table = rows(TABLE);
    assert_eq!(table.len(), 368);
    for row in &table {
        let text = row["s"].as_str().expect("a text");
        let parsed = Edtf::parse(text);
        assert_eq!(Some(parsed.is_ok()), row["valid"].as_bool(), "{text}: {parsed:?}");
        assert_eq!(row.get("differs").is_some(), row["because"].as_str().is_some_and(|why| why.len() > 40), "{text}");
        let Ok(date) = parsed else { continue };
        assert_eq!(Some(u64::from(date.level())), row["level"].as_u64(), "{text}");
        assert_eq!(day(date.earliest()).as_deref(), row["earliest"].as_str(), "{text}");
        assert_eq!(day(date.latest()).as_deref(), row["latest"].as_str(), "{text}");
        assert_eq!(date.to_string(), text);
    }
}

/// In what we differ from a case of the suite, if in anything.
fn difference(case: &Value, parsed: Option<&Edtf>) -> Option<&'static str> {
    if case["valid"].as_bool() != Some(parsed.is_some()) {
        return Some("verdict");
    }
    let date = parsed?;
    if case["level"].as_u64().is_some_and(|level| level != u64::from(date.level())) {
        return Some("level");
    }
    // One day; or first and last; or one day and its wider range; or first and last and their wider range.
    let bounds: Vec<&str> = case["bounds"].as_array()?.iter().filter_map(Value::as_str).collect();
    let (first, last) = match bounds.as_slice() {
        [day] | [day, _, _] => (*day, *day),
        [first, last, ..] => (*first, *last),
        [] => return Some("bounds"),
    };
    let same = |bound: Bound, theirs: &str| match bound {
        Bound::Day(day) => day.to_string() == theirs,
        Bound::Open => theirs.ends_with("inf"),
        Bound::Unknown => false,
    };
    (!same(date.earliest(), first) || !same(date.latest(), last)).then_some("bounds")
}

#[test]
fn every_difference_from_the_suite_is_in_the_table() {
    let Some(folder) = std::env::var_os("CASECAIRN_SUITES") else {
        eprintln!("skipped, suite not present: CASECAIRN_SUITES is not set");
        return;
    };
    let suite = rows(std::path::Path::new(&folder).join("edtf/edtf_cases.json"));
    let table = rows(TABLE);
    assert_eq!(suite.len(), table.len());
    for (case, row) in suite.iter().zip(&table) {
        let text = case["s"].as_str().expect("a text");
        assert_eq!(case["s"], row["s"]);
        let found = difference(case, Edtf::parse(text).ok().as_ref());
        assert_eq!(found, row.get("differs").and_then(Value::as_str), "{text}");
    }
}
