//! A party whose own word stands as verification.
#![doc = include_str!("party_verifies_itself.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::{Claim, Says};

pub(super) static RULE: Rule = Rule {
    code: Code::new(412),
    name: "party-verifies-itself",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "results stand as verified on the word of the actor whose results they are",
        fr: "des résultats sont donnés comme vérifiés sur la seule parole de l'acteur qui s'en prévaut",
    },
    remedy: Text {
        en: "put them under claimed; what somebody without an interest verified goes into a claim by that body",
        fr: "reportez-les dans claimed ; ce qu'un tiers désintéressé a vérifié relève d'une affirmation de ce tiers",
    },
    source: docs!("Berkeley Protocol on Digital Open Source Investigations, on verification; casecairn"),
    fields: docs!(&["/by", "/says/by", "/says/verified"]),
    page: rule_page!("party_verifies_itself"),
    check: Check::Claim(check),
};

fn check(claim: &Claim, sink: &mut Sink<'_>) {
    let Some(Says::Response(response)) = &claim.says else {
        return;
    };
    if response.verified.is_empty() {
        return;
    }
    match &claim.by {
        Some(by) if *by == response.by => {
            sink.at("/says/verified", Vec::new());
        }
        Some(_) => {}
        // Whose word it is cannot be told, unless it is that of others.
        None if claim.by_role.is_some() => {}
        None => sink.unchecked(1),
    }
}
