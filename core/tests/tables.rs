//! Tables both ways: nothing is lost on the way out, and nothing is dropped on the way in.
#![cfg(feature = "schema")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod differential;

use casecairn::Report;
use casecairn::facade::{self, Input, Settings, Sheet, read_tables, validate_tables};
use casecairn::model::{Actor, Compound, Evidence, Incident};
use casecairn::table::{Column, Table, Values};
use differential::{Random, make};
use proptest::prelude::*;

const KINDS: [&str; 4] = ["actor", "compound", "incident", "evidence"];

/// Right records of a kind, as this library writes them.
fn records(kind: &str, seed: u64, count: usize) -> String {
    let mut random = Random::new(seed);
    let meta = [Actor::META, Compound::META, Incident::META, Evidence::META];
    let meta = meta.into_iter().find(|meta| meta.tag == Some(kind)).unwrap();
    let mut lines = String::new();
    while lines.lines().count() < count {
        let record = make::object(meta, &mut random, 0).to_string();
        let (line, _) = facade::read(Input::text(record.as_bytes()), &Settings::default()).unwrap();
        lines.push_str(&line);
    }
    lines
}

fn csv(kind: &str, text: &str) -> (String, Report) {
    read_tables(None, &[Sheet::csv(kind, text.as_bytes())], &Settings::default()).unwrap()
}

/// Where a fault is: its code, its row, its column.
type Found = (String, Option<usize>, Option<String>);

fn found(code: &str, row: Option<usize>, column: &str) -> Found {
    (code.to_owned(), row, Some(column.to_owned()).filter(|column| !column.is_empty()))
}

/// The faults of the table and of the shape.
fn shape(report: &Report) -> Vec<Found> {
    let faults = report.issues.iter().filter(|issue| issue.code.group() == 0);
    let found = faults.map(|issue| {
        let cell = issue.cell.clone().unwrap_or_else(|| panic!("{issue:?} has no cell"));
        (issue.code.to_string(), cell.row, cell.column)
    });
    found.collect()
}

#[test]
fn records_are_the_same_behind_a_table() {
    for kind in KINDS {
        for seed in 0..120 {
            let lines = records(kind, seed, 4);
            for empty in [false, true] {
                let text = facade::csv(kind, lines.as_bytes(), empty).unwrap();
                let (again, report) = csv(kind, &text);
                assert_eq!(shape(&report), [], "{kind} {seed}\n{text}");
                assert_eq!(again, lines, "{kind} {seed}\n{text}");
                let table = facade::table(kind, lines.as_bytes(), empty).unwrap();
                let sheets = [Sheet::table(kind, &table)];
                let (again, _) = read_tables(None, &sheets, &Settings::default()).unwrap();
                assert_eq!(again, lines, "{kind} {seed}");
            }
        }
    }
}

#[test]
fn an_issue_says_in_which_cell_it_is() {
    let text = "\u{feff}id;place.country;place.point.lon;place.point.lat;names\r\n\
        c1;KH;\"104,9\";11.5;\"[{\"\"text\"\":\"\"a\nb\"\"}]\"\r\n\
        c2;kh;;;\r\n\
        ;KH;104.9;;\r\n";
    let (lines, report) = csv("compound", text);
    let expected = [
        ("CC049", 2, "place.point.lon", (2, 7)),
        ("CC048", 2, "names", (2, 20)),
        ("CC033", 3, "place.country", (4, 4)),
        ("CC021", 4, "id", (5, 1)),
        ("CC037", 4, "place.point.lon", (5, 5)),
    ];
    for (code, row, column, (line, at)) in expected {
        let issue = report.issues.iter().find(|issue| {
            let cell = issue.cell.as_ref().unwrap();
            issue.code.to_string() == code && cell.row == Some(row) && cell.column.as_deref() == Some(column)
        });
        let issue = issue.unwrap_or_else(|| panic!("{code} {column}: {:?}", shape(&report)));
        assert_eq!((issue.line, issue.column), (Some(line), Some(at)), "{code} {column}");
    }
    assert_eq!(lines.lines().count(), 2);
}

