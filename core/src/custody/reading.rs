//! Evidence with its custody, as it was strictly read.

use crate::digest::{Refusals, Sha256, canonical_at, is_of_bytes};
use crate::issue::{Found, Pointer, shape};
use crate::model::{Evidence, Record};
use crate::read::{self, Noun, Piece, locate};
use crate::report::Issue;
use crate::validate::Options;
use jiter::Jiter;
use std::io::{self, BufRead};

/// A piece of evidence, and the digest of each event of its custody.
pub(super) struct Read<'p> {
    pub(super) evidence: &'p Evidence,
    /// The digest of each event's canonical form.
    pub(super) events: Vec<Sha256>,
    pub(super) line: usize,
    pub(super) pointer: &'p Pointer,
}

/// Reads an input to its end and hands over the evidence in it: `None` for what
/// could not be read. Gives the reasons, and how many more there are.
pub(super) fn evidence(
    input: impl BufRead,
    options: &Options,
    mut each: impl FnMut(Option<Read<'_>>),
) -> io::Result<(Vec<Issue>, u64)> {
    let mut refusals = Refusals::new(options);
    read::read(input, &options.limits, &mut |mut piece| {
        let found = std::mem::take(&mut piece.found);
        let refused: Vec<Found> = found.into_iter().filter(|found| is_refusal(found, &piece)).collect();
        let strict = refused.is_empty();
        for found in refused {
            refusals.fault(&piece, found);
        }
        let is_evidence = piece.tag == Evidence::META.tag;
        match &piece.noun {
            Noun::Record(Some(Record::Evidence(evidence))) if strict => {
                let line = refusals.whereabouts(&piece, piece.start).0;
                let events = events(&piece).filter(|events| events.len() == evidence.custody.len());
                each(events.map(|events| Read { evidence, events, line, pointer: &piece.root }));
            }
            // Other records have no custody: only what may have been evidence counts.
            Noun::Record(_) if is_evidence || !strict => each(None),
            Noun::Header(None) => each(None),
            _ => {}
        }
    })?;
    Ok((refusals.issues, refusals.omitted))
}

/// Whether a fault keeps custody from being verified: one of the bytes, or one
/// of the evidence in what custody is made of.
fn is_refusal(found: &Found, piece: &Piece<'_>) -> bool {
    let of_custody = |key: &str| {
        let mut pointer = piece.root.clone();
        pointer.push(key);
        let rest = found.place.pointer.as_str().strip_prefix(pointer.as_str());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    is_of_bytes(found)
        || match &piece.noun {
            Noun::Nothing => found.code != shape::BLANK_LINE,
            Noun::Header(header) => header.is_none(),
            Noun::Record(Some(Record::Evidence(_))) => ["id", "media", "custody"].into_iter().any(of_custody),
            Noun::Record(Some(_)) => false,
            // What could not be made may have been evidence, where it does not say.
            Noun::Record(None) => piece.tag.is_none() || piece.tag == Evidence::META.tag,
        }
}

/// The digest of each event of a piece; `None` where one has no canonical form.
fn events(piece: &Piece<'_>) -> Option<Vec<Sha256>> {
    let Some(at) = locate(piece.text, piece.start, &Pointer::from_text("/custody")) else {
        return Some(Vec::new());
    };
    let mut digests = Vec::new();
    let mut json = Jiter::new(piece.text.get(at..)?);
    if json.next_null().is_ok() {
        return Some(digests);
    }
    let mut json = Jiter::new(piece.text.get(at..)?);
    let mut item = json.next_array().ok()?;
    while item.is_some() {
        let (event, _) = canonical_at(piece.text, at + json.current_index(), &[]).ok()?;
        digests.push(Sha256::of(&event.bytes));
        json.next_skip().ok()?;
        item = json.array_step().ok()?;
    }
    Some(digests)
}
