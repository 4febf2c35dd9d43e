//! What is kept of compounds and incidents.

use super::{CountNote, PlaceNote, Tie, reach};
use crate::index::{Index, Node, Spot, to_u32};
use crate::model::edtf::Reach;
use crate::model::vocabulary::{ResolvedBy, Stance};
use crate::model::{Compound, Incident, Reference as _};

/// What is kept of a compound.
pub(crate) struct CompoundNote {
    pub(crate) node: Node,
    pub(crate) place: Option<PlaceNote>,
    /// Its codes, `registry:code`.
    pub(crate) codes: Box<[Box<str>]>,
    /// Its names, each with its place in the list.
    pub(crate) names: Box<[(u32, Box<str>)]>,
}

/// A compound that an incident is linked to.
pub(crate) struct LinkNote {
    /// Which of the incident's links.
    pub(crate) at: u32,
    pub(crate) compound: Node,
    /// Whether the place tells that it is this one.
    pub(crate) geolocated: bool,
}

/// What is kept of an incident.
pub(crate) struct IncidentNote {
    pub(crate) node: Node,
    pub(crate) when: Reach,
    pub(crate) stance: Stance,
    pub(crate) place: Option<PlaceNote>,
    pub(crate) compounds: Box<[LinkNote]>,
    pub(crate) people: Box<[CountNote]>,
}

impl Index {
    pub(super) fn note_compound(&mut self, spot: Spot, node: Node, compound: &Compound) -> u32 {
        self.note_support(spot, node, &compound.support);
        for (at, relation) in compound.relations.iter().enumerate() {
            let to = self.refer(spot, relation.compound.text());
            self.notes.compound_ties.push(Tie { from: node, at: to_u32(at), kind: relation.kind.clone(), to });
        }
        let names = compound.names.iter().enumerate().map(|(at, name)| (to_u32(at), name.text.as_str().into()));
        let codes = compound.codes.iter().map(|code| format!("{}:{}", code.registry, code.code).into());
        let kept = CompoundNote {
            node,
            place: PlaceNote::of(compound.place.as_ref(), compound.verified_place.as_ref()),
            codes: codes.collect(),
            names: names.collect(),
        };
        let at = to_u32(self.notes.compounds.len());
        self.notes.compounds.push(kept);
        at
    }

    pub(super) fn note_incident(&mut self, spot: Spot, node: Node, incident: &Incident) -> u32 {
        self.note_support(spot, node, &incident.support);
        for (at, relation) in incident.relations.iter().enumerate() {
            let to = self.refer(spot, relation.incident.text());
            self.notes.incident_ties.push(Tie { from: node, at: to_u32(at), kind: relation.kind.clone(), to });
        }
        let links = incident.compounds.iter().enumerate().filter_map(|(at, link)| {
            let compound = self.refer(spot, link.compound.as_ref()?.text());
            let geolocated = link.resolved_by == Some(ResolvedBy::Geolocated);
            Some(LinkNote { at: to_u32(at), compound, geolocated })
        });
        let kept = IncidentNote {
            compounds: links.collect(),
            node,
            when: reach(incident.when.as_ref()),
            stance: incident.stance,
            place: PlaceNote::of(incident.place.as_ref(), incident.verified_place.as_ref()),
            people: incident.people.iter().map(CountNote::of).collect(),
        };
        let at = to_u32(self.notes.incidents.len());
        self.notes.incidents.push(kept);
        at
    }
}
