//! Records apart say what one machine says: in whatever batches, in whatever order.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that panics has failed")]

use casecairn::facade::{
    Input, Settings, Totals, name_apart, settle_apart, totals_apart, unsettled, validate, validate_apart,
};
use casecairn::table::{Column, Table, Values};
use casecairn::{Issue, Report};
use proptest::prelude::*;
use std::collections::BTreeMap;

const HEADER: &str = r#"{"type":"dossier","schema_version":"1.0","namespace":"n","title":"T"}"#;
const WAIVING: &str = r#"{"type":"dossier","schema_version":"1.0","namespace":"n","title":"T","waivers":[
    {"rule":"CC102","record":"n:mine-3","reason":"r","by":"b"},{"rule":"CC101","reason":"r","by":"b"}]}"#;

/// Ids of which some are a slip of the pen for others.
const IDS: [&str; 6] = ["bavet-gate", "bavet-gatte", "mine-3", "mine-03", "mine-4", "poipet"];

fn id() -> impl Strategy<Value = &'static str> {
    prop::sample::select(&IDS[..])
}

fn reference() -> impl Strategy<Value = String> {
    let id = prop::sample::select(vec!["bavet-gate", "bavt-gate", "mine-3", "mien-3", "poipet", "pojpet", "nowhere"]);
    (prop::sample::select(vec!["", "", "", "n:", "other:"]), id).prop_map(|(space, id)| format!("{space}{id}"))
}

fn claim() -> impl Strategy<Value = String> {
    (reference(), prop::sample::select(vec!["#a", "#b"])).prop_map(|(id, claim)| id + claim)
}

