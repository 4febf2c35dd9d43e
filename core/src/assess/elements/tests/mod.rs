//! Tests of the elements: of the tables, of single claims, of records, of the
//! two articles, and of what must hold whatever was said.

mod articles;
mod claims;
mod data;
mod people;
mod properties;
mod records;
mod text;

use super::answer::{ElementBasis, ElementState as State, Elements, TableAnswer};
use super::{Most, elements};
use crate::assess::case::Case;
use crate::assess::reading::Reading;
use crate::read::Limits;
use serde_json::{Value, json};

const MOST: Most = Most { claims: 20, records: 100 };

/// What is read from some dossiers.
fn case(dossiers: &[&str]) -> Case {
    let mut reading = Reading::new(dossiers.len() > 1);
    for dossier in dossiers {
        reading.take(dossier.as_bytes(), &Limits::default(), |_| {}).unwrap();
    }
    let case = Case::of(reading);
    assert_eq!((case.read.left_out, case.read.unreadable), (0, 0), "the tests' own records are sound");
    case
}

/// A dossier of some records.
fn dossier(records: &[Value]) -> String {
    let header =
        json!({"type": "dossier", "schema_version": "1.0", "namespace": "test", "title": "Test", "languages": ["en"]});
    let mut lines = header.to_string();
    for record in records {
        lines.push('\n');
        lines.push_str(&record.to_string());
    }
    lines
}

/// The elements of some records.
fn of(records: &[Value]) -> Elements {
    elements(&case(&[&dossier(records)]), MOST)
}

/// A report with some claims, each with an id, a stance and what it says.
fn report(id: &str, claims: &[(&str, &str, Value)]) -> Value {
    let claim = |(id, stance, says): &(&str, &str, Value)| json!({"id": id, "by_role": "ngo_worker", "stance": stance, "says": says});
    json!({"type": "evidence", "id": id, "kind": "report", "claims": claims.iter().map(claim).collect::<Vec<_>>()})
}

/// What is found for `table/element` or `table/element/form`; `table/named` for the name of the whole.
fn find<'t>(tables: &'t [TableAnswer], path: &str) -> Option<&'t ElementBasis> {
    let mut parts = path.split('/');
    let table = parts.next()?;
    let table = tables.iter().find(|known| known.id == table).unwrap_or_else(|| panic!("no table {table}"));
    let element = parts.next()?;
    if element == "named" {
        return Some(&table.named);
    }
    let element = table.elements.iter().find(|known| known.id == element).unwrap_or_else(|| panic!("no {path}"));
    let Some(form) = parts.next() else { return Some(&element.basis) };
    if element.missing_forms.iter().any(|missing| missing.id == form) {
        return None;
    }
    let form = element.forms.iter().find(|known| known.form.id == form).unwrap_or_else(|| panic!("no {path}"));
    Some(&form.basis)
}

/// How something stands.
fn state(tables: &[TableAnswer], path: &str) -> State {
    find(tables, path).map_or(State::Missing, |basis| basis.state)
}

/// The claims that state something, without their namespace.
fn supporting(tables: &[TableAnswer], path: &str) -> Vec<String> {
    let shown = find(tables, path).map(|basis| &basis.supporting.shown).into_iter().flatten();
    shown.map(|claim| claim.claim.rsplit(':').next().unwrap().to_owned()).collect()
}

/// The claims that point to something, with why.
fn pointing(tables: &[TableAnswer], path: &str) -> Vec<(String, super::WhyPossible)> {
    let shown = find(tables, path).map(|basis| &basis.pointing.shown).into_iter().flatten();
    shown.map(|one| (one.claim.claim.rsplit(':').next().unwrap().to_owned(), one.because)).collect()
}
