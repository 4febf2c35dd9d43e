//! Pictures of violence that nobody has marked.
#![doc = include_str!("graphic_unflagged.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::{Conduct, EvidenceKind, Holding, Stance};
use crate::model::{Claim, Evidence, Says};

pub(super) static RULE: Rule = Rule {
    code: Code::new(807),
    name: "graphic-unflagged",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the item is said to show violence ({conduct}), and nothing is said of its sensitivity",
        fr: "l'élément montrerait des violences ({conduct}), mais rien n'est dit de sa sensibilité",
    },
    remedy: Text {
        en: "look at it and say what can harm people in it: graphic_violence, faces, minors; not_sensitive if nothing does",
        fr: "examinez-le et indiquez ce qui, dans son contenu, peut nuire à des personnes : graphic_violence, faces, minors ; not_sensitive s'il n'y a rien de tel",
    },
    source: docs!("Berkeley Protocol on Digital Open Source Investigations, vicarious trauma; Atlos sensitivity"),
    fields: docs!(&["/kind", "/held", "/claims", "/sensitivity"]),
    page: rule_page!("graphic_unflagged"),
    check: Check::Evidence(check),
};

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    let unseen = evidence.held == Some(Holding::DescribedBySource);
    if unseen || !evidence.sensitivity.is_empty() || !is_watched(&evidence.kind) {
        return;
    }
    if let Some(conduct) = evidence.claims.iter().find_map(shown) {
        sink.at("/sensitivity", vec![("conduct", conduct.code().into())]);
    }
}

const fn is_watched(kind: &EvidenceKind) -> bool {
    use EvidenceKind as Kind;
    matches!(kind, Kind::Video | Kind::Image | Kind::MediaItem | Kind::Audio | Kind::LivestreamCapture)
}

/// The violence that a claim says there is to see or to hear.
fn shown(claim: &Claim) -> Option<&Conduct> {
    let Some(Says::Conduct(says)) = &claim.says else {
        return None;
    };
    if matches!(claim.stance, Stance::Denied | Stance::Retracted | Stance::Hypothetical) {
        return None;
    }
    says.conduct.iter().find(|conduct| {
        matches!(
            conduct,
            Conduct::Killing
                | Conduct::DeathDuringEscape
                | Conduct::Beating
                | Conduct::ElectricShock
                | Conduct::SexualViolence
                | Conduct::ForcedAbortion
        )
    })
}
