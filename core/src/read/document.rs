//! A document: a dossier with its records, or one record.

use super::limits::Limits;
use super::piece::{Noun, Piece, check_text};
use super::source::JsonSource;
use super::stream::read_record;
use crate::issue::{Pointer, nearest, shape};
use crate::model::source::FromSource;
use crate::model::{Header, Record};
use jiter::{Jiter, Peek};

/// What an outermost object says about itself.
#[derive(Default)]
pub(super) struct Root {
    pub(super) tag: Option<String>,
    /// Where the value of `type` begins.
    tag_at: usize,
    pub(super) records: bool,
}

impl Root {
    /// Whether the tag was probably meant to be that of a dossier.
    pub(super) fn is_misspelt_header(&self) -> bool {
        let tag = self.tag.as_deref().unwrap_or_default();
        Some(tag) != Header::META.tag && nearest(tag, known_tags()).is_some_and(|known| Some(known) == Header::META.tag)
    }
}

/// What the `type` of an outermost object may be.
fn known_tags() -> impl Iterator<Item = &'static str> + Clone {
    let records = Record::META.variants.iter().map(|variant| variant.tag);
    [Header::META.tag].into_iter().chain(records).flatten()
}

/// Looks for `type` and `records` in an outermost object.
pub(super) fn peek_root(text: &[u8]) -> Root {
    let mut root = Root::default();
    let mut json = Jiter::new(text);
    if !json.peek().is_ok_and(|peek| peek == Peek::Object) {
        return root;
    }
    let mut key = json.known_object().ok().flatten().map(str::to_owned);
    while let Some(name) = key {
        if name == "type" && root.tag.is_none() && json.peek().is_ok_and(|peek| peek == Peek::String) {
            root.tag_at = json.current_index();
            root.tag = json.known_str().ok().map(str::to_owned);
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
    if root.tag.as_deref().is_some_and(|tag| Record::META.variants.iter().any(|known| known.tag == Some(tag))) {
        each(read_record(text, base, 1, limits));
        return;
    }
    let mut source = JsonSource::new(text, 0, Pointer::root(), limits);
    source.pass = &["$schema", "records"];
    if root.tag.as_deref() != Header::META.tag {
        if !root.records {
            read_misfit(source, text, base, &root, each);
            return;
        }
        say_misfit(&mut source, text, &root);
    }
    let said = source.found.len();
    let header = Header::from_source(&mut source);
    let ended = header.is_ok() && source.finish().is_ok();
    if !ended {
        // Broken syntax outweighs what it says it is.
        source.found.drain(..said);
    }
    let records = source.aside.iter().find(|(key, _)| *key == "records").map(|(_, at)| *at);
    let noun = Noun::Header(header.ok().flatten().map(Box::new));
    each(Piece::of(text, base, 1, leading_space(text), noun, &mut source));
    // As everywhere, `null` means the same as absent.
    let records = records.filter(|at| !text.get(*at..).is_some_and(|rest| rest.starts_with(b"null")));
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
        let noun = Noun::record(record.ok().flatten(), &source.found);
        let mut piece = Piece::of(text, base, 1, start, noun, source);
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
fn read_misfit(mut source: JsonSource<'_>, text: &[u8], base: usize, root: &Root, each: &mut dyn FnMut(Piece<'_>)) {
    let start = leading_space(text);
    if source.pass_over().is_ok() && source.finish().is_ok() {
        if text.get(start) == Some(&b'{') {
            say_misfit(&mut source, text, root);
        } else {
            source.whole(shape::MISSING_HEADER, start, Vec::new());
        }
    }
    each(Piece::of(text, base, 1, start, Noun::Nothing, &mut source));
}

/// Says that an outermost object is neither a dossier nor a record.
pub(super) fn say_misfit(source: &mut JsonSource<'_>, text: &[u8], root: &Root) {
    match &root.tag {
        Some(tag) => source.unknown_type(tag, root.tag_at, known_tags()),
        None => source.missing_type(leading_space(text), known_tags()),
    }
}

fn leading_space(text: &[u8]) -> usize {
    text.iter().take_while(|byte| byte.is_ascii_whitespace()).count()
}
