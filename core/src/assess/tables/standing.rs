//! Who corroborates what, a row a subject.

use super::rows::{Rows, claims, count, names, word};
use crate::assess::answer::Area;
use crate::assess::standing::Standing;
use crate::lang::Lang;
use crate::table::Table;
use std::collections::BTreeSet;

pub(super) fn table(standings: &[Standing], lang: Lang) -> Table {
    let rows = Rows::of(standings.iter().collect::<Vec<_>>())
        .text("kind", |row| word(&row.kind))
        .text("id", |row| Some(row.id.clone()))
        .text("label", |row| row.label.clone())
        .text("statement", |row| {
            let statement = row.statement.as_ref()?;
            Some(format!("{}:{}", statement.list, statement.value))
        })
        .text("country", |row| area(row)?.country.clone())
        .text("subdivision", |row| area(row)?.subdivision.clone())
        .text("when", |row| row.event.as_ref()?.when.as_ref().map(|when| when.as_str().to_owned()))
        .whole("supporting.lineages", |row| Some(row.supporting.lineages.at_least))
        .flag("supporting.lineages.exact", |row| Some(row.supporting.lineages.exact))
        .whole("supporting.evidence", |row| Some(row.supporting.evidence))
        .whole("supporting.claims", |row| Some(count(&row.supporting.claims)))
        .text("supporting", |row| claims(&row.supporting.claims))
        .whole("contradicting.lineages", |row| Some(row.contradicting.lineages.at_least))
        .whole("contradicting.claims", |row| Some(count(&row.contradicting.claims)))
        .text("contradicting", |row| claims(&row.contradicting.claims))
        .whole("set_aside", |row| Some(row.set_aside.len() as u64 + row.set_aside_omitted))
        .whole("conflicts", |row| Some(row.conflicts.len() as u64 + row.conflicts_omitted))
        .text("verification", |row| word(&row.verification.any))
        .text("verification.independent", |row| word(&row.verification.independent));
    with_site(with_criteria(rows, standings), lang).table()
}

fn area(row: &Standing) -> Option<&Area> {
    row.site.as_ref().map(|site| &site.area).or_else(|| row.event.as_ref().map(|event| &event.area))
}

/// What came of each profile; nothing where it cannot be applied.
fn with_criteria<'s>(rows: Rows<&'s Standing>, standings: &'s [Standing]) -> Rows<&'s Standing> {
    let outcomes = || standings.iter().flat_map(|standing| &standing.outcomes);
    let mut seen = BTreeSet::new();
    let profiles = outcomes().map(|outcome| outcome.profile.as_str()).filter(|profile| seen.insert(*profile));
    profiles.collect::<Vec<_>>().into_iter().fold(rows, |rows, profile| {
        rows.text(&format!("criteria.{profile}"), |row| {
            word(&row.outcomes.iter().find(|outcome| outcome.profile == profile)?.answer)
        })
    })
}

/// What is known of a compound.
fn with_site(rows: Rows<&Standing>, lang: Lang) -> Rows<&Standing> {
    rows.text("assessment", |row| Some(row.site.as_ref()?.assessment.current.as_ref()?.status.clone()))
        .text("assessment.because", |row| Some(row.site.as_ref()?.assessment.because.get(lang).to_owned()))
        .text("operations", |row| Some(row.site.as_ref()?.operations.current.as_ref()?.status.clone()))
        .text("operations.as_of", |row| row.site.as_ref()?.operations.current.as_ref()?.as_of.clone())
        .text("operations.because", |row| Some(row.site.as_ref()?.operations.because.get(lang).to_owned()))
        .text("enforcement", |row| word(&row.site.as_ref()?.enforcement.status))
        .text("incidents", |row| names(row.site.as_ref()?.incidents.iter().map(String::as_str)))
        .text("compounds", |row| names(row.event.as_ref()?.compounds.iter().map(String::as_str)))
}
