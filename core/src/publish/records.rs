//! Actors, compounds and evidence, as they may be told.

use super::numbers::sorted;
use super::policy::Grain;
use super::refs::Kind;
use super::types::{
    PublicActor, PublicAssessment, PublicClaim, PublicCompound, PublicDerivation, PublicEvidence, PublicFeature,
    PublicLink, PublicOperation,
};
use super::view::{View, nearness, plain_language};
use crate::model::vocabulary::{
    ActorKind, AssessmentStatus, DerivationKind, PersonBasis, Role, SecurityFeature, SiteRole,
};
use crate::model::{Actor, Assessment, Claim, Compound, Evidence};

/// Whether an actor is a person, or may be one.
pub(super) fn may_be_a_person(actor: &Actor) -> bool {
    let unclear = matches!(actor.kind, ActorKind::Unknown | ActorKind::NotStated | ActorKind::Other(_));
    actor.kind == ActorKind::Person || unclear || actor.basis.is_some()
}

impl<'a> View<'a> {
    /// Whether a person may be named: for a public reason that an open source
    /// gives, and where somebody accuses them, only after a sanction or a conviction.
    pub(super) fn may_name(&self, actor: &Actor, is_accused: bool) -> bool {
        let basis = actor.kind == ActorKind::Person
            && match actor.basis {
                Some(PersonBasis::Sanctioned | PersonBasis::Convicted) => true,
                Some(PersonBasis::PublicOffice | PersonBasis::Spokesperson) => !is_accused,
                None => false,
            };
        basis && self.sources.cover(&self.case, actor.id.as_str(), &actor.support, "basis")
    }

    pub(super) fn public_actor(&self, id: &'a str, actor: &'a Actor) -> PublicActor {
        let person = may_be_a_person(actor);
        // An organisation may be named without a claim; what only a private
        // source gives of it stays private.
        let needs_none = !person && actor.support.is_empty();
        let covered = |field: &str| needs_none || self.sources.cover(&self.case, id, &actor.support, field);
        PublicActor {
            id: self.numbers.record(Kind::Actor, id),
            kind: actor.kind.clone(),
            names: self.names(&actor.names, covered("names")),
            codes: self.codes(id, &actor.codes, covered("codes"), None),
            basis: actor.basis,
            office: actor.office.clone().filter(|office| person && covered("office") && self.is_clean(office.as_str())),
            of: actor.of.as_ref().filter(|_| covered("of")).and_then(|of| self.actor(of)),
            status: None,
            support: if person { self.support(&actor.support) } else { Vec::new() },
        }
    }

    pub(super) fn public_compound(&self, id: &'a str, compound: &'a Compound) -> PublicCompound {
        let covered = |field: &str| self.sources.cover(&self.case, id, &compound.support, field);
        let assessment = self.assessments(compound, covered("assessment"));
        let grain = self.site_grain(id);
        let hidden = self.sources.give_away(&self.case, id, &compound.support);
        let places = [
            (compound.verified_place.as_ref().filter(|_| !hidden), covered("verified_place")),
            (compound.place.as_ref().filter(|_| !hidden), covered("place")),
        ];
        let place = self.place(id, &places, grain);
        PublicCompound {
            id: self.numbers.record(Kind::Compound, id),
            names: self.names(&compound.names, covered("names")),
            codes: self.codes(id, &compound.codes, covered("codes"), Some(nearness(place.as_ref()))),
            place,
            features: self.features(compound, grain, covered("features")),
            links: self.links(compound, grain, covered("links")),
            operations: self.operations(compound, grain, covered("operations")),
            assessment,
            support: self.support(&compound.support),
            status: None,
        }
    }

    /// How near a site is told.
    fn site_grain(&self, id: &str) -> Grain {
        let policy = self.case.policy;
        if self.is_told_nearly(id) { policy.confirmed_sites } else { policy.other_sites }
    }

    fn assessments(&self, compound: &Compound, covered: bool) -> Vec<PublicAssessment> {
        let told: Vec<&Assessment> =
            compound.assessment.iter().filter(|told| self.carried(&told.support, covered)).collect();
        // As coarse as the least certain site, so that the grain does not hang on itself.
        let span = self.case.policy.other_sites.span;
        sorted(told.into_iter().map(|told| PublicAssessment {
            status: told.status,
            by: told.by.as_ref().and_then(|by| self.actor(by)),
            as_of: self.when(told.as_of.as_ref(), span, true),
            support: self.support(&told.support),
        }))
    }

