//! Two claims conflict, and the conflict stands open.
#![doc = include_str!("claims_conflict.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::Index;
use crate::index::Node;
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::order::set;

pub(super) static RULE: Rule = Rule {
    code: Code::new(612),
    name: "claims-conflict",
    severity: Severities::always(Severity::Info),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "the claim conflicts with {other}", fr: "l'affirmation est incompatible avec {other}" },
    remedy: Text {
        en: "nothing needs to change: both stay as they were read; resolve it by evidence, never by deleting one",
        fr: "il n'y a rien à changer : les deux restent telles qu'elles ont été lues ; seules des preuves permettent de trancher, jamais la suppression de l'une d'elles",
    },
    source: docs!("Security Force Monitor claim statuses (conflict)"),
    fields: docs!(&["/claims"]),
    page: rule_page!("claims_conflict"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    // Stated on both sides it is one conflict still: the side that comes first by its name tells it.
    let stated = set(conflicts(index).into_iter().map(|(from, _, to, _)| (from, to)));
    for (from, holder, to, pointer) in conflicts(index) {
        let told = stated.contains(&(to, from)) && index.in_order(vec![from, to]).first() != Some(&from);
        if !told {
            sink.on(index, holder, &pointer, vec![("other", index.shown(to, holder).into())]);
        }
    }
}

/// Who conflicts with whom, in which record, and where that stands.
fn conflicts(index: &Index) -> Vec<(Node, Node, Node, String)> {
    let claims = index.notes.claims.iter().flat_map(|claim| {
        let stated = claim.conflicts_with.iter().enumerate();
        stated.map(|(at, to)| (claim.node, claim.evidence, *to, format!("/claims/{}/conflicts_with/{at}", claim.at)))
    });
    claims.collect()
}
