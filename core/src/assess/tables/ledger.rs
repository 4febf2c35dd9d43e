//! How states answered, a row a step.

use super::rows::{Rows, claims, codes, count, names, word};
use crate::assess::ledger::{Ledger, LedgerEntry, Stage, StateLedger};
use crate::order::Order as _;
use crate::table::Table;

/// A step of a thread, there or missing.
struct Row<'l> {
    state: &'l StateLedger,
    /// Which of the state's threads, from 1.
    thread: u64,
    stage: Stage,
    entry: Option<&'l LedgerEntry>,
}

pub(super) fn table(ledger: Option<&Ledger>) -> Table {
    Rows::of(ledger.map(rows).unwrap_or_default())
        .text("state", |row| names(row.state.actors.shown.iter().map(|actor| actor.actor.as_str())))
        .whole("thread", |row| Some(row.thread))
        .text("stage", |row| word(&row.stage))
        .flag("missing", |row| Some(row.entry.is_none()))
        .text("what", |row| codes(&row.entry?.what))
        .text("by", |row| row.entry?.by.clone())
        .text("when", |row| row.entry?.when.as_ref().map(|when| when.as_str().to_owned()))
        .text("record", |row| row.entry?.record.clone())
        .text("quality", |row| row.entry?.quality.as_ref().map(|quality| quality.code.clone()))
        .text("topics", |row| codes(&row.entry?.topics))
        .text("outcome", |row| row.entry?.outcome.as_ref().map(|outcome| outcome.code.clone()))
        .text("numbers", |row| {
            let numbers = &row.entry?.numbers;
            if numbers.is_empty() { None } else { serde_json::to_string(numbers).ok() }
        })
        .whole("lineages", |row| Some(row.entry?.lineages.at_least))
        .whole("claims.count", |row| Some(count(&row.entry?.claims)))
        .text("claims", |row| claims(&row.entry?.claims))
        .table()
}

fn rows(ledger: &Ledger) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    for state in &ledger.states.shown {
        for (at, thread) in state.threads.shown.iter().enumerate() {
            let of = |stage, entry| Row { state, thread: at as u64 + 1, stage, entry };
            let there = thread.entries.shown.iter().map(|entry| of(entry.stage, Some(entry)));
            let missing = thread.missing.iter().map(|stage| of(*stage, None));
            let mut steps: Vec<Row<'_>> = there.chain(missing).collect();
            steps.order_by_key(|row| row.stage);
            rows.extend(steps);
        }
    }
    rows
}
