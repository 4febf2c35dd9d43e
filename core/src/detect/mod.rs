//! Detectors of personal data in free text: one set for the rules of the group
//! `people` and for publication.
//!
//! What has a form is found: addresses, numbers with a checksum or a prefix,
//! links, coordinates; a date or a document's number by the words beside it.
//! **Names of people have no form and are not found.** A file a kind; each
//! looks a bounded way around what may begin a match, so that the time grows
//! with the text and no faster.

mod birth_date;
mod card;
mod checksum;
mod columns;
mod compatible;
mod context;
mod coordinates;
mod crypto;
mod email;
mod handle;
mod iban;
mod imei;
mod ip;
mod kind;
mod mac;
mod passport;
mod phone;
mod place_code;
mod plus_code;
mod scan;
mod seen;
mod trace;
mod view;

#[cfg(test)]
mod blind;
#[cfg(test)]
mod corpus;
#[cfg(test)]
mod properties;

pub(crate) use kind::Kind;
pub(crate) use seen::Seen;

use crate::order::Order as _;
use scan::Scan;
use view::{View, is_plain};

/// Something personal in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Match {
    /// What it is.
    pub(crate) kind: Kind,
    /// Where it begins, in bytes.
    pub(crate) start: usize,
    /// Where it ends, in bytes.
    pub(crate) end: usize,
}

/// As [`find_seen`], where nothing is known of the text.
#[cfg(test)]
pub(crate) fn find(text: &str) -> Vec<Match> {
    find_seen(text, &Seen::of(text))
}

/// Everything personal in a text that has a form, in the order of the text,
/// where it is known which bytes stand in it. Matches lie on boundaries of
/// characters and do not overlap.
pub(crate) fn find_seen(text: &str, seen: &Seen) -> Vec<Match> {
    if !is_plain(text) {
        let view = View::new(text);
        if may_hold_any(&view.text, &Seen::of(&view.text)) {
            return look_through(&view);
        }
    } else if may_hold_any(text, seen) {
        return look_through(&View::new(text));
    }
    Vec::new()
}

/// Whether a text that is told by itself, a name or a mark, holds nothing
/// personal and leads to no file. It has no words beside it, so numbers that
/// may be a point count as one; and so does what is no fault in a note: a
/// digest, a file name.
pub(crate) fn may_stand_alone(text: &str) -> bool {
    let view = View::new(text);
    let mut scan = Scan::new(&view);
    scan.alone = true;
    run(&mut scan);
    scan.found.is_empty() && !trace::leads_to_a_file(&scan)
}

/// Everything that the detectors find.
fn look_through(view: &View<'_>) -> Vec<Match> {
    let mut scan = Scan::new(view);
    run(&mut scan);
    let matches = merge(scan.found);
    matches.map(|found| Match { start: view.start(found.start), end: view.end(found.end), ..found }).collect()
}

/// Runs every detector; most find nothing without a digit.
fn run(scan: &mut Scan<'_>) {
    for detector in ANYWHERE {
        detector(scan);
    }
    if scan.seen.has_any(b'0'..=b'9') {
        for detector in WITH_DIGITS {
            detector(scan);
        }
    }
    // Last: a link with coordinates in it is found as those.
    place_code::find(scan);
}

const ANYWHERE: &[fn(&mut Scan<'_>)] = &[
    email::find,
    handle::find,
    passport::machine_readable,
    plus_code::find,
    ip::find,
    mac::find,
    birth_date::in_chinese,
];

const WITH_DIGITS: &[fn(&mut Scan<'_>)] = &[
    passport::find,
    card::find,
    iban::find,
    crypto::find,
    coordinates::find,
    birth_date::find,
    phone::find,
    columns::find,
    imei::find,
];

/// Whether anything can be found in a view: nearly every match holds one of
/// these bytes. A day in Chinese numerals, and an address spelled out, do not.
fn may_hold_any(text: &str, seen: &Seen) -> bool {
    // Digits, and the colon behind them.
    seen.has_any(b'0'..=b':')
        || b"@_/<+.[({".iter().any(|part| seen.has(*part))
        // The first byte of 年.
        || (seen.has(0xE5) && text.contains('年'))
        || (seen.has(b' ') && email::may_be_spelled(text))
}

/// In order, and those that overlap as one: the longest says what it is.
fn merge(mut found: Vec<Match>) -> impl Iterator<Item = Match> {
    found.order_by_key(|found| (found.start, std::cmp::Reverse(found.end), found.kind));
    let mut merged: Vec<Match> = Vec::with_capacity(found.len());
    let mut longest = 0;
    for next in found {
        let length = next.end - next.start;
        match merged.last_mut() {
            Some(last) if next.start < last.end => {
                last.end = last.end.max(next.end);
                if length > longest {
                    (last.kind, longest) = (next.kind, length);
                }
            }
            _ => {
                longest = length;
                merged.push(next);
            }
        }
    }
    merged.into_iter()
}
