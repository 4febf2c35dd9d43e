//! Bytes to records: strictly, and with every fault at once.
//!
//! # What is read
//!
//! One grammar in three coats: a dossier as a document (one JSON object whose
//! `records` is a list), a dossier as a stream (JSON Lines: the header on the
//! first line, then one record a line), or a single record. Which it is shows
//! in the first line. Only a stream has no limit to its size.
//!
//! # How
//!
//! A noun reads itself from a [`Source`](crate::model::source::Source); the
//! one implementation walks JSON bytes with the tokenizer of `jiter`. It never
//! stops at a fault: it records the fault with its place, passes over the
//! value and goes on. Only broken syntax ends a document, or a line.
//!
//! # Why so
//!
//! Three ways were measured on 63 MB of JSON Lines (80,000 records of three
//! kinds, internal tags, one core, the same run; MB/s on clean input) and on a
//! record with twelve planted faults:
//!
//! | way | MB/s | faults with exact pointer | lines and columns |
//! |---|---:|---:|---|
//! | `deserr` on a `jsonc-parser` tree with positions | 46 | 11 of 12 | 11 of 12 |
//! | `serde` visitors on `serde_json`, positions by reading again | 154 | 12 of 12 | 12 of 12 |
//! | this: a walk over the tokens of `jiter` | 147 | 12 of 12 | 12 of 12 |
//! | the same walk over a tokenizer of one's own | 167 | 12 of 12 | 12 of 12 |
//! | for scale: types derived with `serde`, which stop at the first fault | 92 | 1 of 12 | |
//!
//! The tree loses by its price, and `jsonc-parser` lets raw control characters
//! through. Visitors cannot see half surrogates and overflowing numbers in
//! what they skip, and must buffer an object whose tag comes late. A tokenizer
//! of one's own would be a seventh faster; a well-kept one was worth more.
//!
//! # What may differ from other JSON readers
//!
//! Bytes must be UTF-8 without a byte order mark; a key may stand only once in
//! an object; numbers must be finite; half surrogates are refused. A text with
//! white space at an end is reported, and read as if it were mended. `null` and
//! absent mean the same. A whole number may be spelt in any way that JSON
//! allows (`53`, `53.0`), because JSON Schema and RFC 8785 hold them equal.

mod document;
mod extensions;
mod limits;
mod locate;
mod piece;
mod source;
mod stream;
mod terms;

pub use limits::Limits;
pub(crate) use locate::{Cursor, locate, text};
pub(crate) use piece::{Noun, Piece};
pub(crate) use source::echo;
pub(crate) use stream::without_mark;

use crate::issue::shape;
use crate::lang::Text;
use crate::model::Header;
use jiter::{Jiter, JiterErrorType, JsonErrorType};
use piece::{check_text, fault_piece, too_large};
use std::io::{self, BufRead, Read as _};

/// U+FEFF in UTF-8.
const BOM: &[u8] = b"\xEF\xBB\xBF";

/// Reads an input to its end and hands over its pieces, one by one.
///
/// # Errors
/// The input could not be read: that is not a fault of its content.
pub(crate) fn read<R: BufRead>(mut input: R, limits: &Limits, each: &mut dyn FnMut(Piece<'_>)) -> io::Result<()> {
    let mut first = Vec::new();
    let line = stream::read_line(&mut input, limits.document_bytes, &mut first)?;
    if !line.fits {
        // A line longer than any document is a document that is too large.
        each(too_large(&first, 0, 1, limits.document_bytes, shape::DOCUMENT_TOO_LARGE));
        return Ok(());
    }
    let bom = first.starts_with(BOM);
    let base = if bom { BOM.len() } else { 0 };
    let body = first.split_off(base);
    if bom {
        each(fault_piece(&body, 0, 1, shape::BYTE_ORDER_MARK));
    }
    if stream::is_stream(&body, &mut input)? {
        return stream::read_lines(input, body, base, limits, each);
    }
    let mut text = body;
    let room = limits.document_bytes.saturating_sub(text.len()) as u64;
    input.by_ref().take(room + 1).read_to_end(&mut text)?;
    if text.len() > limits.document_bytes {
        each(too_large(&[], 0, 1, limits.document_bytes, shape::DOCUMENT_TOO_LARGE));
        return Ok(());
    }
    document::read_document(&text, base, limits, each);
    Ok(())
}

/// Reads a text that is one record of a kind: its `type` may be absent. It
/// begins at a byte and on a line of what is around it.
pub(crate) fn read_one<'a>(text: &'a [u8], kind: &'static str, at: (usize, usize), limits: &Limits) -> Piece<'a> {
    let (base, line) = at;
    if text.len() > limits.record_bytes {
        return too_large(text, base, line, limits.record_bytes, shape::RECORD_TOO_LARGE);
    }
    check_text(text, line, base).unwrap_or_else(|| stream::read_record_of(text, kind, at, limits))
}

/// Reads a text that is one record of any kind. It begins at a byte and on a
/// line of what is around it.
fn read_any<'a>(text: &'a [u8], (base, line): (usize, usize), limits: &Limits) -> Piece<'a> {
    let mut piece = if text.len() > limits.record_bytes {
        too_large(text, base, line, limits.record_bytes, shape::RECORD_TOO_LARGE)
    } else {
        check_text(text, line, base).unwrap_or_else(|| stream::read_record(text, base, line, limits))
    };
    if matches!(piece.noun, Noun::Nothing) {
        piece.noun = Noun::Record(None);
    }
    piece
}

/// Reads a line of a stream by itself: its pieces are those that [`read`] hands
/// over. A line without a number is a record of any kind.
pub(crate) fn read_alone<'a>(
    line: &'a [u8],
    (base, number): (usize, usize),
    limits: &Limits,
    each: &mut dyn FnMut(Piece<'a>),
) {
    if number == 0 {
        each(read_any(line, (base, number), limits));
    } else {
        stream::read_alone(line, (base, number), limits, each);
    }
}

/// The header that the first line of a stream is, where it can be read.
pub(crate) fn read_header(line: &[u8], limits: &Limits) -> Option<Header> {
    let mut header = None;
    stream::read_alone(line, (0, 1), limits, &mut |piece| {
        if let Noun::Header(read) = piece.noun {
            header = read.map(|header| *header);
        }
    });
    header
}

/// Why a text is no JSON, where it is none.
pub(crate) fn why_not_json(text: &str) -> Option<Text> {
    let mut json = Jiter::new(text.as_bytes());
    let error = json.next_skip().and_then(|()| json.finish()).err()?;
    Some(match error.error_type {
        JiterErrorType::JsonError(reason) => terms::syntax(&reason),
        JiterErrorType::WrongType { .. } => terms::syntax(&JsonErrorType::ExpectedSomeValue),
    })
}
