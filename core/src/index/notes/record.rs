//! What is kept of compounds and incidents.

use super::{CountNote, PlaceNote, Tie, reach};
use crate::index::{Index, Node, Spot, to_u32};
use crate::model::edtf::Reach;
use crate::model::vocabulary::Stance;
use crate::model::{Compound, Incident, Reference as _};

/// What is kept of a compound.
pub(crate) struct CompoundNote {
    pub(crate) node: Node,
    pub(crate) place: Option<PlaceNote>,
    /// Its codes, `registry:code`.
    pub(crate) codes: Box<[Box<str>]>,
    /// Its names, as they look.
    pub(crate) names: Box<[Box<str>]>,
}

/// What is kept of an incident.
pub(crate) struct IncidentNote {
    pub(crate) node: Node,
    pub(crate) when: Reach,
    pub(crate) stance: Stance,
    pub(crate) place: Option<PlaceNote>,
    /// The compounds that it is linked to, each with its place in the list.
    pub(crate) compounds: Box<[(u32, Node)]>,
    pub(crate) people: Box<[CountNote]>,
}

impl Index {
    pub(super) fn note_compound(&mut self, spot: Spot, node: Node, compound: &Compound) -> u32 {
        self.note_support(spot, node, &compound.support);
        for (at, relation) in compound.relations.iter().enumerate() {
            let to = self.refer(spot, relation.compound.text());
            self.notes.compound_ties.push(Tie { from: node, at: to_u32(at), kind: relation.kind.clone(), to });
        }
        let codes = compound.codes.iter().map(|code| format!("{}:{}", code.registry, code.code).into());
        let note = CompoundNote {
            node,
            place: PlaceNote::of(compound.place.as_ref(), compound.verified_place.as_ref()),
            codes: codes.collect(),
            names: compound.names.iter().map(|name| name.text.as_str().into()).collect(),
        };
        let at = to_u32(self.notes.compounds.len());
        self.notes.compounds.push(note);
        at
    }

    pub(super) fn note_incident(&mut self, spot: Spot, node: Node, incident: &Incident) -> u32 {
        self.note_support(spot, node, &incident.support);
        for (at, relation) in incident.relations.iter().enumerate() {
            let to = self.refer(spot, relation.incident.text());
            self.notes.incident_ties.push(Tie { from: node, at: to_u32(at), kind: relation.kind.clone(), to });
        }
        let links = incident.compounds.iter().enumerate();
        let compounds =
            links.filter_map(|(at, link)| Some((to_u32(at), self.refer(spot, link.compound.as_ref()?.text()))));
        let note = IncidentNote {
            node,
            compounds: compounds.collect(),
            when: reach(incident.when.as_ref()),
            stance: incident.stance,
            place: PlaceNote::of(incident.place.as_ref(), incident.verified_place.as_ref()),
            people: incident.people.iter().map(CountNote::of).collect(),
        };
        let at = to_u32(self.notes.incidents.len());
        self.notes.incidents.push(note);
        at
    }
}
