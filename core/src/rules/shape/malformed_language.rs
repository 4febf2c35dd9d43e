//! A language tag that is not BCP 47.
#![doc = include_str!("malformed_language.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::MALFORMED_LANGUAGE,
    name: "malformed-language",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "this is not a language tag", fr: "ce n'est pas une étiquette de langue" },
    remedy: Text {
        en: "write the tag of the language, such as {example} or zh-Hans, with hyphens between its parts",
        fr: "écrivez l'étiquette de la langue, par exemple {example} ou zh-Hans, avec des traits d'union entre ses parties",
    },
    source: docs!("BCP 47 (RFC 5646)"),
    fields: docs!(&[]),
    page: rule_page!("malformed_language"),
    check: Check::Shape,
};
