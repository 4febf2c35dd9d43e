//! What is kept of an incident.

use super::children::Children;
use super::cite::{Cite, cites};
use super::count::{Dated, Number};
use super::marker::{List, Marker};
use super::place::Where;
use crate::index::{Index, Node, Spot};
use crate::model::vocabulary::{IncidentKind, Outcome, ResolvedBy, Stance, SupportKind, UnresolvedReason};
use crate::model::{Act, Attribution, CompoundLink, Incident, Reference as _, Support};

/// What is kept of an incident.
pub(in crate::assess) struct IncidentKept {
    pub(in crate::assess) node: Node,
    pub(in crate::assess) kind: IncidentKind,
    pub(in crate::assess) stance: Stance,
    pub(in crate::assess) when: Dated,
    pub(in crate::assess) place: Where,
    pub(in crate::assess) links: Box<[LinkKept]>,
    pub(in crate::assess) acts: Box<[ActKept]>,
    pub(in crate::assess) people: Box<[Number]>,
    /// Actors that had a part in it.
    pub(in crate::assess) involved: Box<[Node]>,
    pub(in crate::assess) outcome: Option<Outcome>,
    /// The claims that carry when, where and which compounds; those that carry
    /// it as a whole stand in the index.
    pub(in crate::assess) cites: Box<[Cite]>,
    /// Its own support.
    pub(in crate::assess) support: Box<[OwnCite]>,
}

/// A claim of an incident's own support, and what of the incident it bears on.
#[derive(Clone, Copy)]
pub(in crate::assess) struct OwnCite {
    pub(in crate::assess) cite: Cite,
    /// Of what kind it is.
    pub(in crate::assess) kind: bool,
    /// What was done.
    pub(in crate::assess) acts: bool,
}

/// A compound that an incident is linked to, or the lack of one.
pub(in crate::assess) struct LinkKept {
    pub(in crate::assess) compound: Option<Node>,
    pub(in crate::assess) resolved_by: Option<ResolvedBy>,
    pub(in crate::assess) unresolved: Option<UnresolvedReason>,
    pub(in crate::assess) candidates: Box<[Node]>,
    pub(in crate::assess) one_of: Option<Node>,
}

/// One thing that was done.
pub(in crate::assess) struct ActKept {
    pub(in crate::assess) markers: Box<[Marker]>,
    /// Actors that it is laid to.
    pub(in crate::assess) actors: Box<[Node]>,
    pub(in crate::assess) stance: Option<Stance>,
    /// Whether those to whom it was done are children.
    pub(in crate::assess) children: Children,
    /// Its own claims; none, where those of the incident carry it.
    pub(in crate::assess) cites: Box<[Cite]>,
}

impl IncidentKept {
    pub(super) fn of(index: &mut Index, spot: Spot, node: Node, incident: &Incident) -> Self {
        let links = incident.compounds.iter().map(|link| LinkKept::of(index, spot, link)).collect();
        let acts = incident.acts.iter().map(|act| ActKept::of(index, spot, act)).collect();
        let people = incident.people.iter().map(|count| Number::of(index, spot, count)).collect();
        let places = [&incident.place, &incident.verified_place].into_iter().flatten();
        let support = places.flat_map(|place| &place.support);
        let support = support.chain(incident.when.iter().flat_map(|when| &when.support));
        let support = support.chain(incident.compounds.iter().flat_map(|link| &link.support));
        Self {
            node,
            kind: incident.kind.clone(),
            stance: incident.stance,
            when: Dated::of(incident.when.as_ref()),
            place: Where::of(incident.place.as_ref(), incident.verified_place.as_ref()),
            links,
            acts,
            people,
            involved: actors(index, spot, &incident.involved),
            outcome: incident.outcome,
            cites: cites(index, spot, support),
            support: incident.support.iter().map(|support| OwnCite::of(index, spot, support)).collect(),
        }
    }
}

impl OwnCite {
    fn of(index: &mut Index, spot: Spot, support: &Support) -> Self {
        let detail = support.detail();
        let bears_on =
            |field: &str| detail.fields.is_empty() || detail.fields.iter().any(|name| name.as_str() == field);
        let cite =
            Cite { claim: index.refer(spot, detail.claim.as_str()), how: detail.how.unwrap_or(SupportKind::Supports) };
        Self { cite, kind: bears_on("kind"), acts: bears_on("acts") }
    }
}

impl LinkKept {
    fn of(index: &mut Index, spot: Spot, link: &CompoundLink) -> Self {
        Self {
            compound: link.compound.as_ref().map(|compound| index.refer(spot, compound.text())),
            resolved_by: link.resolved_by,
            unresolved: link.unresolved,
            candidates: link.candidates.iter().map(|candidate| index.refer(spot, candidate.compound.text())).collect(),
            one_of: link.one_of.as_ref().map(|claim| index.refer(spot, claim.as_str())),
        }
    }
}

impl ActKept {
    fn of(index: &mut Index, spot: Spot, act: &Act) -> Self {
        let conduct = Marker::all(List::Conduct, std::slice::from_ref(&act.conduct));
        let triggers = Marker::all(List::Trigger, &act.triggers);
        let purposes = Marker::all(List::Purpose, &act.purposes);
        let ages = act.against.iter().flat_map(|count| {
            Marker::all(List::Age, &count.includes).chain(Marker::all(List::Age, count.age_class.as_slice()))
        });
        let by = roles(&act.attributed_to);
        Self {
            markers: conduct.chain(triggers).chain(purposes).chain(ages).chain(by).collect(),
            actors: actors(index, spot, &act.attributed_to),
            stance: act.stance,
            children: Children::of(&[], act.against.as_ref()),
            cites: cites(index, spot, &act.support),
        }
    }
}

/// The roles that something is laid to.
pub(super) fn roles(attributions: &[Attribution]) -> impl Iterator<Item = Marker> {
    attributions.iter().flat_map(|attribution| Marker::all(List::By, attribution.role.as_slice()))
}

/// The actors that something is laid to.
pub(super) fn actors(index: &mut Index, spot: Spot, attributions: &[Attribution]) -> Box<[Node]> {
    let actors = attributions.iter().filter_map(|attribution| attribution.actor.as_ref());
    actors.map(|actor| index.refer(spot, actor.text())).collect()
}
