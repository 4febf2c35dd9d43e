//! Trafficking, and no word of what for.
#![doc = include_str!("trafficking_without_purpose.md")]

use super::stated::{characterisations, conducts, with_term};
use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::{Conduct, LegalTerm};
use crate::model::{Evidence, SaysCharacterisation, SaysConduct};

pub(super) static RULE: Rule = Rule {
    code: Code::new(710),
    name: "trafficking-without-purpose",
    severity: Severities { intake: None, working: Some(Severity::Warning), publication: Some(Severity::Warning) },
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "trafficking in persons is said with {given}, and no claim of this evidence states a purpose of exploitation",
        fr: "la qualification de traite des personnes est donnée avec {given}, mais aucune affirmation de cet élément n'énonce de fin d'exploitation",
    },
    remedy: Text {
        en: "add the purpose that the source states, such as forced criminality; if it states none, write not_stated",
        fr: "ajoutez la fin d'exploitation qu'énonce la source, comme la criminalité forcée ; si elle n'en énonce aucune, écrivez not_stated",
    },
    source: docs!("UN Trafficking in Persons Protocol, article 3 (a)"),
    fields: docs!(&["/claims"]),
    page: rule_page!("trafficking_without_purpose"),
    check: Check::Evidence(check),
};

const ACTS: Text = Text { en: "its acts", fr: "ses actes" };
const MEANS: Text = Text { en: "its means", fr: "ses moyens" };

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    let mut spelt_out = with_term(evidence, LegalTerm::TraffickingInPersons)
        .filter(|(_, _, says)| !says.acts.is_empty() || !says.means.is_empty())
        .peekable();
    if spelt_out.peek().is_none() || states_purpose(evidence) {
        return;
    }
    for (at, _, says) in spelt_out {
        let given = if says.acts.is_empty() { MEANS } else { ACTS };
        sink.at(&format!("/claims/{at}/says/terms"), vec![("given", given.into())]);
    }
}

fn states_purpose(evidence: &Evidence) -> bool {
    characterisations(evidence).any(|(_, _, says)| characterises_exploitation(says))
        || conducts(evidence).any(tells_of_exploitation)
}

/// A term may name the exploitation itself.
fn characterises_exploitation(says: &SaysCharacterisation) -> bool {
    let term = |term: &LegalTerm| {
        matches!(
            term,
            LegalTerm::Slavery
                | LegalTerm::Servitude
                | LegalTerm::ForcedLabour
                | LegalTerm::ForcedCriminality
                | LegalTerm::ChildLabour
                | LegalTerm::WorstFormOfChildLabour
                | LegalTerm::Other(_)
        )
    };
    !says.purposes.is_empty() || says.terms.iter().any(term)
}

fn tells_of_exploitation(says: &SaysConduct) -> bool {
    let conduct = |conduct: &Conduct| {
        matches!(
            conduct,
            Conduct::ForcedToDefraud | Conduct::ForcedToRecruit | Conduct::ForcedSupportWork | Conduct::Other(_)
        )
    };
    !says.exploitation.is_empty() || !says.forms.is_empty() || says.conduct.iter().any(conduct)
}
