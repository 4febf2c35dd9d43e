//! One issue, with words.

use crate::issue::{Code, Patch, Pointer, Severity};
use crate::lang::{Lang, Text};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// One issue: what is wrong, where, and what to do.
///
/// ```
/// let report = casecairn::validate(br#"{"type":"actor","id":"a","kind":"ngo","nme":1}"#, &casecairn::Options::default());
/// let issue = &report.issues[0];
/// assert_eq!((issue.rule, issue.pointer.as_str()), ("unknown-field", "/nme"));
/// assert_eq!(issue.record.as_deref(), Some("a"));
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Issue {
    /// The code of the rule.
    pub code: Code,
    /// The name of the rule.
    pub rule: &'static str,
    /// How bad it is in the profile asked for.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub remedy: String,
    /// Which of the dossiers given, from 0.
    pub dossier: usize,
    /// The id of the record, where it could be read.
    pub record: Option<String>,
    /// The way to the value: in the document, or in the record of its line.
    pub pointer: Pointer,
    /// The line, from 1. `None` where the input has no lines.
    pub line: Option<usize>,
    /// The column, from 1, in Unicode code points.
    pub column: Option<usize>,
    /// What fills the holes of the message, by name, in English.
    pub params: BTreeMap<Cow<'static, str>, String>,
    /// What was probably meant.
    pub suggestion: Option<String>,
    /// A repair that is certain, as a JSON Patch (RFC 6902) on the document
    /// or on the record of the line.
    pub fix: Option<Patch>,
    /// The key and value at fault, for people to see; values that may have to
    /// be protected are left out.
    pub excerpt: Option<String>,
    /// The cell, where the input is a table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cell: Option<Cell>,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Cell {
    /// The row, as the program counts that the table is of: in CSV the names of
    /// the columns are row 1, in a data frame the first row is 0. `None` where
    /// it is the names themselves in what has no row for them.
    pub row: Option<usize>,
    /// The name of the column, `#3` for the third where it has none. `None`
    /// where it is the row as a whole.
    pub column: Option<String>,
}

impl Issue {
    /// The way to it, for people: the pointer; in a table the cell, `row 3,
    /// place.country`, and the pointer where that leads further.
    pub(super) fn way(&self, lang: Lang) -> String {
        const ROW: Text = Text { en: "row", fr: "ligne" };
        let pointer = self.pointer.as_str();
        let Some(cell) = &self.cell else { return pointer.to_owned() };
        let row = cell.row.map(|row| format!("{} {row}", ROW.get(lang)));
        let parts: Vec<&str> = row.iter().chain(&cell.column).map(String::as_str).collect();
        let is_column = cell.column.as_ref().is_some_and(|column| pointer.split('/').skip(1).eq(column.split('.')));
        let further = if is_column || pointer.is_empty() { String::new() } else { format!("  {pointer}") };
        parts.join(", ") + &further
    }
}
