//! Two claims of one piece of evidence with one id.
#![doc = include_str!("claim_duplicate.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Evidence;
use std::collections::BTreeSet;

pub(super) static RULE: Rule = Rule {
    code: Code::new(105),
    name: "claim-duplicate",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "two claims of this evidence have the id {id}",
        fr: "deux affirmations de cet élément de preuve ont l'identifiant {id}",
    },
    remedy: Text {
        en: "give each claim an id of its own, so that evidence#claim means one thing",
        fr: "donnez à chaque affirmation son propre identifiant, pour que evidence#claim ne désigne qu'une chose",
    },
    source: docs!("casecairn; Security Force Monitor citations"),
    fields: docs!(&["/claims"]),
    page: rule_page!("claim_duplicate"),
    check: Check::Evidence(check),
};

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    let mut seen = BTreeSet::new();
    for (at, claim) in evidence.claims.iter().enumerate() {
        if !seen.insert(claim.id.as_str()) {
            sink.at(&format!("/claims/{at}/id"), vec![("id", claim.id.as_str().into())]);
        }
    }
}
