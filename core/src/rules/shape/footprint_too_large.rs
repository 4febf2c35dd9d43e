//! A footprint with too many parts.
#![doc = include_str!("footprint_too_large.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::FOOTPRINT_TOO_LARGE,
    name: "footprint-too-large",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "number of {what} in the footprint: {count}; the limit is {max}",
        fr: "nombre de {what} dans l'emprise : {count} ; la limite est de {max}",
    },
    remedy: Text {
        en: "draw the outline more simply: that of a compound needs a few dozen positions",
        fr: "simplifiez le tracé : celui d'un complexe tient en quelques dizaines de positions",
    },
    source: docs!("CWE-770, allocation without limits"),
    fields: docs!(&[]),
    page: rule_page!("footprint_too_large"),
    check: Check::Shape,
};
