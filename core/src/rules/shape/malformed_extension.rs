//! A key of extensions that does not say whose it is.
#![doc = include_str!("malformed_extension.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::MALFORMED_EXTENSION,
    name: "malformed-extension",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "this key of extensions does not say whose it is: {key}",
        fr: "cette clé d'extensions ne dit pas à qui elle appartient : {key}",
    },
    remedy: Text {
        en: "put a domain name of yours in front, reversed, such as org.example.case-number",
        fr: "faites-la précéder d'un nom de domaine qui vous appartient, inversé, par exemple org.example.case-number",
    },
    source: docs!("RFC 1035, section 2.3.1; JSON Schema 2020-12, propertyNames"),
    fields: docs!(&[]),
    page: rule_page!("malformed_extension"),
    check: Check::Shape,
};
