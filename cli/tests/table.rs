//! `casecairn table`: out as CSV, and in again.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that panics has failed")]

mod common;

use common::{Files, casecairn};

const LINES: &str = "{\"type\":\"dossier\",\"schema_version\":\"1.0\",\"namespace\":\"n\",\"title\":\"T\"}
{\"type\":\"compound\",\"id\":\"si03\",\"place\":{\"country\":\"KH\"}}
{\"type\":\"actor\",\"id\":\"ngo\",\"kind\":\"ngo\"}
{\"type\":\"compound\",\"id\":\"ba01\"}
";

#[test]
fn records_go_out_and_come_in_again() {
    let out = casecairn(&["table", "-", "--kind", "compound"], LINES);
    assert_eq!(
        (out.code, out.output.as_str(), out.errors.as_str()),
        (0, "id,place.country\r\nsi03,KH\r\nba01,\r\n", "")
    );
    let back = casecairn(&["table", "--from", "-", "--kind", "compound"], &out.output);
    let expected: String = LINES.split_inclusive('\n').filter(|line| line.contains("\"compound\"")).collect();
    assert_eq!((back.code, back.output.as_str(), back.errors.as_str()), (0, expected.as_str(), ""));
}

#[test]
fn what_is_wrong_is_told_beside_with_row_and_column() {
    let files =
        Files::new(&[("c.csv", "id,floors,place.country\nsi03,7,kh\n"), ("h.json", LINES.lines().next().unwrap())]);
    let csv = files.text("c.csv");
    let said = casecairn(&["table", "--from", &csv, "--kind", "compound", "--lang", "fr"], "");
    assert_eq!((said.code, said.output.as_str()), (1, "{\"type\":\"compound\",\"id\":\"si03\",\"place\":{}}\n"));
    assert!(said.errors.contains("c.csv:2:8") && said.errors.contains("ligne 2, place.country"), "{}", said.errors);
    assert!(said.errors.contains("c.csv:1:4") && said.errors.contains("ligne 1, floors"), "{}", said.errors);
    let headed = casecairn(&["table", "--from", &csv, "--kind", "compound", "--header", &files.text("h.json")], "");
    assert!(headed.output.starts_with("{\"type\":\"dossier\""), "{}", headed.output);
    assert!(headed.errors.contains("c.csv:2:8"), "{}", headed.errors);
}

#[test]
fn every_column_may_be_asked_for_and_a_kind_must_be_known() {
    let all = casecairn(&["table", "-", "--kind", "actor", "--empty"], LINES);
    assert!(all.output.starts_with("id,kind,kind.other,"), "{}", all.output);
    assert_eq!(casecairn(&["table", "-", "--kind", "building"], LINES).code, 2);
}
