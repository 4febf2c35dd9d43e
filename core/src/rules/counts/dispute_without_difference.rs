//! Two counts that are said to dispute each other are the same.
#![doc = include_str!("dispute_without_difference.md")]

use super::{Check, Rule, Sink, Status, contradicted, rule_page};
use crate::index::Index;
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::CountRelationKind;

pub(super) static RULE: Rule = Rule {
    code: Code::new(417),
    name: "dispute-without-difference",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the count is that of {other}, which it is said to dispute",
        fr: "le nombre est celui de {other}, qu'il est censé contester",
    },
    remedy: Text {
        en: "call the relation equals, or correct a number",
        fr: "donnez à la relation la nature equals, ou corrigez l'un des nombres",
    },
    source: docs!("Security Force Monitor claim statuses; casecairn"),
    fields: docs!(&["/claims"]),
    page: rule_page!("dispute_without_difference"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    contradicted(|tie| tie.kind == CountRelationKind::Disputes, index, sink);
}
