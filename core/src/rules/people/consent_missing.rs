//! A testimony without a word on consent.
#![doc = include_str!("consent_missing.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use super::{is_from_elsewhere, is_told};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Evidence;
use crate::model::vocabulary::ConsentStatus;

pub(super) static RULE: Rule = Rule {
    code: Code::new(802),
    name: "consent-missing",
    severity: Severities {
        intake: Some(Severity::Warning),
        working: Some(Severity::Error),
        publication: Some(Severity::Error),
    },
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the item holds what a person told, and {what}",
        fr: "l'élément contient le récit d'une personne, mais {what}",
    },
    remedy: Text {
        en: "record what the person agreed to, for which uses; if nobody asked, ask before going on, where that is safe",
        fr: "consignez ce à quoi la personne a consenti, et pour quels usages ; si la question n'a pas été posée, posez-la avant de poursuivre, là où cela se peut sans danger",
    },
    source: docs!("Murad Code; WHO Ethical and Safety Recommendations for Interviewing Trafficked Women"),
    fields: docs!(&["/kind", "/consent", "/held", "/external", "/informant", "/publisher", "/published", "/url"]),
    page: rule_page!("consent_missing"),
    check: Check::Evidence(check),
};

const NONE: Text = Text { en: "nothing is said of consent", fr: "rien n'est dit de son consentement" };
const OPEN: Text = Text { en: "it is not known whether there was consent", fr: "on ignore si elle a consenti" };

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    if !is_ours_to_ask(evidence) {
        return;
    }
    match evidence.consent.as_ref().map(|consent| consent.status) {
        None => sink.at("/consent", vec![("what", NONE.into())]),
        Some(ConsentStatus::Unknown | ConsentStatus::NotStated) => {
            sink.at("/consent/status", vec![("what", OPEN.into())])
        }
        Some(_) => return,
    };
}

/// Whether the person spoke to those who keep the dossier: what others took
/// down or published is theirs to answer for.
fn is_ours_to_ask(evidence: &Evidence) -> bool {
    let published = evidence.publisher.is_some() || evidence.published.is_some() || evidence.url.is_some();
    let told = evidence.informant.is_some() || (is_told(&evidence.kind) && !published);
    told && !is_from_elsewhere(evidence)
}
