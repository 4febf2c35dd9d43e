//! Evidence is older than the event that it is said to show.
#![doc = include_str!("evidence_before_event.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::Index;
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::leaf::Target;
use crate::model::vocabulary::Stance;

pub(super) static RULE: Rule = Rule {
    code: Code::new(311),
    name: "evidence-before-event",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "it is older than {incident}, of which it speaks",
        fr: "l'élément est antérieur à {incident}, dont il parle",
    },
    remedy: Text {
        en: "correct the date, or record that the item shows something else (verification: misattributed or recycled)",
        fr: "corrigez la date, ou consignez que l'élément montre autre chose (vérification : misattributed ou recycled)",
    },
    source: docs!(
        "Berkeley Protocol on Digital Open Source Investigations, verification of time; First Draft, date pillar"
    ),
    fields: docs!(&["/claims", "/captured", "/first_seen", "/published", "/issued"]),
    page: rule_page!("evidence_before_event"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    for claim in &index.notes.claims {
        // What somebody expected, or says did not happen, may be said before.
        let held =
            !matches!(claim.stance, Stance::Denied | Stance::Hypothetical | Stance::Retracted | Stance::Contested);
        let Some(about) = claim.about.filter(|_| held) else { continue };
        let (Some(incident), Some(evidence)) = (index.incident(about), index.evidence(claim.evidence)) else {
            sink.unchecked(u64::from(matches!(index.target(about), None | Some(Target::Incident))));
            continue;
        };
        let dates = [evidence.captured, evidence.first_seen, evidence.published, evidence.issued];
        if !evidence.misattributed && dates.iter().any(|date| date.before(incident.when)) {
            let params = vec![("incident", index.shown(incident.node, evidence.node).into())];
            sink.on(index, evidence.node, &format!("/claims/{}/about", claim.at), params);
        }
    }
}
