//! An id that is not written as ids are.
#![doc = include_str!("malformed_id.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::MALFORMED_ID,
    name: "malformed-id",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "this id has a character that ids cannot have, or begins with a hyphen",
        fr: "cet identifiant contient un caractère non admis, ou commence par un trait d'union",
    },
    remedy: Text {
        en: "write small letters without accents, digits and hyphens only, such as {example}",
        fr: "n'employez que des minuscules sans accent, des chiffres et des traits d'union, par exemple {example}",
    },
    source: docs!("casecairn; RFC 9562 for UUIDs; RFC 3986, section 2.3"),
    fields: docs!(&[]),
    page: rule_page!("malformed_id"),
    check: Check::Shape,
};
