//! A duration that is not ISO 8601.
#![doc = include_str!("malformed_duration.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::MALFORMED_DURATION,
    name: "malformed-duration",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "this is not a duration", fr: "ce n'est pas une durée" },
    remedy: Text {
        en: "write P and the days, or PT and the hours, minutes or seconds, such as P7D or PT36H",
        fr: "écrivez P et les jours, ou PT et les heures, minutes ou secondes, par exemple P7D ou PT36H",
    },
    source: docs!("ISO 8601-1:2019, section 5.5.2; ISO 8601-2:2019"),
    fields: docs!(&[]),
    page: rule_page!("malformed_duration"),
    check: Check::Shape,
};
