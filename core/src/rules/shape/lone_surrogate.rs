//! Half of a character.
#![doc = include_str!("lone_surrogate.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::LONE_SURROGATE,
    name: "lone-surrogate",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "an escape stands for half of a character: a surrogate without its other half",
        fr: "une séquence d'échappement représente la moitié d'un caractère : un demi-codet sans l'autre moitié",
    },
    remedy: Text {
        en: "write the character itself, or both halves, such as \\ud83c\\udfee; where it was cut off, take the text again from its source",
        fr: "écrivez le caractère lui-même ou ses deux moitiés, par exemple \\ud83c\\udfee ; s'il a été coupé, reprenez le texte dans sa source",
    },
    source: docs!("RFC 8259, sections 7 and 8.2; RFC 7493 (I-JSON), section 2.1"),
    fields: docs!(&[]),
    page: rule_page!("lone_surrogate"),
    check: Check::Shape,
};
