//! Group 1: what is called what, and who points at whom.

mod claim_duplicate;
mod claim_field_unknown;
mod code_pattern;
mod code_shared;
mod field_unknown;
mod fields_of_nothing;
mod id_conflict;
mod id_duplicate;
mod link_inferred;
mod link_undecided;
mod part_of_ring;
mod reference_dangling;
mod reference_wrong_kind;
mod replaces_itself;
mod replaces_ring;
mod successor_missing;
mod support_about_another;
mod waiver_unknown_rule;
mod withdrawn_record_used;
mod withdrawn_without_reason;

use super::{Check, Rule, Sink, Status, rule_page};

/// The rules that need to know of other records only what has one id: who has
/// it, and who points at it.
pub(super) static BY_ID: &[&Rule] = &[&id_duplicate::RULE, &reference_dangling::RULE, &reference_wrong_kind::RULE];

pub(super) static RULES: &[&Rule] = &[
    &id_duplicate::RULE,
    &reference_dangling::RULE,
    &reference_wrong_kind::RULE,
    &id_conflict::RULE,
    &claim_duplicate::RULE,
    &waiver_unknown_rule::RULE,
    &link_undecided::RULE,
    &link_inferred::RULE,
    &replaces_itself::RULE,
    &replaces_ring::RULE,
    &part_of_ring::RULE,
    &field_unknown::RULE,
    &support_about_another::RULE,
    &withdrawn_record_used::RULE,
    &successor_missing::RULE,
    &withdrawn_without_reason::RULE,
    &code_pattern::RULE,
    &code_shared::RULE,
    &claim_field_unknown::RULE,
    &fields_of_nothing::RULE,
];
