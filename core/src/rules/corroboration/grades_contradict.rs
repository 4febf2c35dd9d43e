//! A claim graded as confirmed, from a source graded as not to be relied upon, by one assessor.
#![doc = include_str!("grades_contradict.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::{InformationCredibility, SourceReliability};
use crate::model::{ActorRef, Claim, Evidence};
use std::collections::BTreeMap;

pub(super) static RULE: Rule = Rule {
    code: Code::new(607),
    name: "grades-contradict",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the claim is graded confirmed (1) by an actor that grades its source {reliability}, and no other claim is named that confirms it",
        fr: "l'affirmation est cotée corroborée (1) par un acteur qui cote sa source {reliability}, sans que soit indiquée une autre affirmation qui la corrobore",
    },
    remedy: Text {
        en: "name in supports the claim of another source that agrees, or grade the claim no higher than what is known of it",
        fr: "indiquez dans supports l'affirmation concordante d'une autre source, ou ne cotez pas l'affirmation au-delà de ce qu'on en sait",
    },
    source: docs!("Admiralty Code (NATO AJP-2.1); MISP taxonomy admiralty-scale"),
    fields: docs!(&["/claims", "/reliability"]),
    page: rule_page!("grades_contradict"),
    check: Check::Evidence(check),
};

const E: Text = Text { en: "unreliable (E)", fr: "non fiable (E)" };
const F: Text = Text { en: "impossible to judge (F)", fr: "de fiabilité non évaluable (F)" };

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    let low = low_grades(evidence);
    if low.is_empty() {
        return;
    }
    for (at, claim) in evidence.claims.iter().enumerate() {
        if agrees_with_another(evidence, claim) {
            continue;
        }
        for (nth, credibility) in claim.credibility.iter().enumerate() {
            let confirmed = credibility.grade == InformationCredibility::Confirmed;
            if let Some(Some(word)) = low.get(credibility.by.as_str()).filter(|_| confirmed) {
                sink.at(&format!("/claims/{at}/credibility/{nth}/grade"), vec![("reliability", (*word).into())]);
            }
        }
    }
}

/// What each assessor thinks of the source; `None` where it once thought better.
fn low_grades(evidence: &Evidence) -> BTreeMap<&str, Option<Text>> {
    let mut low = BTreeMap::new();
    for reliability in &evidence.reliability {
        let word = match reliability.grade {
            SourceReliability::Unreliable => Some(E),
            SourceReliability::CannotBeJudged => Some(F),
            _ => None,
        };
        let kept = low.entry(ActorRef::as_str(&reliability.by)).or_insert(word);
        *kept = kept.and(word);
    }
    low
}

/// Whether the claim names what another piece of evidence says to the same effect.
fn agrees_with_another(evidence: &Evidence, claim: &Claim) -> bool {
    claim.supports.iter().any(|other| other.evidence() != evidence.id.as_str())
}
