//! A character in a line of text that is not seen.
#![doc = include_str!("invisible_character.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::INVISIBLE_CHARACTER,
    name: "invisible-character",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the text holds {char}, a character that is not seen or turns the order of what is seen ({name})",
        fr: "le texte contient {char}, un caractère que l'on ne voit pas ou qui inverse l'ordre de ce que l'on voit ({name})",
    },
    remedy: Text {
        en: "remove the character; a quote may keep the exact characters of the source",
        fr: "supprimez ce caractère ; une citation peut conserver les caractères exacts de la source",
    },
    source: docs!("UAX 9; UTS 39; Trojan Source (CVE-2021-42574)"),
    fields: docs!(&[]),
    page: rule_page!("invisible_character"),
    check: Check::Shape,
};
