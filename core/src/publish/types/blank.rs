//! Records of which nothing is told.

use super::{PublicActor, PublicCompound, PublicEvidence, PublicIncident};
use crate::model::vocabulary::{ActorKind, EvidenceKind, IncidentKind, Stance};
use crate::publish::refs::PublicId;

impl PublicActor {
    /// An actor of which nothing is told.
    pub(in crate::publish) fn new(id: PublicId, kind: ActorKind) -> Self {
        let (names, codes, support) = (Vec::new(), Vec::new(), Vec::new());
        Self { id, kind, names, codes, basis: None, office: None, of: None, status: None, support }
    }
}

impl PublicCompound {
    /// A compound of which nothing is told.
    pub(in crate::publish) fn new(id: PublicId) -> Self {
        Self {
            id,
            names: Vec::new(),
            codes: Vec::new(),
            place: None,
            features: Vec::new(),
            links: Vec::new(),
            assessment: Vec::new(),
            operations: Vec::new(),
            support: Vec::new(),
            status: None,
        }
    }
}

impl PublicIncident {
    /// An incident of which nothing is told.
    pub(in crate::publish) fn new(id: PublicId, kind: IncidentKind, stance: Stance) -> Self {
        Self {
            id,
            kind,
            stance,
            when: None,
            place: None,
            compounds: Vec::new(),
            acts: Vec::new(),
            people: Vec::new(),
            outcome: None,
            relations: Vec::new(),
            support: Vec::new(),
            status: None,
        }
    }
}

impl PublicEvidence {
    /// An item of which nothing is told.
    pub(in crate::publish) fn new(id: PublicId, kind: EvidenceKind) -> Self {
        Self {
            id,
            kind,
            codes: Vec::new(),
            lang: None,
            publisher: None,
            issued: None,
            published: None,
            derived_from: Vec::new(),
            claims: Vec::new(),
            status: None,
        }
    }
}
