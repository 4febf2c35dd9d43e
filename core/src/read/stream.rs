//! A stream: a header on the first line, then one record a line.

use super::BOM;
use super::document::{peek_root, say_misfit};
use super::limits::Limits;
use super::piece::{Noun, Piece, check_text, fault_piece, too_large, whole_text};
use super::source::JsonSource;
use crate::issue::{Found, Pointer, shape};
use crate::model::source::FromSource;
use crate::model::{Header, Record};
use jiter::Jiter;
use std::io::{self, BufRead, Read as _};

/// What was read of a line.
pub(super) struct LineRead {
    /// Whether it fits the limit. If not, what does not fit was passed over.
    pub(super) fits: bool,
    /// How many bytes of the input it took.
    pub(super) bytes: usize,
}

/// Reads up to and with the next line break.
pub(super) fn read_line<R: BufRead>(input: &mut R, max: usize, line: &mut Vec<u8>) -> io::Result<LineRead> {
    // Room for the line break, which does not count.
    let mut bytes = input.by_ref().take(max as u64 + 2).read_until(b'\n', line)?;
    let fits = trim_break(line).len() <= max;
    if !fits && !line.ends_with(b"\n") {
        bytes += pass_line(input)?;
    }
    line.truncate(max + 2);
    Ok(LineRead { fits, bytes })
}

/// Passes over the rest of a line: how many bytes that was.
fn pass_line<R: BufRead>(input: &mut R) -> io::Result<usize> {
    let mut passed = 0;
    loop {
        let buffer = input.fill_buf()?;
        if buffer.is_empty() {
            return Ok(passed);
        }
        let found = buffer.iter().position(|byte| *byte == b'\n');
        let taken = found.map_or(buffer.len(), |at| at + 1);
        input.consume(taken);
        passed += taken;
        if found.is_some() {
            return Ok(passed);
        }
    }
}

fn trim_break(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// Whether the first line is the first of a stream: a whole JSON object that
/// does not hold the records itself, with something behind it; or a line that
/// is broken but ends where an object could, before one that begins like a record.
pub(super) fn is_stream<R: BufRead>(first: &[u8], input: &mut R) -> io::Result<bool> {
    if !first.ends_with(b"\n") || first.iter().all(u8::is_ascii_whitespace) {
        return Ok(false);
    }
    let rest = input.fill_buf()?;
    let mut json = Jiter::new(first);
    let whole = json.next_skip().is_ok() && json.finish().is_ok();
    if whole {
        let root = peek_root(first);
        // How much the buffer holds is chance: behind a header any byte counts.
        let header = root.tag.as_deref() == Header::META.tag;
        let more = rest.iter().any(|byte| header || !byte.is_ascii_whitespace());
        return Ok(more && !root.records);
    }
    let open = matches!(first.trim_ascii_end().last(), Some(b'[' | b'{' | b',' | b':'));
    Ok(rest.first() == Some(&b'{') && first.first() == Some(&b'{') && !open)
}

/// So many blank lines in a row are told, and no more.
const MOST_BLANK: usize = 1000;

/// Reads the lines of a stream: a header, then records.
pub(super) fn read_lines<R: BufRead>(
    mut input: R,
    first: Vec<u8>,
    base: usize,
    limits: &Limits,
    each: &mut dyn FnMut(Piece<'_>),
) -> io::Result<()> {
    let mut line = first;
    let (mut base, mut number) = (base, 1);
    let mut read = LineRead { fits: true, bytes: line.len() };
    // Blank lines at the end are nobody's mistake: they wait for what follows.
    let mut blank = Vec::new();
    while !line.is_empty() {
        let (mut text, mut at) = (trim_break(&line), base);
        if let Some(rest) = text.strip_prefix(BOM) {
            // Files were joined, each with its own.
            each(fault_piece(rest, at, number, shape::BYTE_ORDER_MARK));
            (text, at) = (rest, at + BOM.len());
        }
        let fits = read.fits && text.len() <= limits.record_bytes;
        let is_blank = fits && text.iter().all(u8::is_ascii_whitespace);
        if is_blank && blank.len() < MOST_BLANK {
            blank.push((at, number));
        }
        if !is_blank {
            for (at, number) in blank.drain(..) {
                each(fault_piece(b"", at, number, shape::BLANK_LINE));
            }
            each(if fits {
                read_fitting(text, at, number, limits)
            } else {
                unread(too_large(text, at, number, limits.record_bytes, shape::RECORD_TOO_LARGE))
            });
        }
        base += read.bytes;
        number += 1;
        line.clear();
        read = read_line(&mut input, limits.record_bytes, &mut line)?;
    }
    Ok(())
}

/// Reads a line of a stream by itself, and says all that [`read_lines`] says
/// of it; whether a blank one ends the stream cannot be told here.
pub(super) fn read_alone<'a>(
    line: &'a [u8],
    (base, number): (usize, usize),
    limits: &Limits,
    each: &mut dyn FnMut(Piece<'a>),
) {
    let line = trim_break(line);
    let text = without_mark(line);
    if text.len() < line.len() {
        each(fault_piece(text, base, number, shape::BYTE_ORDER_MARK));
    }
    each(if text.len() > limits.record_bytes {
        unread(too_large(text, base, number, limits.record_bytes, shape::RECORD_TOO_LARGE))
    } else if text.iter().all(u8::is_ascii_whitespace) {
        fault_piece(b"", base, number, shape::BLANK_LINE)
    } else {
        read_fitting(text, base, number, limits)
    });
}

/// A line without the byte order mark before it.
pub(crate) fn without_mark(line: &[u8]) -> &[u8] {
    line.strip_prefix(BOM).unwrap_or(line)
}

/// Reads a line that is not too large.
fn read_fitting<'a>(text: &'a [u8], base: usize, number: usize, limits: &Limits) -> Piece<'a> {
    if let Some(piece) = check_text(text, number, base) {
        unread(piece)
    } else if number == 1 {
        read_first(text, base, limits)
    } else {
        read_record(text, base, number, limits)
    }
}

