//! What the claims of one piece of evidence state together. An element that a
//! source gives in another sentence, in another claim, is given.

use crate::model::vocabulary::{AgeClass, Conduct, LegalTerm, Role, Stance};
use crate::model::{Attribution, Claim, Evidence, Group, Says, SaysCharacterisation, SaysConduct};
use crate::order::{Map, map};

/// What is said, by somebody who stands behind it, with the claim's place.
pub(super) fn said(evidence: &Evidence) -> impl Iterator<Item = (usize, &Claim, &Says)> {
    let claims = evidence.claims.iter().enumerate().filter(|(_, claim)| is_upheld(claim.stance));
    claims.filter_map(|(at, claim)| claim.says.as_ref().map(|says| (at, claim, says)))
}

/// What is denied or only supposed needs no elements.
pub(super) fn is_upheld(stance: Stance) -> bool {
    !matches!(stance, Stance::Denied | Stance::Contested | Stance::Retracted | Stance::Hypothetical)
}

pub(super) fn characterisations(evidence: &Evidence) -> impl Iterator<Item = (usize, &Claim, &SaysCharacterisation)> {
    said(evidence).filter_map(|(at, claim, says)| match says {
        Says::Characterisation(says) => Some((at, claim, says.as_ref())),
        _ => None,
    })
}

pub(super) fn conducts(evidence: &Evidence) -> impl Iterator<Item = &SaysConduct> {
    said(evidence).filter_map(|(_, _, says)| match says {
        Says::Conduct(says) => Some(says.as_ref()),
        _ => None,
    })
}

/// The characterisations that use a term.
pub(super) fn with_term(
    evidence: &Evidence,
    term: LegalTerm,
) -> impl Iterator<Item = (usize, &Claim, &SaysCharacterisation)> {
    characterisations(evidence).filter(move |(_, _, says)| says.terms.contains(&term))
}

/// Whether a claim speaks of a record as a whole, or of its acts: what it says
/// then stands in that record, which is not seen here.
pub(super) fn points_elsewhere(evidence: &Evidence) -> bool {
    evidence.claims.iter().any(|claim| {
        claim.about.is_some() && (claim.fields.is_empty() || claim.fields.iter().any(|field| field.as_str() == "acts"))
    })
}

/// Whether any claim speaks to the part of a state: what it failed to do, how
/// it answers for it, or an official or an actor on record who did it.
pub(super) fn names_state(evidence: &Evidence) -> bool {
    said(evidence).any(|(_, _, says)| match says {
        Says::StateFailure(_) => true,
        Says::Characterisation(says) => {
            !says.responsibility.is_empty() || lists_official(&says.attributed_to) || lists_official(&says.orders_from)
        }
        Says::Conduct(says) => {
            let returned = says.conduct.contains(&Conduct::ForcedReturn);
            returned || lists_official(&says.attributed_to) || lists_official(&says.orders_from)
        }
        _ => false,
    })
}

/// An actor on record may be a state body: that stands on its own record.
fn lists_official(attributions: &[Attribution]) -> bool {
    attributions
        .iter()
        .any(|attribution| attribution.actor.is_some() || attribution.role.as_ref().is_some_and(is_official))
}

pub(super) fn is_official(role: &Role) -> bool {
    matches!(
        role,
        Role::PoliceOfficer
            | Role::ImmigrationOfficer
            | Role::ProsecutorOrJudge
            | Role::LocalAuthority
            | Role::Official
            | Role::StateAuthorities
    )
}

/// Whether conduct of this kind is, or may be, of those means that the law
/// names: force, threat, coercion, abduction, deception.
pub(super) fn may_be_means(conduct: &Conduct) -> bool {
    !matches!(
        conduct,
        Conduct::Recruitment
            | Conduct::Transport
            | Conduct::CrossBorderTransport
            | Conduct::TransferBetweenSites
            | Conduct::ExcessiveWorkingHours
            | Conduct::WageWithholding
            | Conduct::DeathDuringEscape
            | Conduct::Unknown
            | Conduct::NotStated
    )
}

/// Whether any claim states a means of trafficking, or facts that may be one.
pub(super) fn states_means(evidence: &Evidence) -> bool {
    characterisations(evidence).any(|(_, _, says)| !says.means.is_empty())
        || conducts(evidence).any(|says| !says.control.is_empty() || says.conduct.iter().any(may_be_means))
}

/// The groups of an item's claims, which may be parts of each other.
pub(super) struct Groups<'a> {
    evidence: &'a str,
    claims: Map<&'a str, &'a Says>,
}

impl<'a> Groups<'a> {
    pub(super) fn new(evidence: &'a Evidence) -> Self {
        let claims = evidence.claims.iter().filter_map(|claim| Some((claim.id.as_str(), claim.says.as_ref()?)));
        Self { evidence: evidence.id.as_str(), claims: map(claims) }
    }

    /// Whether children are said to be in a group, or in that of which it is a part.
    pub(super) fn have_children(&self, group: Option<&Group>) -> bool {
        let mut next = group;
        // A circle of groups ends here.
        for _ in 0..8 {
            let Some(group) = next else {
                return false;
            };
            let count = group.count.iter().flat_map(|count| count.includes.iter().chain(&count.age_class));
            if group.includes.iter().chain(count).any(|age| is_child(*age)) {
                return true;
            }
            let of = group.of.as_ref().filter(|of| of.evidence() == self.evidence);
            next = of.and_then(|of| self.claims.get(of.claim())).and_then(|says| group_of(says));
        }
        false
    }
}

fn group_of(says: &Says) -> Option<&Group> {
    match says {
        Says::Conduct(says) => says.of.as_ref(),
        Says::Characterisation(says) => says.of.as_ref(),
        Says::Count(says) => says.of.as_ref(),
        _ => None,
    }
}

fn is_child(age: AgeClass) -> bool {
    matches!(age, AgeClass::Child | AgeClass::Age0To8 | AgeClass::Age9To17)
}
