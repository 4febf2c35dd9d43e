//! A document: a dossier with its records, or one record.

use super::limits::Limits;
use super::piece::{Noun, Piece, check_text};
use super::source::{JsonSource, echo};
use super::stream::read_record;
use crate::issue::{Code, Param, Params, Pointer, shape};
use crate::model::source::FromSource;
use crate::model::{Header, Record};
use jiter::{Jiter, Peek};

/// What an outermost object says about itself.
#[derive(Default)]
pub(super) struct Root {
    pub(super) tag: Option<String>,
    pub(super) records: bool,
}

/// Looks for `type` and `records` in an outermost object.
pub(super) fn peek_root(text: &[u8]) -> Root {
    let mut root = Root::default();
    let mut json = Jiter::new(text);
    let mut key = json.next_object().ok().flatten().map(str::to_owned);
    while let Some(name) = key {
        if name == "type" && root.tag.is_none() && json.peek().is_ok_and(|peek| peek == Peek::String) {
            root.tag = json.next_str().ok().map(str::to_owned);
        } else {
            root.records |= name == "records";
            if json.next_skip().is_err() {
                break;
            }
        }
        key = json.next_key().ok().flatten().map(str::to_owned);
    }
    root
}

/// Reads a document: a dossier with its records, or one record.
pub(super) fn read_document(text: &[u8], base: usize, limits: &Limits, each: &mut dyn FnMut(Piece<'_>)) {
    if let Some(piece) = check_text(text, 1, base) {
        each(piece);
        return;
    }
    let root = peek_root(text);
    if root
        .tag
        .as_deref()
        .is_some_and(|tag| Record::META.variants.iter().any(|known| known.tag == Some(tag)))
    {
        each(read_record(text, base, 1, limits));
        return;
    }
    let mut source = JsonSource::new(text, 0, Pointer::root(), limits);
    source.pass = &["$schema", "records"];
    if root.tag.as_deref() != Header::META.tag {
        let known = [Header::META.tag]
            .into_iter()
            .chain(Record::META.variants.iter().map(|variant| variant.tag));
        let known = known.flatten().collect::<Vec<_>>().join(", ");
        let params = vec![
            ("known", Param::Text(known)),
            ("value", Param::Text(echo(root.tag.as_deref().unwrap_or_default()))),
        ];
        let code = if root.tag.is_some() {
            shape::UNKNOWN_TYPE
        } else {
            shape::MISSING_TYPE
        };
        if !root.records {
            read_misfit(source, text, base, code, params, each);
            return;
        }
        source.whole(code, leading_space(text), params);
    }
    let said = source.found.len();
    let header = Header::from_source(&mut source);
    let ended = header.is_ok() && source.finish().is_ok();
    if !ended {
        // Broken syntax outweighs what it says it is.
        source.found.drain(..said);
    }
    let records = source
        .aside
        .iter()
        .find(|(key, _)| *key == "records")
        .map(|(_, at)| *at);
    let noun = Noun::Header(header.ok().flatten().map(Box::new));
    each(Piece::of(text, base, 1, leading_space(text), noun, &mut source));
    if let (true, Some(at)) = (ended, records) {
        read_listed(text, base, at, limits, each);
    }
}

/// Reads the list of records of a document.
fn read_listed(text: &[u8], base: usize, at: usize, limits: &Limits, each: &mut dyn FnMut(Piece<'_>)) {
    let mut list = Pointer::root();
    list.push("records");
    let mut source = JsonSource::new(text, at, list.clone(), limits);
    let ended = source.outermost_items(&list, |source| {
        let start = source.offset();
        let record = Record::from_source(source);
        let went_on = record.is_ok();
        let mut piece = Piece::of(text, base, 1, start, Noun::Record(record.ok().flatten()), source);
        if !went_on {
            // The rest is not read: any reference may be meant for a record in it.
            piece.id = None;
        }
        each(piece);
        went_on
    });
    if ended.is_err() {
        each(Piece::of(text, base, 1, at, Noun::Record(None), &mut source));
    } else if !source.found.is_empty() {
        each(Piece::of(text, base, 1, at, Noun::Nothing, &mut source));
    }
}

/// An outermost value that is neither a dossier nor a record: broken syntax
/// outweighs what it says it is.
fn read_misfit(
    mut source: JsonSource<'_>,
    text: &[u8],
    base: usize,
    code: Code,
    params: Params,
    each: &mut dyn FnMut(Piece<'_>),
) {
    let start = leading_space(text);
    if source.pass_over().is_ok() && source.finish().is_ok() {
        if text.get(start) == Some(&b'{') {
            source.whole(code, start, params);
        } else {
            source.whole(shape::MISSING_HEADER, start, params);
        }
    }
    each(Piece::of(text, base, 1, start, Noun::Nothing, &mut source));
}

fn leading_space(text: &[u8]) -> usize {
    text.iter().take_while(|byte| byte.is_ascii_whitespace()).count()
}
