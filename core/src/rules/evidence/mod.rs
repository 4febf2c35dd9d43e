//! Group 5: integrity, custody and verification.

mod custody_after_destruction;
mod custody_event_undated;
mod custody_out_of_order;
mod digest_length_wrong;
mod digest_weak;
mod evidence_unlocatable;
mod file_recorded_twice;
mod held_without_digest;
mod media_of_another_kind;
mod verification_beyond_extent;
mod verified_against_pillars;
mod verified_without_method;
mod web_evidence_unarchived;

use super::{Check, Rule, Sink, Status, rule_page};

pub(super) static RULES: &[&Rule] = &[
    &digest_length_wrong::RULE,
    &held_without_digest::RULE,
    &digest_weak::RULE,
    &file_recorded_twice::RULE,
    &verified_without_method::RULE,
    &verified_against_pillars::RULE,
    &custody_out_of_order::RULE,
    &custody_after_destruction::RULE,
    &media_of_another_kind::RULE,
    &evidence_unlocatable::RULE,
    &verification_beyond_extent::RULE,
    &web_evidence_unarchived::RULE,
    &custody_event_undated::RULE,
];
