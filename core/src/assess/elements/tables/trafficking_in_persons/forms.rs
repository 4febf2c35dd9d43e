//! The forms that act, means and purpose can take.

use crate::assess::elements::table::{Form, On};
use crate::assess::kept::Marker;
use crate::lang::Text;
use crate::model::vocabulary::{
    Conduct, ExploitationType as Exploitation, ForcedLabourIndicator as Indicator, IncidentKind, LegalTerm,
    MeansOfControl as Control, PalermoAct, PalermoMeans, PalermoPurpose, PersonRole, SecurityFeature as Feature,
};

pub(super) static ACT: &[Form] = &[
    Form {
        id: "recruitment",
        title: Text { en: "recruitment", fr: "recrutement" },
        on: On {
            any_of: &[
                Marker::Act(&PalermoAct::Recruitment),
                Marker::Conduct(&Conduct::Recruitment),
                Marker::Kind(&IncidentKind::Recruitment),
            ],
            weaker: &[Marker::Conduct(&Conduct::FalseJobOffer), Marker::Conduct(&Conduct::ForcedToRecruit)],
            ..On::NOTHING
        },
    },
    Form {
        id: "transportation",
        title: Text { en: "transportation", fr: "transport" },
        on: On {
            any_of: &[
                Marker::Act(&PalermoAct::Transportation),
                Marker::Conduct(&Conduct::Transport),
                Marker::Conduct(&Conduct::CrossBorderTransport),
            ],
            weaker: &[Marker::Conduct(&Conduct::Abduction)],
            ..On::NOTHING
        },
    },
    Form {
        id: "transfer",
        title: Text { en: "transfer", fr: "transfert" },
        on: On {
            any_of: &[
                Marker::Act(&PalermoAct::Transfer),
                Marker::Conduct(&Conduct::TransferBetweenSites),
                Marker::Conduct(&Conduct::SaleBetweenSites),
                Marker::Part(&PersonRole::TransferredPerson),
                Marker::Part(&PersonRole::SoldPerson),
                Marker::Part(&PersonRole::BoughtPerson),
                Marker::Kind(&IncidentKind::SaleBetweenSites),
            ],
            weaker: &[Marker::Kind(&IncidentKind::TransferOrRelocation)],
            ..On::NOTHING
        },
    },
    Form {
        id: "harbouring",
        title: Text { en: "harbouring", fr: "hébergement" },
        on: On {
            any_of: &[Marker::Act(&PalermoAct::Harbouring), Marker::Part(&PersonRole::HarbouredPerson)],
            weaker: &[
                Marker::Conduct(&Conduct::HeldCaptive),
                Marker::Conduct(&Conduct::Confinement),
                Marker::Kind(&IncidentKind::Detention),
                Marker::Feature(&Feature::OnSiteDormitories),
            ],
            ..On::NOTHING
        },
    },
    Form {
        id: "receipt",
        title: Text { en: "receipt", fr: "accueil" },
        on: On {
            any_of: &[
                Marker::Act(&PalermoAct::Receipt),
                Marker::Part(&PersonRole::ReceivedPerson),
                Marker::Part(&PersonRole::BoughtPerson),
            ],
            weaker: &[Marker::Conduct(&Conduct::SaleBetweenSites)],
            ..On::NOTHING
        },
    },
];

