//! Numbers that stand beside: claimed by those who answer for them, or given without an incident.

use super::super::answer::{Area, Numbers};
use super::super::carrying::Carrying;
use super::super::case::{Case, Pull};
use super::super::coded::{Coded, Listed};
use super::super::kept::{Cite, ClaimKept, CountSaid, Detail, Number, ResponseSaid, Said, Where};
use super::{ClaimedNumber, FROM, GivenNumber};
use crate::index::{ClaimNote, Node};
use crate::model::Interval;
use crate::model::vocabulary::{CountBasis, IncidentKind, PersonStatus, Situation, SupportKind, Unit};
use crate::order::Order as _;
use std::collections::BTreeMap;

/// Ends of an interval, to put them in order.
type Ends = (u64, Option<u64>);

const fn ends(interval: Interval) -> Ends {
    (interval.least(), interval.most())
}

const fn numbers((at_least, at_most): Ends) -> Numbers {
    Numbers { at_least, at_most }
}

/// The claims that stand and state something of their own.
pub(in crate::assess) fn said(case: &Case) -> impl Iterator<Item = (&ClaimNote, &ClaimKept, &Said)> {
    let claims = case.index.notes.claims.iter().zip(&case.kept.claims);
    claims.filter_map(|(note, kept)| {
        let said = kept.said.as_deref()?;
        let cite = Cite { claim: note.node, how: SupportKind::Supports };
        (case.pull(cite) == Ok(Pull::Supports)).then_some((note, kept, said))
    })
}

/// Whether whoever makes a claim has nothing in common with whom it tells of.
pub(in crate::assess) fn is_independent(case: &Case, claim: &ClaimNote, of: Node) -> bool {
    claim.by.is_some_and(|by| case.index.are_apart(by, &[of]))
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct ClaimedKey {
    by: Option<String>,
    incident: Option<String>,
    unit: &'static str,
    described_as: Option<&'static str>,
    ends: Ends,
}

#[derive(Default)]
struct Found {
    claims: Vec<Node>,
    verified: Vec<Ends>,
}

/// Numbers of people claimed by those who answer for them.
pub(super) fn claimed(case: &Case, carrying: &Carrying<'_>, most: usize) -> Listed<ClaimedNumber> {
    let mut rows: BTreeMap<ClaimedKey, Found> = BTreeMap::new();
    for (note, kept, said) in said(case) {
        match &said.detail {
            Detail::Response(response) => from_response(case, &mut rows, note, response),
            Detail::Count(said) if is_claimed(&said.count) => {
                let role = kept.by_role.as_ref().map(|role| role.code().to_owned());
                let by = note.by.map(|by| case.address(by)).or(role);
                row(&mut rows, by, None, &said.count).claims.push(note.node);
            }
            _ => {}
        }
    }
    for incident in case.kept.incidents.iter().filter(|incident| carrying.firmness(incident).is_ok()) {
        for count in incident.people.iter().filter(|count| is_claimed(count)) {
            let address = Some(case.address(incident.node));
            row(&mut rows, None, address, count).claims.extend(carrying.claims(incident.node));
        }
    }
    Listed::of(most, rows, |(key, mut found)| {
        found.verified.order();
        found.verified.dedup();
        ClaimedNumber {
            by: key.by,
            unit: Coded::of::<Unit>(key.unit),
            described_as: key.described_as.map(Coded::of::<PersonStatus>),
            numbers: numbers(key.ends),
            verified: found.verified.into_iter().map(numbers).collect(),
            incident: key.incident,
            claims: case.claims_answer(&found.claims, FROM),
            lineages: case.lineages(&found.claims).into(),
        }
    })
}

fn is_claimed(count: &Number) -> bool {
    count.is_of_people() && count.basis == Some(CountBasis::Claimed)
}

fn row<'r>(
    rows: &'r mut BTreeMap<ClaimedKey, Found>,
    by: Option<String>,
    incident: Option<String>,
    count: &Number,
) -> &'r mut Found {
    let key = ClaimedKey {
        by,
        incident,
        unit: count.unit.code(),
        described_as: count.described_as.as_ref().map(PersonStatus::code),
        ends: ends(count.interval.unwrap_or(Interval::ANY)),
    };
    rows.entry(key).or_default()
}

fn from_response(case: &Case, rows: &mut BTreeMap<ClaimedKey, Found>, note: &ClaimNote, response: &ResponseSaid) {
    let verified = response.verified.iter().filter(|count| count.is_of_people()).filter_map(|count| count.interval);
    let verified: Vec<Ends> = verified.map(ends).filter(|_| is_independent(case, note, response.by)).collect();
    for count in response.claimed.iter().filter(|count| count.is_of_people()) {
        let found = row(rows, Some(case.address(response.by)), None, count);
        found.claims.push(note.node);
        found.verified.extend(&verified);
    }
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct GivenKey {
    unit: &'static str,
    what: Vec<&'static str>,
    situation: Option<&'static str>,
    place: Where,
    ends: Ends,
    cumulative: bool,
}

/// Numbers of people to whom something happened, or who are in a situation, as claims give them.
pub(super) fn given(case: &Case, most: usize) -> Listed<GivenNumber> {
    let mut rows: BTreeMap<GivenKey, Vec<Node>> = BTreeMap::new();
    for (note, _, said) in said(case) {
        let Detail::Count(count) = &said.detail else { continue };
        if let Some(key) = given_key(said, count) {
            rows.entry(key).or_default().push(note.node);
        }
    }
    Listed::of(most, rows, |(key, claims)| GivenNumber {
        unit: Coded::of::<Unit>(key.unit),
        numbers: numbers(key.ends),
        what: key.what.into_iter().map(Coded::of::<IncidentKind>).collect(),
        situation: key.situation.map(Coded::of::<Situation>),
        area: Area::from(&key.place),
        cumulative: key.cumulative,
        claims: case.claims_answer(&claims, FROM),
        lineages: case.lineages(&claims).into(),
    })
}

fn given_key(said: &Said, given: &CountSaid) -> Option<GivenKey> {
    let situation = said.group.as_ref().and_then(|group| group.situation.as_ref()).map(Situation::code);
    let count = &given.count;
    if !count.is_of_people() || is_claimed(count) || (given.what.is_empty() && situation.is_none()) {
        return None;
    }
    let mut what: Vec<&str> = given.what.iter().map(IncidentKind::code).collect();
    what.order();
    let ends = ends(count.interval?);
    let place = said.place.clone();
    Some(GivenKey { unit: count.unit.code(), what, situation, place, ends, cumulative: count.cumulative })
}
