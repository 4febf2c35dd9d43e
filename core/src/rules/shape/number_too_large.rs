//! A number that cannot be kept.
#![doc = include_str!("number_too_large.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::NUMBER_TOO_LARGE,
    name: "number-too-large",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the number is too large to be kept exactly: whole numbers go up to 9007199254740991, others to about 1.8e308",
        fr: "le nombre est trop grand pour être conservé exactement : un entier va jusqu'à 9007199254740991, un autre nombre jusqu'à environ 1,8e308",
    },
    remedy: Text {
        en: "check the number in its source; an account or case number is a text, between quotation marks",
        fr: "vérifiez le nombre dans sa source ; un numéro de compte ou de dossier est un texte, entre guillemets",
    },
    source: docs!("RFC 8259, section 6; RFC 7493 (I-JSON), section 2.2"),
    fields: docs!(&[]),
    page: rule_page!("number_too_large"),
    check: Check::Shape,
};
