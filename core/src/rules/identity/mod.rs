//! Group 1: what is called what, and who points at whom.

mod claim_duplicate;
mod id_conflict;
mod id_duplicate;
mod reference_dangling;
mod reference_wrong_kind;

use super::{Check, Rule, Sink, Status, rule_page};

pub(super) static RULES: &[&Rule] = &[
    &id_duplicate::RULE,
    &reference_dangling::RULE,
    &reference_wrong_kind::RULE,
    &id_conflict::RULE,
    &claim_duplicate::RULE,
];
