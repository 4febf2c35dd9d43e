//! The non-punishment principle: victims who were made to offend or to recruit.

use crate::assess::elements::table::{Element, Form, On, Table};
use crate::assess::kept::Marker;
use crate::lang::Text;
use crate::model::vocabulary::{
    Conduct, ExploitationType as Exploitation, IncidentKind, LegalTerm, Obligation, PalermoPurpose, PersonRole,
    PersonStatus, Role, StateFailure as Failure,
};

const PRINCIPLE: Text = Text { en: "OHCHR, principle 7", fr: "HCDH, principe 7" };

/// What says that people are victims of what the principle speaks of.
static VICTIMS: &[Marker] = &[
    Marker::VictimOf(&LegalTerm::TraffickingInPersons),
    Marker::VictimOf(&LegalTerm::ForcedLabour),
    Marker::VictimOf(&LegalTerm::ForcedCriminality),
    Marker::VictimOf(&LegalTerm::Slavery),
    Marker::Status(&PersonStatus::TraffickingVictim),
    Marker::Status(&PersonStatus::IdentifiedVictim),
    Marker::Term(&LegalTerm::TraffickingInPersons),
    Marker::Term(&LegalTerm::ForcedLabour),
    Marker::Term(&LegalTerm::ForcedCriminality),
    Marker::Term(&LegalTerm::Slavery),
];

/// What says that it only may be so.
static MAY_BE: &[Marker] =
    &[Marker::Status(&PersonStatus::PotentialVictim), Marker::Status(&PersonStatus::PotentialTraffickingVictim)];

