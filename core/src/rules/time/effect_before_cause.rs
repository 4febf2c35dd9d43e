//! An incident lies before the one that it follows.
#![doc = include_str!("effect_before_cause.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::Index;
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::IncidentRelationKind;

pub(super) static RULE: Rule = Rule {
    code: Code::new(320),
    name: "effect-before-cause",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the incident lies wholly before {other}, which it is said to follow",
        fr: "l'incident se situe tout entier avant {other}, qu'il est censé suivre",
    },
    remedy: Text {
        en: "correct one of the two dates, or turn the relation round",
        fr: "corrigez l'une des deux dates, ou inversez la relation",
    },
    source: docs!("HURIDOCS Events Standard Formats, chain of events"),
    fields: docs!(&["/relations", "/when"]),
    page: rule_page!("effect_before_cause"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    for tie in &index.notes.incident_ties {
        let later = matches!(
            tie.kind,
            IncidentRelationKind::Follows | IncidentRelationKind::CausedBy | IncidentRelationKind::RespondsTo
        );
        if !later {
            continue;
        }
        let (Some(this), Some(other)) = (index.incident(tie.from), index.incident(tie.to)) else {
            sink.unchecked(1);
            continue;
        };
        if this.when.before(other.when) {
            let params = vec![("other", index.shown(tie.to, tie.from).into())];
            sink.on(index, tie.from, &format!("/relations/{}", tie.at), params);
        }
    }
}
