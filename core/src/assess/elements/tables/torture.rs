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
        en: "Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment (1984), article 1(1)",
        fr: "Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants (1984), article premier, paragraphe 1",
    },
    note: Text {
        en: "All of the elements are required together; pain or suffering that arises only from lawful sanctions is left out. Where severity, intention or purpose is lacking, it may still be cruel, inhuman or degrading treatment, which asks for the involvement of a public official, too (article 16). Where that is lacking, it may still be a crime under other law. That survivors or others call it torture is shown apart.",
        fr: "Tous les éléments sont requis ensemble ; la douleur ou les souffrances résultant uniquement de sanctions légitimes sont exclues. Si le caractère aigu, l'intention ou le but fait défaut, il peut encore s'agir d'un traitement cruel, inhumain ou dégradant, qui suppose lui aussi l'intervention d'un agent de la fonction publique (article 16). Si celle-ci fait défaut, il peut encore s'agir d'une infraction selon un autre droit. Que des personnes rescapées ou d'autres parlent de torture est indiqué à part.",
    },
    terms: On {
        any_of: &[Marker::Term(&LegalTerm::Torture)],
        weaker: &[Marker::VictimOf(&LegalTerm::Torture)],
        ..On::NOTHING
    },
    elements: &[
        Element {
            id: "act",
            title: Text {
                en: "An act that inflicts pain or suffering",
                fr: "Un acte par lequel une douleur ou des souffrances sont infligées",
            },
            article: Text { en: "art. 1(1)", fr: "art. 1er, par. 1" },
            note: Text {
                en: "Physical or mental. Violence to the body states it, and so does psychological abuse; deprivation, confinement and threats only point to it.",
                fr: "Physiques ou mentales. Des violences contre le corps l'énoncent, ainsi que des violences psychologiques ; une privation, un enfermement ou une menace n'en est qu'un signe.",
            },
            on: On::NOTHING,
            forms: forms::ACT,
        },
        Element {
            id: "severity",
            title: Text { en: "Severe pain or suffering", fr: "Une douleur ou des souffrances aiguës" },
            article: Text { en: "art. 1(1)", fr: "art. 1er, par. 1" },
            note: Text {
                en: "How severe it was depends on how long it lasted, on its effects and on the person. No value of the vocabularies says so; nothing here can state this element, and it stays open until testimony and medical findings are weighed (Istanbul Protocol).",
                fr: "Le caractère aigu dépend de la durée, des effets et de la personne. Aucune valeur des vocabulaires ne le dit : rien ici ne peut énoncer cet élément, qui reste ouvert tant que des témoignages et des constatations médicales n'ont pas été appréciés (Protocole d'Istanbul).",
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
            title: Text { en: "Intentionally inflicted", fr: "Infligées intentionnellement" },
            article: Text { en: "art. 1(1)", fr: "art. 1er, par. 1" },
            note: Text {
                en: "To say that ill-treatment served a purpose is to say that it was intended. What set it off only points to it.",
                fr: "Dire qu'un mauvais traitement a été infligé dans un but, c'est dire qu'il l'a été intentionnellement. Ce qui l'a déclenché n'en est qu'un signe.",
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
            title: Text { en: "A purpose (open list)", fr: "Un but (liste ouverte)" },
            article: Text { en: "art. 1(1)", fr: "art. 1er, par. 1" },
            note: Text {
                en: "One purpose is enough, and the list is open (“such purposes as”). What set an act off only points to a purpose: a claim states one where it says what the act was meant to achieve, or that it was a punishment.",
                fr: "Un seul but suffit, et la liste est ouverte (« aux fins notamment »). Ce qui a déclenché un acte n'est que le signe d'un but : seule l'énonce une affirmation qui dit à quoi il devait servir, ou que c'était une punition.",
            },
            on: On::NOTHING,
            forms: forms::PURPOSE,
        },
        Element {
            id: "official_involvement",
            title: Text {
                en: "Involvement of a public official",
                fr: "Intervention d'un agent de la fonction publique",
            },
            article: Text { en: "art. 1(1)", fr: "art. 1er, par. 1" },
            note: Text {
                en: "Inflicted by, at the instigation of, or with the consent or acquiescence of a public official or other person acting in an official capacity. A claim states it only where it says so of the ill-treatment itself. Said of abuses in general, as apparent consent, or as a failure of the state, it only points to it; that officials knew, or had reason to, and failed in due diligence can amount to it (Committee against Torture, General Comment No. 2, paragraph 18).",
                fr: "Infligées par un agent de la fonction publique ou toute autre personne agissant à titre officiel, à son instigation ou avec son consentement exprès ou tacite. Une affirmation ne l'énonce que si elle le dit du mauvais traitement lui-même. Dit d'exactions en général, comme consentement apparent ou comme manquement de l'État, ce n'en est qu'un signe ; que des agents aient su, ou aient eu des motifs de savoir, et aient manqué à la diligence voulue peut y équivaloir (Comité contre la torture, Observation générale nº 2, paragraphe 18).",
            },
            on: On::NOTHING,
            forms: forms::OFFICIAL,
        },
    ],
    rules: &[],
};
