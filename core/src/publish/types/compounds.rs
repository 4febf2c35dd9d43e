//! Actors and compounds.

use crate::model::edtf::Edtf;
use crate::model::vocabulary::{
    ActorKind, AssessmentStatus, Facing, NameKind, OperationStatus, PersonBasis, RecordStatus, SecurityFeature,
    SiteRole, Stance,
};
use crate::model::{Country, Id, LanguageTag, Line, Position, Subdivision};
use crate::publish::refs::{PublicClaimRef, PublicId};
use serde::Serialize;

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
}
