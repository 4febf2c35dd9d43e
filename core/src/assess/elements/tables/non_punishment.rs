//! The non-punishment principle: victims who were made to offend or to recruit.

use crate::assess::elements::table::{Element, Form, On, Table};
use crate::assess::kept::Marker;
use crate::lang::Text;
use crate::model::vocabulary::{
    Conduct, ExploitationType as Exploitation, IncidentKind, LegalTerm, Obligation, PalermoPurpose, PersonRole,
    PersonStatus, Role, StateFailure as Failure,
};

const PRINCIPLE: Text = Text { en: "OHCHR, principle 7", fr: "HCDH, principe 7" };

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
        en: "OHCHR, Recommended Principles and Guidelines on Human Rights and Human Trafficking (2002), principle 7; Protocol of 2014 to the Forced Labour Convention, 1930 (ILO), article 4(2); ASEAN Convention Against Trafficking in Persons, Especially Women and Children (2015), article 14(7); Council of Europe Convention on Action against Trafficking in Human Beings (2005), article 26",
        fr: "HCDH, Principes et directives concernant les droits de l'homme et la traite des êtres humains : recommandations (2002), principe 7 ; Protocole de 2014 relatif à la convention sur le travail forcé, 1930 (OIT), article 4, paragraphe 2 ; Convention de l'ASEAN contre la traite des personnes, en particulier des femmes et des enfants (2015), article 14, paragraphe 7 ; Convention du Conseil de l'Europe sur la lutte contre la traite des êtres humains (2005), article 26",
    },
    note: Text {
        en: "The texts differ in how far they bind and in how they tie the offence to the situation of the victim: compelled to commit it (Council of Europe), compelled as a direct consequence (ILO), a direct consequence (OHCHR), or directly related to the acts of trafficking (ASEAN). The three treaties ask states to make it possible not to prosecute or punish victims, or to consider it; principle 7 is a recommendation, and covers unlawful entry and stay as well, which no value here says. Which text applies depends on the country.",
        fr: "Aussi appelée non-pénalisation. Les textes diffèrent par leur force et par le lien qu'ils posent entre l'infraction et la situation de la victime : contrainte de la commettre (Conseil de l'Europe), contrainte en conséquence directe (OIT), conséquence de sa situation (HCDH), ou infraction directement liée aux actes de traite (ASEAN). Les trois traités demandent aux États de prévoir la possibilité de ne pas poursuivre ou sanctionner les victimes, ou de l'envisager ; le principe 7 est une recommandation, et vise aussi l'entrée et le séjour irréguliers, qu'aucune valeur ne dit ici. Le texte applicable dépend du pays.",
    },
    terms: On { any_of: &[Marker::Duty(&Obligation::NonPunishment)], ..On::NOTHING },
    elements: &[
        Element {
            id: "victims",
            title: Text {
                en: "The people are victims of trafficking or forced labour",
                fr: "Les personnes sont victimes de la traite ou de travail forcé",
            },
            article: Text {
                en: "OHCHR, principle 7; ILO Protocol of 2014, art. 4(2)",
                fr: "HCDH, principe 7 ; Protocole de 2014 de l'OIT, art. 4, par. 2",
            },
            note: Text {
                en: "As claims describe them, or call what they went through. That people are called potential victims, or victims without saying of what, only points to it; that they were examined and not held to be victims speaks against it.",
                fr: "D'après la manière dont des affirmations les décrivent, ou nomment ce qu'elles ont subi. Que ces personnes soient dites victimes potentielles, ou victimes sans préciser de quoi, n'en est qu'un signe ; qu'un examen de leur cas ait écarté leur qualité de victimes le contredit.",
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
            title: Text {
                en: "They were compelled to offend",
                fr: "Elles ont été contraintes de commettre une infraction",
            },
            article: Text {
                en: "ILO Protocol of 2014, art. 4(2); Council of Europe Convention, art. 26",
                fr: "Protocole de 2014 de l'OIT, art. 4, par. 2 ; Convention du Conseil de l'Europe, art. 26",
            },
            note: Text {
                en: "Being made to recruit is shown apart: whoever recruited under coercion is often taken for a trafficker. That an act is attributed to a coerced person only points to it.",
                fr: "La contrainte à recruter est indiquée à part : les personnes qui ont recruté sous la contrainte sont souvent prises pour des trafiquants. Qu'un acte soit attribué à une personne contrainte n'en est qu'un signe.",
            },
            on: On::NOTHING,
            forms: &[
                Form {
                    id: "to_defraud",
                    title: Text {
                        en: "to defraud, or to commit another offence",
                        fr: "d'escroquer ou de commettre une autre infraction",
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
                    title: Text { en: "to recruit others", fr: "de recruter d'autres personnes" },
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
                en: "OHCHR, principle 7; ILO Protocol of 2014, art. 4(2); ASEAN Convention, art. 14(7)",
                fr: "HCDH, principe 7 ; Protocole de 2014 de l'OIT, art. 4, par. 2 ; Convention de l'ASEAN, art. 14, par. 7",
            },
            note: Text {
                en: "Taken as stated where one claim says both: that people are victims, and that they were made to offend. A claim of the offence alone only points to it. That the one comes of the other is for the reader to check in the claim.",
                fr: "Tenu pour énoncé lorsqu'une même affirmation dit l'un et l'autre : que des personnes sont victimes, et qu'elles ont été contraintes à l'infraction. Une affirmation qui ne dit que l'infraction n'en est qu'un signe. Que l'une découle de l'autre reste à vérifier dans l'affirmation.",
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
            title: Text {
                en: "They were detained, prosecuted or punished for it",
                fr: "Elles ont été détenues, poursuivies ou sanctionnées pour cela",
            },
            article: PRINCIPLE,
            note: Text {
                en: "Arrest, charge, fine or detention of victims. That victims were not identified only points to it: they are then easily treated as offenders. That no claim mentions it does not say that it did not happen.",
                fr: "Arrestation, poursuites, amende ou détention de victimes. Qu'elles n'aient pas été identifiées comme telles n'en est qu'un signe : elles risquent alors d'être traitées en coupables. Qu'aucune affirmation ne l'évoque ne veut pas dire que cela n'a pas eu lieu.",
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