pub(super) static MEANS: &[Form] = &[
    Form {
        id: "threat_of_force",
        title: Text { en: "threat of force", fr: "menace de recours à la force" },
        on: On {
            any_of: &[Marker::Means(&PalermoMeans::ThreatOfForce)],
            weaker: &[
                Marker::Conduct(&Conduct::ThreatOfViolence),
                Marker::Control(&Control::PhysicalThreats),
                Marker::Control(&Control::ThreatensChildrenFamily),
                Marker::Control(&Control::Threats),
            ],
            ..On::NOTHING
        },
    },
    Form {
        id: "use_of_force",
        title: Text { en: "use of force", fr: "recours à la force" },
        on: On {
            any_of: &[Marker::Means(&PalermoMeans::UseOfForce)],
            weaker: &[
                Marker::Conduct(&Conduct::Beating),
                Marker::Conduct(&Conduct::ElectricShock),
                Marker::Conduct(&Conduct::SexualViolence),
                Marker::Conduct(&Conduct::ViolenceUnspecified),
                Marker::Conduct(&Conduct::Abduction),
                Marker::Control(&Control::PhysicalAbuse),
                Marker::Control(&Control::SexualAbuse),
                Marker::Kind(&IncidentKind::Violence),
            ],
            ..On::NOTHING
        },
    },
    Form {
        id: "other_coercion",
        title: Text { en: "other forms of coercion", fr: "autres formes de contrainte" },
        on: On {
            any_of: &[Marker::Means(&PalermoMeans::OtherCoercion)],
            weaker: &[
                Marker::Conduct(&Conduct::HeldCaptive),
                Marker::Conduct(&Conduct::Confinement),
                Marker::Conduct(&Conduct::DocumentConfiscation),
                Marker::Conduct(&Conduct::RansomDemand),
                Marker::Conduct(&Conduct::ForcedToDefraud),
                Marker::Conduct(&Conduct::ForcedToRecruit),
                Marker::Conduct(&Conduct::ForcedSupportWork),
                Marker::Control(&Control::RestrictsMovement),
                Marker::Control(&Control::WithholdsDocuments),
                Marker::Control(&Control::DebtBondage),
                Marker::Control(&Control::ThreatensLawEnforcement),
                Marker::Control(&Control::UsesChildren),
                Marker::Control(&Control::PsychologicalAbuse),
            ],
            ..On::NOTHING
        },
    },
    Form {
        id: "abduction",
        title: Text { en: "abduction", fr: "enlèvement" },
        on: On {
            any_of: &[Marker::Means(&PalermoMeans::Abduction), Marker::Conduct(&Conduct::Abduction)],
            ..On::NOTHING
        },
    },
    Form {
        id: "fraud",
        title: Text { en: "fraud", fr: "fraude" },
        on: On {
            any_of: &[Marker::Means(&PalermoMeans::Fraud)],
            weaker: &[Marker::Conduct(&Conduct::FalseJobOffer)],
            ..On::NOTHING
        },
    },
    Form {
        id: "deception",
        title: Text { en: "deception", fr: "tromperie" },
        on: On {
            any_of: &[Marker::Means(&PalermoMeans::Deception), Marker::Conduct(&Conduct::FalseJobOffer)],
            weaker: &[Marker::Control(&Control::FalsePromises), Marker::Indicator(&Indicator::Deception)],
            ..On::NOTHING
        },
    },
    Form {
        id: "abuse_of_power",
        title: Text { en: "abuse of power", fr: "abus d'autorité" },
        on: On { any_of: &[Marker::Means(&PalermoMeans::AbuseOfPower)], ..On::NOTHING },
    },
    Form {
        id: "abuse_of_position_of_vulnerability",
        title: Text { en: "abuse of a position of vulnerability", fr: "abus d'une situation de vulnérabilité" },
        on: On {
            any_of: &[Marker::Means(&PalermoMeans::AbuseOfPositionOfVulnerability)],
            weaker: &[Marker::Indicator(&Indicator::AbuseOfVulnerability)],
            ..On::NOTHING
        },
    },
    Form {
        id: "giving_or_receiving_payments_to_control_person",
        title: Text {
            en: "payments or benefits for the consent of a person who has control over another",
            fr: "paiements ou avantages pour le consentement d'une personne ayant autorité sur une autre",
        },
        on: On {
            any_of: &[Marker::Means(&PalermoMeans::GivingOrReceivingPaymentsToControlPerson)],
            weaker: &[
                Marker::Conduct(&Conduct::SaleBetweenSites),
                Marker::Part(&PersonRole::SoldPerson),
                Marker::Part(&PersonRole::BoughtPerson),
            ],
            ..On::NOTHING
        },
    },
];

