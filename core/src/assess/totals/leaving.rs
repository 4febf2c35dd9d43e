//! Which kinds of incident say that people left.

use crate::model::vocabulary::IncidentKind;

/// Whether an incident of a kind is people leaving a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Leaving {
    /// People leave: how many are counted as departures.
    Yes,
    /// People may leave with it or have left before it, but the kind does not say so: it is told how many there are.
    May,
    /// Nobody leaves by it.
    No,
}

impl Leaving {
    /// An attempt is no departure; a move to another site ends nobody's captivity; who is taken into custody or sent
    /// to a country may have left the site before, in an incident of its own.
    pub(super) const fn of(kind: &IncidentKind) -> Self {
        use IncidentKind as Kind;
        match kind {
            Kind::Release
            | Kind::ReleaseEnMasse
            | Kind::ReleaseIndividual
            | Kind::ReleaseOnRansom
            | Kind::Escape
            | Kind::Exit
            | Kind::RescueOfNamedIndividuals => Self::Yes,
            Kind::Operation
            | Kind::Raid
            | Kind::ArrestOfSuspects
            | Kind::ArrestOfVictims
            | Kind::DeportationOrForcedReturn
            | Kind::RepatriationAssisted
            | Kind::EvictionOrDemolition
            | Kind::AbandonmentByOperators
            | Kind::Unknown
            | Kind::NotStated
            | Kind::Other(_) => Self::May,
            Kind::EscapeAttempt
            | Kind::Recruitment
            | Kind::TransferOrRelocation
            | Kind::SaleBetweenSites
            | Kind::Detention
            | Kind::Violence
            | Kind::Abuse
            | Kind::Death
            | Kind::InspectionOrGateVisit
            | Kind::Prosecution
            | Kind::NewConstruction
            | Kind::Reopening
            | Kind::PublicStatement
            | Kind::AnnouncementOfOperation
            | Kind::ListSubmissionToState => Self::No,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{IncidentKind, Leaving};

    #[test]
    fn each_kind_is_decided() {
        let of = |wanted: Leaving| {
            let kinds = IncidentKind::ALL.iter().filter(|kind| Leaving::of(kind) == wanted);
            kinds.map(IncidentKind::code).collect::<Vec<_>>()
        };
        let leaving =
            "release release_en_masse release_individual release_on_ransom escape exit rescue_of_named_individuals";
        assert_eq!(of(Leaving::Yes).join(" "), leaving);
        assert!(of(Leaving::No).contains(&"escape_attempt"));
        assert!(of(Leaving::May).contains(&"raid") && of(Leaving::May).contains(&"unknown"));
    }
}
