//! A claim that bears itself out, or stands against itself.
#![doc = include_str!("claim_supports_itself.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::{Claim, ClaimRef, Evidence, Reference as _};

pub(super) static RULE: Rule = Rule {
    code: Code::new(618),
    name: "claim-supports-itself",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "the claim names {what} in {field}", fr: "dans {field}, l'affirmation renvoie à {what}" },
    remedy: Text {
        en: "name the other claim or the other evidence that is meant, or remove the reference",
        fr: "indiquez l'autre affirmation ou l'autre élément visé, ou supprimez le renvoi",
    },
    source: docs!("casecairn; Admiralty Code (NATO AJP-2.1), confirmation by independent sources"),
    fields: docs!(&["/claims"]),
    page: rule_page!("claim_supports_itself"),
    check: Check::Evidence(check),
};

const ITSELF: Text = Text { en: "itself", fr: "elle-même" };
const ITS_EVIDENCE: Text =
    Text { en: "the very evidence in which it stands", fr: "l'élément de preuve même où elle figure" };

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    for (at, claim) in evidence.claims.iter().enumerate() {
        let lists = [
            ("supports", &claim.supports),
            ("contrasts_with", &claim.contrasts_with),
            ("conflicts_with", &claim.conflicts_with),
        ];
        for (field, others) in lists {
            for (nth, _) in others.iter().enumerate().filter(|(_, other)| is_same(evidence, claim, other)) {
                raise(sink, at, field, nth, ITSELF);
            }
        }
        for (nth, other) in claim.rests_on.iter().enumerate() {
            if other.namespace().is_none() && other.id() == evidence.id.as_str() {
                raise(sink, at, "rests_on", nth, ITS_EVIDENCE);
            }
        }
    }
}

/// With a namespace it may be a claim of another dossier.
fn is_same(evidence: &Evidence, claim: &Claim, other: &ClaimRef) -> bool {
    other.evidence() == evidence.id.as_str() && other.claim() == claim.id.as_str()
}

fn raise(sink: &mut Sink<'_>, at: usize, field: &'static str, nth: usize, what: Text) {
    sink.at(&format!("/claims/{at}/{field}/{nth}"), vec![("what", what.into()), ("field", field.into())]);
}
