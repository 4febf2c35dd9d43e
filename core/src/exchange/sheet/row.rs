//! From the cells of a row to the JSON of its record.

use super::cell::{Cell, Odd};
use super::plan::{Plan, fault, shown};
use crate::exchange::layout::{Column, Take};
use crate::issue::{Code, Found, Pointer, shape};
use crate::model::edtf::{Bound, Edtf};
use std::fmt::Write as _;

/// The record of a row as JSON, and what the row has to say to it.
pub(super) struct Written {
    pub(super) json: String,
    /// Where the reader will find a value of another type, and what to say then.
    pub(super) odd: Vec<(Pointer, Odd)>,
    /// What is wrong with the row beside.
    pub(super) found: Vec<Found>,
}

/// Writes the record of a row.
pub(super) fn write(plan: &Plan, cells: &[Option<Cell<'_>>]) -> Written {
    let mut writer = Writer {
        plan,
        cells,
        written: Written { json: "{\"type\":".to_owned(), odd: Vec::new(), found: Vec::new() },
        open: Vec::new(),
        last: &[],
    };
    writer.tag();
    for at in 0..plan.given.len() {
        writer.column(at);
    }
    writer.enter(&[]);
    writer.written.json.push('}');
    writer.written
}

struct Writer<'p, 'c> {
    plan: &'p Plan,
    cells: &'c [Option<Cell<'c>>],
    written: Written,
    /// The objects that are open.
    open: Vec<&'static str>,
    /// The way to the value that was written last.
    last: &'p [&'static str],
}

impl<'p, 'c> Writer<'p, 'c> {
    /// The kind of the record: what the row says it is, else what it has to be.
    fn tag(&mut self) {
        let said = self.plan.tag.and_then(|at| self.cells.get(at)?.as_ref());
        let kind = Cell::Text(self.plan.kind.into());
        let odd = said.unwrap_or(&kind).write(Take::Text, &mut self.written.json);
        let mut pointer = Pointer::root();
        pointer.push("type");
        self.written.odd.extend(odd.map(|odd| (pointer, odd)));
    }

    /// A column that the table has, and what stands in it.
    fn at(&self, at: usize) -> Option<(&'p Column, Option<&'c Cell<'c>>)> {
        let (column, cell) = *self.plan.given.get(at)?;
        Some((self.plan.columns.get(column)?, self.cells.get(cell).and_then(Option::as_ref)))
    }

    fn column(&mut self, at: usize) {
        let Some((column, Some(cell))) = self.at(at) else { return };
        match column.take {
            Take::Day(of) if !self.follows(column, cell, of) => {
                self.say(shape::DERIVED_CELL_DIFFERS, column, &column.way.join("."));
            }
            Take::Day(_) => {}
            Take::Object if self.has_inside(at, &column.way) => {
                let inside = column.way.join(".") + ".…";
                self.say(shape::CELLS_EXCLUDE, column, &inside);
            }
            Take::Other if self.last == column.way.as_slice() => {
                self.say(shape::CELLS_EXCLUDE, column, &column.way.join("."));
            }
            Take::Other => self.value(column, "{\"other\":", cell, "}"),
            // The latitude of a longitude was written with it.
            Take::Ordinate(_) if self.last == column.way.as_slice() => {}
            Take::Ordinate(_) => self.position(at, column, cell),
            _ => self.value(column, "", cell, ""),
        }
    }

    /// Writes a value, and the key and objects before it.
    fn value(&mut self, column: &'p Column, before: &str, cell: &Cell<'_>, behind: &str) {
        self.key(column);
        self.written.json.push_str(before);
        let odd = cell.write(column.take, &mut self.written.json);
        self.written.odd.extend(odd.map(|odd| (column.pointer(), odd)));
        self.written.json.push_str(behind);
    }

    /// Writes a position: of both of its numbers, where both are there.
    fn position(&mut self, at: usize, column: &'p Column, cell: &Cell<'_>) {
        self.value(column, "[", cell, "");
        if let Some((next, Some(cell))) = self.at(at + 1)
            && next.way == column.way
        {
            self.written.json.push(',');
            let odd = cell.write(next.take, &mut self.written.json);
            self.written.odd.extend(odd.map(|odd| (next.pointer(), odd)));
        }
        self.written.json.push(']');
    }

    fn key(&mut self, column: &'p Column) {
        let Some((key, objects)) = column.way.split_last() else { return };
        self.enter(objects);
        // Names of fields hold nothing that JSON escapes.
        let comma = self.comma();
        let _ = write!(self.written.json, "{comma}\"{key}\":");
        self.last = &column.way;
    }

    /// Closes and opens objects, so that what comes next stands in these.
    fn enter(&mut self, objects: &[&'static str]) {
        let shared = self.open.iter().zip(objects).take_while(|(open, wanted)| open == wanted).count();
        for _ in shared..self.open.len() {
            self.written.json.push('}');
        }
        self.open.truncate(shared);
        for key in objects.iter().skip(shared) {
            let comma = self.comma();
            // Writing to a string does not fail.
            let _ = write!(self.written.json, "{comma}\"{key}\":{{");
            self.open.push(key);
        }
    }

    /// What parts the next key from what stands before it: nothing does in an
    /// object that was opened just now.
    fn comma(&self) -> &'static str {
        if self.written.json.ends_with('{') { "" } else { "," }
    }

    /// Whether an object has a cell of its own, behind the one for all of it.
    fn has_inside(&self, at: usize, way: &[&'static str]) -> bool {
        let behind = (at + 1..self.plan.given.len()).map_while(|at| self.at(at));
        let mut inside = behind.take_while(|(column, _)| column.way.starts_with(way));
        inside.any(|(column, cell)| cell.is_some() && !column.is_derived())
    }

    /// Whether a cell is the day that follows from the date beside it. Where
    /// that is no date, it has an issue of its own.
    fn follows(&self, column: &Column, cell: &Cell<'_>, of: fn(&Edtf) -> Bound) -> bool {
        let mut columns = (0..self.plan.given.len()).filter_map(|at| self.at(at));
        let beside = columns.find(|(other, _)| other.way == column.way && !other.is_derived());
        let Some((_, Some(date))) = beside else { return false };
        let Some(Ok(date)) = date.text().map(str::parse::<Edtf>) else { return true };
        of(&date).day().is_some_and(|day| is_day(cell, &day.to_string()))
    }

    fn say(&mut self, code: Code, column: &Column, other: &str) {
        let params = vec![("column", shown(&column.name())), ("other", other.into())];
        self.written.found.push(fault(code, column.pointer(), params));
    }
}

/// Whether a cell is a day, as a table writes it or as a date with the time of
/// its beginning.
fn is_day(cell: &Cell<'_>, day: &str) -> bool {
    cell.text().and_then(|text| text.strip_prefix(day)).is_some_and(|rest| matches!(rest, "" | "T00:00:00"))
}
