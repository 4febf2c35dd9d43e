//! Trafficking of adults, and no word of how.
#![doc = include_str!("trafficking_without_means.md")]

use super::stated::{Groups, states_means, with_term};
use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Evidence;
use crate::model::vocabulary::LegalTerm;

pub(super) static RULE: Rule = Rule {
    code: Code::new(701),
    name: "trafficking-without-means",
    severity: Severities { intake: None, working: Some(Severity::Warning), publication: Some(Severity::Warning) },
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "trafficking in persons is said with {given}, and no claim of this evidence states a means",
        fr: "la qualification de traite des personnes est donnée avec {given}, mais aucune affirmation de cet élément n'énonce de moyen",
    },
    remedy: Text {
        en: "add the means that the source states, such as deception; if it states none, write not_stated",
        fr: "ajoutez les moyens qu'énonce la source, comme la tromperie ; si elle n'en énonce aucun, écrivez not_stated",
    },
    source: docs!("UN Trafficking in Persons Protocol, article 3 (a)"),
    fields: docs!(&["/claims"]),
    page: rule_page!("trafficking_without_means"),
    check: Check::Evidence(check),
};

const ACTS: Text = Text { en: "its acts", fr: "ses actes" };
const PURPOSES: Text = Text { en: "its purposes", fr: "ses fins" };

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    let mut spelt_out = with_term(evidence, LegalTerm::TraffickingInPersons)
        .filter(|(_, _, says)| !says.acts.is_empty() || !says.purposes.is_empty())
        .peekable();
    if spelt_out.peek().is_none() || states_means(evidence) {
        return;
    }
    let groups = Groups::new(evidence);
    for (at, _, says) in spelt_out {
        // For children no means is needed; that is said elsewhere.
        if !groups.have_children(says.of.as_ref()) {
            let given = if says.acts.is_empty() { PURPOSES } else { ACTS };
            sink.at(&format!("/claims/{at}/says/terms"), vec![("given", given.into())]);
        }
    }
}
