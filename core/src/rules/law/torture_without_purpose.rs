//! Torture, and no word of what for.
#![doc = include_str!("torture_without_purpose.md")]

use super::stated::{characterisations, conducts, points_elsewhere, with_term};
use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::{Conduct, LegalTerm};
use crate::model::{Evidence, SaysConduct};

pub(super) static RULE: Rule = Rule {
    code: Code::new(704),
    name: "torture-without-purpose",
    severity: Severities { intake: None, working: Some(Severity::Warning), publication: Some(Severity::Warning) },
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "torture is said, and no claim of this evidence states a purpose or what set it off",
        fr: "la qualification de torture est donnée, mais aucune affirmation de cet élément n'énonce de but ni de déclencheur",
    },
    remedy: Text {
        en: "add what it was meant to achieve (purposes of a conduct) or what set it off (triggers), if the source says so; else not_stated",
        fr: "ajoutez le but visé (purposes d'un comportement) ou ce qui l'a déclenchée (triggers), si la source le dit ; sinon, écrivez not_stated",
    },
    source: docs!("Convention against Torture, article 1 (1)"),
    fields: docs!(&["/claims"]),
    page: rule_page!("torture_without_purpose"),
    check: Check::Evidence(check),
};

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    let mut torture = with_term(evidence, LegalTerm::Torture).peekable();
    if torture.peek().is_none() || states_purpose(evidence) {
        return;
    }
    // The acts of an incident have purposes of their own.
    if points_elsewhere(evidence) {
        sink.unchecked(1);
        return;
    }
    for (at, _, says) in torture {
        if says.concerning.is_empty() {
            sink.at(&format!("/claims/{at}/says/terms"), Vec::new());
        }
    }
}

fn states_purpose(evidence: &Evidence) -> bool {
    characterisations(evidence).any(|(_, _, says)| !says.triggers.is_empty()) || conducts(evidence).any(has_purpose)
}

/// Some conduct says in its name what it is for.
fn has_purpose(says: &SaysConduct) -> bool {
    let named = |conduct: &Conduct| {
        matches!(conduct, Conduct::PunishmentUnspecified | Conduct::RansomDemand | Conduct::Other(_))
    };
    !says.purposes.is_empty() || !says.triggers.is_empty() || says.conduct.iter().any(named)
}
