//! Group 3: when things happened, and in which order.

mod active_after_closing;
mod anchor_undated;
mod claim_made_after_publication;
mod consent_dates_out_of_order;
mod count_after_publication;
mod date_in_future;
mod document_before_source;
mod duration_negative;
mod effect_before_cause;
mod evidence_before_event;
mod precision_exceeds_wording;
mod published_before_captured;
mod published_before_issued;
mod rebuttal_before_claim;
mod relative_time_misplaced;
mod relative_time_unanchored;
mod relative_to_republication;
mod retrieved_before_published;
mod time_zone_missing;
mod verified_before_captured;
mod words;

use super::{Check, Rule, Sink, Status, rule_page};
use crate::model::edtf::Answer;
use crate::model::vocabulary::EvidenceKind;
use crate::model::{Claim, Edtf, Evidence, When};

pub(super) static RULES: &[&Rule] = &[
    &date_in_future::RULE,
    &relative_time_unanchored::RULE,
    &relative_to_republication::RULE,
    &relative_time_misplaced::RULE,
    &precision_exceeds_wording::RULE,
    &time_zone_missing::RULE,
    &published_before_issued::RULE,
    &retrieved_before_published::RULE,
    &published_before_captured::RULE,
    &document_before_source::RULE,
    &evidence_before_event::RULE,
    &rebuttal_before_claim::RULE,
    &claim_made_after_publication::RULE,
    &count_after_publication::RULE,
    &consent_dates_out_of_order::RULE,
    &duration_negative::RULE,
    &active_after_closing::RULE,
    &verified_before_captured::RULE,
    &anchor_undated::RULE,
    &effect_before_cause::RULE,
];

/// The date of a time, where it has one.
fn date(when: Option<&When>) -> Option<&Edtf> {
    when?.edtf.as_ref()
}

/// Whether the item is what a camera, a microphone or an interviewer took down.
/// Of a page, a post or a stream people also record when they saved it.
fn is_recording(evidence: &Evidence) -> bool {
    matches!(
        evidence.kind,
        EvidenceKind::Video
            | EvidenceKind::Image
            | EvidenceKind::MediaItem
            | EvidenceKind::Audio
            | EvidenceKind::SatelliteImage
            | EvidenceKind::DroneFootage
            | EvidenceKind::StreetLevelImage
            | EvidenceKind::Testimony
            | EvidenceKind::InterviewSeries
            | EvidenceKind::TelephoneConversation
    )
}

/// When the words of an item were fixed, with its field. A data set is written
/// on after it first came out.
fn closed_on(evidence: &Evidence) -> Option<(&'static str, &Edtf)> {
    if evidence.kind == EvidenceKind::Dataset {
        return None;
    }
    let published = date(evidence.published.as_ref()).map(|date| ("published", date));
    published.or_else(|| date(evidence.issued.as_ref()).map(|date| ("issued", date)))
}

/// Whether a claim was made only after what carries it was out.
fn made_after(claim: &Claim, out: &Edtf) -> bool {
    date(claim.made.as_ref()).is_some_and(|made| out.before_anywhere(made) == Answer::Yes)
}
