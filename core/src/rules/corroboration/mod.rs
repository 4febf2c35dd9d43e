//! Group 6: lineage, stance and claims.

mod claims_conflict;
mod credibility_from_one_source;
mod denied_claim_supports;
mod lineage_ring;
mod same_lineage;
mod stance_upgraded;

use super::{Check, Rule, Sink, Status, rule_page};

pub(super) static RULES: &[&Rule] = &[
    &same_lineage::RULE,
    &credibility_from_one_source::RULE,
    &claims_conflict::RULE,
    &stance_upgraded::RULE,
    &denied_claim_supports::RULE,
    &lineage_ring::RULE,
];
