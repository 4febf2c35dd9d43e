//! A code that does not have its form.
#![doc = include_str!("malformed_code.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::MALFORMED_CODE,
    name: "malformed-code",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "this does not have the form of the code asked for ({name})",
        fr: "ce texte n'a pas la forme du code attendu ({name})",
    },
    remedy: Text { en: "write it like {example}", fr: "écrivez-le comme ceci : {example}" },
    source: docs!("ISO 3166-1; ISO 3166-2; RFC 6838; FIPS 180-4"),
    fields: docs!(&[]),
    page: rule_page!("malformed_code"),
    check: Check::Shape,
};
