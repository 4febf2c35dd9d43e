//! A time that lasted less than nothing.
#![doc = include_str!("duration_negative.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::When;

pub(super) static RULE: Rule = Rule {
    code: Code::new(316),
    name: "duration-negative",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "a duration is negative: nothing lasts less than no time",
        fr: "une durée est négative : rien ne dure moins que zéro",
    },
    remedy: Text {
        en: "write the length without the minus sign; a distance into the past belongs in relative.span",
        fr: "écrivez la durée sans le signe moins ; un écart vers le passé relève de relative.span",
    },
    source: docs!("ISO 8601-1:2019, duration; ISO 8601-2:2019, negative duration"),
    fields: docs!(&["/lasting"]),
    page: rule_page!("duration_negative"),
    check: Check::When(check),
};

fn check(when: &When, sink: &mut Sink<'_>) {
    if when.lasting.as_ref().is_some_and(crate::model::Duration::is_negative) {
        sink.at("/lasting", Vec::new());
    }
}
