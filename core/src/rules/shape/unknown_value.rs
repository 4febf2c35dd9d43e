//! A value that the list does not have.
#![doc = include_str!("unknown_value.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::UNKNOWN_VALUE,
    name: "unknown-value",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "this value is not in the list “{vocabulary}”: {value}",
        fr: "cette valeur ne figure pas dans la liste « {vocabulary} » : {value}",
    },
    remedy: Text { en: "write one of {known}{or_other}", fr: "écrivez l'une de ces valeurs : {known}{or_other}" },
    source: docs!("JSON Schema 2020-12, enum; cove closed codelist values"),
    fields: docs!(&[]),
    page: rule_page!("unknown_value"),
    check: Check::Shape,
};
