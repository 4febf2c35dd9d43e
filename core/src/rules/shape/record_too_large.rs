//! Record too large.
#![doc = include_str!("record_too_large.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::RECORD_TOO_LARGE,
    name: "record-too-large",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "EN", fr: "FR" },
    remedy: Text { en: "EN", fr: "FR" },
    source: "SOURCE",
    fields: &[],
    page: rule_page!("record_too_large"),
    check: Check::Shape,
};
