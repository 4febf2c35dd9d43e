//! A label that lets an item go further than the person agreed.
#![doc = include_str!("consent_exceeded.md")]

use super::is_from_elsewhere;
use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Evidence;
use crate::model::vocabulary::{ConsentScope as Scope, ConsentStatus, Tlp};

pub(super) static RULE: Rule = Rule {
    code: Code::new(804),
    name: "consent-exceeded",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the record is labelled {tlp}, and the person agreed to no such use",
        fr: "la fiche porte le marquage {tlp}, mais la personne n'a consenti à aucun usage aussi large",
    },
    remedy: Text {
        en: "choose a stricter label, or record the scope that the person agreed to, if there is one",
        fr: "choisissez un marquage plus strict, ou consignez l'usage auquel la personne a consenti, s'il y en a un",
    },
    source: docs!("Murad Code; FIRST TLP 2.0"),
    fields: docs!(&["/tlp", "/consent/status", "/consent/scopes"]),
    page: rule_page!("consent_exceeded"),
    check: Check::Evidence(check),
};

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    let (Some(tlp), Some(consent)) = (evidence.tlp, &evidence.consent) else {
        return;
    };
    if consent.status != ConsentStatus::Given || is_from_elsewhere(evidence) {
        return;
    }
    let goes_so_far = |scope: &Scope| match tlp {
        Tlp::Clear => matches!(scope, Scope::PublishAnonymised | Scope::PublishIdentified),
        Tlp::Green => {
            matches!(scope, Scope::PublishAnonymised | Scope::PublishIdentified | Scope::ShareTrustedPartners)
        }
        Tlp::Red | Tlp::AmberStrict | Tlp::Amber => true,
    };
    let open = matches!(tlp, Tlp::Clear | Tlp::Green);
    if open && !consent.scopes.iter().any(goes_so_far) {
        sink.at("/consent/scopes", vec![("tlp", tlp.code().into())]);
    }
}
