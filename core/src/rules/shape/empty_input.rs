//! An input with nothing in it.
#![doc = include_str!("empty_input.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::EMPTY_INPUT,
    name: "empty-input",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "there is nothing to read: the input is empty or blank",
        fr: "il n'y a rien à lire : le contenu est vide, ou fait seulement d'espaces",
    },
    remedy: Text {
        en: "check that the right file was given, and that it was saved and copied whole",
        fr: "vérifiez que le bon fichier a été fourni, et qu'il a été enregistré et copié en entier",
    },
    source: docs!("RFC 8259, section 2"),
    fields: docs!(&[]),
    page: rule_page!("empty_input"),
    check: Check::Shape,
};
