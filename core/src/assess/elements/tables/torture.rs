//! Torture: an act, severe pain, intention, purpose, and the part of an official.

mod forms;

use crate::assess::elements::table::{Element, On, Table};
use crate::assess::kept::Marker;
use crate::lang::Text;
use crate::model::vocabulary::{Conduct, LegalTerm, MeansOfControl as Control, Purpose, Trigger};
use forms::INFLICTED;

pub(super) static TABLE: Table = Table {
    id: "torture",
    title: Text { en: "Torture", fr: "Torture" },
    instrument: Text {
        en: "Convention against Torture (1984), article 1(1)",
        fr: "Convention contre la torture (1984), article premier, paragraphe 1",
    },
    note: Text {
        en: "All of the elements are required together. Where one is lacking, the treatment may still be cruel, inhuman or degrading (article 16), or a crime under other law. That survivors or claimants call it torture is shown apart.",
        fr: "Tous les éléments sont requis ensemble. Si l'un manque, le traitement peut encore être cruel, inhumain ou dégradant (article 16), ou un crime selon un autre droit. Que des personnes rescapées ou d'autres parlent de torture est indiqué à part.",
    },
    terms: On {
        any_of: &[Marker::Term(&LegalTerm::Torture)],
        weaker: &[Marker::VictimOf(&LegalTerm::Torture), Marker::Term(&LegalTerm::CruelInhumanOrDegradingTreatment)],
        ..On::NOTHING
    },
    elements: &[
        Element {
            id: "act",
            title: Text {
                en: "An act that inflicts pain or suffering",
                fr: "Un acte par lequel une douleur ou des souffrances sont infligées",
            },
            article: Text { en: "art. 1(1)", fr: "art. 1(1)" },
            note: Text {
                en: "Physical or mental. Violence to the body states it; deprivation, confinement and threats only point to it.",
                fr: "Physiques ou mentales. Une violence faite au corps l'énonce ; une privation, un enfermement et une menace n'en sont qu'un signe.",
            },
            on: On::NOTHING,
            forms: forms::ACT,
        },
        Element {
            id: "severity",
            title: Text { en: "Severe pain or suffering", fr: "Une douleur ou des souffrances aiguës" },
            article: Text { en: "art. 1(1)", fr: "art. 1(1)" },
            note: Text {
                en: "How severe it was depends on how long it lasted, on its effects and on the person. No value of the vocabularies says so, so nothing here states this element: it takes testimony and medical bases (Istanbul Protocol).",
                fr: "L'intensité dépend de la durée, des effets et de la personne. Aucune valeur des vocabulaires ne la dit, si bien que rien ici n'énonce cet élément : il y faut des témoignages et des constatations médicales (Protocole d'Istanbul).",
            },
            on: On {
                weaker: &[
                    Marker::Conduct(&Conduct::ElectricShock),
                    Marker::Conduct(&Conduct::Beating),
                    Marker::Conduct(&Conduct::SexualViolence),
                    Marker::Conduct(&Conduct::ForcedAbortion),
                    Marker::Conduct(&Conduct::ViolenceUnspecified),
                    Marker::Conduct(&Conduct::SolitaryConfinement),
                    Marker::Conduct(&Conduct::ConfinementInDarkRoom),
                    Marker::Conduct(&Conduct::FoodOrWaterDeprivation),
                    Marker::Conduct(&Conduct::SleepDeprivation),
                    Marker::Conduct(&Conduct::MedicalDenial),
                    Marker::Control(&Control::PhysicalAbuse),
                    Marker::Control(&Control::SexualAbuse),
                ],
                ..On::NOTHING
            },
            forms: &[],
        },
        Element {
            id: "intention",
            title: Text { en: "Intentionally inflicted", fr: "Infligée intentionnellement" },
            article: Text { en: "art. 1(1)", fr: "art. 1(1)" },
            note: Text {
                en: "What is said to have been done to people for an end is said to have been done on purpose. What set it off only points to it.",
                fr: "Ce dont il est dit qu'on l'a fait aux personnes dans un but, il est dit qu'on l'a fait à dessein. Ce qui l'a déclenché n'en est qu'un signe.",
            },
            on: On {
                any_of: &[
                    Marker::Purpose(&Purpose::Punishment),
                    Marker::Purpose(&Purpose::Coercion),
                    Marker::Purpose(&Purpose::Intimidation),
                    Marker::Purpose(&Purpose::ObtainInformation),
                ],
                weaker: &[
                    Marker::Purpose(&Purpose::Discrimination),
                    Marker::Conduct(&Conduct::PunishmentUnspecified),
                    Marker::Trigger(&Trigger::EscapeAttempt),
                    Marker::Trigger(&Trigger::Disobedience),
                    Marker::Trigger(&Trigger::RefusalOfOrders),
                    Marker::Trigger(&Trigger::MissedTarget),
                    Marker::Trigger(&Trigger::HelpSeeking),
                    Marker::Trigger(&Trigger::RansomLeverage),
                ],
                with: INFLICTED,
                ..On::NOTHING
            },
            forms: &[],
        },
        Element {
            id: "purpose",
            title: Text { en: "A purpose, such as", fr: "Un but, tel que" },
            article: Text { en: "art. 1(1)", fr: "art. 1(1)" },
            note: Text {
                en: "One purpose is enough, and the list is open (“such purposes as”). What set an act off points to a purpose; a claim has to say what it was meant to achieve.",
                fr: "Un seul but suffit, et la liste est ouverte (« aux fins notamment »). Ce qui a déclenché un acte est un signe d'un but ; il faut qu'une affirmation dise à quoi il devait servir.",
            },
            on: On::NOTHING,
            forms: forms::PURPOSE,
        },
        Element {
            id: "official_involvement",
            title: Text { en: "The part of a public official", fr: "Le rôle d'un agent de la fonction publique" },
            article: Text { en: "art. 1(1)", fr: "art. 1(1)" },
            note: Text {
                en: "Inflicted by, at the instigation of, or with the consent or acquiescence of a public official or someone acting in an official capacity. It has to be said of the ill-treatment itself; said of abuses in general, of apparent consent, or as a failure of the state, it points to it (Committee against Torture, General Comment No. 2, paragraph 18).",
                fr: "Infligée par un agent de la fonction publique ou toute autre personne agissant à titre officiel, à son instigation ou avec son consentement exprès ou tacite. Il faut que ce soit dit du mauvais traitement même ; dit d'exactions en général, d'un consentement apparent ou comme manquement de l'État, c'en est un signe (Comité contre la torture, Observation générale nº 2, paragraphe 18).",
            },
            on: On::NOTHING,
            forms: forms::OFFICIAL,
        },
    ],
    rules: &[],
};
