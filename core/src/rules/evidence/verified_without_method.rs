//! A check that concludes, and does not say how.
#![doc = include_str!("verified_without_method.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Verification;
use crate::model::vocabulary::VerificationResult;

pub(super) static RULE: Rule = Rule {
    code: Code::new(505),
    name: "verified-without-method",
    severity: Severities { intake: None, working: Some(Severity::Error), publication: Some(Severity::Error) },
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the check comes to the result {result} and names no method",
        fr: "le contrôle aboutit au résultat {result} sans nommer de méthode",
    },
    remedy: Text {
        en: "name the methods that were used; where whoever reports the check does not say how it was made, write not_stated",
        fr: "indiquez les méthodes employées ; si la source qui rend compte du contrôle ne dit pas comment il a été mené, écrivez not_stated",
    },
    source: docs!("Berkeley Protocol on Digital Open Source Investigations, verification"),
    fields: docs!(&["/result", "/methods"]),
    page: rule_page!("verified_without_method"),
    check: Check::Verification(check),
};

fn check(verification: &Verification, sink: &mut Sink<'_>) {
    let result = verification.result;
    if concludes(result) && verification.methods.is_empty() {
        sink.at("/methods", vec![("result", result.code().into())]);
    }
}

/// Whether a result says something of the item, for it or against it.
const fn concludes(result: VerificationResult) -> bool {
    use VerificationResult as Is;
    !matches!(result, Is::Inconclusive | Is::Unknown | Is::NotStated)
}
