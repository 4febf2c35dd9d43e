//! Group 8: do no harm.

mod child_consent_incomplete;
mod consent_exceeded;
mod consent_missing;
mod consent_not_given;
mod graphic_unflagged;
mod person_without_basis;
mod survivor_located;
mod testimony_address_shared;

use super::{Check, Rule, Sink, Status, rule_page};
use crate::model::Evidence;
use crate::model::vocabulary::{EvidenceKind, Holding};

pub(super) static RULES: &[&Rule] = &[
    &person_without_basis::RULE,
    &consent_missing::RULE,
    &consent_not_given::RULE,
    &consent_exceeded::RULE,
    &child_consent_incomplete::RULE,
    &survivor_located::RULE,
    &graphic_unflagged::RULE,
    &testimony_address_shared::RULE,
];

/// Whether it holds what a person told, or what is known of a patient.
const fn is_told(kind: &EvidenceKind) -> bool {
    matches!(
        kind,
        EvidenceKind::Testimony
            | EvidenceKind::InterviewSeries
            | EvidenceKind::TelephoneConversation
            | EvidenceKind::Affidavit
            | EvidenceKind::MedicalRecord
    )
}

/// Whether it is known only from elsewhere: then others answer for the consent.
fn is_from_elsewhere(evidence: &Evidence) -> bool {
    evidence.external == Some(true)
        || matches!(evidence.held, Some(Holding::DescribedBySource | Holding::DeletedAtSource))
}
