//! Events: incidents that are one, with the number of people, and where and
//! when they belong.

use super::super::carrying::{Carrying, Firmness};
use super::super::case::Case;
use super::super::kept::{IncidentKept, Where};
use super::people::{People, people, together};
use super::sites::SameSites;
use crate::index::{Groups, Node};
use crate::model::Interval;
use crate::model::edtf::Day;
use crate::model::vocabulary::{IncidentRelationKind, ResolvedBy};
use crate::order::{Map, Order as _, map};
use std::collections::{BTreeMap, BTreeSet};

/// One event, as one incident or several that are the same tell it.
pub(super) struct Event {
    pub(super) members: Vec<Node>,
    pub(super) is_firm: bool,
    /// So many at least, as what is told firmly says.
    pub(super) firm: u64,
    /// So many at least, if all that is told is so.
    pub(super) if_so: u64,
    pub(super) most: Option<u64>,
    pub(super) is_told: bool,
    pub(super) conflict: bool,
    /// When and where, as what is told firmly says; as all says, where nothing is.
    pub(super) firmly: Spot,
    /// When and where, if all that is told is so.
    pub(super) all: Spot,
}

/// When and where an event was.
pub(super) struct Spot {
    /// The first and last day; `None` where its incidents cannot be of one time.
    pub(super) days: Option<(Option<Day>, Option<Day>)>,
    /// `None` where its incidents are of several places.
    pub(super) place: Option<Where>,
    /// The compounds, in groups that may be the same, and whose dossier says so.
    pub(super) sites: Option<(u32, Vec<usize>)>,
}

impl Spot {
    fn of(group: &[&Told<'_>], sites: &SameSites<'_>) -> Self {
        Self {
            days: days(group),
            place: place(group.iter().map(|told| sites.place(told.incident))),
            sites: compounds(group, sites),
        }
    }
}

/// An incident that says that people left, and how firmly.
pub(super) struct Told<'c> {
    pub(super) incident: &'c IncidentKept,
    pub(super) firmness: Firmness,
}

