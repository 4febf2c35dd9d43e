//! Actors named at a site that nobody holds likely to be a scam compound.
#![doc = include_str!("status_below_publication.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::{AssessmentStatus, Stance};
use crate::model::{Compound, Link};

pub(super) static RULE: Rule = Rule {
    code: Code::new(602),
    name: "status-below-publication",
    severity: Severities { intake: None, working: None, publication: Some(Severity::Error) },
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "actors are named as linked to a site that no assessment holds to be probable or confirmed; links stated as plain fact: {count}",
        fr: "des acteurs sont nommés en lien avec un site qu'aucune évaluation ne tient pour probable ou confirmé ; nombre de liens énoncés comme des faits : {count}",
    },
    remedy: Text {
        en: "add the assessment that bears it out, say in the stance of each link that it is only alleged, or leave the actors out of what is published",
        fr: "ajoutez l'évaluation qui le justifie, indiquez par la posture de chaque lien qu'il est seulement allégué, ou retirez les acteurs de ce qui est publié",
    },
    source: docs!("ICCPR, article 14 (2); Berkeley Protocol on Digital Open Source Investigations, do no harm"),
    fields: docs!(&["/links", "/assessment"]),
    page: rule_page!("status_below_publication"),
    check: Check::Compound(check),
};

fn check(compound: &Compound, sink: &mut Sink<'_>) {
    let stated = compound.links.iter().filter(|link| is_plain(link)).count();
    if stated > 0 && !is_borne_out(compound) {
        sink.at("/links", vec![("count", stated.into())]);
    }
}

/// Whether someone holds the site at least likely to be a scam compound.
fn is_borne_out(compound: &Compound) -> bool {
    let mut statuses = compound.assessment.iter().map(|assessment| assessment.status);
    statuses.any(|status| matches!(status, AssessmentStatus::Probable | AssessmentStatus::Confirmed))
}

/// Whether a link is stated as a fact: what is only alleged accuses with care.
fn is_plain(link: &Link) -> bool {
    matches!(link.stance, None | Some(Stance::Asserted | Stance::Unknown | Stance::NotStated))
}
