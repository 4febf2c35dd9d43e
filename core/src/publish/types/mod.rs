//! What a public dossier is made of. What has no field here cannot leave.
//!
//! Ids are numbers of this release: a `PublicId` can be made from a number
//! only, so that no id typed by hand gets through.

use super::refs::{PublicClaimRef, PublicId};
use crate::model::edtf::Edtf;
use crate::model::vocabulary::{
    ActorKind, AssessmentStatus, Conduct, DerivationKind, EvidenceKind, IncidentKind, IncidentRelationKind,
    OperationStatus, SecurityFeature, SiteRole, Stance, Tlp, Unit,
};
use crate::model::{Id, Line, SchemaVersion};
use serde::Serialize;

/// Declares what leaves: objects of fields that must, may or often stand.
macro_rules! public {
    ($($(#[doc = $doc:literal])+ $name:ident { $($(#[doc = $f_doc:literal])+ $presence:ident $field:ident: $ty:ty,)* })*) => {$(
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
        #[non_exhaustive]
        pub struct $name {
            $(
                $(#[doc = $f_doc])+
                #[serde(skip_serializing_if = "crate::publish::types::Absent::is_absent")]
                pub $field: public!(@slot $presence $ty),
            )*
        }

        impl $name {
            #[cfg(test)]
            pub(in crate::publish) const FIELDS: (&'static str, &'static [&'static str]) =
                (stringify!($name), &[$(stringify!($field)),*]);
        }
    )*};
    (@slot required $ty:ty) => { $ty };
    (@slot optional $ty:ty) => { Option<$ty> };
    (@slot list $ty:ty) => { Vec<$ty> };
}

/// Whether a value is left out when it is written.
pub(in crate::publish) trait Absent {
    fn is_absent(&self) -> bool {
        false
    }
}

impl<T> Absent for Option<T> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T> Absent for Vec<T> {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

macro_rules! never_absent {
    ($($ty:ty),*) => {$(impl Absent for $ty {})*};
}
never_absent!(
    PublicId,
    PublicClaimRef,
    ActorKind,
    AssessmentStatus,
    Conduct,
    DerivationKind,
    EvidenceKind,
    IncidentKind,
    IncidentRelationKind,
    OperationStatus,
    SecurityFeature,
    SiteRole,
    Stance,
    Tlp,
    Unit,
    Edtf,
    Id,
    Line,
    SchemaVersion,
    &'static str
);

mod blank;
mod compounds;
mod evidence;
mod incidents;

pub use compounds::*;
pub use evidence::*;
pub use incidents::*;

/// A record that leaves.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
#[non_exhaustive]
pub enum PublicRecord {
    /// An actor.
    Actor(PublicActor),
    /// A compound.
    Compound(PublicCompound),
    /// An incident.
    Incident(PublicIncident),
    /// A piece of evidence.
    Evidence(PublicEvidence),
}

/// A dossier that may leave. What it writes is a dossier again, of the same
/// grammar and far fewer fields: whatever reads dossiers reads it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[non_exhaustive]
pub struct PublicDossier {
    /// Always `dossier`.
    #[serde(rename = "type")]
    pub tag: DossierTag,
    /// The version of the model.
    pub schema_version: SchemaVersion,
    /// The name under which others cite it.
    pub namespace: Id,
    /// Its title, as given.
    pub title: Line,
    /// Who answers for it, as given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publisher: Option<Line>,
    /// The month in which it was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Edtf>,
    /// The terms of reuse, as given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence: Option<Line>,
    /// How far it may be passed on: as far as the policy has it.
    pub tlp: Tlp,
    /// The records: actors, compounds, incidents, evidence.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub records: Vec<PublicRecord>,
}

/// The tag of a dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum DossierTag {
    /// It is a dossier.
    Dossier,
}

impl PublicDossier {
    /// The dossier as JSON.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}
