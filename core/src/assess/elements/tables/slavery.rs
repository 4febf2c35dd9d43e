//! Slavery: the powers that go with a right of ownership.

use crate::assess::elements::table::{Element, Form, On, Table};
use crate::assess::kept::Marker;
use crate::lang::Text;
use crate::model::vocabulary::{
    Conduct, ExploitationType as Exploitation, IncidentKind, LegalTerm, MeansOfControl as Control, PalermoAct,
    PalermoPurpose, PersonRole,
};

pub(super) static TABLE: Table = Table {
    id: "slavery",
    title: Text { en: "Slavery", fr: "Esclavage" },
    instrument: Text {
        en: "Slavery Convention (1926), article 1(1), read with the Bellagio–Harvard Guidelines on the Legal Parameters of Slavery (2012), which are the view of scholars",
        fr: "Convention relative à l'esclavage (1926), article 1(1), lue avec les Lignes directrices Bellagio-Harvard relatives aux paramètres juridiques de l'esclavage (2012), qui expriment l'avis d'universitaires",
    },
    note: Text {
        en: "Slavery is the status or condition of a person over whom any or all of the powers attaching to the right of ownership are exercised. The vocabularies can carry little of it: only a sale states such a power. Work, gain and captivity point to one, and are found in forced labour and servitude, too.",
        fr: "L'esclavage est l'état ou condition d'un individu sur lequel s'exercent les attributs du droit de propriété ou certains d'entre eux. Les vocabulaires ne peuvent guère le dire : seule une vente énonce un tel attribut. Le travail, le gain et la captivité en sont des signes, et se rencontrent aussi dans le travail forcé et la servitude.",
    },
    terms: On {
        any_of: &[Marker::Term(&LegalTerm::Slavery)],
        weaker: &[Marker::VictimOf(&LegalTerm::Slavery), Marker::End(&PalermoPurpose::Slavery)],
        ..On::NOTHING
    },
    elements: &[Element {
        id: "powers_of_ownership",
        title: Text { en: "A power attaching to the right of ownership", fr: "Un attribut du droit de propriété" },
        article: Text { en: "art. 1(1)", fr: "art. 1(1)" },
        note: Text {
            en: "The convention asks for any of the powers; which there are it does not list. That people are used, or that others profit, is such a power only where they are controlled as a thing possessed would be: the vocabularies have no value for that, so those forms can be pointed to and not stated.",
            fr: "La convention demande l'un des attributs ; elle n'en donne pas la liste. Utiliser des personnes ou en tirer profit n'est un tel attribut que si elles sont tenues comme une chose que l'on possède : aucune valeur des vocabulaires ne le dit, si bien que ces formes peuvent avoir des signes, sans être énoncées.",
        },
        on: On::NOTHING,
        forms: &[
            Form {
                id: "buying_or_selling",
                title: Text { en: "buying, selling or transferring", fr: "acheter, vendre ou céder" },
                on: On {
                    any_of: &[
                        Marker::Conduct(&Conduct::SaleBetweenSites),
                        Marker::Part(&PersonRole::SoldPerson),
                        Marker::Part(&PersonRole::BoughtPerson),
                        Marker::Kind(&IncidentKind::SaleBetweenSites),
                    ],
                    weaker: &[
                        Marker::Conduct(&Conduct::TransferBetweenSites),
                        Marker::Part(&PersonRole::TransferredPerson),
                        Marker::Act(&PalermoAct::Transfer),
                        Marker::Conduct(&Conduct::RansomDemand),
                    ],
                    ..On::NOTHING
                },
            },
            Form {
                id: "using",
                title: Text { en: "using a person", fr: "utiliser une personne" },
                on: On {
                    weaker: &[
                        Marker::Conduct(&Conduct::ForcedToDefraud),
                        Marker::Conduct(&Conduct::ForcedToRecruit),
                        Marker::Conduct(&Conduct::ForcedSupportWork),
                        Marker::Exploitation(&Exploitation::ForcedCriminality),
                        Marker::Exploitation(&Exploitation::ForcedLabour),
                        Marker::Exploitation(&Exploitation::Servitude),
                        Marker::Exploitation(&Exploitation::SexualExploitation),
                    ],
                    ..On::NOTHING
                },
            },
            Form {
                id: "profiting",
                title: Text { en: "profiting from a person's use", fr: "tirer profit de l'utilisation d'une personne" },
                on: On {
                    weaker: &[Marker::Control(&Control::TakesEarnings), Marker::Conduct(&Conduct::WageWithholding)],
                    ..On::NOTHING
                },
            },
            Form {
                id: "control_like_possession",
                title: Text {
                    en: "control such as over a thing possessed",
                    fr: "une emprise comme sur une chose que l'on possède",
                },
                on: On {
                    weaker: &[
                        Marker::Conduct(&Conduct::HeldCaptive),
                        Marker::Conduct(&Conduct::Confinement),
                        Marker::Conduct(&Conduct::Guarding),
                        Marker::Conduct(&Conduct::DocumentConfiscation),
                        Marker::Control(&Control::RestrictsMovement),
                        Marker::Control(&Control::WithholdsDocuments),
                        Marker::Control(&Control::DebtBondage),
                        Marker::Part(&PersonRole::ControlledPerson),
                    ],
                    ..On::NOTHING
                },
            },
        ],
    }],
    rules: &[],
};
