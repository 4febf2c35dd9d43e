//! A control character in a text.
#![doc = include_str!("control_character.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::CONTROL_CHARACTER,
    name: "control-character",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the text holds the control character or line separator {char}, which this kind of text does not allow ({name})",
        fr: "le texte contient le caractère de contrôle ou le séparateur de lignes {char}, que ce type de texte n'admet pas ({name})",
    },
    remedy: Text {
        en: "remove it or put a space in its place; only a free text may have line breaks, written \\n, and tabs",
        fr: "supprimez-le ou remplacez-le par une espace ; seul un texte libre admet des sauts de ligne, notés \\n, et des tabulations",
    },
    source: docs!("RFC 8259, section 7; Unicode Standard, section 23.1"),
    fields: docs!(&[]),
    page: rule_page!("control_character"),
    check: Check::Shape,
};
