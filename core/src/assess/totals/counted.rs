//! Counts of compounds: those that are known, and the rest that is not.

use super::super::answer::{Claims, LineageCount, Met, Numbers};
use super::super::case::Case;
use super::super::coded::{Coded, Listed};
use super::super::kept::{CountSaid, Detail};
use super::beside::said;
use super::{FROM, SameSites};
use crate::index::Node;
use crate::model::vocabulary::{AssessmentStatus, CountRelationKind, IncidentKind, Unit};
use crate::model::{Answer, Interval, relate};
use crate::order::{Order as _, Set, set};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// How many compounds somebody counts, which of them are known, and how many are not.
///
/// ```
/// # use casecairn::assess::{AssessOptions, assess};
/// let input = br#"{"type":"evidence","id":"a","kind":"article","claims":[{"id":"c","stance":"asserted",
///     "says":{"type":"count","count":{"unit":"compound","min":10},"members":["c1","c2"]}}]}"#;
/// let sites = assess(&[input], &AssessOptions::default()).totals.unwrap().sites;
/// assert_eq!(sites.shown[0].named.shown, ["c1", "c2"]);
/// assert_eq!(sites.shown[0].not_named.as_ref().unwrap().at_least, 8);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SiteCount {
    /// What is counted.
    pub unit: Coded,
    /// The number.
    pub numbers: Numbers,
    /// What happened there, where they are counted for that.
    pub what: Vec<Coded>,
    /// How whoever counts assesses them.
    pub assessed: Option<Coded>,
    /// Those that are known: names or codes, else ids.
    pub named: Listed<String>,
    /// How many are not: derived, and no records. `null` where more are named than were counted.
    pub not_named: Option<Numbers>,
    /// How it stands to other counts.
    pub relations: Listed<CountRelated>,
    /// The claims that give it.
    pub claims: Claims,
    /// How many independent lineages.
    pub lineages: LineageCount,
}

/// How a count stands to that of another claim.
///
/// ```
/// # use casecairn::assess::{AssessOptions, Met, assess};
/// let input = br#"{"type":"evidence","id":"a","kind":"article","claims":[
///     {"id":"ten","stance":"asserted","says":{"type":"count","count":{"unit":"compound","min":10}}},
///     {"id":"seven","stance":"asserted","says":{"type":"count","count":{"unit":"compound","best":7,
///      "relations":[{"kind":"subset_of","to":"a#ten"}]}}}]}"#;
/// let sites = assess(&[input], &AssessOptions::default()).totals.unwrap().sites;
/// let relation = sites.shown.iter().find_map(|count| count.relations.shown.first()).unwrap();
/// assert_eq!((relation.to.as_str(), relation.holds), ("a#ten", Met::Met));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CountRelated {
    /// Which relation.
    pub kind: Coded,
    /// To which claim.
    pub to: String,
    /// The number that that claim gives.
    pub numbers: Option<Numbers>,
    /// Whether the numbers allow it.
    pub holds: Met,
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    unit: &'static str,
    ends: (u64, Option<u64>),
    what: Vec<&'static str>,
    assessed: Option<&'static str>,
    /// The members, in groups of the same.
    named: Vec<String>,
}

#[derive(Default)]
struct Found {
    claims: Vec<Node>,
    relations: BTreeSet<(CountRelationKind, String, Node)>,
    /// How many are known.
    known: u64,
}

/// The counts of compounds that claims give.
pub(super) fn sites(case: &Case, same: &SameSites<'_>, most: usize) -> Listed<SiteCount> {
    let mut rows: BTreeMap<Key, Found> = BTreeMap::new();
    for (note, _, said) in said(case) {
        let Detail::Count(count) = &said.detail else { continue };
        let Some(interval) = count.count.interval.filter(|_| is_of_sites(&count.count.unit)) else { continue };
        let members = said.group.iter().flat_map(|group| &group.members).chain(&count.members);
        let members = set(members.copied());
        let groups = set(members.iter().map(|member| same.group(*member).ok_or(*member)));
        let key = key(case, same, count, interval, members);
        let found = rows.entry(key).or_default();
        found.known = groups.len() as u64;
        found.claims.push(note.node);
        let relations = count.count.relations.iter().map(|(kind, to)| (*kind, case.address(*to), *to));
        found.relations.extend(relations);
    }
    Listed::of(most, rows, |(key, found)| answer(case, key, found))
}

const fn is_of_sites(unit: &Unit) -> bool {
    matches!(unit, Unit::Compound | Unit::Location)
}

fn key(case: &Case, same: &SameSites<'_>, count: &CountSaid, interval: Interval, members: Set<Node>) -> Key {
    let mut what: Vec<&str> = count.what.iter().map(IncidentKind::code).collect();
    what.order();
    let name = |node: Node| same.label(node).map_or_else(|| case.address(node), str::to_owned);
    let mut named: Vec<String> = members.into_iter().map(name).collect();
    named.order();
    Key {
        unit: count.count.unit.code(),
        ends: (interval.least(), interval.most()),
        what,
        assessed: count.assessed.as_ref().map(AssessmentStatus::code),
        named,
    }
}

fn answer(case: &Case, key: Key, found: Found) -> SiteCount {
    let interval = Interval::new(key.ends.0, key.ends.1).unwrap_or(Interval::ANY);
    let relation = |(kind, to, node): (CountRelationKind, String, Node)| {
        let other = number(case, node);
        let holds = other.map_or(Answer::CannotTell, |other| relate(kind, interval, other));
        CountRelated {
            kind: Coded::of::<CountRelationKind>(kind.code()),
            to,
            numbers: other.map(Numbers::from),
            holds: holds.into(),
        }
    };
    SiteCount {
        unit: Coded::of::<Unit>(key.unit),
        numbers: interval.into(),
        what: key.what.into_iter().map(Coded::of::<IncidentKind>).collect(),
        assessed: key.assessed.map(Coded::of::<AssessmentStatus>),
        named: Listed::of(FROM, key.named, |name| name),
        not_named: interval.minus(Interval::exactly(found.known)).map(Numbers::from),
        relations: Listed::of(FROM, found.relations, relation),
        claims: case.claims_answer(&found.claims, FROM),
        lineages: case.lineages(&found.claims).into(),
    }
}

/// The one number of sites that a claim gives.
fn number(case: &Case, claim: Node) -> Option<Interval> {
    match &case.claim(claim)?.1.said.as_deref()?.detail {
        Detail::Count(count) if is_of_sites(&count.count.unit) => count.count.interval,
        _ => None,
    }
}
