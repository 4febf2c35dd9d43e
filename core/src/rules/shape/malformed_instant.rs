//! An instant that is not RFC 3339.
#![doc = include_str!("malformed_instant.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::MALFORMED_INSTANT,
    name: "malformed-instant",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "this is not an instant: {reason}", fr: "ce n'est pas un instant : {reason}" },
    remedy: Text {
        en: "write date, time of day and offset, such as {example}",
        fr: "écrivez la date, l'heure et le décalage, par exemple {example}",
    },
    source: docs!("RFC 3339"),
    fields: docs!(&[]),
    page: rule_page!("malformed_instant"),
    check: Check::Shape,
};
