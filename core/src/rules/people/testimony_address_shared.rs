//! The way to a person who spoke, in a record that may be passed on.
#![doc = include_str!("testimony_address_shared.md")]

use super::is_told;
use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Evidence;
use crate::model::vocabulary::{ConsentScope, Tlp};

pub(super) static RULE: Rule = Rule {
    code: Code::new(808),
    name: "testimony-address-shared",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the record is labelled {tlp} and says where the person's own words or pictures stand ({field})",
        fr: "la fiche porte le marquage {tlp} et indique où se trouvent les propos ou les images de la personne ({field})",
    },
    remedy: Text {
        en: "choose a stricter label, or remove the address and the platform from this record",
        fr: "choisissez un marquage plus strict, ou retirez l'adresse et la plateforme de cette fiche",
    },
    source: docs!(
        "WITNESS, Ethical Guidelines for Using Eyewitness Videos in Human Rights Reporting and Advocacy; Murad Code"
    ),
    fields: docs!(&["/tlp", "/url", "/platform", "/publisher", "/consent/scopes"]),
    page: rule_page!("testimony_address_shared"),
    check: Check::Evidence(check),
};

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    let Some(tlp @ (Tlp::Clear | Tlp::Green)) = evidence.tlp else {
        return;
    };
    let from_a_person = is_told(&evidence.kind) || evidence.informant.is_some();
    // Who publishes answers for it, and a person may agree to be known.
    let known = evidence.publisher.is_some()
        || evidence.consent.as_ref().is_some_and(|consent| consent.scopes.contains(&ConsentScope::PublishIdentified));
    if !from_a_person || known {
        return;
    }
    let field = match (&evidence.url, &evidence.platform) {
        (Some(_), _) => "url",
        (None, Some(_)) => "platform",
        (None, None) => return,
    };
    sink.at(&format!("/{field}"), vec![("tlp", tlp.code().into()), ("field", field.into())]);
}
