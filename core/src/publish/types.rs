//! What a public dossier is made of. What has no field here cannot leave.
//!
//! Ids are numbers of this release: [`PublicId`] can be made from a number
//! only, so that no id typed by hand gets through.

use super::refs::{PublicClaimRef, PublicId};
use crate::model::edtf::Edtf;
use crate::model::vocabulary::{
    ActorKind, AgeClass, AssessmentStatus, Conduct, DerivationKind, EvidenceKind, Facing,
    FraudForm, IncidentKind, IncidentRelationKind, NameKind, OperationStatus, Outcome, PersonBasis, RecordStatus,
    Relay, Role, SecurityFeature, Sex, SiteRole, Stance, Tlp, Trigger, Unit,
};
use crate::model::{Country, Id, LanguageTag, Line, Position, SchemaVersion, Subdivision};
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
                #[serde(skip_serializing_if = "Absent::is_absent")]
                pub $field: public!(@slot $presence $ty),
            )*
        }

        impl $name {
            #[cfg(test)]
            pub(super) const FIELDS: (&'static str, &'static [&'static str]) =
                (stringify!($name), &[$(stringify!($field)),*]);
        }
    )*};
    (@slot required $ty:ty) => { $ty };
    (@slot optional $ty:ty) => { Option<$ty> };
    (@slot list $ty:ty) => { Vec<$ty> };
}

/// Whether a value is left out when it is written.
trait Absent {
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
    PublicId, PublicClaimRef, ActorKind, AssessmentStatus, Conduct, DerivationKind,
    EvidenceKind, IncidentKind, IncidentRelationKind, OperationStatus, SecurityFeature, SiteRole, Stance, Tlp, Unit,
    Edtf, Id, Line, SchemaVersion, &'static str
);

