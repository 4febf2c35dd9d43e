//! Words passed on from nowhere.
#![doc = include_str!("relay_without_source.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use super::{has_claimant, has_lineage};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Evidence;
use crate::model::vocabulary::Relay;

pub(super) static RULE: Rule = Rule {
    code: Code::new(617),
    name: "relay-without-source",
    severity: Severities { intake: None, working: Some(Severity::Warning), publication: Some(Severity::Warning) },
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the claim is passed on as {relay}, and nothing is named that it could come from",
        fr: "l'affirmation est relayée ({relay}), sans que soit indiqué d'où elle pourrait venir",
    },
    remedy: Text {
        en: "name the item in derived_from, the evidence in rests_on, or whoever makes it in by or by_role",
        fr: "indiquez l'élément dans derived_from, l'élément de preuve dans rests_on, ou l'auteur dans by ou by_role",
    },
    source: docs!("PROV-O wasDerivedFrom; Berkeley Protocol on Digital Open Source Investigations"),
    fields: docs!(&["/claims", "/derived_from"]),
    page: rule_page!("relay_without_source"),
    check: Check::Evidence(check),
};

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    for (at, claim) in evidence.claims.iter().enumerate() {
        // A garbled claim is looked into in any case.
        let Some(relay @ (Relay::QuoteVariant | Relay::Paraphrase | Relay::Translation | Relay::PublisherGloss)) =
            claim.relay
        else {
            continue;
        };
        if !has_lineage(evidence, claim) && !has_claimant(claim) && claim.prompted_by.is_empty() {
            sink.at(&format!("/claims/{at}/relay"), vec![("relay", relay.code().into())]);
        }
    }
}
