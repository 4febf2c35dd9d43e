//! How many people left, a row a month and area.

use super::rows::{Rows, names, word};
use crate::assess::answer::Area;
use crate::assess::totals::{Cell, NotPlaced, Total, Totals};
use crate::table::Table;

/// What a row tells of.
enum Row<'t> {
    /// A month and an area.
    Cell(&'t Cell),
    /// All that was placed, and what was not.
    Overall(&'t Total),
    /// An incident that could not be placed.
    NotPlaced(&'t NotPlaced),
}

impl Row<'_> {
    fn code(&self) -> &'static str {
        match self {
            Self::Cell(_) => "cell",
            Self::Overall(_) => "overall",
            Self::NotPlaced(_) => "not_placed",
        }
    }

    fn area(&self) -> Option<&Area> {
        if let Self::Cell(cell) = self { Some(&cell.area) } else { None }
    }

    fn total(&self) -> Option<&Total> {
        match self {
            Self::Cell(cell) => Some(&cell.people),
            Self::Overall(total) => Some(total),
            Self::NotPlaced(_) => None,
        }
    }

    fn not_placed(&self) -> Option<&NotPlaced> {
        if let Self::NotPlaced(one) = self { Some(one) } else { None }
    }

    /// What is asserted of one that was not placed counts for certain, too.
    fn at_least(&self, firm: bool) -> Option<u64> {
        self.not_placed().and_then(|one| one.numbers.filter(|_| one.firm || !firm)).map(|numbers| numbers.at_least)
    }

    fn incidents(&self) -> Option<&[String]> {
        match self {
            Self::NotPlaced(one) => Some(&one.incidents.shown),
            _ => self.total().map(|total| total.incidents.shown.as_slice()),
        }
    }
}

pub(super) fn table(totals: Option<&Totals>) -> Table {
    Rows::of(totals.map(rows).unwrap_or_default())
        .text("row", |row| Some(row.code().to_owned()))
        .text("month", |row| if let Row::Cell(cell) = row { Some(cell.month.as_str().to_owned()) } else { None })
        .text("country", |row| row.area()?.country.clone())
        .text("subdivision", |row| row.area()?.subdivision.clone())
        .whole("at_least", |row| row.total().map(|total| total.at_least.people).or_else(|| row.at_least(true)))
        .whole("at_least_if_so", |row| {
            row.total().map(|total| total.at_least_if_so.people).or_else(|| row.at_least(false))
        })
        .whole("at_most", |row| match row {
            Row::NotPlaced(one) => one.numbers?.at_most,
            _ => row.total()?.at_most,
        })
        .flag("exact", |row| Some(row.total()?.at_least.exact))
        .flag("conflicting", |row| Some(row.total()?.conflicting))
        .text("incidents", |row| names(row.incidents()?.iter().map(String::as_str)))
        .text("reason", |row| word(&row.not_placed()?.reason))
        .table()
}

fn rows(totals: &Totals) -> Vec<Row<'_>> {
    let cells = totals.cells.shown.iter().map(Row::Cell);
    cells.chain([Row::Overall(&totals.overall)]).chain(totals.not_placed.shown.iter().map(Row::NotPlaced)).collect()
}
