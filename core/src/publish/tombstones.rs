//! What is left of records that were taken back: that there were some, where
//! anybody could have known that they were there.

use super::records::may_be_a_person;
use super::refs::{Kind, PublicId};
use super::sources::Sources;
use super::types::{PublicActor, PublicCompound, PublicEvidence, PublicIncident, PublicRecord};
use super::view::View;
use crate::model::vocabulary::{ActorKind, EvidenceKind, IncidentKind, RecordStatus, Stance};
use crate::model::{Actor, Compound, Evidence, Incident, Record, Support};
use crate::order::Order as _;

/// The tombstones, numbered after what is told.
pub(super) fn tombstones(view: &View<'_>) -> Vec<PublicRecord> {
    let before = Sources::before(&view.case);
    let mut left = Vec::new();
    for (id, record) in view.case.withdrawn.iter().filter(|(_, record)| view.case.may_pass(record)) {
        if !is_bare(record) && !was_told(view, &before, id, record) {
            continue;
        }
        let (kind, taken) = match record {
            Record::Actor(_) => (Kind::Actor, view.asked_actors().len()),
            Record::Compound(_) => (Kind::Compound, view.compounds.len()),
            Record::Incident(_) => (Kind::Incident, view.incidents.len()),
            Record::Evidence(_) => (Kind::Evidence, view.sources.open.len()),
        };
        let number = left.iter().filter(|(of, _)| *of == kind).count() + taken + 1;
        let id = PublicId::new(kind, u32::try_from(number).unwrap_or(u32::MAX));
        left.push((kind, tombstone(kind, id)));
    }
    left.order_by_key(|(kind, _)| *kind);
    left.into_iter().map(|(_, record)| record).collect()
}

/// Whether it would be told if nothing had been taken back. What people told leaves not even a tombstone, nor does
/// what rests on it alone.
fn was_told(view: &View<'_>, before: &Sources<'_>, id: &str, record: &Record) -> bool {
    let carried = |own: &[Support]| before.carrying(&view.case, own).next().is_some();
    match record {
        Record::Evidence(_) => before.open.contains_key(id),
        Record::Incident(incident) => before.cover(&view.case, id, &incident.support, "kind"),
        Record::Actor(actor) => {
            let may = !may_be_a_person(actor) || view.may_name(actor, view.accused.contains(id));
            may && (before.speak_of(id) || carried(&actor.support))
        }
        Record::Compound(compound) => before.speak_of(id) || supports(compound).any(carried),
    }
}

/// All that a compound and its values rest on.
fn supports(compound: &Compound) -> impl Iterator<Item = &[Support]> {
    let names = compound.names.iter().map(|told| told.support.as_slice());
    let codes = compound.codes.iter().map(|told| told.support.as_slice());
    let places = [&compound.place, &compound.verified_place].into_iter().flatten().map(|told| told.support.as_slice());
    let features = compound.features.iter().map(|told| told.support.as_slice());
    let links = compound.links.iter().map(|told| told.support.as_slice());
    let assessment = compound.assessment.iter().map(|told| told.support.as_slice());
    let operations = compound.operations.iter().map(|told| told.support.as_slice());
    let own = [compound.support.as_slice()].into_iter();
    own.chain(names).chain(codes).chain(places).chain(features).chain(links).chain(assessment).chain(operations)
}

/// Whether nothing stands in it but that it was taken back: it is a tombstone already.
fn is_bare(record: &Record) -> bool {
    let status = Some(RecordStatus::Withdrawn);
    match record {
        Record::Actor(told) => **told == Actor { status, ..Actor::new(told.id.clone(), ActorKind::NotStated) },
        Record::Compound(told) => **told == Compound { status, ..Compound::new(told.id.clone()) },
        Record::Incident(told) => {
            let bare = Incident::new(told.id.clone(), IncidentKind::NotStated, Stance::NotStated);
            **told == Incident { status, ..bare }
        }
        Record::Evidence(told) => {
            **told == Evidence { status, ..Evidence::new(told.id.clone(), EvidenceKind::NotStated) }
        }
    }
}

fn tombstone(kind: Kind, id: PublicId) -> PublicRecord {
    let status = Some(RecordStatus::Withdrawn);
    match kind {
        Kind::Actor => PublicRecord::Actor(PublicActor { status, ..PublicActor::new(id, ActorKind::NotStated) }),
        Kind::Compound => PublicRecord::Compound(PublicCompound { status, ..PublicCompound::new(id) }),
        Kind::Incident => PublicRecord::Incident(PublicIncident {
            status,
            ..PublicIncident::new(id, IncidentKind::NotStated, Stance::NotStated)
        }),
        Kind::Evidence | Kind::Claim => {
            PublicRecord::Evidence(PublicEvidence { status, ..PublicEvidence::new(id, EvidenceKind::NotStated) })
        }
    }
}
