//! Elements of legal terms, a row an element.

use super::rows::{Rows, claims, count, names, word};
use crate::assess::elements::{ElementAnswer, Elements, RecordsElements, TableAnswer};
use crate::lang::Lang;
use crate::table::Table;

/// An element, of what, and in which table.
type Row<'e> = (Option<&'e str>, &'e TableAnswer, &'e ElementAnswer);

pub(super) fn table(elements: Option<&Elements>, lang: Lang) -> Table {
    Rows::of(elements.map(rows).unwrap_or_default())
        .text("record", |(record, ..)| record.map(str::to_owned))
        .text("table", |(_, table, _)| Some(table.id.clone()))
        .text("table.title", |(_, table, _)| Some(table.title.get(lang).to_owned()))
        .text("instrument", |(_, table, _)| Some(table.instrument.get(lang).to_owned()))
        .text("element", |(.., element)| Some(element.id.clone()))
        .text("title", |(.., element)| Some(element.title.get(lang).to_owned()))
        .text("article", |(.., element)| Some(element.article.get(lang).to_owned()))
        .text("state", |(.., element)| word(&element.basis.state))
        .text("because", |(.., element)| Some(element.basis.why.get(lang).to_owned()))
        .whole("supporting.lineages", |(.., element)| Some(element.basis.lineages.at_least))
        .whole("supporting.claims", |(.., element)| Some(count(&element.basis.supporting)))
        .text("supporting", |(.., element)| claims(&element.basis.supporting))
        .whole("pointing.claims", |(.., element)| {
            Some(element.basis.pointing.shown.len() as u64 + element.basis.pointing.omitted)
        })
        .text("pointing", |(.., element)| {
            names(element.basis.pointing.shown.iter().map(|pointing| pointing.claim.claim.as_str()))
        })
        .whole("contradicting.claims", |(.., element)| Some(count(&element.basis.contradicting)))
        .text("contradicting", |(.., element)| claims(&element.basis.contradicting))
        .whole("set_aside", |(.., element)| {
            Some(element.basis.set_aside.shown.len() as u64 + element.basis.set_aside.omitted)
        })
        .table()
}

fn rows(elements: &Elements) -> Vec<Row<'_>> {
    let over_all = in_tables(None, &elements.tables);
    over_all.chain(of_records(&elements.incidents)).chain(of_records(&elements.compounds)).collect()
}

fn of_records(records: &RecordsElements) -> impl Iterator<Item = Row<'_>> {
    records.shown.iter().flat_map(|record| in_tables(Some(&record.record), &record.tables))
}

fn in_tables<'e>(record: Option<&'e str>, tables: &'e [TableAnswer]) -> impl Iterator<Item = Row<'e>> {
    tables.iter().flat_map(move |table| table.elements.iter().map(move |element| (record, table, element)))
}
