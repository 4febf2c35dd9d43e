//! A claim is graded as confirmed, and there is one lineage only.
#![doc = include_str!("credibility_from_one_source.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::Index;
use crate::index::{ClaimNote, Lineages, Node};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::{Stance, SupportKind};
use crate::order::{Set, set};
use std::collections::BTreeMap;

pub(super) static RULE: Rule = Rule {
    code: Code::new(605),
    name: "credibility-from-one-source",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "credibility is confirmed (1), but no independent lineage supports the claim",
        fr: "l'affirmation est cotée corroborée (1), mais aucune lignée indépendante ne l'appuie",
    },
    remedy: Text {
        en: "grade it probably_true at most, or add the independent claim that confirms it",
        fr: "ne la cotez pas au-delà de probably_true, ou ajoutez l'affirmation indépendante qui la corrobore",
    },
    source: docs!("Admiralty Code, information credibility 1: confirmed by other independent sources"),
    fields: docs!(&["/claims"]),
    page: rule_page!("credibility_from_one_source"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    let Some(lineage) = index.lineage() else { return };
    let graded = || index.notes.claims.iter().filter_map(|claim| Some((claim, claim.confirmed?)));
    if graded().next().is_none() {
        return;
    }
    let allies = Allies::of(index);
    for (claim, grade) in graded() {
        let mut group: Vec<&ClaimNote> =
            allies.of_claim(claim).into_iter().filter_map(|ally| index.claim(ally)).collect();
        group.push(claim);
        let grounds: Vec<_> = group.iter().map(|claim| lineage.ground(index, claim)).collect();
        // A record alone does not say who else confirms it.
        let alone = index.spot(claim.evidence).is_some_and(|spot| index.is_alone(spot));
        let unsure = alone || grounds.iter().any(|ground| ground.unsure);
        if Lineages::of(grounds).least > 1 {
            continue;
        }
        if unsure {
            sink.unchecked(1);
        } else {
            sink.on(index, claim.evidence, &format!("/claims/{}/credibility/{grade}", claim.at), Vec::new());
        }
    }
}

/// Which claims speak for the same thing.
struct Allies {
    /// By the record that they are about or carry.
    of_record: BTreeMap<Node, Vec<Node>>,
    /// The records that a claim is about or carries.
    records: BTreeMap<Node, Vec<Node>>,
    /// By what they support or are supported by.
    of_claim: BTreeMap<Node, Vec<Node>>,
}

impl Allies {
    fn of(index: &Index) -> Self {
        let mut allies = Self { of_record: BTreeMap::new(), records: BTreeMap::new(), of_claim: BTreeMap::new() };
        let for_it =
            |claim: &&ClaimNote| !matches!(claim.stance, Stance::Denied | Stance::Retracted | Stance::Contested);
        for claim in index.notes.claims.iter().filter(for_it) {
            if let Some(record) = claim.about {
                allies.add(record, claim.node);
            }
            for other in &claim.supports {
                allies.of_claim.entry(claim.node).or_default().push(*other);
                allies.of_claim.entry(*other).or_default().push(claim.node);
            }
        }
        for support in index.notes.supports.iter().filter(|support| support.how == SupportKind::Supports) {
            allies.add(support.holder, support.claim);
        }
        allies
    }

    fn add(&mut self, record: Node, claim: Node) {
        self.of_record.entry(record).or_default().push(claim);
        self.records.entry(claim).or_default().push(record);
    }

    fn of_claim(&self, claim: &ClaimNote) -> Set<Node> {
        let records = self.records.get(&claim.node).into_iter().flatten();
        let of_records = records.filter_map(|record| self.of_record.get(record)).flatten();
        set(of_records.chain(self.of_claim.get(&claim.node).into_iter().flatten()).copied())
    }
}
