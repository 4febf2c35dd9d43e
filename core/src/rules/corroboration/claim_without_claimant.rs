//! An accusation, or words passed on, and nobody who makes them.
#![doc = include_str!("claim_without_claimant.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use super::{has_claimant, has_lineage};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::{EvidenceKind, Relay, Stance};
use crate::model::{Claim, Evidence, Says};

pub(super) static RULE: Rule = Rule {
    code: Code::new(610),
    name: "claim-without-claimant",
    severity: Severities { intake: None, working: Some(Severity::Warning), publication: Some(Severity::Warning) },
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "{what}, and nobody is named who makes it", fr: "{what}, sans que l'auteur en soit désigné" },
    remedy: Text {
        en: "say who makes it: by for an actor, by_role for survivors or officials, and via for those through whom it came",
        fr: "indiquez qui en est l'auteur : by pour un acteur, by_role pour des personnes rescapées ou des agents publics, et via pour ceux qui l'ont relayée",
    },
    source: docs!("Security Force Monitor citations; HURIDOCS Events Standard Formats"),
    fields: docs!(&["/claims"]),
    page: rule_page!("claim_without_claimant"),
    check: Check::Evidence(check),
};

const ACCUSES: Text = Text { en: "the claim accuses", fr: "l'affirmation met quelqu'un en cause" };
const PASSED_ON: Text =
    Text { en: "the claim passes on somebody's words", fr: "l'affirmation relaie les propos de quelqu'un" };

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    let spoken = speaks_for_itself(evidence);
    for (at, claim) in evidence.claims.iter().enumerate() {
        if has_claimant(claim) {
            continue;
        }
        let what = if passes_on(evidence, claim) {
            PASSED_ON
        } else if !spoken && accuses(claim) {
            ACCUSES
        } else {
            continue;
        };
        sink.at(&format!("/claims/{at}"), vec![("what", what.into())]);
    }
}

/// Whether the item is somebody's own word, so that its author makes what it
/// claims. An article or a broadcast passes on what others say.
fn speaks_for_itself(evidence: &Evidence) -> bool {
    let authored = !evidence.authors.is_empty() || evidence.informant.is_some();
    authored && !matches!(evidence.kind, EvidenceKind::Article | EvidenceKind::Broadcast)
}

/// Whether the words are another's. Where nothing is named that they could
/// come from, that is the fault, and another rule's.
fn passes_on(evidence: &Evidence, claim: &Claim) -> bool {
    match claim.relay {
        Some(Relay::VerbatimQuote) => true,
        Some(Relay::QuoteVariant | Relay::Paraphrase | Relay::Translation | Relay::PublisherGloss) => {
            has_lineage(evidence, claim)
        }
        _ => false,
    }
}

fn accuses(claim: &Claim) -> bool {
    let relayed = claim.relay.is_some();
    let states = claim.says.is_some() || claim.about.is_some();
    let legal = matches!(claim.says, Some(Says::Characterisation(_) | Says::StateFailure(_)));
    !relayed && (legal || (states && claim.stance == Stance::Alleged))
}
