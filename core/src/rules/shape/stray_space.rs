//! White space at an end of a text.
#![doc = include_str!("stray_space.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::STRAY_SPACE,
    name: "stray-space",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "this text begins or ends with white space",
        fr: "ce texte commence ou se termine par une espace",
    },
    remedy: Text { en: "remove the white space at its ends", fr: "supprimez les espaces au début et à la fin" },
    source: docs!("casecairn; XML Schema 1.1 Part 2, whiteSpace"),
    fields: docs!(&[]),
    page: rule_page!("stray_space"),
    check: Check::Shape,
};