pub(super) static PURPOSE: &[Form] = &[
    Form {
        id: "forced_criminality",
        title: Text { en: "forced criminality", fr: "criminalité forcée" },
        on: On {
            any_of: &[
                Marker::End(&PalermoPurpose::ForcedCriminality),
                Marker::Exploitation(&Exploitation::ForcedCriminality),
                Marker::Term(&LegalTerm::ForcedCriminality),
                Marker::Conduct(&Conduct::ForcedToDefraud),
                Marker::Part(&PersonRole::CoercedPerformer),
            ],
            weaker: &[
                Marker::Conduct(&Conduct::ForcedToRecruit),
                Marker::Part(&PersonRole::CoercedRecruiter),
                Marker::VictimOf(&LegalTerm::ForcedCriminality),
            ],
            ..On::NOTHING
        },
    },
    Form {
        id: "forced_labour_or_services",
        title: Text { en: "forced labour or services", fr: "travail ou services forcés" },
        on: On {
            any_of: &[
                Marker::End(&PalermoPurpose::ForcedLabourOrServices),
                Marker::Exploitation(&Exploitation::ForcedLabour),
                Marker::Term(&LegalTerm::ForcedLabour),
            ],
            weaker: &[
                Marker::Conduct(&Conduct::ForcedSupportWork),
                Marker::Part(&PersonRole::CoercedSupportWorker),
                Marker::VictimOf(&LegalTerm::ForcedLabour),
            ],
            ..On::NOTHING
        },
    },
    Form {
        id: "slavery",
        title: Text { en: "slavery", fr: "esclavage" },
        on: On {
            any_of: &[Marker::End(&PalermoPurpose::Slavery), Marker::Term(&LegalTerm::Slavery)],
            weaker: &[Marker::VictimOf(&LegalTerm::Slavery)],
            ..On::NOTHING
        },
    },
    Form {
        id: "practices_similar_to_slavery",
        title: Text { en: "practices similar to slavery", fr: "pratiques analogues à l'esclavage" },
        on: On {
            any_of: &[Marker::End(&PalermoPurpose::PracticesSimilarToSlavery)],
            weaker: &[
                Marker::Control(&Control::DebtBondage),
                Marker::Indicator(&Indicator::DebtBondage),
                Marker::Exploitation(&Exploitation::ForcedMarriage),
            ],
            ..On::NOTHING
        },
    },
    Form {
        id: "servitude",
        title: Text { en: "servitude", fr: "servitude" },
        on: On {
            any_of: &[
                Marker::End(&PalermoPurpose::Servitude),
                Marker::Exploitation(&Exploitation::Servitude),
                Marker::Term(&LegalTerm::Servitude),
            ],
            ..On::NOTHING
        },
    },
    Form {
        id: "prostitution_of_others",
        title: Text {
            en: "exploitation of the prostitution of others",
            fr: "exploitation de la prostitution d'autrui",
        },
        on: On {
            any_of: &[Marker::End(&PalermoPurpose::ProstitutionOfOthers)],
            weaker: &[Marker::Exploitation(&Exploitation::SexualExploitation)],
            ..On::NOTHING
        },
    },
    Form {
        id: "other_sexual_exploitation",
        title: Text { en: "other forms of sexual exploitation", fr: "autres formes d'exploitation sexuelle" },
        on: On {
            any_of: &[Marker::End(&PalermoPurpose::OtherSexualExploitation)],
            weaker: &[Marker::Exploitation(&Exploitation::SexualExploitation)],
            ..On::NOTHING
        },
    },
    Form {
        id: "removal_of_organs",
        title: Text { en: "removal of organs", fr: "prélèvement d'organes" },
        on: On {
            any_of: &[Marker::End(&PalermoPurpose::RemovalOfOrgans), Marker::Exploitation(&Exploitation::OrganRemoval)],
            ..On::NOTHING
        },
    },
];
