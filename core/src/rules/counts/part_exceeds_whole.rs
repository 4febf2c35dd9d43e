//! A count is larger than the one that it is part of.
#![doc = include_str!("part_exceeds_whole.md")]

use super::{Check, Rule, Sink, Status, contradicted, rule_page};
use crate::index::Index;
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::CountRelationKind;

pub(super) static RULE: Rule = Rule {
    code: Code::new(414),
    name: "part-exceeds-whole",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the count is larger than that of {other}, of which it is said to be a part",
        fr: "le nombre dépasse celui de {other}, dont il serait une partie",
    },
    remedy: Text {
        en: "check both numbers and what they count, or the relation",
        fr: "vérifiez les deux nombres et ce qu'ils comptent, ou la relation",
    },
    source: docs!("SDMX and UCDP GED, consistency of totals and parts"),
    fields: docs!(&["/claims", "/people"]),
    page: rule_page!("part_exceeds_whole"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    contradicted(|tie| matches!(tie.kind, CountRelationKind::SubsetOf | CountRelationKind::PhaseOf), index, sink);
}
