//! Where the rows of a table come from.

use super::cell::Cell;
use crate::exchange::csv;
use crate::exchange::guard::bare;
use crate::issue::{Code, Params, shape};
use crate::lang::Text;
use crate::table::{Table, Values};
use std::borrow::Cow;

/// Rows with names above them.
#[derive(Debug)]
pub(super) enum Source<'t> {
    /// Rows of CSV, and how many were read.
    Csv(csv::Rows<'t>, usize),
    Table(&'t Table),
}

/// Where a row stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct At {
    /// Its number, as the program counts that the table is of.
    pub(super) number: Option<usize>,
    /// The byte at which it begins.
    pub(super) start: usize,
    /// Its line; none where there are no lines.
    pub(super) line: Option<usize>,
}

/// A row: where it stands, what is in it, and what is wrong with it as a whole.
pub(super) struct Row<'t> {
    pub(super) at: At,
    pub(super) cells: Vec<Option<Cell<'t>>>,
    /// The cell at which its quotation marks are at fault.
    pub(super) fault: Option<(usize, Code, Params)>,
}

impl<'t> Source<'t> {
    /// The names of the columns, and where they stand. Nothing where there is nothing at all.
    pub(super) fn names(&mut self) -> Option<(At, Vec<Cow<'t, str>>)> {
        match self {
            Self::Csv(rows, read) => {
                let is_blank = |row: &csv::Row<'_>| row.cells.len() == 1 && row.cells.iter().all(|raw| raw.is_empty());
                let row = rows.inspect(|_| *read += 1).find(|row| !is_blank(row))?;
                let at = At { number: Some(*read), start: row.start, line: Some(row.line) };
                Some((at, row.cells.iter().map(|raw| raw.content()).collect()))
            }
            Self::Table(table) => {
                let at = At { number: None, start: 0, line: None };
                Some((at, table.columns().iter().map(|column| Cow::Borrowed(column.name.as_str())).collect()))
            }
        }
    }

    /// The rows that follow.
    pub(super) fn rows(self) -> Box<dyn Iterator<Item = Row<'t>> + 't> {
        match self {
            // A spreadsheet counts the names as its first row.
            Self::Csv(rows, read) => {
                Box::new(rows.enumerate().map(move |(number, row)| of_csv(read + number + 1, &row)))
            }
            Self::Table(table) => Box::new((0..table.rows()).map(|number| of_table(number, table))),
        }
    }
}

fn of_csv<'t>(number: usize, row: &csv::Row<'t>) -> Row<'t> {
    let cell = |raw: &csv::Raw<'t>| (!raw.is_empty()).then(|| Cell::Text(Cow::Owned(bare(&raw.content()))));
    Row {
        at: At { number: Some(number), start: row.start, line: Some(row.line) },
        cells: row.cells.iter().map(cell).collect(),
        fault: row.fault.map(|(at, quotes)| (at, shape::MALFORMED_CSV, vec![("reason", why(quotes).into())])),
    }
}

pub(super) fn of_table(number: usize, table: &Table) -> Row<'_> {
    let cells = table.columns().iter().map(|column| match &column.values {
        Values::Text(values) => {
            let text = values.get(number)?.as_deref().filter(|text| !text.is_empty())?;
            Some(Cell::Text(Cow::Borrowed(text)))
        }
        Values::Whole(values) => Some(Cell::Whole((*values.get(number)?)?)),
        Values::Number(values) => Some(Cell::Number((*values.get(number)?)?)),
        Values::Flag(values) => Some(Cell::Flag((*values.get(number)?)?)),
        Values::Mixed(values) => mixed(values.get(number)?.as_ref()?),
    });
    Row { at: At { number: Some(number), start: 0, line: None }, cells: cells.collect(), fault: None }
}

/// A value of one of several types. An empty text says as little as anywhere.
fn mixed(value: &Result<String, String>) -> Option<Cell<'_>> {
    match value {
        Ok(json) if json.starts_with('"') => {
            let text = serde_json::from_str::<String>(json).ok()?;
            (!text.is_empty()).then_some(Cell::Text(Cow::Owned(text)))
        }
        Ok(json) => Some(Cell::Json(json)),
        Err(kind) => Some(Cell::Foreign(kind)),
    }
}

/// What is wrong with quotation marks.
pub(super) fn why(quotes: csv::Quotes) -> Text {
    match quotes {
        csv::Quotes::Open => Text {
            en: "the quotation marks of a cell are never closed, and all that follows is in it",
            fr: "les guillemets d'une cellule ne se ferment jamais, et toute la suite s'y trouve",
        },
        csv::Quotes::Behind => Text {
            en: "something follows behind the closing quotation mark of a cell",
            fr: "quelque chose suit le guillemet fermant d'une cellule",
        },
        csv::Quotes::Inside => Text {
            en: "a quotation mark stands inside of a cell that does not begin with one",
            fr: "un guillemet figure dans une cellule qui ne commence pas par un guillemet",
        },
    }
}
