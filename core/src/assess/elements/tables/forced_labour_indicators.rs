//! The eleven indicators of forced labour.

use crate::assess::elements::table::{Element, On, Table};
use crate::assess::kept::Marker;
use crate::lang::Text;
use crate::model::vocabulary::{
    Conduct, ForcedLabourIndicator as Indicator, IncidentKind, LegalTerm, MeansOfControl as Control, PalermoMeans,
    PalermoPurpose, Purpose, SecurityFeature as Feature,
};

pub(super) static TABLE: Table = Table {
    id: "forced_labour_indicators",
    title: Text { en: "Indicators of forced labour", fr: "Indicateurs de travail forcé" },
    instrument: Text {
        en: "International Labour Office, ILO indicators of forced labour (2012), which serve to spot what the Forced Labour Convention, No. 29 (1930), article 2(1), defines",
        fr: "Bureau international du Travail, Indicateurs du travail forcé de l'OIT (2012), qui aident à repérer ce que définit la Convention nº 29 sur le travail forcé (1930), article 2, paragraphe 1",
    },
    note: Text {
        en: "An indicator points to forced labour. The ILO says that a single one may imply it in some cases, and that several are needed in others; it sets no number, and here no number establishes it. Forced labour itself is work or service exacted under the menace of any penalty, for which the person has not offered himself or herself voluntarily.",
        fr: "Un indicateur est un signe de travail forcé. Selon l'OIT, un seul peut en impliquer l'existence dans certains cas, et il en faut plusieurs dans d'autres ; elle ne fixe aucun nombre, et ici aucun nombre ne l'établit. Le travail forcé lui-même est tout travail ou service exigé d'une personne sous la menace d'une peine quelconque et pour lequel elle ne s'est pas offerte de plein gré.",
    },
    terms: On {
        any_of: &[Marker::Term(&LegalTerm::ForcedLabour)],
        weaker: &[Marker::VictimOf(&LegalTerm::ForcedLabour)],
        ..On::NOTHING
    },
    elements: &[
        Element {
            id: "abuse_of_vulnerability",
            title: Text { en: "Abuse of vulnerability", fr: "Abus de vulnérabilité" },
            article: Text { en: "indicator 1", fr: "indicateur 1" },
            note: Text {
                en: "No conduct says by itself that a vulnerability is taken advantage of: only a claim that says so states it.",
                fr: "Aucun comportement ne suffit à dire qu'une vulnérabilité est exploitée : seule une affirmation qui le dit l'énonce.",
            },
            on: On {
                any_of: &[Marker::Indicator(&Indicator::AbuseOfVulnerability)],
                weaker: &[Marker::Means(&PalermoMeans::AbuseOfPositionOfVulnerability)],
                ..On::NOTHING
            },
            forms: &[],
        },
        Element {
            id: "deception",
            title: Text { en: "Deception", fr: "Tromperie" },
            article: Text { en: "indicator 2", fr: "indicateur 2" },
            note: Text {
                en: "A false job offer is deception about work; promises that keep people there only point to it.",
                fr: "Une fausse offre d'emploi est une tromperie sur le travail ; des promesses qui retiennent les personnes n'en sont qu'un signe.",
            },
            on: On {
                any_of: &[
                    Marker::Indicator(&Indicator::Deception),
                    Marker::Conduct(&Conduct::FalseJobOffer),
                    Marker::Means(&PalermoMeans::Deception),
                ],
                weaker: &[Marker::Control(&Control::FalsePromises), Marker::Means(&PalermoMeans::Fraud)],
                ..On::NOTHING
            },
            forms: &[],
        },
        Element {
            id: "restriction_of_movement",
            title: Text { en: "Restriction of movement", fr: "Restriction de la liberté de mouvement" },
            article: Text { en: "indicator 3", fr: "indicateur 3" },
            note: Text {
                en: "Walls, wire and guards of a site only point to it: they keep others out as well. A comparison with a prison, or an attempt to escape, only points to it, too.",
                fr: "Les murs, les barbelés et les gardes d'un site n'en sont qu'un signe : ils servent aussi à empêcher d'entrer. De même, la comparaison avec une prison ou une tentative d'évasion n'en est qu'un signe.",
            },
            on: On {
                any_of: &[
                    Marker::Indicator(&Indicator::RestrictionOfMovement),
                    Marker::Conduct(&Conduct::HeldCaptive),
                    Marker::Conduct(&Conduct::Guarding),
                    Marker::Conduct(&Conduct::Confinement),
                    Marker::Conduct(&Conduct::SolitaryConfinement),
                    Marker::Conduct(&Conduct::ConfinementInDarkRoom),
                    Marker::Control(&Control::RestrictsMovement),
                    Marker::Kind(&IncidentKind::Detention),
                ],
                weaker: &[
                    Marker::Conduct(&Conduct::PrisonLikeConditions),
                    Marker::Term(&LegalTerm::DeprivationOfLiberty),
                    Marker::Kind(&IncidentKind::EscapeAttempt),
                    Marker::Kind(&IncidentKind::Escape),
                    Marker::Feature(&Feature::FortifiedUnspecified),
                    Marker::Feature(&Feature::PerimeterWall),
                    Marker::Feature(&Feature::HighFence),
                    Marker::Feature(&Feature::BarbedWire),
                    Marker::Feature(&Feature::RazorWire),
                    Marker::Feature(&Feature::ElectrifiedWire),
                    Marker::Feature(&Feature::BarredWindowsOrBalconies),
                    Marker::Feature(&Feature::SingleControlledGate),
                    Marker::Feature(&Feature::GuardPost),
                    Marker::Feature(&Feature::Watchtower),
                    Marker::Feature(&Feature::ArmedGuards),
                    Marker::Feature(&Feature::GuardsWithElectricBatons),
                    Marker::Feature(&Feature::GuardDogs),
                    Marker::Feature(&Feature::DarkRoomOrCell),
                ],
                ..On::NOTHING
            },
            forms: &[],
        },
        Element {
            id: "isolation",
            title: Text { en: "Isolation", fr: "Isolement" },
            article: Text { en: "indicator 4", fr: "indicateur 4" },
            note: Text {
                en: "Isolation is being cut off from the outside world. Being locked up, even alone or in the dark, only points to it.",
                fr: "Il s'agit d'être coupé du monde extérieur. Être enfermé, même seul ou dans le noir, n'en est qu'un signe.",
            },
            on: On {
                any_of: &[Marker::Indicator(&Indicator::Isolation)],
                weaker: &[
                    Marker::Conduct(&Conduct::SolitaryConfinement),
                    Marker::Conduct(&Conduct::ConfinementInDarkRoom),
                    Marker::Conduct(&Conduct::Confinement),
                    Marker::Conduct(&Conduct::HeldCaptive),
                    Marker::Control(&Control::PsychologicalAbuse),
                    Marker::Feature(&Feature::SignalJamming),
                ],
                ..On::NOTHING
            },
            forms: &[],
        },
        Element {
            id: "physical_and_sexual_violence",
            title: Text { en: "Physical and sexual violence", fr: "Violence physique et sexuelle" },
            article: Text { en: "indicator 5", fr: "indicateur 5" },
            note: Text {
                en: "Actual violence against the body. Brutal conditions, a punishment without details, an abduction or the word torture only point to it.",
                fr: "Des violences effectives contre le corps. Des conditions brutales, une punition sans détail, un enlèvement ou le mot torture n'en sont qu'un signe.",
            },
            on: On {
                any_of: &[
                    Marker::Indicator(&Indicator::PhysicalAndSexualViolence),
                    Marker::Conduct(&Conduct::Beating),
                    Marker::Conduct(&Conduct::ElectricShock),
                    Marker::Conduct(&Conduct::SexualViolence),
                    Marker::Conduct(&Conduct::ForcedAbortion),
                    Marker::Conduct(&Conduct::ViolenceUnspecified),
                    Marker::Conduct(&Conduct::Killing),
                    Marker::Control(&Control::PhysicalAbuse),
                    Marker::Control(&Control::SexualAbuse),
                    Marker::Kind(&IncidentKind::Violence),
                ],
                weaker: &[
                    Marker::Conduct(&Conduct::ViolentConditions),
                    Marker::Conduct(&Conduct::PunishmentUnspecified),
                    Marker::Conduct(&Conduct::Abduction),
                    Marker::Control(&Control::PsychoactiveSubstance),
                    Marker::Means(&PalermoMeans::UseOfForce),
                    Marker::Term(&LegalTerm::Torture),
                    Marker::Term(&LegalTerm::CruelInhumanOrDegradingTreatment),
                ],
                ..On::NOTHING
            },
            forms: &[],
        },
        Element {
            id: "intimidation_and_threats",
            title: Text { en: "Intimidation and threats", fr: "Intimidation et menaces" },
            article: Text { en: "indicator 6", fr: "indicateur 6" },
            note: Text {
                en: "A threat of any harm. A demand for ransom, or that an act was meant to frighten, only points to it.",
                fr: "La menace d'un préjudice, quel qu'il soit. Une demande de rançon ou l'intention d'effrayer n'en est qu'un signe.",
            },
            on: On {
                any_of: &[
                    Marker::Indicator(&Indicator::IntimidationAndThreats),
                    Marker::Conduct(&Conduct::ThreatOfViolence),
                    Marker::Control(&Control::Threats),
                    Marker::Control(&Control::PhysicalThreats),
                    Marker::Control(&Control::ThreatensChildrenFamily),
                    Marker::Control(&Control::ThreatensLawEnforcement),
                    Marker::Means(&PalermoMeans::ThreatOfForce),
                ],
                weaker: &[
                    Marker::Purpose(&Purpose::Intimidation),
                    Marker::Conduct(&Conduct::RansomDemand),
                    Marker::Control(&Control::PsychologicalAbuse),
                    Marker::Control(&Control::UsesChildren),
                ],
                ..On::NOTHING
            },
            forms: &[],
        },
        Element {
            id: "retention_of_identity_documents",
            title: Text { en: "Retention of identity documents", fr: "Rétention des pièces d'identité" },
            article: Text { en: "indicator 7", fr: "indicateur 7" },
            note: Text {
                en: "Identity papers that others took or keep.",
                fr: "Des pièces d'identité prises ou gardées par autrui.",
            },
            on: On {
                any_of: &[
                    Marker::Indicator(&Indicator::RetentionOfIdentityDocuments),
                    Marker::Conduct(&Conduct::DocumentConfiscation),
                    Marker::Control(&Control::WithholdsDocuments),
                ],
                ..On::NOTHING
            },
            forms: &[],
        },
        Element {
            id: "withholding_of_wages",
            title: Text { en: "Withholding of wages", fr: "Retenue des salaires" },
            article: Text { en: "indicator 8", fr: "indicateur 8" },
            note: Text {
                en: "The indicator asks that pay is kept back on purpose, so that people stay. That pay was not handed over, or was taken, does not say so: it only points to it.",
                fr: "L'indicateur suppose que le salaire est retenu à dessein, pour que les personnes restent. Qu'il n'ait pas été versé, ou que les gains aient été pris, ne le dit pas : ce n'en est qu'un signe.",
            },
            on: On {
                any_of: &[Marker::Indicator(&Indicator::WithholdingOfWages)],
                weaker: &[Marker::Conduct(&Conduct::WageWithholding), Marker::Control(&Control::TakesEarnings)],
                ..On::NOTHING
            },
            forms: &[],
        },
        Element {
            id: "debt_bondage",
            title: Text { en: "Debt bondage", fr: "Servitude pour dettes" },
            article: Text { en: "indicator 9", fr: "indicateur 9" },
            note: Text {
                en: "A ransom or a sale may create a debt; by itself, neither is debt bondage.",
                fr: "Une rançon ou une vente peut créer une dette ; à elle seule, elle n'est pas une servitude pour dettes.",
            },
            on: On {
                any_of: &[Marker::Indicator(&Indicator::DebtBondage), Marker::Control(&Control::DebtBondage)],
                weaker: &[Marker::End(&PalermoPurpose::PracticesSimilarToSlavery)],
                ..On::NOTHING
            },
            forms: &[],
        },
        Element {
            id: "abusive_working_and_living_conditions",
            title: Text { en: "Abusive working and living conditions", fr: "Conditions de travail et de vie abusives" },
            article: Text { en: "indicator 10", fr: "indicateur 10" },
            note: Text {
                en: "Food, water or other necessities that are denied. A comparison with a prison, conditions called brutal without details, and sleep or medical care that is denied only point to it.",
                fr: "De la nourriture, de l'eau ou d'autres biens indispensables sont refusés. La comparaison avec une prison, des conditions dites brutales sans détail, une privation de sommeil ou de soins n'en sont qu'un signe.",
            },
            on: On {
                any_of: &[
                    Marker::Indicator(&Indicator::AbusiveWorkingAndLivingConditions),
                    Marker::Conduct(&Conduct::FoodOrWaterDeprivation),
                    Marker::Control(&Control::WithholdsNecessities),
                ],
                weaker: &[
                    Marker::Conduct(&Conduct::PrisonLikeConditions),
                    Marker::Conduct(&Conduct::ViolentConditions),
                    Marker::Conduct(&Conduct::SleepDeprivation),
                    Marker::Conduct(&Conduct::MedicalDenial),
                    Marker::Control(&Control::RestrictsMedicalCare),
                ],
                ..On::NOTHING
            },
            forms: &[],
        },
        Element {
            id: "excessive_overtime",
            title: Text { en: "Excessive overtime", fr: "Heures supplémentaires excessives" },
            article: Text { en: "indicator 11", fr: "indicateur 11" },
            note: Text {
                en: "Hours that people are made to work. Sleep denied only points to it.",
                fr: "Des heures que les personnes sont contraintes de travailler. Une privation de sommeil n'en est qu'un signe.",
            },
            on: On {
                any_of: &[
                    Marker::Indicator(&Indicator::ExcessiveOvertime),
                    Marker::Conduct(&Conduct::ExcessiveWorkingHours),
                    Marker::Control(&Control::ExcessiveWorkingHours),
                ],
                weaker: &[Marker::Conduct(&Conduct::SleepDeprivation)],
                ..On::NOTHING
            },
            forms: &[],
        },
    ],
    rules: &[],
};
