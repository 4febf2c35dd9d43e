//! A field that the object does not have.
#![doc = include_str!("unknown_field.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::UNKNOWN_FIELD,
    name: "unknown-field",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "there is no such field here ({object}): {key}",
        fr: "aucun champ de ce nom ici ({object}) : {key}",
    },
    remedy: Text {
        en: "correct the name of the field, or put data of your own under extensions",
        fr: "corrigez le nom du champ, ou placez vos propres données sous extensions",
    },
    source: docs!("JSON Schema 2020-12, additionalProperties; cove additional fields"),
    fields: docs!(&[]),
    page: rule_page!("unknown_field"),
    check: Check::Shape,
};
