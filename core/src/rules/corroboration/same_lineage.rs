//! Several sources of a record are one.
#![doc = include_str!("same_lineage.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::Index;
use crate::index::{ClaimNote, Lineage, Lineages, Node};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::SupportKind;
use crate::order::set;
use std::collections::BTreeMap;

pub(super) static RULE: Rule = Rule {
    code: Code::new(604),
    name: "same-lineage",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "all {count} pieces of evidence lead back to one lineage: this is one source, not several",
        fr: "tous les éléments de preuve (nombre : {count}) remontent à une seule lignée : c'est une source, non plusieurs",
    },
    remedy: Text {
        en: "keep the citations and count them once; look for evidence of another origin",
        fr: "gardez les citations et ne les comptez qu'une fois ; cherchez un élément de preuve d'une autre origine",
    },
    source: docs!("Admiralty Code (independent sources); Berkeley Protocol on Digital Open Source Investigations"),
    fields: docs!(&["/support"]),
    page: rule_page!("same_lineage"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    let Some(lineage) = index.lineage() else { return };
    let mut carried: BTreeMap<Node, Vec<Node>> = BTreeMap::new();
    for support in index.notes.supports.iter().filter(|support| support.how == SupportKind::Supports) {
        carried.entry(support.holder).or_default().push(support.claim);
    }
    for (record, claims) in carried.into_iter().filter(|(_, claims)| claims.len() > 1) {
        let known: Option<Vec<&ClaimNote>> = claims.into_iter().map(|claim| index.claim(claim)).collect();
        match known.and_then(|claims| one_lineage(index, lineage, &claims)) {
            None => sink.unchecked(1),
            Some(0) => {}
            Some(count) => sink.on(index, record, "/support", vec![("count", count.into())]),
        }
    }
}

/// How many pieces of evidence make up one lineage; 0 where there are several
/// lineages, or one piece; `None` where an origin is not known.
fn one_lineage(index: &Index, lineage: &Lineage, claims: &[&ClaimNote]) -> Option<usize> {
    let read = set(claims.iter().map(|claim| claim.evidence));
    let grounds: Vec<_> = claims.iter().map(|claim| lineage.ground(index, claim)).collect();
    if read.len() < 2 || Lineages::of(grounds.clone()).least > 1 {
        return Some(0);
    }
    let sure = grounds.iter().all(|ground| !ground.unsure);
    sure.then_some(read.len())
}
