//! From the pieces of an input to digests.

use super::refused::{Refusals, is_of_bytes};
use super::{Digests, RecordDigest, Sha256, canonical_at};
use crate::issue::{Code, Found, Param, Place, shape};
use crate::order::Order as _;
use crate::read::{self, Noun, Piece};
use crate::report::json;
use crate::validate::Options;
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, BufRead};

/// The rule that an id stands once.
const ID_DUPLICATE: Code = Code::new(101);

/// Reads an input to its end; hands over the canonical forms.
pub(super) fn digests(input: impl BufRead, options: &Options, mut each: impl FnMut(&[u8])) -> io::Result<Digests> {
    let mut answer = Digests { lang: options.lang, ..Digests::default() };
    let mut refusals = Refusals::new(options);
    let (mut whole, mut number) = (true, 0);
    read::read(input, &options.limits, &mut |piece| {
        number += u64::from(matches!(piece.noun, Noun::Record(_)));
        whole &= take_in(piece, number, &mut answer, &mut refusals, &mut each);
    })?;
    whole &= no_twins(&answer.records, &mut refusals);
    answer.ok = whole;
    (answer.issues, answer.omitted) = (refusals.issues, refusals.omitted);
    answer.dossier = of_dossier(&answer).filter(|_| whole);
    Ok(answer)
}

/// Takes in a piece; whether nothing of it was refused.
fn take_in(
    mut piece: Piece<'_>,
    number: u64,
    answer: &mut Digests,
    refusals: &mut Refusals<'_>,
    each: &mut dyn FnMut(&[u8]),
) -> bool {
    let found = std::mem::take(&mut piece.found);
    let (refused, others): (Vec<Found>, Vec<Found>) = found.into_iter().partition(|found| is_refusal(found, &piece));
    let strict = refused.is_empty();
    for found in refused {
        refusals.fault(&piece, found);
    }
    let without: &[&str] = if matches!(piece.noun, Noun::Header(_)) { &["records"] } else { &[] };
    let form = if strict { canonical_at(piece.text, piece.start, without).ok() } else { None };
    let taken = match (&piece.noun, form) {
        (Noun::Nothing, _) => return strict,
        (Noun::Header(Some(header)), Some((form, _))) => {
            each(&form.bytes);
            (answer.header, answer.header_inexact) = (Some(Sha256::of(&form.bytes)), form.inexact);
            answer.namespace = Some(header.namespace.as_str().to_owned());
            true
        }
        (Noun::Record(_), Some((form, _))) => {
            let record = piece.tag.zip(piece.id.clone()).map(|(kind, id)| RecordDigest {
                kind,
                id,
                digest: Sha256::of(&form.bytes),
                inexact: form.inexact,
                line: refusals.whereabouts(&piece, piece.start).0,
                pointer: piece.root.clone(),
                number,
            });
            let named = record.is_some();
            if named {
                each(&form.bytes);
            }
            answer.records.extend(record);
            named
        }
        _ => false,
    };
    if !taken {
        answer.unread += 1;
        // A key that was meant to be `id`, for one: no record goes without a reason.
        let reasons = if strict { others } else { Vec::new() };
        for found in reasons {
            refusals.fault(&piece, found);
        }
    }
    taken
}

/// Whether a fault leaves a piece without a digest.
fn is_refusal(found: &Found, piece: &Piece<'_>) -> bool {
    let at = |key: &str| {
        let mut pointer = piece.root.clone();
        pointer.push(key);
        found.place.pointer == pointer
    };
    let lacks = |key: &str| found.params.iter().any(|(name, param)| *name == "key" && *param == Param::from(key));
    is_of_bytes(found)
        || match &piece.noun {
            // A blank line keeps nothing from being read.
            Noun::Nothing => found.code != shape::BLANK_LINE,
            // A header that has its fields is read, whatever else is in it.
            Noun::Header(None) => true,
            Noun::Header(Some(_)) => at("namespace"),
            Noun::Record(_) if piece.tag.is_none() => true,
            Noun::Record(_) => at("id") || found.code == shape::MISSING_FIELD && lacks("id"),
        }
}

/// Tells of ids that stand twice; whether there are none.
fn no_twins(records: &[RecordDigest], refusals: &mut Refusals<'_>) -> bool {
    let mut order: Vec<usize> = (0..records.len()).collect();
    let id = |at: &usize| records.get(*at).map(|record| record.id.as_str());
    // Stable: the first of two stays the first.
    order.order_by(|one, other| id(one).cmp(&id(other)));
    let mut twins: Vec<(usize, usize)> = Vec::new();
    for pair in order.windows(2) {
        if let [one, other] = pair
            && id(one) == id(other)
        {
            let first = twins.last().filter(|(_, last)| last == one).map_or(*one, |(first, _)| *first);
            twins.push((first, *other));
        }
    }
    twins.order_by_key(|(_, second)| *second);
    for (first, second) in &twins {
        let (Some(first), Some(record)) = (records.get(*first), records.get(*second)) else { continue };
        let mut pointer = record.pointer.clone();
        pointer.push("id");
        let params = vec![("id", record.id.as_str().into()), ("first", first.number.into())];
        let mut found = Found::new(ID_DUPLICATE, Place { pointer, ..Place::default() }, params);
        found.record = Some(record.id.clone());
        refusals.keep(found, record.line, None);
    }
    twins.is_empty()
}

/// What the digest of a dossier is the digest of.
#[derive(Serialize)]
struct Whole<'d> {
    header: Sha256,
    records: BTreeMap<String, Sha256>,
    r#type: &'d str,
}

fn of_dossier(answer: &Digests) -> Option<Sha256> {
    let (header, _) = answer.header.zip(answer.namespace.as_ref())?;
    let records = answer.records.iter().map(|record| (answer.name_of(record), record.digest)).collect();
    // Keys and values are ASCII without escapes, and keys stand in the order
    // of their bytes: this is the canonical form already.
    let whole = json(&Whole { header, records, r#type: "casecairn/dossier-digest/1" });
    Some(Sha256::of(whole.as_bytes()))
}
