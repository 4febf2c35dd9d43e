//! An indicator of forced labour ticked, and no fact that shows it.
#![doc = include_str!("indicator_without_conduct.md")]

use super::stated::{characterisations, conducts, points_elsewhere, said};
use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::{Conduct, ForcedLabourIndicator as Indicator, MeansOfControl as Control};
use crate::model::{Claim, Evidence, Says, SaysCharacterisation};
use crate::order::{Set, set};

pub(super) static RULE: Rule = Rule {
    code: Code::new(703),
    name: "indicator-without-conduct",
    severity: Severities { intake: None, working: Some(Severity::Warning), publication: Some(Severity::Warning) },
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the indicator {indicator} is ticked, and no claim of this evidence tells of conduct that meets it",
        fr: "l'indicateur {indicator} est coché, mais aucune affirmation de cet élément ne rapporte de comportement qui y corresponde",
    },
    remedy: Text {
        en: "add the claim of what was done, name it in concerning, or quote the words; otherwise take the indicator out",
        fr: "ajoutez l'affirmation qui rapporte ce qui a été fait, indiquez-la dans concerning, ou citez les mots ; à défaut, retirez l'indicateur",
    },
    source: docs!("ILO Indicators of Forced Labour (2012)"),
    fields: docs!(&["/claims"]),
    page: rule_page!("indicator_without_conduct"),
    check: Check::Evidence(check),
};

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    let mut bare = characterisations(evidence).filter(|(_, claim, says)| is_bare(claim, says)).peekable();
    if bare.peek().is_none() {
        return;
    }
    let facts = Facts::of(evidence);
    let elsewhere = points_elsewhere(evidence);
    for (at, _, says) in bare {
        for (nth, indicator) in says.indicators.iter().enumerate().filter(|(_, indicator)| !facts.show(**indicator)) {
            // An incident that the item tells of may show it.
            if elsewhere {
                sink.unchecked(1);
                continue;
            }
            let pointer = format!("/claims/{at}/says/indicators/{nth}");
            sink.at(&pointer, vec![("indicator", indicator.code().into())]);
        }
    }
}

/// Whether a claim ticks indicators and neither quotes nor names what meets them.
fn is_bare(claim: &Claim, says: &SaysCharacterisation) -> bool {
    !says.indicators.is_empty() && says.concerning.is_empty() && claim.quote.is_none()
}

/// What the claims of the item tell of.
struct Facts<'a> {
    conduct: Set<&'a Conduct>,
    control: Set<&'a Control>,
    /// Walls, wire and guards keep people in.
    fenced: bool,
}

impl<'a> Facts<'a> {
    fn of(evidence: &'a Evidence) -> Self {
        Self {
            conduct: set(conducts(evidence).flat_map(|says| &says.conduct)),
            control: set(conducts(evidence).flat_map(|says| &says.control)),
            fenced: said(evidence).any(|(_, _, says)| matches!(says, Says::Feature(_))),
        }
    }

    fn show(&self, indicator: Indicator) -> bool {
        let fenced = self.fenced && matches!(indicator, Indicator::RestrictionOfMovement | Indicator::Isolation);
        is_unspecific(indicator)
            || fenced
            || self.conduct.iter().any(|conduct| conduct_shows(indicator, conduct))
            || self.control.iter().any(|control| control_shows(indicator, control))
    }
}

/// Wide on purpose: only what nothing at all speaks for is raised.
fn conduct_shows(indicator: Indicator, conduct: &Conduct) -> bool {
    if matches!(conduct, Conduct::Other(_)) {
        return true;
    }
    let (held, hurt, deprived) = (holds(conduct), hurts(conduct), deprives(conduct));
    match indicator {
        Indicator::Deception => *conduct == Conduct::FalseJobOffer,
        Indicator::RestrictionOfMovement => held || *conduct == Conduct::DocumentConfiscation,
        Indicator::Isolation => held,
        Indicator::PhysicalAndSexualViolence => hurt || deprived || *conduct == Conduct::Abduction,
        Indicator::IntimidationAndThreats => {
            hurt || matches!(conduct, Conduct::ThreatOfViolence | Conduct::RansomDemand)
        }
        Indicator::RetentionOfIdentityDocuments => *conduct == Conduct::DocumentConfiscation,
        Indicator::WithholdingOfWages => *conduct == Conduct::WageWithholding,
        Indicator::DebtBondage => {
            matches!(conduct, Conduct::SaleBetweenSites | Conduct::RansomDemand | Conduct::WageWithholding)
        }
        Indicator::AbusiveWorkingAndLivingConditions => held || hurt || deprived,
        Indicator::ExcessiveOvertime => {
            matches!(conduct, Conduct::ExcessiveWorkingHours | Conduct::SleepDeprivation)
        }
        _ => false,
    }
}

/// No kind of conduct stands for a weakness.
fn is_unspecific(indicator: Indicator) -> bool {
    matches!(indicator, Indicator::AbuseOfVulnerability | Indicator::Unknown | Indicator::NotStated)
}

fn holds(conduct: &Conduct) -> bool {
    matches!(
        conduct,
        Conduct::HeldCaptive
            | Conduct::Guarding
            | Conduct::Confinement
            | Conduct::SolitaryConfinement
            | Conduct::ConfinementInDarkRoom
            | Conduct::PrisonLikeConditions
            | Conduct::Abduction
            | Conduct::RansomDemand
    )
}

fn hurts(conduct: &Conduct) -> bool {
    matches!(
        conduct,
        Conduct::Beating
            | Conduct::ElectricShock
            | Conduct::SexualViolence
            | Conduct::ForcedAbortion
            | Conduct::ViolenceUnspecified
            | Conduct::ViolentConditions
            | Conduct::PunishmentUnspecified
            | Conduct::Killing
    )
}

fn deprives(conduct: &Conduct) -> bool {
    matches!(
        conduct,
        Conduct::FoodOrWaterDeprivation
            | Conduct::SleepDeprivation
            | Conduct::MedicalDenial
            | Conduct::ExcessiveWorkingHours
    )
}

fn control_shows(indicator: Indicator, control: &Control) -> bool {
    match control {
        Control::Other(_) | Control::PsychologicalAbuse => true,
        Control::RestrictsMovement => matches!(indicator, Indicator::RestrictionOfMovement | Indicator::Isolation),
        Control::WithholdsDocuments => {
            matches!(indicator, Indicator::RetentionOfIdentityDocuments | Indicator::RestrictionOfMovement)
        }
        Control::DebtBondage => indicator == Indicator::DebtBondage,
        Control::TakesEarnings | Control::RestrictsFinancialAccess => indicator == Indicator::WithholdingOfWages,
        Control::FalsePromises => indicator == Indicator::Deception,
        Control::PhysicalAbuse | Control::SexualAbuse => {
            matches!(indicator, Indicator::PhysicalAndSexualViolence | Indicator::IntimidationAndThreats)
        }
        Control::WithholdsNecessities | Control::RestrictsMedicalCare => {
            indicator == Indicator::AbusiveWorkingAndLivingConditions
        }
        Control::ExcessiveWorkingHours => {
            matches!(indicator, Indicator::ExcessiveOvertime | Indicator::AbusiveWorkingAndLivingConditions)
        }
        Control::Threats
        | Control::PhysicalThreats
        | Control::ThreatensChildrenFamily
        | Control::ThreatensLawEnforcement
        | Control::UsesChildren => indicator == Indicator::IntimidationAndThreats,
        _ => false,
    }
}
