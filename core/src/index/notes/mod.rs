//! What is kept of what records say, for rules that look across them: small,
//! flat tables, in the order in which the records came.
//!
//! Only sound records are noted: where something in a record is other than its
//! author meant it, that has its issue, and what follows from it has none.

mod claim;
mod count;
mod evidence;
mod keys;
mod place;
mod record;

pub(crate) use claim::ClaimNote;
pub(crate) use count::CountNote;
pub(crate) use evidence::EvidenceNote;
pub(crate) use place::PlaceNote;
pub(crate) use record::{CompoundNote, IncidentNote};

use super::{Index, Node, Spot, What};
use crate::model::edtf::Reach;
use crate::model::vocabulary::{CompoundRelationKind, CountRelationKind, IncidentRelationKind, RelativeAnchor};
use crate::model::vocabulary::{RecordStatus, SupportKind};
use crate::model::walk::{Item, Path};
use crate::model::{Count, Record, Reference as _, Relative, Support, When};

/// What is kept of all records.
#[derive(Default)]
pub(crate) struct Notes {
    pub(crate) evidence: Vec<EvidenceNote>,
    pub(crate) claims: Vec<ClaimNote>,
    pub(crate) incidents: Vec<IncidentNote>,
    pub(crate) compounds: Vec<CompoundNote>,
    /// The body that an actor belongs to.
    pub(crate) bodies: Vec<(Node, Node)>,
    /// What an actor may have in common with another that is the same: codes, names.
    pub(crate) actor_keys: Vec<(Node, Node)>,
    /// What tells that two pieces of evidence are one: codes, files, an address.
    pub(crate) evidence_keys: Vec<(Node, Node)>,
    pub(crate) supports: Vec<SupportNote>,
    pub(crate) replaced: Vec<Tie<()>>,
    pub(crate) compound_ties: Vec<Tie<CompoundRelationKind>>,
    pub(crate) incident_ties: Vec<Tie<IncidentRelationKind>>,
    pub(crate) count_ties: Vec<CountTie>,
    pub(crate) relatives: Vec<RelativeNote>,
    /// The records that do not stand any more, or not as they are.
    pub(crate) statuses: Vec<(Node, RecordStatus)>,
    /// The record that is being walked through, if it is sound.
    pub(super) current: Option<Node>,
}

/// One record points at another.
pub(crate) struct Tie<K> {
    pub(crate) from: Node,
    /// Which item of its list.
    pub(crate) at: u32,
    pub(crate) kind: K,
    pub(crate) to: Node,
}

/// A claim carries a record as a whole, or some of its fields.
pub(crate) struct SupportNote {
    pub(crate) holder: Node,
    /// Which item of the record's `support`.
    pub(crate) at: u32,
    pub(crate) claim: Node,
    pub(crate) how: SupportKind,
}

/// A count is set against that of a claim.
pub(crate) struct CountTie {
    pub(crate) holder: Node,
    /// Where the relation stands in the record.
    pub(crate) pointer: Box<str>,
    pub(crate) this: CountNote,
    pub(crate) kind: CountRelationKind,
    pub(crate) to: Node,
}

/// A time is reckoned from another.
pub(crate) struct RelativeNote {
    pub(crate) holder: Node,
    /// Where the time stands in the record.
    pub(crate) pointer: Box<str>,
    pub(crate) to: Node,
    pub(crate) relative: Relative,
    /// The time as it was worked out.
    pub(crate) when: Option<crate::model::Edtf>,
}

impl Index {
    /// Notes a sound record that has this name alone.
    pub(super) fn note(&mut self, spot: Spot, node: Node, record: &Record) {
        self.notes.current = Some(node);
        let at = match record {
            Record::Actor(actor) => {
                if let Some(of) = &actor.of {
                    let body = self.refer(spot, of.text());
                    self.notes.bodies.push((node, body));
                }
                self.note_actor_keys(node, actor);
                u32::MAX
            }
            Record::Compound(compound) => self.note_compound(spot, node, compound),
            Record::Incident(incident) => self.note_incident(spot, node, incident),
            Record::Evidence(evidence) => self.note_evidence(spot, node, evidence),
        };
        if let Some(What::Record(known)) = self.entries.get_mut(node.at()).map(|entry| &mut entry.what) {
            known.note = at;
        }
        let (status, replaces) = standing(record);
        self.notes
            .statuses
            .extend(status.filter(|status| *status != RecordStatus::Current).map(|status| (node, status)));
        for (at, old) in replaces.iter().enumerate() {
            let to = self.refer(spot, old.text());
            self.notes.replaced.push(Tie { from: node, at: super::to_u32(at), kind: (), to });
        }
    }

