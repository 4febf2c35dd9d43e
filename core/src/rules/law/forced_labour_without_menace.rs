//! Forced labour shown by bad conditions of work alone.
#![doc = include_str!("forced_labour_without_menace.md")]

use super::stated::{characterisations, points_elsewhere, states_means, with_term};
use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::{ForcedLabourIndicator as Indicator, LegalTerm};
use crate::model::{Evidence, SaysCharacterisation};

pub(super) static RULE: Rule = Rule {
    code: Code::new(711),
    name: "forced-labour-without-menace",
    severity: Severities { intake: None, working: Some(Severity::Warning), publication: Some(Severity::Warning) },
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "forced labour is said with indicators of bad conditions only, and no claim of this evidence speaks of a threat or of work against the will",
        fr: "la qualification de travail forcé n'a pour indicateurs que de mauvaises conditions, et aucune affirmation de cet élément n'évoque de menace ni de travail contre le gré des personnes",
    },
    remedy: Text {
        en: "add what the source says of threats, confinement, debt or kept papers; if it tells of bad conditions only, keep the term as the source's own and expect to be asked what it rests on",
        fr: "ajoutez ce que la source dit de menaces, d'enfermement, de dettes ou de papiers retenus ; si elle ne rapporte que de mauvaises conditions, gardez le terme comme étant le sien et attendez-vous à ce qu'on vous demande sur quoi il repose",
    },
    source: docs!("ILO Forced Labour Convention, 1930 (No. 29), article 2 (1); ILO Indicators of Forced Labour (2012)"),
    fields: docs!(&["/claims"]),
    page: rule_page!("forced_labour_without_menace"),
    check: Check::Evidence(check),
};

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    let mut hard = with_term(evidence, LegalTerm::ForcedLabour)
        .filter(|(_, claim, says)| !says.indicators.is_empty() && says.concerning.is_empty() && claim.quote.is_none())
        .peekable();
    let compels = || characterisations(evidence).any(|(_, _, says)| speaks_of_compulsion(says));
    if hard.peek().is_none() || states_means(evidence) || compels() {
        return;
    }
    if points_elsewhere(evidence) {
        sink.unchecked(1);
        return;
    }
    for (at, _, _) in hard {
        sink.at(&format!("/claims/{at}/says/terms"), Vec::new());
    }
}

/// All but two of the indicators say, or may say, how people are made to stay.
fn speaks_of_compulsion(says: &SaysCharacterisation) -> bool {
    let conditions = |indicator: &Indicator| {
        matches!(indicator, Indicator::ExcessiveOvertime | Indicator::AbusiveWorkingAndLivingConditions)
    };
    !says.triggers.is_empty() || !says.indicators.iter().all(conditions)
}
