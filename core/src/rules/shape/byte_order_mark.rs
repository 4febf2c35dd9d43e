//! Byte order mark.
#![doc = include_str!("byte_order_mark.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::BYTE_ORDER_MARK,
    name: "byte-order-mark",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "EN", fr: "FR" },
    remedy: Text { en: "EN", fr: "FR" },
    source: "SOURCE",
    fields: &[],
    page: rule_page!("byte_order_mark"),
    check: Check::Shape,
};
