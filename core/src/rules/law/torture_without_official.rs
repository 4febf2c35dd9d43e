//! Torture laid to private hands alone, and no word of the state.
#![doc = include_str!("torture_without_official.md")]

use super::stated::{names_state, with_term};
use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::{LegalTerm, Role};
use crate::model::{Attribution, Evidence};

pub(super) static RULE: Rule = Rule {
    code: Code::new(705),
    name: "torture-without-official",
    severity: Severities { intake: None, working: Some(Severity::Info), publication: Some(Severity::Info) },
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "torture is laid to private persons only, and no claim of this evidence speaks to the part of officials",
        fr: "la torture n'est imputée qu'à des particuliers, et aucune affirmation de cet élément n'évoque le rôle d'agents publics",
    },
    remedy: Text {
        en: "if the source tells of consent, acquiescence or inaction of officials, record it as responsibility or as a state failure; if not, leave it as it is",
        fr: "si la source fait état du consentement, de l'acquiescement ou de l'inaction d'agents publics, consignez-le comme responsabilité ou manquement de l'État ; sinon, ne changez rien",
    },
    source: docs!("Convention against Torture, article 1 (1)"),
    fields: docs!(&["/claims"]),
    page: rule_page!("torture_without_official"),
    check: Check::Evidence(check),
};

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    let mut private = with_term(evidence, LegalTerm::Torture)
        .filter(|(_, _, says)| !says.attributed_to.is_empty() && says.attributed_to.iter().all(is_private))
        .peekable();
    if private.peek().is_none() || names_state(evidence) {
        return;
    }
    for (at, _, _) in private {
        sink.at(&format!("/claims/{at}/says/attributed_to"), Vec::new());
    }
}

/// A perpetrator may be anyone; an actor on record, a state body.
fn is_private(attribution: &Attribution) -> bool {
    let role = matches!(
        attribution.role,
        Some(
            Role::SecurityGuard
                | Role::PrivateSecurityCompany
                | Role::Supervisor
                | Role::Manager
                | Role::SiteOperator
                | Role::CriminalNetwork
                | Role::Landlord
                | Role::Company
                | Role::Exploiter
                | Role::Abuser
                | Role::Recruiter
                | Role::Broker
                | Role::Transporter
                | Role::Smuggler
                | Role::Kidnapper
                | Role::IntimatePartner
                | Role::Colleague
        )
    );
    role && attribution.actor.is_none()
}
