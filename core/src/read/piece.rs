//! What the reader hands over: one header or record at a time.

use super::source::JsonSource;
use crate::issue::{Code, Found, Gaps, Place, Pointer, shape};
use crate::model::{Header, Record};
use crate::order::Order as _;

/// What was read: a header, a record, or only faults.
#[derive(Debug)]
pub(crate) enum Noun {
    /// A dossier's header, where it could be made.
    Header(Option<Box<Header>>),
    /// A record, where it could be made.
    Record(Option<Record>),
    /// Neither: the faults say why.
    Nothing,
}

impl Noun {
    /// What was read where a record should stand: a second header is none.
    pub(super) fn record(record: Option<Record>, found: &[Found]) -> Self {
        if found.iter().any(|found| found.code == shape::SECOND_HEADER) {
            return Self::Nothing;
        }
        Self::Record(record)
    }
}

/// One header or record as read, with the text it stands in.
#[derive(Debug)]
pub(crate) struct Piece<'a> {
    /// The document, or the line of a stream.
    pub(crate) text: &'a [u8],
    /// Where the text begins in the input.
    pub(crate) base: usize,
    /// The line on which the text begins, from 1.
    pub(crate) line: usize,
    /// Where the value begins in the text.
    pub(crate) start: usize,
    /// The way to the value in the text.
    pub(crate) root: Pointer,
    /// What was made of it.
    pub(crate) noun: Noun,
    /// The kind of record, where it said so.
    pub(crate) tag: Option<&'static str>,
    /// The record's id, where it could be read.
    pub(crate) id: Option<String>,
    /// What is not as the author meant it, relative to the value.
    pub(crate) shadows: Vec<Pointer>,
    /// Items of lists that could not be made.
    pub(crate) gaps: Gaps,
    /// The faults, in the order of the text.
    pub(crate) found: Vec<Found>,
}

impl<'a> Piece<'a> {
    /// Nothing but a text, at its beginning.
    pub(crate) fn empty(text: &'a [u8], base: usize, line: usize) -> Self {
        Self {
            text,
            base,
            line,
            start: 0,
            root: Pointer::root(),
            noun: Noun::Nothing,
            tag: None,
            id: None,
            shadows: Vec::new(),
            gaps: Gaps::default(),
            found: Vec::new(),
        }
    }

    /// A piece from what a source has read and found.
    pub(super) fn of(
        text: &'a [u8],
        base: usize,
        line: usize,
        start: usize,
        noun: Noun,
        source: &mut JsonSource<'_>,
    ) -> Self {
        let mut piece = Self {
            start,
            root: source.root().clone(),
            tag: source.tag_read,
            id: source.id.take(),
            shadows: std::mem::take(&mut source.shadows),
            gaps: std::mem::take(&mut source.gaps),
            found: std::mem::take(&mut source.found),
            noun,
            ..Self::empty(text, base, line)
        };
        for found in &mut piece.found {
            found.place.base = base;
            found.place.line = line;
            found.record.clone_from(&piece.id);
        }
        piece.found.order_by_key(|found| found.place.offset);
        piece
    }

    /// Whether all claims of the record could be made, and whether nothing in
    /// it is other than its author meant it.
    pub(crate) fn soundness(&self) -> (bool, bool) {
        let claims = Pointer::from_text("/claims");
        let whole = !self.gaps.are_in(claims.as_str()) && !self.shadows.contains(&claims);
        (whole, self.gaps.is_empty() && self.shadows.is_empty())
    }
}

/// A fault that is about a text as a whole.
pub(super) fn whole_text(code: Code, base: usize, line: usize) -> Found {
    Found::new(code, Place { base, line, ..Place::default() }, Vec::new())
}

/// A text of which nothing but a fault can be said.
pub(super) fn fault_piece(text: &[u8], base: usize, line: usize, code: Code) -> Piece<'_> {
    let mut piece = Piece::empty(text, base, line);
    piece.found.push(whole_text(code, base, line));
    piece
}

/// A text that is too large to be read.
pub(super) fn too_large(text: &[u8], base: usize, line: usize, max: usize, code: Code) -> Piece<'_> {
    let mut piece = fault_piece(text, base, line, code);
    for found in &mut piece.found {
        found.params.push(("max", max.into()));
    }
    piece
}

/// Checks that a text is UTF-8 and not empty; the fault where it is not.
pub(super) fn check_text(text: &[u8], line: usize, base: usize) -> Option<Piece<'_>> {
    if let Err(error) = std::str::from_utf8(text) {
        let mut piece = fault_piece(text, base, line, shape::NOT_UTF8);
        for found in &mut piece.found {
            found.place.offset = error.valid_up_to();
        }
        return Some(piece);
    }
    if text.iter().all(u8::is_ascii_whitespace) {
        return Some(fault_piece(text, base, line, shape::EMPTY_INPUT));
    }
    None
}
