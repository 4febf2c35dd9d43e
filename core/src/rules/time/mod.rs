//! Group 3: when things happened, and in which order.

mod anchor_undated;
mod document_before_source;
mod effect_before_cause;
mod evidence_before_event;
mod rebuttal_before_claim;
mod relative_time_misplaced;
mod relative_to_republication;

use super::{Check, Rule, Sink, Status, rule_page};

pub(super) static RULES: &[&Rule] = &[
    &relative_to_republication::RULE,
    &relative_time_misplaced::RULE,
    &document_before_source::RULE,
    &evidence_before_event::RULE,
    &rebuttal_before_claim::RULE,
    &anchor_undated::RULE,
    &effect_before_cause::RULE,
];
