//! Group 6: lineage, stance and claims.

mod claim_supports_itself;
mod claim_without_claimant;
mod claims_conflict;
mod credibility_from_one_source;
mod denied_claim_supports;
mod garble_suspected;
mod grades_contradict;
mod lineage_ring;
mod operations_contradict;
mod quote_missing;
mod quote_variant_unflagged;
mod record_unsupported;
mod relay_without_source;
mod same_lineage;
mod stance_upgraded;
mod status_below_publication;
mod status_without_criteria;
mod verifies_itself;

use super::{Check, Rule, Sink, Status, rule_page};
use crate::model::{Claim, Evidence};

pub(super) static RULES: &[&Rule] = &[
    &status_without_criteria::RULE,
    &status_below_publication::RULE,
    &operations_contradict::RULE,
    &same_lineage::RULE,
    &credibility_from_one_source::RULE,
    &verifies_itself::RULE,
    &grades_contradict::RULE,
    &quote_variant_unflagged::RULE,
    &garble_suspected::RULE,
    &claim_without_claimant::RULE,
    &quote_missing::RULE,
    &claims_conflict::RULE,
    &stance_upgraded::RULE,
    &record_unsupported::RULE,
    &denied_claim_supports::RULE,
    &lineage_ring::RULE,
    &relay_without_source::RULE,
    &claim_supports_itself::RULE,
];

/// Whether anybody is named who makes the claim, or through whom it came.
fn has_claimant(claim: &Claim) -> bool {
    let speaker = claim.quote.as_ref().is_some_and(|quote| quote.speaker.is_some());
    let named = claim.by.is_some() || claim.by_role.is_some() || claim.by_context == Some(true);
    named || speaker || !claim.via.is_empty()
}

/// Whether anything is named that the item may have drawn the claim from.
fn has_lineage(evidence: &Evidence, claim: &Claim) -> bool {
    !evidence.derived_from.is_empty() || !claim.rests_on.is_empty()
}
