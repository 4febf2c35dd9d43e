//! Claims drawn from what a person did not, or no longer, agree to.
#![doc = include_str!("consent_not_given.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::edtf::Day;
use crate::model::vocabulary::ConsentStatus;
use crate::model::{Consent, Evidence};

pub(super) static RULE: Rule = Rule {
    code: Code::new(803),
    name: "consent-not-given",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the consent {state}, and the record still holds claims drawn from the item",
        fr: "le consentement {state}, mais la fiche contient encore des affirmations tirées de l'élément",
    },
    remedy: Text {
        en: "remove the claims and what was drawn from them, and keep the bare record; if consent was given anew, record that",
        fr: "supprimez les affirmations et ce qui en a été tiré, et gardez la fiche sans son contenu ; si un nouveau consentement a été donné, consignez-le",
    },
    source: docs!("Murad Code; ICRC Professional Standards for Protection Work"),
    fields: docs!(&["/consent", "/claims"]),
    page: rule_page!("consent_not_given"),
    check: Check::Evidence(check),
};

const REFUSED: Text = Text { en: "was refused", fr: "a été refusé" };
const WITHDRAWN: Text = Text { en: "was withdrawn", fr: "a été retiré" };
const EXPIRED: Text = Text { en: "has expired", fr: "a expiré" };

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    let Some(consent) = evidence.consent.as_ref().filter(|_| !evidence.claims.is_empty()) else {
        return;
    };
    if let Some((field, state)) = ended(consent, sink.today()) {
        sink.at(field, vec![("state", state.into())]);
    } else if consent.expires.is_some() && sink.today().is_none() {
        sink.unchecked(1);
    }
}

/// Why the consent does not hold, and which field says so.
fn ended(consent: &Consent, today: Option<Day>) -> Option<(&'static str, Text)> {
    match consent.status {
        ConsentStatus::Refused => return Some(("/consent/status", REFUSED)),
        ConsentStatus::Withdrawn => return Some(("/consent/status", WITHDRAWN)),
        ConsentStatus::Expired => return Some(("/consent/status", EXPIRED)),
        _ => {}
    }
    if consent.withdrawn.is_some() {
        return Some(("/consent/withdrawn", WITHDRAWN));
    }
    // The last day that the date can mean.
    let last = consent.expires.as_ref().and_then(|expires| expires.latest().day());
    let over = last.zip(today).is_some_and(|(last, today)| last < today);
    over.then_some(("/consent/expires", EXPIRED))
}
