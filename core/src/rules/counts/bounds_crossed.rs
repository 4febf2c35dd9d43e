//! A lower bound above the upper one.
#![doc = include_str!("bounds_crossed.md")]

use super::{Check, Rule, Sink, Status, bounded, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Count;

pub(super) static RULE: Rule = Rule {
    code: Code::new(401),
    name: "bounds-crossed",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "no number keeps to the bounds given: {fields}",
        fr: "aucun nombre ne respecte les bornes données : {fields}",
    },
    remedy: Text {
        en: "compare both bounds with the source: perhaps they are exchanged, or a digit is missing",
        fr: "comparez les deux bornes à la source : elles sont peut-être interverties, ou il manque un chiffre",
    },
    source: docs!("UCDP GED low, best and high: low ≤ best ≤ high"),
    fields: docs!(&["/min", "/max", "/more_than", "/fewer_than", "/cells"]),
    page: rule_page!("bounds_crossed"),
    check: Check::Count(check),
};

fn check(count: &Count, sink: &mut Sink<'_>) {
    for part in bounded(count).filter(|part| part.bounds.room().is_none()) {
        let fields: Vec<&str> = [part.bounds.lower(), part.bounds.upper()].into_iter().flatten().collect();
        let last = fields.last().copied().unwrap_or_default();
        sink.at(&part.field(last), vec![("fields", fields.join(", ").into())]);
    }
}
