//! Too many values.
#![doc = include_str!("too_many_values.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::TOO_MANY_VALUES,
    name: "too-many-values",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "EN", fr: "FR" },
    remedy: Text { en: "EN", fr: "FR" },
    source: "SOURCE",
    fields: &[],
    page: rule_page!("too_many_values"),
    check: Check::Shape,
};