/// A line: sound or not, a record or not.
fn line() -> impl Strategy<Value = String> {
    let compound = (id(), reference(), claim()).prop_map(|(id, reference, claim)| {
        format!(r#"{{"type":"compound","id":"{id}","replaces":["{reference}"],"support":["{claim}"]}}"#)
    });
    let evidence = (id(), reference(), reference()).prop_map(|(id, from, about)| {
        format!(
            r#"{{"type":"evidence","id":"{id}","kind":"article","é":1,"derived_from":[{{"evidence":"{from}","how":"quotes"}}],
                "claims":[{{"id":"a","stance":"asserted","about":"{about}"}}]}}"#
        )
    });
    let actor =
        (id(), reference()).prop_map(|(id, of)| format!(r#"{{"type":"actor","id":"{id}","kind":"ngo","of":"{of}"}}"#));
    let broken = prop::sample::select(vec![
        "{",
        "",
        "  ",
        "[]",
        r#"{"type":"building","id":"poipet"}"#,
        r#"{"type":"compound"}"#,
        r#"{"type":"compound","id":"Not an id"}"#,
        r#"{"type":"compound","id":"mine-4","nmaes":[]}"#,
        r#"{"type":"evidence","id":"bavet-gate","kind":"article","claims":[7,{"id":"b","stance":"asserted"}]}"#,
        HEADER,
        "\u{feff}{\"type\":\"compound\",\"id\":\"mine-3\",\"replaces\":[\"pojpet\"]}",
    ]);
    prop_oneof![4 => compound, 3 => evidence, 3 => actor, 1 => broken.prop_map(str::to_owned)]
        .prop_map(|line| line.replace('\n', " "))
}

fn header() -> impl Strategy<Value = String> {
    let first = [HEADER, HEADER, WAIVING, r#"{"type":"dossier","namespace":7}"#, r#"{"type":"compound","id":"first"}"#];
    prop::sample::select(first.map(|line| line.replace('\n', " ")).to_vec())
}

/// Issues as they are written, in an order that does not depend on who found them.
fn written(issues: impl IntoIterator<Item = Issue>) -> Vec<String> {
    let mut written: Vec<_> = issues.into_iter().map(|issue| serde_json::to_string(&issue).unwrap()).collect();
    written.sort();
    written
}

/// What one machine finds, but for the rules that are not checked apart.
fn together(lines: &[String], settings: &Settings) -> Vec<String> {
    let text = lines.join("\n") + "\n";
    let report = validate(&[Input::text(text.as_bytes())], settings).unwrap();
    written(report.issues.into_iter().filter(|issue| unsettled().all(|code| code != issue.code)))
}

/// What is found in batches of lines, whose rows are settled in some parts.
fn apart(lines: &[String], batch_of: impl Fn(usize) -> usize, parts: usize, settings: &Settings) -> Vec<String> {
    let mut batches: BTreeMap<usize, Vec<(&[u8], usize)>> = BTreeMap::new();
    for (at, line) in lines.iter().enumerate().rev() {
        batches.entry(batch_of(at)).or_default().push((line.as_bytes(), at + 1));
    }
    let header = Some(lines[0].as_bytes());
    let mut issues = Vec::new();
    let mut rows = Vec::new();
    for batch in batches.into_values() {
        issues.extend(validate_apart(batch.clone(), header, settings).unwrap().issues);
        rows.extend(rows_of(&name_apart(&batch, header, settings).unwrap()));
    }
    let totals = totals_apart(&table_of(rows.clone())).unwrap();
    let parts = if totals.whole { 1 } else { parts };
    // An engine brings rows in whatever order.
    rows.reverse();
    for part in 0..parts {
        let mine = rows.iter().filter(|(id, ..)| id.as_ref().is_some_and(|id| id.len() * 7 % parts == part));
        issues.extend(settled(&table_of(mine.cloned().collect()), &totals, header, settings).issues);
    }
    written(issues)
}

fn settled(rows: &Table, totals: &Totals, header: Option<&[u8]>, settings: &Settings) -> Report {
    // Totals go from hand to hand as JSON.
    let totals = Totals::from_json(&serde_json::to_vec(totals).unwrap()).unwrap();
    settle_apart(rows, &totals, header, settings).unwrap()
}

type Row = (Option<String>, Option<i64>, Option<String>);

fn rows_of(table: &Table) -> Vec<Row> {
    let [ids, lines, says] = table.columns() else { panic!("three columns") };
    let (Values::Text(ids), Values::Whole(lines), Values::Text(says)) = (&ids.values, &lines.values, &says.values)
    else {
        panic!("texts, numbers, texts")
    };
    ids.iter().zip(lines).zip(says).map(|((id, line), says)| (id.clone(), *line, says.clone())).collect()
}

fn table_of(rows: Vec<Row>) -> Table {
    let (mut ids, mut lines, mut says) = (Vec::new(), Vec::new(), Vec::new());
    for (id, line, row) in rows {
        ids.push(id);
        lines.push(line);
        says.push(row);
    }
    Table::of([
        Column::new("id", Values::Text(ids)),
        Column::new("line", Values::Whole(lines)),
        Column::new("row", Values::Text(says)),
    ])
}

fn all(lang: &str) -> Settings {
    Settings::from_json(format!(r#"{{"lang":"{lang}","max_issues":1000000}}"#).as_bytes()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]
    #[test]
    fn any_batches_say_what_one_machine_says(
        first in header(),
        lines in prop::collection::vec(line(), 1..14),
        salt in 1_usize..9,
        batches in 1_usize..5,
        french in any::<bool>(),
    ) {
        // Blank lines at the end are nobody's mistake: only one machine knows the end.
        let last = r#"{"type":"compound","id":"last"}"#.to_owned();
        let lines: Vec<String> = [first].into_iter().chain(lines).chain([last]).collect();
        let settings = all(if french { "fr" } else { "en" });
        prop_assert_eq!(apart(&lines, |at| at * salt % batches, 1, &settings), together(&lines, &settings));
    }
}

/// Among many records no reference is guessed, and the ids can be settled in parts.
#[test]
fn many_records_are_settled_in_parts() {
    for more in [9_000, 11_000] {
        let mut lines = vec![HEADER.to_owned()];
        lines.extend((0..more).map(|number| format!(r#"{{"type":"compound","id":"filler-{number}"}}"#)));
        for id in ["bavet-gate", "mine-3", "poipet", "mine-3"] {
            lines.push(format!(
                r#"{{"type":"compound","id":"{id}","replaces":["poipte","filler-7"],"support":["poipet#a"]}}"#
            ));
        }
        let settings = all("en");
        let expected = together(&lines, &settings);
        let found = |what: &str| expected.iter().any(|issue| issue.contains(what));
        assert!(found("CC101") && found("CC102") && found("CC103"), "{expected:?}");
        assert_eq!(found(r#""suggestion":"poipet""#), more < 10_000);
        assert_eq!(apart(&lines, |at| at / 1000, 3, &settings), expected);
    }
}

/// What in evidence could not be read may be the claim that is meant; what is
/// guessed of many references is the same.
#[test]
fn what_is_rare_is_the_same_too() {
    let few = [
        HEADER.to_owned(),
        r#"{"type":"evidence","id":"torn","kind":"article","claims":[7,{"id":"b","stance":"asserted"}]}"#.to_owned(),
        r#"{"type":"compound","id":"c","support":["torn#a","torn#b","whole#a"]}"#.to_owned(),
        r#"{"type":"evidence","id":"whole","kind":"article"}"#.to_owned(),
    ];
    let slips: Vec<_> = (0..150).map(|_| r#""poipte""#).collect();
    let many = [
        HEADER.to_owned(),
        format!(r#"{{"type":"compound","id":"poipet","replaces":[{}]}}"#, slips.join(",")),
        format!(r#"{{"type":"compound","id":"mine-3","replaces":[{}]}}"#, slips.join(",")),
    ];
    for (lines, dangling, guessed) in [(&few[..], 1, 0), (&many, 300, 100)] {
        let expected = together(lines, &all("en"));
        let count = |what: &str| expected.iter().filter(|issue| issue.contains(what)).count();
        assert_eq!((count("CC102"), count(r#""suggestion":"poipet""#)), (dangling, guessed), "{expected:?}");
        for batches in 1..3 {
            assert_eq!(apart(lines, |at| at % batches, 1, &all("en")), expected);
        }
    }
}

/// Whether a waiver holds does not depend on which records came with its header.
#[test]
fn waivers_are_those_of_the_header_that_is_given() {
    let header = r#"{"type":"dossier","schema_version":"1.0","namespace":"n","title":"T","waivers":[{"rule":"CC003","reason":"r","by":"b"}]}"#;
    let lines = [(header.as_bytes(), 1), (&b"{"[..], 2)];
    let found = |given| validate_apart(lines, given, &Settings::default()).unwrap().issues.len();
    assert_eq!((found(None), found(Some(header.as_bytes()))), (1, 0));
}

/// A dossier of few records that is given in parts would lack suggestions: it is refused.
#[test]
fn few_records_are_settled_whole() {
    let settings = Settings::default();
    let lines =
        [(&br#"{"type":"actor","id":"a","kind":"ngo"}"#[..], 2), (br#"{"type":"actor","id":"b","kind":"ngo"}"#, 3)];
    let rows = name_apart(&lines, None, &settings).unwrap();
    let totals = totals_apart(&rows).unwrap();
    assert_eq!((totals.records, totals.whole), (2, true));
    let part = table_of(rows_of(&rows).into_iter().take(1).collect());
    let refused = settle_apart(&part, &totals, None, &settings).unwrap_err();
    assert_eq!(refused.code(), "rows-unsettled");
    // A part in which nothing is has nothing to settle.
    assert!(settle_apart(&table_of(Vec::new()), &totals, None, &settings).unwrap().issues.is_empty());
}

#[test]
fn rows_that_are_none_are_refused() {
    let settings = Settings::default();
    let row = |says: &str| table_of(vec![(Some("a".to_owned()), Some(2), Some(says.to_owned()))]);
    let other = Table::of([Column::new("id", Values::Text(vec![None]))]);
    for rows in [other, row("{}"), row("")] {
        assert_eq!(settle_apart(&rows, &Totals::default(), None, &settings).unwrap_err().code(), "rows-unsettled");
        assert!(totals_apart(&rows).is_err());
    }
    assert!(Totals::from_json(b"[").is_err());
    assert_eq!(totals_apart(&Table::default()).unwrap(), Totals::default());
}
