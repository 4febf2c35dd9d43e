//! People who may be victims, arrested, prosecuted, held or sent back.
#![doc = include_str!("victims_punished.md")]

use super::stated::{is_official, is_upheld};
use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::{IncidentKind, PersonStatus};
use crate::model::{Attribution, Count, Incident};

pub(super) static RULE: Rule = Rule {
    code: Code::new(707),
    name: "victims-punished",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "an incident of the kind {kind} concerns people who may be victims",
        fr: "un incident de nature {kind} concerne des personnes qui pourraient être des victimes",
    },
    remedy: Text {
        en: "check who the people are and what they face; see that protection, legal aid and a stay of removal are asked for",
        fr: "vérifiez qui sont ces personnes et ce qu'elles risquent ; veillez à ce que protection, assistance juridique et sursis à l'éloignement soient demandés",
    },
    source: docs!(
        "OHCHR Recommended Principles and Guidelines on Human Rights and Human Trafficking, principle 7; Directive 2011/36/EU, article 8"
    ),
    fields: docs!(&["/kind", "/people", "/acts", "/involved", "/stance"]),
    page: rule_page!("victims_punished"),
    check: Check::Incident(check),
};

fn check(incident: &Incident, sink: &mut Sink<'_>) {
    let concerned = match incident.kind {
        IncidentKind::ArrestOfVictims => true,
        IncidentKind::DeportationOrForcedReturn => incident.people.iter().any(may_be_victims),
        // In a trial others may be in the dock than those it concerns.
        IncidentKind::Prosecution => !incident.people.is_empty() && incident.people.iter().all(may_be_victims),
        // Those who run a site hold people too.
        IncidentKind::Detention => incident.people.iter().any(may_be_victims) && is_by_officials(incident),
        _ => false,
    };
    if concerned && is_upheld(incident.stance) {
        sink.at("/kind", vec![("kind", incident.kind.code().into())]);
    }
}

fn may_be_victims(count: &Count) -> bool {
    matches!(
        count.described_as,
        Some(
            PersonStatus::Victim
                | PersonStatus::PotentialVictim
                | PersonStatus::TraffickingVictim
                | PersonStatus::PotentialTraffickingVictim
                | PersonStatus::IdentifiedVictim
        )
    )
}

/// Whether officials are named in it, and nobody else.
fn is_by_officials(incident: &Incident) -> bool {
    let official = |by: &Attribution| by.role.as_ref().is_some_and(is_official);
    let mut by = incident.acts.iter().flat_map(|act| &act.attributed_to).chain(&incident.involved).peekable();
    by.peek().is_some() && by.all(official)
}
