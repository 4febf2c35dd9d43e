//! Evidence and claims.

use super::{PublicCode, PublicWhen};
use crate::model::LanguageTag;
use crate::model::vocabulary::{DerivationKind, EvidenceKind, RecordStatus, Relay, Role, Stance};
use crate::publish::refs::PublicId;
use serde::Serialize;

public! {
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