pub(super) static TABLE: Table = Table {
    id: "non_punishment",
    title: Text { en: "Non-punishment of victims", fr: "Non-sanction des victimes" },
    instrument: Text {
        en: "OHCHR, Recommended Principles and Guidelines on Human Rights and Human Trafficking (2002), principle 7; ILO Protocol of 2014 to Convention No. 29, article 4(2); ASEAN Convention Against Trafficking in Persons (2015), article 14(7); Council of Europe Convention (2005), article 26",
        fr: "HCDH, Principes et directives concernant les droits de l'homme et la traite des êtres humains (2002), principe 7 ; Protocole de 2014 de l'OIT relatif à la Convention nº 29, article 4(2) ; Convention de l'ASEAN contre la traite des personnes (2015), article 14(7) ; Convention du Conseil de l'Europe (2005), article 26",
    },
    note: Text {
        en: "The texts differ in how far they bind and how they tie the offence to the victim's situation: compelled to commit it, or directly related to the trafficking. Which one applies depends on the country.",
        fr: "Les textes diffèrent par leur force et par le lien qu'ils posent entre l'infraction et la situation de la victime : contrainte de la commettre, ou infraction directement liée à la traite. Celui qui s'applique dépend du pays.",
    },
    terms: On { any_of: &[Marker::Duty(&Obligation::NonPunishment)], ..On::NOTHING },
    elements: &[
        Element {
            id: "victims",
            title: Text {
                en: "The people are victims of trafficking or forced labour",
                fr: "Les personnes sont victimes de traite ou de travail forcé",
            },
            article: PRINCIPLE,
            note: Text {
                en: "As what the claims describe them. That people are called potential victims, or victims without saying of what, points to it; that they were assessed as no victims speaks against it.",
                fr: "Telles que les affirmations les décrivent. Qu'elles soient dites victimes potentielles, ou victimes sans préciser de quoi, en est un signe ; qu'une évaluation ait écarté leur qualité de victimes parle contre.",
            },
            on: On {
                any_of: VICTIMS,
                weaker: &[
                    Marker::Status(&PersonStatus::Victim),
                    Marker::Status(&PersonStatus::PotentialVictim),
                    Marker::Status(&PersonStatus::PotentialTraffickingVictim),
                    Marker::Part(&PersonRole::Victim),
                    Marker::Part(&PersonRole::Survivor),
                ],
                against: &[Marker::Status(&PersonStatus::NotAVictim)],
                unless: MAY_BE,
                ..On::NOTHING
            },
            forms: &[],
        },
        Element {
            id: "compelled",
            title: Text { en: "They were made to offend", fr: "Elles ont été contraintes à une infraction" },
            article: Text {
                en: "ILO Protocol of 2014, art. 4(2); OHCHR, principle 7",
                fr: "Protocole de 2014 de l'OIT, art. 4(2) ; HCDH, principe 7",
            },
            note: Text {
                en: "To be made to bring in others is shown apart: whoever recruited under coercion is often taken for a trafficker. That somebody acted as a coerced person points to it.",
                fr: "Être contraint d'attirer d'autres personnes est indiqué à part : qui a recruté sous la contrainte est souvent pris pour un trafiquant. Qu'un acte soit imputé à une personne contrainte en est un signe.",
            },
            on: On::NOTHING,
            forms: &[
                Form {
                    id: "to_defraud",
                    title: Text {
                        en: "to defraud, or to commit another offence",
                        fr: "à escroquer ou à commettre une autre infraction",
                    },
                    on: On {
                        any_of: &[
                            Marker::Conduct(&Conduct::ForcedToDefraud),
                            Marker::Exploitation(&Exploitation::ForcedCriminality),
                            Marker::Part(&PersonRole::CoercedPerformer),
                            Marker::Term(&LegalTerm::ForcedCriminality),
                            Marker::End(&PalermoPurpose::ForcedCriminality),
                        ],
                        weaker: &[Marker::By(&Role::CoercedPerson), Marker::VictimOf(&LegalTerm::ForcedCriminality)],
                        ..On::NOTHING
                    },
                },
                Form {
                    id: "to_recruit",
                    title: Text { en: "to recruit others", fr: "à recruter autrui" },
                    on: On {
                        any_of: &[
                            Marker::Conduct(&Conduct::ForcedToRecruit),
                            Marker::Part(&PersonRole::CoercedRecruiter),
                        ],
                        weaker: &[Marker::By(&Role::CoercedPerson)],
                        ..On::NOTHING
                    },
                },
            ],
        },
        Element {
            id: "link",
            title: Text {
                en: "The offence comes of their situation as victims",
                fr: "L'infraction découle de leur situation de victimes",
            },
            article: Text {
                en: "ILO Protocol of 2014, art. 4(2); ASEAN Convention, art. 14(7)",
                fr: "Protocole de 2014 de l'OIT, art. 4(2) ; Convention de l'ASEAN, art. 14(7)",
            },
            note: Text {
                en: "Stated where one claim says both: that people are victims, and that they were made to offend. Said apart, the one points to it.",
                fr: "Énoncé lorsqu'une même affirmation dit l'un et l'autre : que des personnes sont victimes, et qu'elles ont été contraintes à l'infraction. Dit séparément, c'en est un signe.",
            },
            on: On {
                any_of: &[
                    Marker::Conduct(&Conduct::ForcedToDefraud),
                    Marker::Conduct(&Conduct::ForcedToRecruit),
                    Marker::Part(&PersonRole::CoercedPerformer),
                    Marker::Part(&PersonRole::CoercedRecruiter),
                ],
                weaker: &[Marker::Exploitation(&Exploitation::ForcedCriminality)],
                with: VICTIMS,
                unless: MAY_BE,
                ..On::NOTHING
            },
            forms: &[],
        },
        Element {
            id: "punished",
            title: Text { en: "They were punished for it", fr: "Elles ont été sanctionnées" },
            article: PRINCIPLE,
            note: Text {
                en: "Arrest, charge, fine or detention of victims. That nobody tells of it does not say that it did not happen.",
                fr: "Arrestation, poursuites, amende ou détention de victimes. Que personne n'en parle ne dit pas que cela n'a pas eu lieu.",
            },
            on: On {
                any_of: &[Marker::Failure(&Failure::PunishmentOfVictims), Marker::Kind(&IncidentKind::ArrestOfVictims)],
                weaker: &[Marker::Failure(&Failure::FailureToIdentifyVictims)],
                ..On::NOTHING
            },
            forms: &[],
        },
    ],
    rules: &[],
};
