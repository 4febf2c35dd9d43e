//! Columns out of rows.

use crate::assess::answer::Claims;
use crate::assess::coded::Coded;
use crate::table::{Table, Values};
use serde::Serialize;

/// Rows on their way to a table: each column is taken out of all of them.
pub(super) struct Rows<R> {
    rows: Vec<R>,
    table: Table,
}

impl<R> Rows<R> {
    pub(super) fn of(rows: Vec<R>) -> Self {
        Self { table: Table::new(rows.len()), rows }
    }

    /// A column of texts.
    pub(super) fn text(mut self, name: &str, of: impl Fn(&R) -> Option<String>) -> Self {
        self.table = self.table.with(name, Values::Text(self.rows.iter().map(of).collect()));
        self
    }

    /// A column of whole numbers.
    pub(super) fn whole(mut self, name: &str, of: impl Fn(&R) -> Option<u64>) -> Self {
        let values = self.rows.iter().map(|row| of(row).map(|number| i64::try_from(number).unwrap_or(i64::MAX)));
        self.table = self.table.with(name, Values::Whole(values.collect()));
        self
    }

    /// A column of yes and no.
    pub(super) fn flag(mut self, name: &str, of: impl Fn(&R) -> Option<bool>) -> Self {
        self.table = self.table.with(name, Values::Flag(self.rows.iter().map(of).collect()));
        self
    }

    pub(super) fn table(self) -> Table {
        self.table
    }
}

/// The code of a word, as the JSON has it.
pub(super) fn word(value: &impl Serialize) -> Option<String> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => Some(word),
        _ => None,
    }
}

/// A list of names in one cell; nothing where there is none.
pub(super) fn names<'a>(names: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let names: Vec<&str> = names.into_iter().collect();
    if names.is_empty() { None } else { serde_json::to_string(&names).ok() }
}

/// The claims that are shown.
pub(super) fn claims(claims: &Claims) -> Option<String> {
    names(claims.shown.iter().map(|claim| claim.claim.as_str()))
}

/// The claims, those that are only counted, too.
pub(super) fn count(claims: &Claims) -> u64 {
    claims.shown.len() as u64 + claims.omitted
}

/// The codes of several words.
pub(super) fn codes(words: &[Coded]) -> Option<String> {
    names(words.iter().map(|word| word.code.as_str()))
}
