//! A running number, and nobody knows as of when.
#![doc = include_str!("cumulative_without_date.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Count;

pub(super) static RULE: Rule = Rule {
    code: Code::new(419),
    name: "cumulative-without-date",
    severity: Severities { intake: None, working: Some(Severity::Warning), publication: Some(Severity::Warning) },
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the number is cumulative, and neither as_of nor period says when it stood",
        fr: "le nombre est cumulé, et ni as_of ni period ne dit à quelle date il valait",
    },
    remedy: Text {
        en: "write as_of: the date in the source, or the moment of the item that first gave the number",
        fr: "renseignez as_of : la date donnée par la source, ou le moment de l'élément qui a donné le nombre en premier",
    },
    source: docs!("SDMX REF_PERIOD"),
    fields: docs!(&["/cumulative", "/as_of", "/period", "/month"]),
    page: rule_page!("cumulative_without_date"),
    check: Check::Count(check),
};

fn check(count: &Count, sink: &mut Sink<'_>) {
    let dated = count.as_of.is_some() || count.period.is_some() || count.month.is_some();
    if count.cumulative == Some(true) && !dated {
        sink.at("/cumulative", Vec::new());
    }
}
