//! A waiver of nothing.
#![doc = include_str!("waiver_unknown_rule.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Header;

pub(super) static RULE: Rule = Rule {
    code: Code::new(106),
    name: "waiver-unknown-rule",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the waiver names {code}, which is no rule",
        fr: "la dérogation indique {code}, qui n'est pas une règle",
    },
    remedy: Text {
        en: "look the code up in the list of rules, or remove the waiver",
        fr: "cherchez le code dans la liste des règles, ou supprimez la dérogation",
    },
    source: docs!("casecairn"),
    fields: docs!(&["/waivers"]),
    page: rule_page!("waiver_unknown_rule"),
    check: Check::Header(check),
};

fn check(header: &Header, sink: &mut Sink<'_>) {
    for (at, waiver) in header.waivers.iter().enumerate() {
        let code = waiver.rule.as_str();
        if code.parse().ok().and_then(crate::rules::rule).is_none() {
            sink.at(&format!("/waivers/{at}/rule"), vec![("code", code.into())]);
        }
    }
}