    fn note_support(&mut self, spot: Spot, holder: Node, support: &[Support]) {
        for (at, support) in support.iter().enumerate() {
            let detail = support.detail();
            let claim = self.refer(spot, detail.claim.as_str());
            let how = detail.how.unwrap_or(SupportKind::Supports);
            self.notes.supports.push(SupportNote { holder, at: super::to_u32(at), claim, how });
        }
    }

    /// Notes what stands anywhere in a record.
    pub(super) fn note_item(&mut self, spot: Spot, path: &Path, item: Item<'_>) {
        let (Some(holder), Item::Object(object)) = (self.notes.current, item) else { return };
        if let Some(count) = object.downcast_ref::<Count>() {
            for (at, relation) in count.relations.iter().enumerate() {
                let to = self.refer(spot, relation.to.as_str());
                let pointer = format!("{}/relations/{at}", path.pointer()).into();
                let this = CountNote::of(count);
                self.notes.count_ties.push(CountTie { holder, pointer, this, kind: relation.kind, to });
            }
        } else if let Some(When { relative: Some(relative), edtf, .. }) = object.downcast_ref::<When>() {
            let to = self.refer(spot, relative.to.text());
            let pointer = path.pointer().into_text();
            self.notes.relatives.push(RelativeNote {
                holder,
                pointer,
                to,
                relative: relative.clone(),
                when: edtf.clone(),
            });
        }
    }

    fn noted<'n, T>(&self, node: Node, notes: &'n [T]) -> Option<&'n T> {
        notes.get(self.known(node)?.note as usize)
    }

    /// What is kept of a piece of evidence; `None` where it was not given, is
    /// not sound, or was given twice.
    pub(crate) fn evidence(&self, node: Node) -> Option<&EvidenceNote> {
        self.noted(node, &self.notes.evidence).filter(|note| note.node == node)
    }

    /// The place of a piece of evidence among the notes.
    pub(crate) fn evidence_place(&self, node: Node) -> Option<u32> {
        self.evidence(node)?;
        Some(self.known(node)?.note)
    }

    /// The place of a claim among the notes, where its evidence is known.
    pub(crate) fn claim_place(&self, node: Node) -> Option<u32> {
        let What::Claim(Some(at)) = self.entry(node)?.what else { return None };
        self.claim(node).map(|_| at)
    }

    /// What is kept of an incident.
    pub(crate) fn incident(&self, node: Node) -> Option<&IncidentNote> {
        self.noted(node, &self.notes.incidents).filter(|note| note.node == node)
    }

    /// What is kept of a compound.
    pub(crate) fn compound(&self, node: Node) -> Option<&CompoundNote> {
        self.noted(node, &self.notes.compounds).filter(|note| note.node == node)
    }

    /// What is kept of a claim, where its evidence is known.
    pub(crate) fn claim(&self, node: Node) -> Option<&ClaimNote> {
        let What::Claim(Some(at)) = self.entry(node)?.what else { return None };
        let claim = self.notes.claims.get(at as usize)?;
        self.evidence(claim.evidence).map(|_| claim)
    }

    /// The moment of a record that a relative time is reckoned from: unknown
    /// where it has none.
    pub(crate) fn moment(&self, node: Node, event: RelativeAnchor) -> Option<Reach> {
        if let Some(incident) = self.incident(node) {
            return Some(if event == RelativeAnchor::Event { incident.when } else { Reach::UNKNOWN });
        }
        self.evidence(node).map(|evidence| evidence.moment(event))
    }
}

/// Whether a record stands, and which ones it replaces.
fn standing(record: &Record) -> (Option<RecordStatus>, &[crate::model::RecordRef]) {
    match record {
        Record::Actor(record) => (record.status, &record.replaces),
        Record::Compound(record) => (record.status, &record.replaces),
        Record::Incident(record) => (record.status, &record.replaces),
        Record::Evidence(record) => (record.status, &record.replaces),
    }
}

/// The days of a time; any, where it is not given.
fn reach(when: Option<&When>) -> Reach {
    when.and_then(|when| when.edtf.as_ref()).map_or(Reach::UNKNOWN, Reach::of)
}
