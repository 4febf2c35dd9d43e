//! An object that does not say its type.
#![doc = include_str!("missing_type.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::MISSING_TYPE,
    name: "missing-type",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "this object does not say its type", fr: "cet objet n'indique pas son type" },
    remedy: Text {
        en: "begin it with the key type and one of {known}",
        fr: "commencez-le par la clé type, avec l'une de ces valeurs : {known}",
    },
    source: docs!("JSON Schema 2020-12, oneOf; RFC 7946, section 1.4"),
    fields: docs!(&[]),
    page: rule_page!("missing_type"),
    check: Check::Shape,
};
