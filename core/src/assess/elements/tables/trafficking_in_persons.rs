//! Trafficking in persons: act, means, purpose.

mod forms;

use crate::assess::elements::table::{Effect, Element, On, Special, Table};
use crate::assess::kept::Marker;
use crate::lang::Text;
use crate::model::vocabulary::{LegalTerm, PersonStatus};

pub(super) static TABLE: Table = Table {
    id: "trafficking_in_persons",
    title: Text { en: "Trafficking in persons", fr: "Traite des personnes" },
    instrument: Text {
        en: "Protocol to Prevent, Suppress and Punish Trafficking in Persons (Palermo Protocol, 2000), article 3",
        fr: "Protocole visant à prévenir, réprimer et punir la traite des personnes (Protocole de Palerme, 2000), article 3",
    },
    note: Text {
        en: "An act, by one of the means, for the purpose of exploitation. For children the means are not required.",
        fr: "Un acte, par l'un des moyens, aux fins d'exploitation. Pour des enfants, les moyens ne sont pas requis.",
    },
    terms: On {
        any_of: &[Marker::Term(&LegalTerm::TraffickingInPersons)],
        weaker: &[
            Marker::VictimOf(&LegalTerm::TraffickingInPersons),
            Marker::Status(&PersonStatus::TraffickingVictim),
            Marker::Status(&PersonStatus::PotentialTraffickingVictim),
        ],
        against: &[Marker::Status(&PersonStatus::NotAVictim)],
        ..On::NOTHING
    },
    elements: &[
        Element {
            id: "act",
            title: Text { en: "Act", fr: "Acte" },
            article: Text { en: "art. 3(a)", fr: "art. 3 a)" },
            note: Text {
                en: "One act is enough. Being held on a site points to harbouring: to harbour is to lodge or keep people for those who exploit them.",
                fr: "Un seul acte suffit. Être retenu sur un site est un signe d'hébergement : héberger, c'est loger ou garder des personnes pour ceux qui les exploitent.",
            },
            on: On::NOTHING,
            forms: forms::ACT,
        },
        Element {
            id: "means",
            title: Text { en: "Means", fr: "Moyen" },
            article: Text { en: "art. 3(a)", fr: "art. 3 a)" },
            note: Text {
                en: "One means is enough. What was done to people on a site only points to a means: that they were recruited, moved or kept by it is not said with it. A false job offer and an abduction are ways of bringing people in, and state it.",
                fr: "Un seul moyen suffit. Ce qui a été fait aux personnes sur un site n'est qu'un signe d'un moyen : il n'est pas dit qu'elles aient été recrutées, déplacées ou gardées par là. Une fausse offre d'emploi et un enlèvement sont des manières d'amener des personnes, et l'énoncent.",
            },
            on: On::NOTHING,
            forms: forms::MEANS,
        },
        Element {
            id: "purpose",
            title: Text { en: "Purpose of exploitation", fr: "Fin d'exploitation" },
            article: Text { en: "art. 3(a)", fr: "art. 3 a)" },
            note: Text {
                en: "One form of exploitation is enough, and the list of the Protocol is open: it names forms “at a minimum”. Exploitation that is said to have taken place is set under the purpose; that it was the purpose from the beginning is then not said, and remains to be shown. Forced criminality is named in EU Directive 2011/36, article 2(3).",
                fr: "Une seule forme d'exploitation suffit, et la liste du Protocole est ouverte : il en nomme « au minimum » certaines. Une exploitation dont il est dit qu'elle a eu lieu est rangée sous la fin ; il n'est pas dit par là qu'elle en était la fin dès le début, ce qui reste à établir. La criminalité forcée figure dans la directive 2011/36/UE, article 2(3).",
            },
            on: On::NOTHING,
            forms: forms::PURPOSE,
        },
    ],
    rules: &[
        Special {
            id: "means_not_required_for_children",
            article: Text { en: "art. 3(c) and (d)", fr: "art. 3 c) et d)" },
            text: Text {
                en: "Recruiting, moving, harbouring or receiving a child for the purpose of exploitation is trafficking even where none of the means was used. A child is anyone under eighteen.",
                fr: "Recruter, déplacer, héberger ou accueillir un enfant aux fins d'exploitation est une traite même si aucun des moyens n'a été utilisé. Est un enfant toute personne âgée de moins de dix-huit ans.",
            },
            effect: Effect::NotRequiredForChildren("means"),
        },
        Special {
            id: "consent_irrelevant",
            article: Text { en: "art. 3(b)", fr: "art. 3 b)" },
            text: Text {
                en: "Where one of the means was used, it does not matter that the person agreed to be exploited.",
                fr: "Lorsque l'un des moyens a été utilisé, il est indifférent que la personne ait consenti à l'exploitation.",
            },
            effect: Effect::ConsentIrrelevantWith("means"),
        },
    ],
};