#[test]
fn one_mistake_is_one_issue() {
    let one = |kind: &str, text: &str| {
        let (_, report) = csv(kind, text);
        shape(&report)
    };
    assert_eq!(one("compound", ""), [found("CC014", None, "")]);
    assert_eq!(one("compound", "\n\n"), [found("CC014", None, "")]);
    assert_eq!(one("compound", "id\n"), []);
    assert_eq!(one("compound", "id,status\nc1,curent\n"), [found("CC023", Some(2), "status")]);
    assert_eq!(one("compound", "id\nc1\n\nc2\n\n\n"), [found("CC016", Some(3), "")]);
    assert_eq!(one("compound", "id,,\nc1,,\n,,\n"), []);
    assert_eq!(one("compound", "id,,\nc1,,x\nc2,,y\n"), [found("CC044", Some(2), "#3"), found("CC044", Some(3), "#3")]);
    assert_eq!(one("compound", "id,type\nc1,compound\nc2,actor\n"), [found("CC024", Some(3), "type")]);
    assert_eq!(one("compound", "type,id\n,c1\n"), []);
    assert_eq!(one("compound", "id,place\nc1,{}\n"), []);
    assert_eq!(one("evidence", "id,kind,derived_from\ne,video,no list\n"), [found("CC048", Some(2), "derived_from")]);
}

#[test]
fn bytes_that_are_no_text_are_told_by_their_place() {
    let report = validate_tables(None, &[Sheet::csv("actor", b"id,kind\na,ngo\nb,\xe9\n")], &Settings::default());
    let issue = &report.unwrap().issues[0];
    assert_eq!((issue.code.to_string().as_str(), issue.line, issue.column), ("CC001", Some(3), Some(3)));
}

#[test]
fn tables_with_a_header_are_a_whole_dossier() {
    let header = br#"{"type":"dossier","schema_version":"1.0","namespace":"n","title":"T"}"#;
    let actors = Sheet::csv("actor", b"id,kind\nngo,ngo\n");
    let evidence = Sheet::csv("evidence", b"id,kind,publisher\ne1,article,ngo\ne2,article,nobody\ne1,video,\n");
    let dangling = |header: Option<&[u8]>, sheets: &[Sheet<'_>]| {
        let (lines, report) = read_tables(header, sheets, &Settings::default()).unwrap();
        let found = report.issues.iter().filter(|issue| issue.code.group() == 1);
        let found: Vec<_> = found
            .map(|issue| {
                (issue.code.to_string(), issue.dossier, issue.cell.clone().unwrap().row, issue.record.clone().unwrap())
            })
            .collect();
        (lines.lines().count(), found, report.by_rule.get(&"CC102".parse().unwrap()).map_or(0, |count| count.unchecked))
    };
    let twin = |dossier| ("CC101".to_owned(), dossier, Some(4), "e1".to_owned());
    assert_eq!(dangling(None, &[evidence]), (3, vec![twin(0)], 2));
    assert_eq!(dangling(None, &[actors, evidence]), (4, vec![twin(1)], 1));
    let nobody = ("CC102".to_owned(), 2, Some(3), "e2".to_owned());
    assert_eq!(dangling(Some(header), &[actors, evidence]), (5, vec![nobody, twin(2)], 0));
}

#[test]
fn what_a_record_cannot_hold_is_told_by_its_type() {
    let text = |text: &str| Values::Text(vec![Some(text.to_owned())]);
    let table = Table::of([
        Column::new("id", Values::Whole(vec![Some(7)])),
        Column::new("place.country", Values::Mixed(vec![Some(Err("duration".to_owned()))])),
        Column::new("place.uncertainty_m", Values::Number(vec![Some(f64::NAN)])),
        Column::new("place.point.lon", Values::Mixed(vec![Some(Err("binary".to_owned()))])),
        Column::new("place.point.lat", Values::Number(vec![Some(11.5)])),
        Column::new("names", Values::Mixed(vec![Some(Ok("[{\"text\":\"Lantern\"}]".to_owned()))])),
        Column::new("codes", text("x")),
        Column::new("status", text("")),
    ]);
    let report = validate_tables(None, &[Sheet::table("compound", &table)], &Settings::default()).unwrap();
    let expected = [
        ("CC020", "id"),
        ("CC048", "codes"),
        ("CC049", "place.country"),
        ("CC049", "place.uncertainty_m"),
        ("CC049", "place.point.lon"),
    ];
    let mut left = shape(&report);
    for (code, column) in expected {
        let at = left.iter().position(|one| *one == found(code, Some(0), column));
        left.remove(at.unwrap_or_else(|| panic!("{code} {column}: {left:?}")));
    }
    assert_eq!(left, []);
    assert!(report.issues.iter().all(|issue| issue.line.is_none() && issue.column.is_none()));
    let country = report.issues.iter().find(|issue| issue.pointer.as_str() == "/place/country").unwrap();
    assert_eq!((country.params["found"].as_str(), &country.excerpt), ("duration", &None));
}

