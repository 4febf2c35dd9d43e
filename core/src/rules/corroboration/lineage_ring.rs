//! Pieces of evidence derive from each other.
#![doc = include_str!("lineage_ring.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::Index;
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: Code::new(616),
    name: "lineage-ring",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "{ring} derive from each other", fr: "{ring} sont tirés les uns des autres" },
    remedy: Text {
        en: "keep the direction from the copy to its source, and remove the other",
        fr: "gardez le sens qui va de la copie vers sa source, et supprimez l'autre",
    },
    source: docs!("W3C PROV-Constraints, impossible cycles of derivation"),
    fields: docs!(&["/derived_from"]),
    page: rule_page!("lineage_ring"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    let Some(lineage) = index.lineage() else { return };
    for ring in &lineage.rings {
        let ring = index.in_order(ring.clone());
        let Some(evidence) = ring.first().and_then(|first| index.evidence(*first)) else { continue };
        if let Some(at) = evidence.sources.iter().position(|source| ring.contains(&source.evidence)) {
            let params = vec![("ring", index.listed(&ring).into())];
            sink.on(index, evidence.node, &format!("/derived_from/{at}"), params);
        }
    }
}
