//! A record is carried by a claim that denies it or was taken back.
#![doc = include_str!("denied_claim_supports.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::Index;
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::{Stance, SupportKind};

pub(super) static RULE: Rule = Rule {
    code: Code::new(615),
    name: "denied-claim-supports",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "{claim} is denied or retracted, and cannot support the record",
        fr: "l'affirmation {claim} est niée ou rétractée, et ne peut appuyer la fiche",
    },
    remedy: Text {
        en: "say that it contradicts (how: contradicts), or point at a claim that holds",
        fr: "indiquez qu'elle contredit la fiche (how: contradicts), ou renvoyez à une affirmation qui tient toujours",
    },
    source: docs!("Security Force Monitor claim statuses; COPE retraction guidelines"),
    fields: docs!(&["/support"]),
    page: rule_page!("denied_claim_supports"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    for support in index.notes.supports.iter().filter(|support| support.how == SupportKind::Supports) {
        let Some(claim) = index.claim(support.claim) else {
            sink.unchecked(1);
            continue;
        };
        if matches!(claim.stance, Stance::Denied | Stance::Retracted) {
            let params = vec![("claim", index.shown(support.claim, support.holder).into())];
            sink.on(index, support.holder, &format!("/support/{}", support.at), params);
        }
    }
}