#[test]
fn a_report_of_a_table_goes_to_json_and_back_and_says_the_cell_to_people() {
    let mut settings = Settings::default();
    settings.lang = Some("fr".to_owned());
    let sheet = Sheet::csv("compound", b"id,place.country,names\nc1,kh,\"[{\"\"txt\"\":1}]\"\n");
    let report = validate_tables(None, &[sheet], &settings).unwrap();
    assert_eq!(Report::from_json(&report.to_json()).unwrap(), report);
    let text = report.to_text(casecairn::Style::default());
    assert!(text.contains("2:4  c1  ligne 2, place.country\n"), "{text}");
    assert!(text.contains("ligne 2, names  /names/0/txt"), "{text}");
    assert!(report.to_html(&[]).contains("ligne 2, place.country"));
    let table = report.to_table();
    let names: Vec<&str> = table.columns().iter().map(|column| column.name.as_str()).collect();
    assert_eq!(names[names.len() - 2..], ["cell_row", "cell_column"]);
}

const NAMES: &[&str] = &[
    "id",
    "type",
    "kind",
    "kind.other",
    "place",
    "place.country",
    "place.point.lon",
    "place.point.lat",
    "when.edtf",
    "when.edtf.latest",
    "names",
    "extensions",
    "status",
    "stance",
];

const CONTENTS: &[&str] = &[
    "c1",
    "KH",
    "104.9",
    "-1",
    "{}",
    "[]",
    "null",
    "[{\"text\":\"x\"}]",
    "{\"country\":\"KH\"}",
    "{",
    "2026-01",
    "'=1",
    "=1",
    "true",
    "compound",
];

/// Names of columns, right ones and others.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![4 => proptest::sample::select(NAMES).prop_map(str::to_owned), 1 => "[a-z.\"\u{202e}]{0,4}"]
}

fn content() -> impl Strategy<Value = String> {
    prop_oneof![2 => Just(String::new()), 4 => proptest::sample::select(CONTENTS).prop_map(str::to_owned), 1 => "[a\"',;\n\r\u{0}é{}]{0,5}"]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Each cell is in the record, or has an issue, or its row has.
    #[test]
    fn nothing_is_dropped(names in proptest::collection::vec(name(), 1..6), contents in proptest::collection::vec(proptest::collection::vec(content(), 6), 1..4), kind in proptest::sample::select(&KINDS[..])) {
        let columns = names.iter().enumerate().map(|(at, name)| Column::new(name.clone(), Values::Text(contents.iter().map(|row| Some(row[at].clone())).collect())));
        let table = Table::of(columns);
        let mut settings = Settings::default();
        settings.max_issues = Some(usize::MAX);
        let (lines, report) = read_tables(None, &[Sheet::table(kind, &table)], &settings).unwrap();
        let read: Vec<serde_json::Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let faulty = |row: usize| report.issues.iter().any(|issue| issue.code.group() == 0 && issue.cell.as_ref().is_none_or(|cell| cell.row.is_none_or(|there| there == row)));
        for (_, record) in contents.iter().enumerate().filter(|(row, _)| !faulty(*row)) {
            let filled = record.iter().take(names.len()).filter(|cell| !cell.is_empty()).count();
            if filled == 0 {
                continue;
            }
            let id = &record[names.iter().position(|name| name == "id").unwrap()];
            let same = read.iter().find(|read| read["id"] == **id).unwrap();
            for (name, cell) in names.iter().zip(record).filter(|(_, cell)| !cell.is_empty()) {
                let found = name.split('.').try_fold(same, |value, key| value.get(key));
                let there = match name.as_str() {
                    "place.point.lon" | "place.point.lat" => same["place"]["point"].is_array(),
                    "when.edtf.latest" => same["when"]["edtf"].is_string(),
                    _ if matches!(cell.trim(), "null" | "[]" | "{}") => true,
                    _ => found.is_some(),
                };
                prop_assert!(there, "{name} {cell:?} is not in {same}");
            }
        }
    }

    #[test]
    fn any_bytes_are_a_table_or_say_why_not(bytes in proptest::collection::vec(any::<u8>(), 0..60), kind in proptest::sample::select(&KINDS[..])) {
        let report = validate_tables(None, &[Sheet::csv(kind, &bytes)], &Settings::default()).unwrap();
        prop_assert!(report.issues.iter().all(|issue| issue.cell.is_some() && issue.line.is_some()));
    }

    #[test]
    fn any_text_of_a_table_gives_places_in_it(names in proptest::collection::vec(name(), 1..5), rest in "[a-c,;\"\n\r\u{feff}é=']{0,60}") {
        let text = format!("{}\n{rest}", names.iter().map(|name| format!("\"{}\"", name.replace('"', "\"\""))).collect::<Vec<_>>().join(","));
        let (_, report) = csv("compound", &text);
        for issue in &report.issues {
            let line = text.split('\n').nth(issue.line.unwrap() - 1);
            prop_assert!(line.is_some_and(|line| issue.column.unwrap() <= line.chars().count() + 1), "{issue:?}");
        }
    }
}
