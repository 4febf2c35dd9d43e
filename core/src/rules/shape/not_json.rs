//! Broken syntax.
#![doc = include_str!("not_json.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::NOT_JSON,
    name: "not-json",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "this is not JSON: {reason}", fr: "ceci n'est pas du JSON : {reason}" },
    remedy: Text {
        en: "mend the syntax at this place; the rest of the document, or of the line, was not read",
        fr: "corrigez la syntaxe à cet endroit ; la suite du document, ou de la ligne, n'a pas été lue",
    },
    source: docs!("RFC 8259, section 2"),
    fields: docs!(&[]),
    page: rule_page!("not_json"),
    check: Check::Shape,
};
