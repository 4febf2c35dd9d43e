//! A date that is not EDTF.
#![doc = include_str!("malformed_date.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::MALFORMED_DATE,
    name: "malformed-date",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "this date cannot be read: {reason}", fr: "cette date ne peut être lue : {reason}" },
    remedy: Text {
        en: "write the year first, and no more than is known, such as {example}",
        fr: "écrivez l'année d'abord, et rien de plus que ce qui est connu, par exemple {example}",
    },
    source: docs!("EDTF, ISO 8601-2:2019 Annex A, levels 0 to 2"),
    fields: docs!(&[]),
    page: rule_page!("malformed_date"),
    check: Check::Shape,
};
