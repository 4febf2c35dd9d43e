//! Any of the four records of a dossier.

use super::actor::Actor;
use super::compound::Compound;
use super::evidence::Evidence;
use super::incident::Incident;
use super::leaf::{Id, RecordRef};
use super::object::union;

union! {
    Record {
        en: "record" => "What a dossier is made of: an actor, a compound, an incident or a piece of evidence.",
        fr: "fiche" => "Ce qui compose un dossier : un acteur, un complexe, un incident ou un élément de preuve.",
        source: "casecairn",
    }
    Actor(Actor),
    Compound(Compound),
    Incident(Incident),
    Evidence(Evidence),
}

impl Record {
    /// The record's id.
    pub fn id(&self) -> &Id {
        match self {
            Self::Actor(record) => &record.id,
            Self::Compound(record) => &record.id,
            Self::Incident(record) => &record.id,
            Self::Evidence(record) => &record.id,
        }
    }

    /// The records that this one replaces.
    pub fn replaces(&self) -> &[RecordRef] {
        match self {
            Self::Actor(record) => &record.replaces,
            Self::Compound(record) => &record.replaces,
            Self::Incident(record) => &record.replaces,
            Self::Evidence(record) => &record.replaces,
        }
    }
}
