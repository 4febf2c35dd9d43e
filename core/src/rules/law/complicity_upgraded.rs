//! Possible complicity has become complicity.
#![doc = include_str!("complicity_upgraded.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::Index;
use crate::index::{ClaimNote, Node};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::Stance;
use std::collections::BTreeMap;

pub(super) static RULE: Rule = Rule {
    code: Code::new(706),
    name: "complicity-upgraded",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "complicity is asserted here, while {other}, from which this derives, only holds it possible",
        fr: "la complicité est affirmée ici, alors que {other}, dont cet élément est tiré, la tient seulement pour possible",
    },
    remedy: Text {
        en: "take over the stance of the source, or name the evidence on which the stronger claim rests",
        fr: "reprenez la posture de la source, ou indiquez l'élément de preuve sur lequel repose l'affirmation plus forte",
    },
    source: docs!("ARSIWA, article 16 (aid or assistance); Security Force Monitor research handbook"),
    fields: docs!(&["/claims"]),
    page: rule_page!("complicity_upgraded"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    let mut spoken: BTreeMap<Node, Vec<&ClaimNote>> = BTreeMap::new();
    for claim in index.notes.claims.iter().filter(|claim| claim.complicity) {
        spoken.entry(claim.evidence).or_default().push(claim);
    }
    let asserted = spoken.values().flatten().filter(|claim| claim.stance == Stance::Asserted);
    for claim in asserted {
        let Some(evidence) = index.evidence(claim.evidence) else { continue };
        let sources = evidence.sources.iter().map(|source| &source.evidence).chain(&claim.rests_on);
        let unknown = sources.clone().any(|source| index.evidence(*source).is_none());
        let sources: Vec<&ClaimNote> = sources.filter_map(|source| spoken.get(source)).flatten().copied().collect();
        let weaker =
            |claim: &&&ClaimNote| matches!(claim.stance, Stance::Suspected | Stance::Appears | Stance::Hypothetical);
        let held = sources.iter().any(|source| source.stance == Stance::Asserted);
        if let Some(source) = sources.iter().find(weaker).filter(|_| !held) {
            let params = vec![("other", index.shown(source.node, evidence.node).into())];
            sink.on(index, evidence.node, &format!("/claims/{}/stance", claim.at), params);
        } else if unknown && !held {
            sink.unchecked(1);
        }
    }
}
