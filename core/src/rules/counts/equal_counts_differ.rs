//! Two counts that are said to be equal cannot be.
#![doc = include_str!("equal_counts_differ.md")]

use super::{Check, Rule, Sink, Status, contradicted, rule_page};
use crate::index::Index;
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::CountRelationKind;

pub(super) static RULE: Rule = Rule {
    code: Code::new(415),
    name: "equal-counts-differ",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the count cannot be that of {other}, with which it is said to be equal",
        fr: "le nombre ne peut pas être celui de {other}, auquel il serait égal",
    },
    remedy: Text {
        en: "correct a number, or call the relation disputes or supersedes",
        fr: "corrigez l'un des nombres, ou donnez à la relation la nature disputes ou supersedes",
    },
    source: docs!("IEEE 1788 interval arithmetic, intersection; casecairn"),
    fields: docs!(&["/claims"]),
    page: rule_page!("equal_counts_differ"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    contradicted(|tie| tie.kind == CountRelationKind::Equals, index, sink);
}
