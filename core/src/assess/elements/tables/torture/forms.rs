//! The forms that the act, its purpose and the part of an official can take.

use crate::assess::elements::table::{Form, On};
use crate::assess::kept::Marker;
use crate::lang::Text;
use crate::model::vocabulary::{
    Conduct, IncidentKind, LegalTerm, MeansOfControl as Control, Purpose, Role, StateFailure as Failure,
    StateResponsibility as Responsibility, Trigger,
};

/// Ill-treatment of people: what a purpose, or the part of an official, has to
/// be said of.
pub(super) static INFLICTED: &[Marker] = &[
    Marker::Conduct(&Conduct::Beating),
    Marker::Conduct(&Conduct::ElectricShock),
    Marker::Conduct(&Conduct::SexualViolence),
    Marker::Conduct(&Conduct::ForcedAbortion),
    Marker::Conduct(&Conduct::ViolenceUnspecified),
    Marker::Conduct(&Conduct::PunishmentUnspecified),
    Marker::Conduct(&Conduct::ThreatOfViolence),
    Marker::Conduct(&Conduct::SolitaryConfinement),
    Marker::Conduct(&Conduct::ConfinementInDarkRoom),
    Marker::Conduct(&Conduct::FoodOrWaterDeprivation),
    Marker::Conduct(&Conduct::SleepDeprivation),
    Marker::Conduct(&Conduct::MedicalDenial),
    Marker::Control(&Control::PhysicalAbuse),
    Marker::Control(&Control::SexualAbuse),
    Marker::Control(&Control::PsychologicalAbuse),
    Marker::Term(&LegalTerm::Torture),
];

pub(super) static ACT: &[Form] = &[
    Form {
        id: "physical",
        title: Text { en: "physical", fr: "physiques" },
        on: On {
            any_of: &[
                Marker::Conduct(&Conduct::Beating),
                Marker::Conduct(&Conduct::ElectricShock),
                Marker::Conduct(&Conduct::SexualViolence),
                Marker::Conduct(&Conduct::ForcedAbortion),
                Marker::Conduct(&Conduct::ViolenceUnspecified),
                Marker::Control(&Control::PhysicalAbuse),
                Marker::Control(&Control::SexualAbuse),
            ],
            weaker: &[
                Marker::Conduct(&Conduct::FoodOrWaterDeprivation),
                Marker::Conduct(&Conduct::MedicalDenial),
                Marker::Conduct(&Conduct::PunishmentUnspecified),
                Marker::Conduct(&Conduct::ViolentConditions),
                Marker::Conduct(&Conduct::Killing),
                Marker::Kind(&IncidentKind::Violence),
            ],
            ..On::NOTHING
        },
    },
    Form {
        id: "mental",
        title: Text { en: "mental", fr: "mentales" },
        on: On {
            any_of: &[Marker::Control(&Control::PsychologicalAbuse)],
            weaker: &[
                Marker::Conduct(&Conduct::SolitaryConfinement),
                Marker::Conduct(&Conduct::ConfinementInDarkRoom),
                Marker::Conduct(&Conduct::SleepDeprivation),
                Marker::Conduct(&Conduct::ThreatOfViolence),
                Marker::Control(&Control::PhysicalThreats),
                Marker::Control(&Control::ThreatensChildrenFamily),
            ],
            ..On::NOTHING
        },
    },
];

pub(super) static PURPOSE: &[Form] = &[
    Form {
        id: "punishment",
        title: Text { en: "punishing", fr: "punir" },
        on: On {
            any_of: &[Marker::Purpose(&Purpose::Punishment), Marker::Conduct(&Conduct::PunishmentUnspecified)],
            weaker: &[
                Marker::Trigger(&Trigger::EscapeAttempt),
                Marker::Trigger(&Trigger::Disobedience),
                Marker::Trigger(&Trigger::RefusalOfOrders),
                Marker::Trigger(&Trigger::MissedTarget),
                Marker::Trigger(&Trigger::HelpSeeking),
            ],
            with: INFLICTED,
            ..On::NOTHING
        },
    },
    Form {
        id: "intimidation_or_coercion",
        title: Text { en: "intimidating or coercing", fr: "intimider ou faire pression" },
        on: On {
            any_of: &[Marker::Purpose(&Purpose::Intimidation), Marker::Purpose(&Purpose::Coercion)],
            weaker: &[
                Marker::Trigger(&Trigger::RefusalOfOrders),
                Marker::Trigger(&Trigger::MissedTarget),
                Marker::Trigger(&Trigger::RansomLeverage),
            ],
            with: INFLICTED,
            ..On::NOTHING
        },
    },
    Form {
        id: "information_or_confession",
        title: Text { en: "obtaining information or a confession", fr: "obtenir des renseignements ou des aveux" },
        on: On { any_of: &[Marker::Purpose(&Purpose::ObtainInformation)], with: INFLICTED, ..On::NOTHING },
    },
    Form {
        id: "discrimination",
        title: Text {
            en: "any reason based on discrimination",
            fr: "tout motif fondé sur une forme de discrimination",
        },
        on: On { any_of: &[Marker::Purpose(&Purpose::Discrimination)], with: INFLICTED, ..On::NOTHING },
    },
];

pub(super) static OFFICIAL: &[Form] = &[
    Form {
        id: "inflicted_or_instigated",
        title: Text {
            en: "inflicted by an official, or at the instigation of one",
            fr: "infligées par un agent de la fonction publique, ou à son instigation",
        },
        on: On {
            any_of: &[
                Marker::By(&Role::PoliceOfficer),
                Marker::By(&Role::ImmigrationOfficer),
                Marker::By(&Role::ProsecutorOrJudge),
                Marker::By(&Role::LocalAuthority),
                Marker::By(&Role::Official),
                Marker::By(&Role::StateAuthorities),
            ],
            weaker: &[Marker::Responsibility(&Responsibility::Complicity)],
            with: INFLICTED,
            ..On::NOTHING
        },
    },
    Form {
        id: "consent_or_acquiescence",
        title: Text { en: "with consent or acquiescence", fr: "avec son consentement exprès ou tacite" },
        on: On {
            any_of: &[
                Marker::Responsibility(&Responsibility::Acquiescence),
                Marker::Responsibility(&Responsibility::Complicity),
            ],
            weaker: &[
                Marker::Responsibility(&Responsibility::ApparentConsent),
                Marker::Responsibility(&Responsibility::DeliberateInaction),
                Marker::Responsibility(&Responsibility::Tolerance),
                Marker::Responsibility(&Responsibility::Enabling),
                Marker::Failure(&Failure::FailureToActOnKnowledge),
                Marker::Failure(&Failure::FailureToControlSubordinates),
                Marker::Failure(&Failure::FailureToProhibitTortureTools),
                Marker::Failure(&Failure::FailureToPrevent),
                Marker::Failure(&Failure::FailureToInvestigate),
                Marker::Failure(&Failure::FailureToProsecute),
            ],
            with: INFLICTED,
            ..On::NOTHING
        },
    },
];
