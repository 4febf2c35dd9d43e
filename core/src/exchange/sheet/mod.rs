//! Records out of tables: rows become the JSON that the one reader reads, so
//! that every rule holds and nothing is dropped; issues say in which cell they are.

mod cell;
mod place;
mod plan;
mod row;
mod source;

use super::csv;
use crate::issue::{Found, Params, Pointer, shape};
use crate::model::Dossier;
use crate::model::shape::ObjectMeta;
use crate::read::{Noun, Piece, locate, read_one};
use crate::report::Report;
use crate::table::Table;
use crate::validate::{Options, Validator};
use place::Places;
use plan::{Plan, fault};
use row::Written;
use source::{At, Row, Source};
use std::borrow::Cow;

/// So many blank rows in a row are told, and no more.
const MOST_BLANK: usize = 1000;

/// A table of records of one kind.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Form<'t> {
    /// CSV.
    Csv(&'t [u8]),
    /// Columns.
    Table(&'t Table),
}

/// A table, and what its rows are.
pub(crate) type Sheet<'t> = (&'static ObjectMeta, Form<'t>);

/// Validates the records of tables together. With a header they are a whole
/// dossier, which is the first of those given; without, where they point may
/// be elsewhere.
pub(crate) fn validate(header: Option<&[u8]>, sheets: &[Sheet<'_>], options: &Options) -> Report {
    run(header, sheets, options, false).1
}

/// As [`validate`]; also what could be read.
pub(crate) fn read(header: Option<&[u8]>, sheets: &[Sheet<'_>], options: &Options) -> (Dossier, Report) {
    run(header, sheets, options, true)
}

fn run(header: Option<&[u8]>, sheets: &[Sheet<'_>], options: &Options, keep: bool) -> (Dossier, Report) {
    let mut validator = Validator::new(options, false);
    if keep {
        validator.keep_records();
    }
    let header = if let Some(header) = header {
        // Reading from memory does not fail.
        let _ = validator.read(header);
        [header, b"\n"].concat()
    } else {
        validator.begin_part();
        Vec::new()
    };
    let mut reading = Reading { options, validator, places: Places::new(&header), lines: header };
    for (meta, form) in sheets {
        reading.sheet(meta, *form);
    }
    let Reading { mut validator, places, lines, .. } = reading;
    let dossier = validator.take_dossier();
    let mut report = validator.finish(|_, base| lines.get(base..).map(Cow::Borrowed));
    for issue in &mut report.issues {
        places.put(issue);
    }
    (dossier, report)
}

/// Tables while they are read.
struct Reading<'o, 't> {
    options: &'o Options,
    validator: Validator<'o>,
    /// Where the lines come from.
    places: Places<'t>,
    /// A line each for a row, as the record that it was made into.
    lines: Vec<u8>,
}

impl<'t> Reading<'_, 't> {
    fn sheet(&mut self, meta: &'static ObjectMeta, form: Form<'t>) {
        self.places.begin(form);
        let mut source = match form {
            Form::Table(table) => Source::Table(table),
            Form::Csv(bytes) => match std::str::from_utf8(bytes) {
                Ok(text) => Source::Csv(csv::Rows::new(text), 0),
                Err(error) => {
                    let start = error.valid_up_to();
                    let line = breaks(bytes.get(..start)) + 1;
                    let at = At { number: None, start, line: Some(line) };
                    self.broken(at, vec![fault(shape::NOT_UTF8, Pointer::root(), Vec::new())], true);
                    return;
                }
            },
        };
        let Some((at, names)) = source.names() else {
            let at = At { number: None, start: 0, line: Some(1) };
            self.broken(at, vec![fault(shape::EMPTY_INPUT, Pointer::root(), Vec::new())], false);
            return;
        };
        let (plan, found) = Plan::of(meta, &names);
        self.broken(at, found, false);
        self.rows(&plan, source);
        self.places.keep(plan);
    }

    fn rows(&mut self, plan: &Plan, source: Source<'_>) {
        // Blank rows at the end are nobody's mistake: they wait for what follows.
        let mut blank = Vec::new();
        for row in source.rows() {
            if row.cells.iter().all(Option::is_none) && row.fault.is_none() {
                if blank.len() < MOST_BLANK {
                    blank.push(row.at);
                }
                continue;
            }
            for at in blank.drain(..) {
                self.broken(at, vec![fault(shape::BLANK_LINE, Pointer::root(), Vec::new())], false);
            }
            match unalike(plan, &row) {
                Some(found) => self.broken(row.at, vec![found], true),
                None => self.row(plan, &row),
            }
        }
    }

    /// A row that is read.
    fn row(&mut self, plan: &Plan, row: &Row<'_>) {
        let Written { json, odd, mut found } = row::write(plan, &row.cells);
        let nameless = plan.nameless.iter().filter(|at| row.cells.get(**at).is_some_and(Option::is_some));
        found.extend(nameless.map(|at| plan.nameless(*at)));
        let (base, line) = self.line(row.at);
        let mut piece = read_one(json.as_bytes(), plan.kind, (base, line), &self.options.limits);
        if matches!(piece.noun, Noun::Nothing) {
            // A row is a record, even where nothing of it can be read.
            piece.noun = Noun::Record(None);
        }
        for fault in &mut piece.found {
            retold(fault, &odd);
        }
        for fault in found {
            let offset = locate(piece.text, 0, &fault.place.pointer).unwrap_or_default();
            piece.found.push(placed(fault, &piece, offset));
        }
        self.validator.take(piece);
        self.lines.extend(json.as_bytes());
        self.lines.push(b'\n');
    }

    /// A row of which nothing but faults can be said; perhaps a record.
    fn broken(&mut self, at: At, found: Vec<Found>, record: bool) {
        let (base, line) = self.line(at);
        let mut piece = Piece::empty(b"", base, line);
        if record {
            piece.noun = Noun::Record(None);
        }
        piece.found = found.into_iter().map(|fault| placed(fault, &piece, 0)).collect();
        self.validator.take(piece);
        self.lines.push(b'\n');
    }

    /// The next line, and what it comes from: the byte at which it begins, and its number.
    fn line(&mut self, at: At) -> (usize, usize) {
        (self.lines.len(), self.places.add(at))
    }
}

/// How many lines end in a piece of text.
fn breaks(text: Option<&[u8]>) -> usize {
    text.unwrap_or_default().split(|byte| *byte == b'\n').count() - 1
}

/// What keeps the cells of a row from being in their columns.
fn unalike(plan: &Plan, row: &Row<'_>) -> Option<Found> {
    if let Some((_, code, params)) = &row.fault {
        return Some(fault(*code, Pointer::root(), params.clone()));
    }
    let found = row.cells.len();
    (found != plan.names.len()).then(|| {
        let params: Params = vec![("found", found.into()), ("expected", plan.names.len().into())];
        fault(shape::WRONG_CELL_COUNT, Pointer::root(), params)
    })
}

/// A fault of a piece, in its place.
fn placed(mut found: Found, piece: &Piece<'_>, offset: usize) -> Found {
    (found.place.base, found.place.line, found.place.offset) = (piece.base, piece.line, offset);
    found.record.clone_from(&piece.id);
    found
}

/// What the reader found where the cell had already something to say.
fn retold(found: &mut Found, odd: &[(Pointer, cell::Odd)]) {
    let told = odd.iter().find(|(pointer, _)| *pointer == found.place.pointer);
    if let Some((_, odd)) = told
        && found.code == shape::WRONG_TYPE
    {
        found.code = odd.code;
        found.params.clone_from(&odd.params);
        found.suggestion = None;
    }
}
