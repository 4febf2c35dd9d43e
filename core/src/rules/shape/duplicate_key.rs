//! A key that stands twice.
#![doc = include_str!("duplicate_key.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::DUPLICATE_KEY,
    name: "duplicate-key",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the key {key} stands twice in one object",
        fr: "la clé {key} figure deux fois dans un même objet",
    },
    remedy: Text {
        en: "keep the one that is right; where both are, the field may want a list",
        fr: "gardez celle qui est juste ; si les deux le sont, le champ demande peut-être une liste",
    },
    source: docs!("RFC 8259, section 4; RFC 7493 (I-JSON), section 2.3"),
    fields: docs!(&[]),
    page: rule_page!("duplicate_key"),
    check: Check::Shape,
};