public! {
    /// An actor that something in the release points at.
    PublicActor {
        /// Its number in this release.
        required id: PublicId,
        /// What it is.
        required kind: ActorKind,
        /// What it is called.
        list names: PublicName,
        /// What lists kept by others call it.
        list codes: PublicCode,
        /// For a person, what allows naming them.
        optional basis: PersonBasis,
        /// For a person, the office held in public.
        optional office: Line,
        /// The body that it belongs to.
        optional of: PublicId,
        /// For a record that was taken back: that it was.
        optional status: RecordStatus,
        /// For a person, the claims of open sources that name them.
        list support: PublicClaimRef,
    }
    /// A name.
    PublicName {
        /// The name as written.
        required text: Line,
        /// Its language, and the script.
        optional lang: LanguageTag,
        /// What kind of name it is.
        optional kind: NameKind,
        /// The claims of open sources that carry it.
        list support: PublicClaimRef,
    }
    /// A mark in a list kept by others.
    PublicCode {
        /// The list.
        required registry: Id,
        /// The mark.
        required code: Line,
        /// The claims of open sources that carry it.
        list support: PublicClaimRef,
    }
    /// A compound that an open source speaks of.
    PublicCompound {
        /// Its number in this release.
        required id: PublicId,
        /// What it is called.
        list names: PublicName,
        /// What lists kept by others call it.
        list codes: PublicCode,
        /// Where it is, as near as the policy tells.
        optional place: PublicPlace,
        /// What keeps people in or others out.
        list features: PublicFeature,
        /// Who owns, lets, runs, rents or guards it.
        list links: PublicLink,
        /// Who holds it to be a scam compound, and how surely.
        list assessment: PublicAssessment,
        /// Whether it was running.
        list operations: PublicOperation,
        /// The claims of open sources that carry it.
        list support: PublicClaimRef,
        /// For a record that was taken back: that it was.
        optional status: RecordStatus,
    }
    /// Where: a country, a subdivision, or the middle of a cell of a fixed grid.
    PublicPlace {
        /// The country.
        optional country: Country,
        /// The first-level subdivision.
        optional subdivision: Subdivision,
        /// The middle of the cell that holds the place; not the place.
        optional point: Position,
        /// How far from the middle the place may be; it depends on the cell alone.
        optional uncertainty_m: u32,
        /// The claims of open sources that carry it.
        list support: PublicClaimRef,
    }
    /// When: whole months or years.
    PublicWhen {
        /// The months or years.
        required edtf: Edtf,
        /// The claims of open sources that carry it.
        list support: PublicClaimRef,
    }
    /// A security feature.
    PublicFeature {
        /// What it is.
        required kind: SecurityFeature,
        /// Which way it is turned.
        optional faces: Facing,
        /// When it was seen.
        optional as_of: PublicWhen,
        /// The claims of open sources that carry it.
        list support: PublicClaimRef,
    }
    /// An actor's part in a compound.
    PublicLink {
        /// The actor.
        required actor: PublicId,
        /// The part.
        required role: SiteRole,
        /// When it had the part.
        optional when: PublicWhen,
        /// How firmly that is stated.
        optional stance: Stance,
        /// The claims of open sources that carry it.
        list support: PublicClaimRef,
    }
    /// How surely someone holds the site to be a scam compound.
    PublicAssessment {
        /// How surely.
        required status: AssessmentStatus,
        /// Who.
        optional by: PublicId,
        /// As of when.
        optional as_of: PublicWhen,
        /// The claims of open sources that carry it.
        list support: PublicClaimRef,
    }
    /// Whether the site was running.
    PublicOperation {
        /// In which state it was.
        required status: OperationStatus,
        /// Who saw or said so.
        optional by: PublicId,
        /// As of when.
        optional as_of: PublicWhen,
        /// The claims of open sources that carry it.
        list support: PublicClaimRef,
    }
    /// An incident that an open source speaks of.
    PublicIncident {
        /// Its number in this release.
        required id: PublicId,
        /// What it was.
        required kind: IncidentKind,
        /// How far the sources stand behind it.
        required stance: Stance,
        /// When, as near as the policy tells.
        optional when: PublicWhen,
        /// Where, as near as the policy tells.
        optional place: PublicPlace,
        /// The compounds where it happened; none for an incident of few people.
        list compounds: PublicCompoundLink,
        /// What was done.
        list acts: PublicAct,
        /// How many people it concerned, in classes.
        list people: PublicCount,
        /// How it ended.
        optional outcome: Outcome,
        /// How it stands to other incidents.
        list relations: PublicIncidentRelation,
        /// The claims of open sources that carry it.
        list support: PublicClaimRef,
        /// For a record that was taken back: that it was.
        optional status: RecordStatus,
    }
    /// A compound where an incident happened.
    PublicCompoundLink {
        /// The compound.
        required compound: PublicId,
        /// How it was identified.
        optional resolved_by: crate::model::vocabulary::ResolvedBy,
        /// The claims of open sources that carry it.
        list support: PublicClaimRef,
    }
    /// What was done to people in an incident.
    PublicAct {
        /// What a camera would have seen.
        required conduct: Conduct,
        /// For forced criminality, what people were made to do.
        list forms: FraudForm,
        /// What set it off.
        list triggers: Trigger,
        /// Whom open sources hold to have done it.
        list attributed_to: PublicAttribution,
        /// The claims of open sources that carry it.
        list support: PublicClaimRef,
    }
    /// Who is said to have done something.
    PublicAttribution {
        /// The actor.
        optional actor: PublicId,
        /// The role.
        optional role: Role,
        /// How firmly that is stated.
        optional stance: Stance,
        /// The claims of open sources that carry it.
        list support: PublicClaimRef,
    }
    /// How many people, in classes; what they have in common.
    PublicCount {
        /// What is counted.
        required unit: Unit,
        /// At least so many.
        optional min: u64,
        /// Fewer than so many.
        optional fewer_than: u64,
        /// The one nationality of all.
        optional nationality: Country,
        /// The one age class of all.
        optional age_class: AgeClass,
        /// The one sex of all.
        optional sex: Sex,
        /// The count broken down; it need not add up.
        list cells: PublicCell,
    }
    /// Some of the people counted.
    PublicCell {
        /// Their nationality.
        optional nationality: Country,
        /// Their age class.
        optional age_class: AgeClass,
        /// Their sex.
        optional sex: Sex,
        /// At least so many.
        optional min: u64,
        /// Fewer than so many.
        optional fewer_than: u64,
    }
    /// How an incident stands to another.
    PublicIncidentRelation {
        /// The relation.
        required kind: IncidentRelationKind,
        /// The other incident.
        required incident: PublicId,
        /// The claims of open sources that carry it.
        list support: PublicClaimRef,
    }
    /// An open source: what an institution has published.
    PublicEvidence {
        /// Its number in this release.
        required id: PublicId,
        /// What it is.
        required kind: EvidenceKind,
        /// What its publisher or a library calls it.
        list codes: PublicCode,
        /// Its language.
        optional lang: LanguageTag,
        /// Who published it.
        optional publisher: PublicId,
        /// When its origin issued it.
        optional issued: PublicWhen,
        /// When it was published.
        optional published: PublicWhen,
        /// The open sources from which it was made.
        list derived_from: PublicDerivation,
        /// That it says something, who and how firmly; not what.
        list claims: PublicClaim,
        /// For a record that was taken back: that it was.
        optional status: RecordStatus,
    }
    /// A step back along the lineage.
    PublicDerivation {
        /// The item it was made from.
        required evidence: PublicId,
        /// How.
        required how: DerivationKind,
    }
    /// That an open source says something.
    PublicClaim {
        /// Its number in the evidence.
        required id: PublicId,
        /// Who says it.
        optional by: PublicId,
        /// In which role.
        optional by_role: Role,
        /// How firmly.
        required stance: Stance,
        /// How the item renders it.
        optional relay: Relay,
        /// The record of which it speaks.
        optional about: PublicId,
    }
}

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

impl PublicActor {
    /// An actor of which nothing is told.
    pub(super) fn new(id: PublicId, kind: ActorKind) -> Self {
        let (names, codes, support) = (Vec::new(), Vec::new(), Vec::new());
        Self { id, kind, names, codes, basis: None, office: None, of: None, status: None, support }
    }
}

impl PublicCompound {
    /// A compound of which nothing is told.
    pub(super) fn new(id: PublicId) -> Self {
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
    pub(super) fn new(id: PublicId, kind: IncidentKind, stance: Stance) -> Self {
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
    pub(super) fn new(id: PublicId, kind: EvidenceKind) -> Self {
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