    fn operations(&self, compound: &Compound, grain: Grain, covered: bool) -> Vec<PublicOperation> {
        let told = compound.operations.iter().filter(|told| self.carried(&told.support, covered));
        sorted(told.map(|told| PublicOperation {
            status: told.status,
            by: told.by.as_ref().and_then(|by| self.actor(by)),
            as_of: self.when(told.as_of.as_ref(), grain.span, true),
            support: self.support(&told.support),
        }))
    }

    fn features(&self, compound: &Compound, grain: Grain, covered: bool) -> Vec<PublicFeature> {
        let has_code = |kind: &SecurityFeature| !matches!(kind, SecurityFeature::Other(_));
        let told = compound.features.iter().filter(|told| has_code(&told.kind) && self.carried(&told.support, covered));
        sorted(told.map(|told| PublicFeature {
            kind: told.kind.clone(),
            faces: told.faces,
            as_of: self.when(told.as_of.as_ref(), grain.span, true),
            support: self.support(&told.support),
        }))
    }

    fn links(&self, compound: &Compound, grain: Grain, covered: bool) -> Vec<PublicLink> {
        let told = compound.links.iter().filter_map(|told| {
            let has_code = !matches!(told.role, SiteRole::Other(_));
            let actor = if has_code && self.carried(&told.support, covered) { self.actor(&told.actor) } else { None };
            Some(PublicLink {
                actor: actor?,
                role: told.role.clone(),
                when: self.when(told.when.as_ref(), grain.span, true),
                stance: told.stance,
                support: self.support(&told.support),
            })
        });
        sorted(told)
    }

    pub(super) fn public_evidence(&self, id: &'a str, evidence: &'a Evidence) -> PublicEvidence {
        let span = self.case.policy.evidence;
        let derived = evidence.derived_from.iter().filter_map(|step| {
            let has_code = !matches!(step.how, DerivationKind::Other(_));
            let source = self.evidence(&step.evidence).filter(|_| has_code)?;
            Some(PublicDerivation { evidence: source, how: step.how.clone() })
        });
        PublicEvidence {
            id: self.numbers.record(Kind::Evidence, id),
            kind: evidence.kind.clone(),
            codes: self.codes(id, &evidence.codes, true, None),
            lang: evidence.lang.as_ref().and_then(plain_language),
            publisher: evidence.publisher.as_ref().and_then(|publisher| self.actor(publisher)),
            issued: self.date(evidence.issued.as_ref(), span),
            published: self.date(evidence.published.as_ref(), span),
            derived_from: sorted(derived),
            claims: sorted(self.sources.claims_of(id).map(|claim| self.public_claim(id, claim))),
            status: None,
        }
    }

    pub(super) fn public_claim(&self, evidence: &str, claim: &'a Claim) -> PublicClaim {
        let about = claim.about.as_ref().and_then(|about| {
            let actor = || {
                let id = self.case.local(about).filter(|id| self.actors.contains(id))?;
                self.asked.borrow_mut().insert(id.to_owned());
                Some(self.numbers.record(Kind::Actor, id))
            };
            self.compound(about).or_else(|| self.incident(about)).or_else(|| self.evidence(about)).or_else(actor)
        });
        PublicClaim {
            id: self.numbers.claim(evidence, claim.id.as_str()),
            by: claim.by.as_ref().and_then(|by| self.actor(by)),
            by_role: claim.by_role.clone().filter(is_collective),
            stance: claim.stance,
            relay: claim.relay,
            about,
        }
    }

    /// Whether a compound is told as near as a confirmed one: open sources hold
    /// it to be what it is said to be, and none refutes it.
    fn is_told_nearly(&self, id: &str) -> bool {
        let Some(crate::model::Record::Compound(compound)) = self.case.live.get(id) else { return false };
        let covered = self.sources.cover(&self.case, id, &compound.support, "assessment");
        let told = || compound.assessment.iter().filter(|told| self.sources.carry(&self.case, &told.support, covered));
        told().any(|told| matches!(told.status, AssessmentStatus::Confirmed | AssessmentStatus::Probable))
            && !told().any(|told| told.status == AssessmentStatus::Refuted)
    }
}

/// Whether a role is one of many, which may be told of whoever makes a claim. A guard, a manager or an official who
/// spoke about a compound may be the only one who could.
const fn is_collective(role: &Role) -> bool {
    matches!(role, Role::StateAuthorities | Role::LocalAuthority | Role::InternationalCommunity | Role::Company)
}
