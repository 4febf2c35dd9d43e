//! A position that is not two numbers.
#![doc = include_str!("malformed_position.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::MALFORMED_POSITION,
    name: "malformed-position",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "this position is a list of length {count}, not 2",
        fr: "cette position est une liste de longueur {count}, et non 2",
    },
    remedy: Text {
        en: "write [longitude, latitude], without an altitude",
        fr: "écrivez [longitude, latitude], sans altitude",
    },
    source: docs!("RFC 7946, section 3.1.1"),
    fields: docs!(&[]),
    page: rule_page!("malformed_position"),
    check: Check::Shape,
};
