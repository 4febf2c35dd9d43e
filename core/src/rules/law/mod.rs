//! Group 7: the elements of legal terms.

mod complicity_upgraded;

use super::{Check, Rule, Sink, Status, rule_page};

pub(super) static RULES: &[&Rule] = &[
    &complicity_upgraded::RULE,
];
