//! A required field that is not there.
#![doc = include_str!("missing_field.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::MISSING_FIELD,
    name: "missing-field",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "the field {key} is missing here ({object})", fr: "il manque ici le champ {key} ({object})" },
    remedy: Text {
        en: "add {key}: without it the record is not read",
        fr: "ajoutez {key} : sans lui, la fiche n'est pas lue",
    },
    source: docs!("JSON Schema 2020-12, required; cove missing field"),
    fields: docs!(&[]),
    page: rule_page!("missing_field"),
    check: Check::Shape,
};
