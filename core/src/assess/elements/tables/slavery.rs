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
        en: "Slavery Convention (1926), article 1(1), read with the Bellagio–Harvard Guidelines on the Legal Parameters of Slavery (2012), which are the view of scholars and bind nobody",
        fr: "Convention relative à l'esclavage (1926), article premier, paragraphe 1, lue avec le Guide Bellagio-Harvard des paramètres légaux pour une définition de l'esclavage (2012), qui exprime l'avis d'universitaires et ne lie personne",
    },
    note: Text {
        en: "Slavery is the status or condition of a person over whom any or all of the powers attaching to the right of ownership are exercised. The vocabularies can say little of it: only a sale states such a power. Being made to work, gain and captivity only point to one: they are found in forced labour and servitude, too.",
        fr: "L'esclavage est l'état ou condition d'un individu sur lequel s'exercent les attributs du droit de propriété ou certains d'entre eux. Les vocabulaires ne peuvent guère le dire : seule une vente énonce un tel attribut. La contrainte à travailler, le gain et la captivité n'en sont que des signes : ils se rencontrent aussi dans le travail forcé et la servitude.",
    },
    terms: On {
        any_of: &[Marker::Term(&LegalTerm::Slavery)],
        weaker: &[Marker::VictimOf(&LegalTerm::Slavery), Marker::End(&PalermoPurpose::Slavery)],
        ..On::NOTHING
    },
    elements: &[Element {
        id: "powers_of_ownership",
        title: Text { en: "A power attaching to the right of ownership", fr: "Un attribut du droit de propriété" },
        article: Text { en: "art. 1(1)", fr: "art. 1er, par. 1" },
        note: Text {
            en: "The Convention asks for any or all of the powers and does not list them; the forms are those of the Guidelines. Under these, using people, profiting from them, and even buying and selling them show slavery only where there is control tantamount to possession. The vocabularies have no value for such control: that form, use and profit can be pointed to and not stated.",
            fr: "La Convention demande les attributs ou certains d'entre eux, et n'en donne pas la liste ; les formes sont celles du Guide. Selon lui, utiliser des personnes, en tirer profit, et même les acheter ou les vendre ne révèle un esclavage que s'il existe un contrôle équivalant à la possession. Aucune valeur des vocabulaires ne dit un tel contrôle : cette forme, l'utilisation et le profit peuvent être suggérés, non énoncés.",
        },
        on: On::NOTHING,
        forms: &[
            Form {
                id: "buying_or_selling",
                title: Text {
                    en: "buying, selling or transferring a person",
                    fr: "acheter, vendre ou céder une personne",
                },
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
                title: Text {
                    en: "profiting from the use of a person",
                    fr: "tirer profit de l'utilisation d'une personne",
                },
                on: On {
                    weaker: &[Marker::Control(&Control::TakesEarnings), Marker::Conduct(&Conduct::WageWithholding)],
                    ..On::NOTHING
                },
            },
            Form {
                id: "control_like_possession",
                title: Text { en: "control tantamount to possession", fr: "un contrôle équivalant à la possession" },
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