/// A line behind the first is a record, even where nothing of it can be read:
/// any reference may be meant for it.
fn unread(mut piece: Piece<'_>) -> Piece<'_> {
    if piece.line > 1 {
        piece.noun = Noun::Record(None);
    }
    piece
}

/// Reads the first line of a stream, which should be the header.
fn read_first<'a>(text: &'a [u8], base: usize, limits: &Limits) -> Piece<'a> {
    let root = peek_root(text);
    let misspelt = root.is_misspelt_header();
    if misspelt || root.tag.as_deref() == Header::META.tag {
        let mut source = JsonSource::new(text, 0, Pointer::root(), limits);
        source.pass = &["$schema"];
        if misspelt {
            say_misfit(&mut source, text, &root);
        }
        let header = Header::from_source(&mut source).and_then(|header| source.finish().map(|()| header));
        let noun = Noun::Header(header.ok().flatten().map(Box::new));
        return Piece::of(text, base, 1, 0, noun, &mut source);
    }
    let mut piece = read_record(text, base, 1, limits);
    if piece.tag.is_none() {
        // What is no record either has one fault only.
        piece
            .found
            .retain(|found| !matches!(found.code, shape::UNKNOWN_TYPE | shape::MISSING_TYPE | shape::WRONG_TYPE));
    }
    // Where the line is no JSON at all, that is the one thing to say.
    let is_broken = |found: &Found| matches!(found.code, shape::NOT_JSON | shape::LONE_SURROGATE);
    if !piece.found.iter().any(is_broken) {
        piece.found.insert(0, whole_text(shape::MISSING_HEADER, base, 1));
    }
    piece
}

/// Reads a text that is one record.
pub(super) fn read_record<'a>(text: &'a [u8], base: usize, line: usize, limits: &Limits) -> Piece<'a> {
    read_with(&mut JsonSource::new(text, 0, Pointer::root(), limits), text, base, line)
}

/// Reads a text that is one record of a kind.
pub(super) fn read_record_of<'a>(
    text: &'a [u8],
    kind: &'static str,
    (base, line): (usize, usize),
    limits: &Limits,
) -> Piece<'a> {
    let mut source = JsonSource::new(text, 0, Pointer::root(), limits);
    source.kind = Some(kind);
    read_with(&mut source, text, base, line)
}

fn read_with<'a>(source: &mut JsonSource<'_>, text: &'a [u8], base: usize, line: usize) -> Piece<'a> {
    let record = Record::from_source(source).and_then(|record| source.finish().map(|()| record));
    let noun = Noun::record(record.ok().flatten(), &source.found);
    Piece::of(text, base, line, 0, noun, source)
}
