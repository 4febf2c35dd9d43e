//! Group 8: do no harm.

mod account_in_text;
mod birth_date_in_text;
mod child_consent_incomplete;
mod consent_exceeded;
mod consent_missing;
mod consent_not_given;
mod contact_in_text;
mod device_address_in_text;
mod graphic_unflagged;
mod identity_number_in_text;
mod location_in_text;
mod person_without_basis;
mod survivor_located;
mod testimony_address_shared;

use super::{Check, Rule, Sink, Status, rule_page};
use crate::detect::{Kind, Match};
use crate::issue::{Severities, Severity};
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
    &contact_in_text::RULE,
    &identity_number_in_text::RULE,
    &account_in_text::RULE,
    &location_in_text::RULE,
    &device_address_in_text::RULE,
    &birth_date_in_text::RULE,
];

/// How bad it is that a text holds something personal: it may be meant while a
/// dossier is among those who work on it, and never once it is published.
const SEVERITY: Severities = Severities {
    intake: Some(Severity::Warning),
    working: Some(Severity::Warning),
    publication: Some(Severity::Error),
};

/// Raises an issue for each of these kinds that a text holds. It says what kind
/// and which text, and nothing of what was found.
fn raise(found: &[Match], kinds: &[Kind], sink: &mut Sink<'_>) {
    // Codes of registries are given out to be known.
    if sink.pointer("").as_str().ends_with("/code") {
        return;
    }
    for kind in kinds.iter().filter(|kind| found.iter().any(|found| found.kind == **kind)) {
        sink.at("", vec![("what", kind.label().into())]);
    }
}

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
