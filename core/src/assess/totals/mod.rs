//! How many people left, at least and at most, by month and province.
//!
//! What is counted are departures: incidents that say that people left, by
//! release, escape or otherwise. Two incidents may be one event unless something
//! keeps them apart; so the least is the largest sum over incidents that are
//! apart in pairs, and the most is the sum of all of which none is part of
//! another. What appears, is suspected, alleged or held open never raises the
//! least. Numbers that a party claims for itself, and those that claims give
//! without an incident, stand beside: they are never added.

mod answer;
mod apart;
mod beside;
mod counted;
mod event;
mod leaving;
mod people;
mod placed;
mod sites;
mod sums;
#[cfg(test)]
mod tests;

use crate::order::map;
pub use answer::{Cell, ClaimedNumber, GivenNumber, KindCount, LeftOut, NotPlaced, Sum, Total, Totals, WhyNotPlaced};
pub(super) use beside::{is_independent, said};
pub use counted::{CountRelated, SiteCount};
use sites::SameSites;

use super::answer::Numbers;
use super::carrying::Carrying;
use super::case::Case;
use super::coded::{Coded, Listed};
use crate::model::vocabulary::IncidentKind;
use leaving::Leaving;
use placed::Placed;
use std::collections::BTreeMap;
use sums::Sums;

/// So many incidents and claims are listed for one number.
const FROM: usize = 20;

/// How many people left; lists are cut after `most`.
pub(super) fn totals(case: &Case, most: usize) -> Totals {
    let carrying = Carrying::of(case);
    let sites = SameSites::of(case);
    let (told, left_out) = event::told(case, &carrying);
    let events = event::events(case, &told, &sites);
    let placed = Placed::of(case, &carrying, &events);
    let (cells, overall) = Sums { case, events: &events, placed: &placed }.all(most);
    let left_out = map(left_out);
    let names = case.in_order(left_out.keys().copied().collect());
    let reasons = names.into_iter().filter_map(|node| Some((node, *left_out.get(&node)?)));
    Totals {
        cells,
        overall,
        not_placed: not_placed(case, &events, &placed, most),
        left_out: Listed::of(most, reasons, |(node, why)| LeftOut { incident: case.address(node), reason: why }),
        other_kinds: other_kinds(case),
        claimed: beside::claimed(case, &carrying, most),
        given: beside::given(case, most),
        sites: counted::sites(case, &sites, most),
    }
}

/// What could not be placed, and what was placed and has no number.
fn not_placed(case: &Case, events: &[event::Event], placed: &Placed, most: usize) -> Listed<NotPlaced> {
    let mut found: BTreeMap<_, (&event::Event, WhyNotPlaced)> = BTreeMap::new();
    for (event, key) in events.iter().zip(&placed.keys) {
        let why = match key {
            Err(why) => *why,
            Ok(_) if !event.is_told => WhyNotPlaced::NoNumber,
            Ok(_) => continue,
        };
        found.extend(case.in_order(event.members.clone()).first().map(|first| (*first, (event, why))));
    }
    let names = case.in_order(found.keys().copied().collect());
    let all = names.into_iter().filter_map(|node| found.get(&node).copied());
    Listed::of(most, all, |(event, why)| placed::not_placed(case, event, why))
}

/// The incidents with which people may have left, though their kind does not say so.
fn other_kinds(case: &Case) -> Vec<KindCount> {
    let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
    for incident in &case.kept.incidents {
        if Leaving::of(&incident.kind) == Leaving::May && case.stands(incident.node) {
            *counts.entry(incident.kind.code()).or_default() += 1;
        }
    }
    let kind = |(code, incidents)| KindCount { kind: Coded::of::<IncidentKind>(code), incidents };
    counts.into_iter().map(kind).collect()
}
