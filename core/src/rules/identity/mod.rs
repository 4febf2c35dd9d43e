//! Group 1: what is called what, and who points at whom.

mod claim_duplicate;
mod code_pattern;
mod field_unknown;
mod id_conflict;
mod id_duplicate;
mod link_inferred;
mod link_undecided;
mod reference_dangling;
mod reference_wrong_kind;
mod replaces_itself;
mod waiver_unknown_rule;
mod withdrawn_without_reason;

use super::{Check, Rule, Sink, Status, rule_page};

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
    &field_unknown::RULE,
    &withdrawn_without_reason::RULE,
    &code_pattern::RULE,
];
