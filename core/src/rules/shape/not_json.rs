//! Not json.
#![doc = include_str!("not_json.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::NOT_JSON,
    name: "not-json",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "EN", fr: "FR" },
    remedy: Text { en: "EN", fr: "FR" },
    source: "SOURCE",
    fields: &[],
    page: rule_page!("not_json"),
    check: Check::Shape,
};
