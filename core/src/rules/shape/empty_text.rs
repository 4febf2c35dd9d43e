//! A text with nothing in it.
#![doc = include_str!("empty_text.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::EMPTY_TEXT,
    name: "empty-text",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "this text is empty", fr: "ce texte est vide" },
    remedy: Text {
        en: "write the text, or leave the field out when nothing is known",
        fr: "écrivez le texte, ou omettez le champ si rien n'est connu",
    },
    source: docs!("JSON Schema 2020-12, minLength; cove empty field"),
    fields: docs!(&[]),
    page: rule_page!("empty_text"),
    check: Check::Shape,
};
