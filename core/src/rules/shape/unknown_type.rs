//! A type that there is not.
#![doc = include_str!("unknown_type.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::UNKNOWN_TYPE,
    name: "unknown-type",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "there is no such type here: {value}", fr: "ce type n'existe pas ici : {value}" },
    remedy: Text { en: "write one of {known}", fr: "écrivez l'un de ces types : {known}" },
    source: docs!("JSON Schema 2020-12, oneOf; RFC 7946, section 1.4"),
    fields: docs!(&[]),
    page: rule_page!("unknown_type"),
    check: Check::Shape,
};
