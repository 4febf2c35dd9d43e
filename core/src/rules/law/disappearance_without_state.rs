//! An enforced disappearance, and no word of the state.
#![doc = include_str!("disappearance_without_state.md")]

use super::stated::{names_state, with_term};
use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Evidence;
use crate::model::vocabulary::LegalTerm;

pub(super) static RULE: Rule = Rule {
    code: Code::new(708),
    name: "disappearance-without-state",
    severity: Severities { intake: None, working: Some(Severity::Warning), publication: Some(Severity::Warning) },
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "enforced disappearance is said, and no claim of this evidence speaks to the part of a state",
        fr: "la qualification de disparition forcée est donnée, mais aucune affirmation de cet élément n'évoque le rôle d'un État",
    },
    remedy: Text {
        en: "add whom the source holds responsible, or how the state authorised, supported or acquiesced in it; if it names private hands only, use the word that it uses",
        fr: "indiquez à qui la source l'impute, ou en quoi l'État l'a autorisée ou appuyée, ou y a acquiescé ; si elle ne désigne que des particuliers, reprenez le terme qu'elle emploie",
    },
    source: docs!(
        "International Convention for the Protection of All Persons from Enforced Disappearance, articles 2 and 3"
    ),
    fields: docs!(&["/claims"]),
    page: rule_page!("disappearance_without_state"),
    check: Check::Evidence(check),
};

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    let mut disappeared = with_term(evidence, LegalTerm::EnforcedDisappearance).peekable();
    if disappeared.peek().is_none() || names_state(evidence) {
        return;
    }
    for (at, _, says) in disappeared {
        if says.concerning.is_empty() {
            sink.at(&format!("/claims/{at}/says/terms"), Vec::new());
        }
    }
}
