//! A flat table of records: nothing of them is lost, and nothing is added but the ends of dates.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use casecairn::facade::{self, Input, Settings};
use casecairn::table::{Table, Values};
use serde_json::{Map, Value, json};
use std::fs;
use std::path::Path;

const KINDS: [&str; 4] = ["actor", "compound", "incident", "evidence"];

/// The lines of every dossier with facts and traps, by the kind of their record.
fn lines(kind: &str) -> Vec<Value> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/dossiers");
    let files = [tests.clone(), tests.join("traps")].into_iter().flat_map(|folder| fs::read_dir(folder).unwrap());
    let mut found = Vec::new();
    for path in files.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()) {
        let (lines, _) = facade::read(Input::text(&fs::read(path).unwrap()), &Settings::default()).unwrap();
        let records = lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
        found.extend(records.filter(|record| record["type"] == kind));
    }
    assert!(found.len() > 10, "{kind}: {}", found.len());
    found
}

fn table(kind: &str, records: &[Value], empty: bool) -> Table {
    let text = records.iter().map(Value::to_string).collect::<Vec<_>>().join("\n");
    facade::table(kind, text.as_bytes(), empty).unwrap()
}

/// What stands in a row of a column, as JSON.
fn cell(values: &Values, row: usize, is_json: bool) -> Option<Value> {
    match values {
        Values::Text(values) if is_json => Some(serde_json::from_str(values[row].as_deref()?).unwrap()),
        Values::Text(values) => values[row].clone().map(Value::from),
        Values::Whole(values) => values[row].map(Value::from),
        Values::Number(values) => values[row].map(Value::from),
        Values::Flag(values) => values[row].map(Value::from),
        _ => panic!("an unknown type of column"),
    }
}

/// Puts a value where the name of its column says.
fn put(record: &mut Map<String, Value>, name: &str, value: Value) {
    let mut steps: Vec<&str> = name.split('.').collect();
    let last = steps.pop().unwrap();
    let mut object = record;
    for (depth, step) in steps.iter().enumerate() {
        let before_position = depth + 1 == steps.len() && matches!(last, "lon" | "lat") && *step == "point";
        if before_position {
            object.entry(*step).or_insert_with(|| json!([])).as_array_mut().unwrap().push(value);
            return;
        }
        object = object.entry(*step).or_insert_with(|| json!({})).as_object_mut().unwrap();
    }
    object.insert(last.to_owned(), value);
}

#[test]
fn a_record_can_be_made_again_from_its_row() {
    for kind in KINDS {
        let records = lines(kind);
        let table = table(kind, &records, false);
        for (row, record) in records.iter().enumerate() {
            let mut made = Map::from_iter([("type".to_owned(), Value::from(kind))]);
            for column in table.columns() {
                let derived = column.name.ends_with(".earliest") || column.name.ends_with(".latest");
                let text = cell(&column.values, row, false);
                let is_json = text.as_ref().and_then(Value::as_str).is_some_and(|text| text.starts_with(['[', '{']));
                if let Some(value) = cell(&column.values, row, is_json).filter(|_| !derived) {
                    put(&mut made, &column.name, value);
                }
            }
            assert_eq!(Value::Object(made), *record);
        }
    }
}

#[test]
fn columns_have_names_of_their_own_and_stay_the_same() {
    for kind in KINDS {
        let all = table(kind, &[], true);
        let names: Vec<&str> = all.columns().iter().map(|column| column.name.as_str()).collect();
        let mut unique = names.clone();
        unique.sort_unstable();
        unique.dedup();
        assert_eq!(unique.len(), names.len(), "{kind}");
        let filled = table(kind, &lines(kind), false);
        assert!(filled.columns().iter().all(|column| names.contains(&column.name.as_str())));
        assert!(filled.columns().iter().all(|column| column.values.len() == filled.rows()));
        assert_eq!(names[0], "id");
    }
}

#[test]
fn a_date_has_its_first_and_last_day_beside_it() {
    let record = json!({"type": "incident", "id": "i", "when": {"edtf": "2026-02"}});
    let table = table("incident", &[record], false);
    let shown: Vec<_> =
        table.columns().iter().map(|column| (column.name.clone(), cell(&column.values, 0, false))).collect();
    let expected = [
        ("id", "i"),
        ("when.edtf", "2026-02"),
        ("when.edtf.earliest", "2026-02-01"),
        ("when.edtf.latest", "2026-02-28"),
    ];
    assert_eq!(shown, expected.map(|(name, value)| (name.to_owned(), Some(Value::from(value)))));
}

#[test]
fn what_cannot_be_a_table_says_why() {
    assert_eq!(facade::table("building", b"", false).unwrap_err().code(), "kind-unknown");
    assert_eq!(facade::table("actor", b"{", false).unwrap_err().code(), "input-unreadable");
}
