//! Two compounds have one code of one registry.
#![doc = include_str!("code_shared.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::Index;
use crate::index::Node;
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::order::set;
use std::collections::BTreeMap;

pub(super) static RULE: Rule = Rule {
    code: Code::new(118),
    name: "code-shared",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "{other} has the same code of the same registry",
        fr: "{other} porte le même code du même répertoire",
    },
    remedy: Text {
        en: "merge the two records (replaces), or say how they relate: same_as, distinct_from, part_of",
        fr: "fusionnez les deux fiches (replaces), ou indiquez ce qui les lie : same_as, distinct_from, part_of",
    },
    source: docs!("FollowTheMoney and BODS 0.4 identifiers: one scheme and one id name one thing"),
    fields: docs!(&["/codes", "/relations"]),
    page: rule_page!("code_shared"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    let ties = index.notes.compound_ties.iter().map(|tie| (tie.from, tie.to));
    let ties = set(ties.chain(index.notes.replaced.iter().map(|tie| (tie.from, tie.to))));
    let related = |one: Node, other: Node| ties.contains(&(one, other)) || ties.contains(&(other, one));
    let mut seen: BTreeMap<&str, Node> = BTreeMap::new();
    let compounds = index.in_order(index.notes.compounds.iter().map(|compound| compound.node).collect());
    for compound in compounds.into_iter().filter_map(|node| index.compound(node)) {
        for (at, code) in compound.codes.iter().enumerate() {
            let first = *seen.entry(code).or_insert(compound.node);
            if first != compound.node && !related(first, compound.node) {
                let params = vec![("other", index.shown(first, compound.node).into())];
                sink.on(index, compound.node, &format!("/codes/{at}"), params);
            }
        }
    }
}