/// Which incidents are said to be the same. Two that are told firmly are not one because something that only appears so
/// is said to be both. And the incidents that hang together by nothing firm.
fn same(case: &Case, told: &[Told<'_>], places: &Map<Node, usize>) -> (Groups, BTreeSet<Node>) {
    let is_firm = |at: usize| told.get(at).is_some_and(|told| told.firmness == Firmness::Firm);
    let mut same = Groups::new(told.len());
    let mut mixed: Vec<(usize, usize)> = Vec::new();
    let mut chained = BTreeSet::new();
    for tie in &case.index.notes.incident_ties {
        let (IncidentRelationKind::SameAs, Some(one), Some(other)) =
            (&tie.kind, places.get(&tie.from), places.get(&tie.to))
        else {
            continue;
        };
        match (is_firm(*one), is_firm(*other)) {
            (true, false) => mixed.push((*other, *one)),
            (false, true) => mixed.push((*one, *other)),
            (true, true) => same.join(*one, *other),
            (false, false) => {
                same.join(*one, *other);
                chained.extend([tie.from, tie.to]);
            }
        }
    }
    let mut bridges: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for (soft, firm) in mixed {
        let firm = same.first(firm);
        bridges.entry(same.first(soft)).or_default().insert(firm);
    }
    for (soft, firm) in bridges {
        if let (1, Some(firm)) = (firm.len(), firm.first()) {
            same.join(soft, *firm);
        }
    }
    (same, chained)
}

/// The events that some incidents tell of.
pub(super) fn events(case: &Case, told: &[Told<'_>], sites: &SameSites<'_>) -> Vec<Event> {
    let places = map(told.iter().enumerate().map(|(at, told)| (told.incident.node, at)));
    let (mut same, chained) = same(case, told, &places);
    let mut groups: BTreeMap<usize, Vec<&Told<'_>>> = BTreeMap::new();
    for (at, told) in told.iter().enumerate() {
        groups.entry(same.first(at)).or_default().push(told);
    }
    groups
        .into_values()
        .map(|group| {
            let is_chain = group.len() > 2 && group.iter().any(|told| chained.contains(&told.incident.node));
            event(&group, is_chain, sites)
        })
        .collect()
}

fn event(group: &[&Told<'_>], is_chain: bool, sites: &SameSites<'_>) -> Event {
    let counts: Vec<(bool, People)> =
        group.iter().map(|told| (told.firmness == Firmness::Firm, people(&told.incident.people))).collect();
    let of = |wanted: Option<bool>| {
        let those = counts.iter().filter(|(firm, _)| wanted.is_none_or(|wanted| wanted == *firm));
        those.map(|(_, people)| people.interval).collect::<Vec<Interval>>()
    };
    let (firm, soft) = (together(&of(Some(true))), of(Some(false)));
    let all = together(&of(None));
    let firmly: Vec<&Told<'_>> = group.iter().copied().filter(|told| told.firmness == Firmness::Firm).collect();
    let is_firm = !firmly.is_empty();
    // What is told softly may be wrong: it narrows nothing.
    // Nor does it hold a chain together.
    let either = if is_chain { Interval::plus } else { Interval::hull };
    let widest = soft.into_iter().chain(is_firm.then_some(firm.interval)).reduce(either);
    Event {
        members: group.iter().map(|told| told.incident.node).collect(),
        is_firm,
        firm: if is_firm { firm.interval.least() } else { 0 },
        if_so: all.interval.least().max(if is_firm { firm.interval.least() } else { 0 }),
        most: widest.unwrap_or(Interval::ANY).most(),
        is_told: counts.iter().any(|(_, people)| people.is_told),
        conflict: all.conflict || counts.iter().any(|(_, people)| people.conflict),
        // What is told softly tells no two events apart that are told firmly, and puts none into a cell.
        firmly: Spot::of(if is_firm { &firmly } else { group }, sites),
        all: Spot::of(group, sites),
    }
}

/// The time that all incidents allow.
fn days(group: &[&Told<'_>]) -> Option<(Option<Day>, Option<Day>)> {
    let mut days: (Option<Day>, Option<Day>) = (None, None);
    for (first, last) in group.iter().map(|told| told.incident.when.reach.days()) {
        let end = days.1.map_or(last, |end| Some(last.map_or(end, |last| last.min(end))));
        days = (days.0.max(first), end);
    }
    let crossed = matches!(days, (Some(first), Some(last)) if last < first);
    (!crossed).then_some(days)
}

/// The one place of several, as narrow as the narrowest.
pub(super) fn place(places: impl Iterator<Item = Where>) -> Option<Where> {
    let mut one = Where::default();
    for next in places {
        for (known, given) in [(&mut one.country, next.country), (&mut one.subdivision, next.subdivision)] {
            match (known.as_deref(), given) {
                (Some(known), Some(given)) if known != &*given => return None,
                (None, Some(given)) => *known = Some(given),
                _ => {}
            }
        }
    }
    Some(one)
}

/// The compounds of all incidents, where each incident was resolved to some, and in one namespace.
fn compounds(group: &[&Told<'_>], sites: &SameSites<'_>) -> Option<(u32, Vec<usize>)> {
    let mut found: Option<(u32, Vec<usize>)> = None;
    for link in group.iter().flat_map(|told| &told.incident.links) {
        // What only a code's prefix suggests keeps nothing apart.
        let compound = link.compound.filter(|_| link.resolved_by != Some(ResolvedBy::CodePrefix))?;
        let (space, site) = sites.site(compound)?;
        let (known, group) = found.get_or_insert((space, Vec::new()));
        if *known != space {
            return None;
        }
        group.push(site);
    }
    if let Some((_, sites)) = &mut found {
        sites.order();
        sites.dedup();
    }
    found
}

/// The incidents that tell of people leaving and stand.
pub(super) fn told<'c>(
    case: &'c Case,
    carrying: &Carrying<'c>,
) -> (Vec<Told<'c>>, Vec<(Node, super::super::carrying::WhyLeftOut)>) {
    let (mut told, mut left_out) = (Vec::new(), Vec::new());
    for incident in &case.kept.incidents {
        if super::leaving::Leaving::of(&incident.kind) != super::leaving::Leaving::Yes {
            continue;
        }
        match carrying.firmness(incident) {
            Ok(firmness) => told.push(Told { incident, firmness }),
            Err(why) => left_out.push((incident.node, why)),
        }
    }
    (told, left_out)
}
