//! Text too long.
#![doc = include_str!("text_too_long.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::TEXT_TOO_LONG,
    name: "text-too-long",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "EN", fr: "FR" },
    remedy: Text { en: "EN", fr: "FR" },
    source: "SOURCE",
    fields: &[],
    page: rule_page!("text_too_long"),
    check: Check::Shape,
};
