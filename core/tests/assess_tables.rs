//! An assessment as tables: the same figures as in the answer.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use casecairn::Lang;
use casecairn::assess::{AssessOptions, Assessment, Section, assess};
use casecairn::table::{Table, Values};
use std::fs;

fn of_the_dossiers() -> Assessment {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/dossiers");
    let texts = ["2025-06", "2026-01"].map(|name| fs::read(format!("{root}/amnesty-{name}.json")).unwrap());
    assess(&texts.each_ref().map(Vec::as_slice), &AssessOptions::default())
}

fn texts<'t>(table: &'t Table, name: &str) -> Vec<Option<&'t str>> {
    match &table.columns().iter().find(|column| column.name == name).unwrap().values {
        Values::Text(values) => values.iter().map(Option::as_deref).collect(),
        _ => panic!("{name} is no text"),
    }
}

fn wholes(table: &Table, name: &str) -> Vec<Option<u64>> {
    match &table.columns().iter().find(|column| column.name == name).unwrap().values {
        Values::Whole(values) => values.iter().map(|value| value.map(|value| u64::try_from(value).unwrap())).collect(),
        _ => panic!("{name} is no whole number"),
    }
}

#[test]
fn a_standing_is_a_row() {
    let assessment = of_the_dossiers();
    let table = assessment.to_table(Section::Standing, Lang::En);
    assert_eq!(table.rows(), assessment.standings.len());
    let lineages = wholes(&table, "supporting.lineages");
    let shown = texts(&table, "supporting");
    let told = wholes(&table, "supporting.claims");
    for (at, standing) in assessment.standings.iter().enumerate() {
        assert_eq!(lineages[at], Some(standing.supporting.lineages.at_least));
        let claims = &standing.supporting.claims;
        let names: Vec<String> = shown[at].map_or(Vec::new(), |cell| serde_json::from_str(cell).unwrap());
        assert!(names.iter().eq(claims.shown.iter().map(|claim| &claim.claim)));
        assert_eq!(told[at], Some(claims.shown.len() as u64 + claims.omitted));
        for outcome in &standing.outcomes {
            let cell = texts(&table, &format!("criteria.{}", outcome.profile))[at].unwrap().to_owned();
            assert_eq!(serde_json::to_value(outcome.answer).unwrap(), cell);
        }
        let status = standing.site.as_ref().and_then(|site| site.operations.current.as_ref());
        assert_eq!(texts(&table, "operations")[at], status.map(|current| current.status.as_str()));
    }
}

#[test]
fn an_element_is_a_row() {
    let assessment = of_the_dossiers();
    let elements = assessment.elements.as_ref().unwrap();
    let count =
        |tables: &[casecairn::assess::TableAnswer]| tables.iter().map(|table| table.elements.len()).sum::<usize>();
    let records = || elements.incidents.shown.iter().chain(&elements.compounds.shown);
    let expected = count(&elements.tables) + records().map(|record| count(&record.tables)).sum::<usize>();
    let table = assessment.to_table(Section::Elements, Lang::Fr);
    assert_eq!(table.rows(), expected);
    assert!(records().count() > 0);
    let first = &elements.tables[0].elements[0];
    assert_eq!(texts(&table, "record")[0], None);
    assert_eq!(texts(&table, "title")[0], Some(first.title.fr.as_str()));
    assert_eq!(texts(&table, "because")[0], Some(first.basis.why.fr.as_str()));
    assert_eq!(
        texts(&table, "record").last().copied().flatten(),
        records().last().map(|record| record.record.as_str())
    );
    let states = texts(&table, "state");
    assert!(states.contains(&Some("supported")) && states.contains(&Some("missing")));
}

#[test]
fn totals_hold_what_was_placed_and_what_was_not() {
    let assessment = of_the_dossiers();
    let totals = assessment.totals.as_ref().unwrap();
    let table = assessment.to_table(Section::Totals, Lang::En);
    let rows = texts(&table, "row");
    assert_eq!(rows.iter().filter(|row| **row == Some("cell")).count(), totals.cells.shown.len());
    assert_eq!(rows.iter().filter(|row| **row == Some("not_placed")).count(), totals.not_placed.shown.len());
    let overall = rows.iter().position(|row| *row == Some("overall")).unwrap();
    assert_eq!(wholes(&table, "at_least")[overall], Some(totals.overall.at_least.people));
    assert_eq!(wholes(&table, "at_least_if_so")[overall], Some(totals.overall.at_least_if_so.people));
    assert_eq!(wholes(&table, "at_most")[overall], totals.overall.at_most);
    for (at, one) in totals.not_placed.shown.iter().enumerate() {
        let at = overall + 1 + at;
        assert_eq!(wholes(&table, "at_least_if_so")[at], one.numbers.map(|numbers| numbers.at_least));
        assert_eq!(wholes(&table, "at_least")[at], one.numbers.filter(|_| one.firm).map(|numbers| numbers.at_least));
        assert_eq!(serde_json::to_value(one.reason).unwrap(), texts(&table, "reason")[at].unwrap());
    }
}

#[test]
fn a_step_of_the_ledger_is_a_row_and_so_is_a_missing_one() {
    let assessment = of_the_dossiers();
    let table = assessment.to_table(Section::Ledger, Lang::En);
    let stages = texts(&table, "stage");
    let missing = match &table.columns().iter().find(|column| column.name == "missing").unwrap().values {
        Values::Flag(values) => values.clone(),
        _ => panic!("missing is yes or no"),
    };
    let threads = || assessment.ledger.as_ref().unwrap().states.shown.iter().flat_map(|state| &state.threads.shown);
    assert_eq!(
        missing.iter().filter(|is| **is == Some(true)).count(),
        threads().map(|thread| thread.missing.len()).sum::<usize>()
    );
    assert_eq!(table.rows(), threads().map(|thread| thread.entries.shown.len() + thread.missing.len()).sum::<usize>());
    // The 3,000 are the government's: nobody has verified them.
    let verified = stages.iter().zip(&missing).filter(|(stage, _)| **stage == Some("verified_outcome"));
    assert!(verified.clone().count() > 0 && verified.clone().all(|(_, missing)| *missing == Some(true)));
}

#[test]
fn what_was_not_asked_for_has_no_rows() {
    let mut options = AssessOptions::default();
    options.sections = [Section::Ledger].into();
    let assessment = assess(&[br#"{"type":"compound","id":"c1"}"#], &options);
    for section in [Section::Standing, Section::Elements, Section::Totals] {
        assert_eq!(assessment.to_table(section, Lang::En).rows(), 0);
    }
}
