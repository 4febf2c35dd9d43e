//! Consent that ended before it began.
#![doc = include_str!("consent_dates_out_of_order.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::edtf::Answer;
use crate::model::{Consent, Edtf};

pub(super) static RULE: Rule = Rule {
    code: Code::new(315),
    name: "consent-dates-out-of-order",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the consent {ended} before it was given",
        fr: "le consentement {ended} avant d'avoir été donné",
    },
    remedy: Text {
        en: "correct the dates with whoever holds the consent form; until then, treat the consent as withdrawn",
        fr: "corrigez les dates auprès de qui détient le formulaire ; d'ici là, tenez le consentement pour retiré",
    },
    source: docs!("Murad Code"),
    fields: docs!(&["/given", "/expires", "/withdrawn"]),
    page: rule_page!("consent_dates_out_of_order"),
    check: Check::Consent(check),
};

const WITHDRAWN: Text = Text { en: "was withdrawn", fr: "a été retiré" };
const EXPIRED: Text = Text { en: "expired", fr: "a expiré" };

fn check(consent: &Consent, sink: &mut Sink<'_>) {
    let Some(given) = &consent.given else {
        return;
    };
    // Both are written down by the same people: no day to spare.
    let before = |end: &Option<Edtf>| end.as_ref().is_some_and(|end| end.before(given) == Answer::Yes);
    if before(&consent.withdrawn) {
        sink.at("/withdrawn", vec![("ended", WITHDRAWN.into())]);
    }
    if before(&consent.expires) {
        sink.at("/expires", vec![("ended", EXPIRED.into())]);
    }
}
