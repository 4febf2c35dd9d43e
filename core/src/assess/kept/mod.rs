//! What is kept of records for assessing them: small, without texts, beside
//! what the index keeps.

mod children;
mod cite;
mod compound;
mod count;
mod evidence;
mod incident;
mod marker;
mod place;
mod said;

pub(super) use children::Children;
pub(super) use cite::Cite;
pub(super) use compound::{CompoundKept, Stage};
pub(super) use count::{Dated, Number};
pub(super) use evidence::{EvidenceKept, Pillars, Step};
pub(super) use incident::{IncidentKept, LinkKept, OwnCite};
pub(super) use marker::{List, Marker};
pub(super) use place::Where;
pub(super) use said::{ClaimKept, CountSaid, Detail, GroupKept, ResponseSaid, Said};

use crate::index::{Index, Node, Spot};
use crate::model::vocabulary::ActorKind;
use crate::model::{Name, Record};

/// What is kept of all records.
#[derive(Default)]
pub(super) struct Kept {
    pub(super) actors: Vec<ActorKept>,
    pub(super) compounds: Vec<CompoundKept>,
    pub(super) incidents: Vec<IncidentKept>,
    /// In the places of the index's notes of evidence.
    pub(super) evidence: Vec<EvidenceKept>,
    /// In the places of the index's notes of claims.
    pub(super) claims: Vec<ClaimKept>,
}

/// What is kept of an actor.
pub(super) struct ActorKept {
    pub(super) node: Node,
    pub(super) kind: ActorKind,
    /// What people call it.
    pub(super) label: Option<Box<str>>,
}

impl Kept {
    /// Keeps a record that the index has noted under a name of its own.
    pub(super) fn add(&mut self, index: &mut Index, spot: Spot, node: Node, record: &Record) {
        match record {
            Record::Actor(actor) => self.actors.push(ActorKept {
                node,
                kind: actor.kind.clone(),
                label: actor.names.first().map(|name: &Name| name.text.as_str().into()),
            }),
            Record::Compound(compound) => self.compounds.push(CompoundKept::of(index, spot, node, compound)),
            Record::Incident(incident) => self.incidents.push(IncidentKept::of(index, spot, node, incident)),
            Record::Evidence(evidence) => {
                let kept = EvidenceKept::of(index, spot, evidence);
                self.evidence.push(kept);
                for claim in &evidence.claims {
                    let kept = ClaimKept::of(index, spot, claim);
                    self.claims.push(kept);
                }
            }
        }
    }
}
