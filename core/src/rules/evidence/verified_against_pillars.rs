//! Verified, although a pillar is contradicted.
#![doc = include_str!("verified_against_pillars.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Verification;
use crate::model::vocabulary::{PillarState, VerificationResult};

pub(super) static RULE: Rule = Rule {
    code: Code::new(506),
    name: "verified-against-pillars",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the result is {result}, but the pillar {pillar} is contradicted",
        fr: "le résultat est {result}, alors que le pilier {pillar} est contredit",
    },
    remedy: Text {
        en: "say which result fits (misattributed, recycled, failed), or correct the state of the pillar",
        fr: "indiquez le résultat qui convient (misattributed, recycled, failed), ou corrigez l'état du pilier",
    },
    source: docs!("First Draft, Verifying Online Information, the five pillars of verification"),
    fields: docs!(&["/result", "/pillars"]),
    page: rule_page!("verified_against_pillars"),
    check: Check::Verification(check),
};

fn check(verification: &Verification, sink: &mut Sink<'_>) {
    if verification.result != VerificationResult::Verified {
        return;
    }
    if let Some(pillar) = verification.pillars.iter().find(|pillar| pillar.state == PillarState::Contradicted) {
        let params = vec![("result", verification.result.code().into()), ("pillar", pillar.pillar.code().into())];
        sink.at("/result", params);
    }
}
