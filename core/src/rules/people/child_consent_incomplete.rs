//! Consent for a child that only one of the two gave.
#![doc = include_str!("child_consent_incomplete.md")]

use super::is_from_elsewhere;
use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::{AgeClass, ConsentBasis, ConsentStatus, EvidenceKind, Sensitivity, Unit};
use crate::model::{Count, Evidence, Says};

pub(super) static RULE: Rule = Rule {
    code: Code::new(805),
    name: "child-consent-incomplete",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the consent concerns a child, and {missing} is not on record",
        fr: "le consentement concerne un enfant, mais il manque {missing}",
    },
    remedy: Text {
        en: "record both, as they were obtained; until both are there, the item is not used",
        fr: "consignez les deux tels qu'ils ont été recueillis ; tant que l'un d'eux manque, l'élément ne peut être utilisé",
    },
    source: docs!(
        "Convention on the Rights of the Child, article 12; UNICEF Guidelines on the Protection of Child Victims of Trafficking; Murad Code"
    ),
    fields: docs!(&["/consent", "/sensitivity", "/kind", "/extent/count", "/claims"]),
    page: rule_page!("child_consent_incomplete"),
    check: Check::Evidence(check),
};

const GUARDIAN: Text = Text { en: "the guardian's agreement", fr: "l'accord du représentant légal" };
const ASSENT: Text = Text { en: "the child's assent", fr: "l'assentiment de l'enfant" };
const BOTH: Text = Text {
    en: "the guardian's agreement with the child's assent",
    fr: "l'accord du représentant légal et l'assentiment de l'enfant",
};

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    let given = evidence.consent.as_ref().filter(|consent| consent.status == ConsentStatus::Given);
    let Some(consent) = given.filter(|_| !is_from_elsewhere(evidence)) else {
        return;
    };
    let guardian = consent.basis.contains(&ConsentBasis::Guardian);
    let assent = consent.basis.contains(&ConsentBasis::ChildAssent);
    let missing = match (guardian, assent) {
        (true, false) if !are_small(evidence) => ASSENT,
        (false, true) => GUARDIAN,
        (false, false) if is_from_a_child(evidence) => BOTH,
        _ => return,
    };
    sink.at("/consent/basis", vec![("missing", missing.into())]);
}

/// Whether a child gave the information, or is shown. An adult who speaks of
/// children consents alone.
fn is_from_a_child(evidence: &Evidence) -> bool {
    use EvidenceKind as Kind;
    let shows =
        matches!(evidence.kind, Kind::Video | Kind::Image | Kind::MediaItem | Kind::Audio | Kind::LivestreamCapture);
    let told = evidence.claims.iter().any(|claim| match &claim.says {
        Some(Says::Count(says)) => are_interviewed_children(&says.count),
        _ => false,
    });
    let of_the_batch = evidence.extent.as_ref().and_then(|extent| extent.count.as_ref());
    (shows && evidence.sensitivity.contains(&Sensitivity::Minors))
        || told
        || of_the_batch.is_some_and(are_interviewed_children)
}

fn are_interviewed_children(count: &Count) -> bool {
    let child = |age: &AgeClass| matches!(age, AgeClass::Child | AgeClass::Age0To8 | AgeClass::Age9To17);
    let in_cells = || count.cells.iter().filter(|cell| cell.best != Some(0) && cell.max != Some(0));
    matches!(count.unit, Unit::SurvivorInterviewed | Unit::Interview)
        && (count.age_class.as_ref().is_some_and(child)
            || count.includes.iter().any(child)
            || in_cells().any(|cell| cell.age_class.as_ref().is_some_and(child)))
}

/// Whether all are too young to be asked.
fn are_small(evidence: &Evidence) -> bool {
    let count = evidence.extent.as_ref().and_then(|extent| extent.count.as_ref());
    count.is_some_and(|count| count.age_class == Some(AgeClass::Age0To8))
}
