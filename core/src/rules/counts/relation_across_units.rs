//! Counts of different things are set against each other.
#![doc = include_str!("relation_across_units.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::Index;
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: Code::new(418),
    name: "relation-across-units",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the count and that of {other} count different things",
        fr: "ce nombre et celui de {other} ne comptent pas la même chose",
    },
    remedy: Text {
        en: "relate counts of one unit, or correct a unit",
        fr: "reliez des nombres de même unité, ou corrigez l'une des unités",
    },
    source: docs!("SDMX unit of measure; casecairn"),
    fields: docs!(&["/claims"]),
    page: rule_page!("relation_across_units"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    for tie in &index.notes.count_ties {
        let Some(claim) = index.claim(tie.to) else {
            sink.unchecked(1);
            continue;
        };
        if !claim.counts.is_empty() && claim.counts.iter().all(|count| !tie.this.compares_with(count)) {
            let params = vec![("other", index.shown(tie.to, tie.holder).into())];
            sink.on(index, tie.holder, &tie.pointer, params);
        }
    }
}
