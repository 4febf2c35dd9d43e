//! A count is set against a claim that gives no number.
#![doc = include_str!("relation_to_no_count.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::Index;
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: Code::new(421),
    name: "relation-to-no-count",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "{other} gives no count", fr: "{other} ne donne aucun nombre" },
    remedy: Text {
        en: "point at the claim that gives the other number",
        fr: "désignez l'affirmation qui donne l'autre nombre",
    },
    source: docs!("BODS 0.4 subject_can_only_refer_to_entity; casecairn"),
    fields: docs!(&["/claims"]),
    page: rule_page!("relation_to_no_count"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    for tie in &index.notes.count_ties {
        match index.claim(tie.to) {
            None => sink.unchecked(1),
            Some(claim) if claim.counts.is_empty() => {
                let params = vec![("other", index.shown(tie.to, tie.holder).into())];
                sink.on(index, tie.holder, &tie.pointer, params);
            }
            Some(_) => {}
        }
    }
}
