//! A piece of evidence is older than what it derives from.
#![doc = include_str!("document_before_source.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::Index;
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: Code::new(310),
    name: "document-before-source",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "it was out before {source}, from which it derives",
        fr: "l'élément a paru avant {source}, dont il est tiré",
    },
    remedy: Text {
        en: "correct one of the two dates, or the direction or kind of derived_from",
        fr: "corrigez l'une des deux dates, ou le sens ou la nature de derived_from",
    },
    source: docs!("W3C PROV-Constraints, derivation-generation-generation-ordering"),
    fields: docs!(&["/published", "/issued", "/derived_from"]),
    page: rule_page!("document_before_source"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    for evidence in &index.notes.evidence {
        let out = if evidence.published.is_unknown() { evidence.issued } else { evidence.published };
        for (at, source) in evidence.sources.iter().enumerate() {
            let Some(origin) = index.evidence(source.evidence) else {
                sink.unchecked(1);
                continue;
            };
            // What was filmed may be analysed before it is posted, never before it is filmed.
            if out.before(origin.said()) && out.before(origin.first_date()) {
                let params = vec![("source", index.shown(source.evidence, evidence.node).into())];
                sink.on(index, evidence.node, &format!("/derived_from/{at}"), params);
            }
        }
    }
}
