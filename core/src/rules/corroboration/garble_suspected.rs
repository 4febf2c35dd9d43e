//! A sentence that probably says something other than was meant.
#![doc = include_str!("garble_suspected.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Claim;
use crate::model::vocabulary::Relay;

pub(super) static RULE: Rule = Rule {
    code: Code::new(609),
    name: "garble-suspected",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the claim is held to be garbled on its way, and waits for somebody to check it against the original",
        fr: "l'affirmation est tenue pour déformée en chemin et reste à confronter à l'original",
    },
    remedy: Text {
        en: "find the original wording and set the relay to what it turns out to be; until then rest no record on this claim alone",
        fr: "retrouvez la formulation d'origine et corrigez la restitution en conséquence ; d'ici là, ne fondez aucune fiche sur cette seule affirmation",
    },
    source: docs!("casecairn; Berkeley Protocol on Digital Open Source Investigations, verification"),
    fields: docs!(&["/relay"]),
    page: rule_page!("garble_suspected"),
    check: Check::Claim(check),
};

fn check(claim: &Claim, sink: &mut Sink<'_>) {
    if claim.relay == Some(Relay::SuspectedGarble) {
        sink.at("/relay", Vec::new());
    }
}
