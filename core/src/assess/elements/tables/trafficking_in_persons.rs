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
        en: "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children (Palermo Protocol, 2000), article 3",
        fr: "Protocole visant à prévenir, réprimer et punir la traite des personnes, en particulier des femmes et des enfants (Protocole de Palerme, 2000), article 3",
    },
    note: Text {
        en: "An act, by one of the means, for the purpose of exploitation. For a child no means is required.",
        fr: "Un acte, par l'un des moyens, aux fins d'exploitation. Pour un enfant, aucun moyen n'est requis.",
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
            article: Text { en: "art. 3(a)", fr: "art. 3 a)" },
            note: Text {
                en: "One act is enough. Being held on a site points to harbouring: to harbour is to lodge or keep people for those who exploit them.",
                fr: "Un seul acte suffit. Une captivité sur un site est un signe d'hébergement : héberger, c'est loger ou garder des personnes pour le compte de qui les exploite.",
            },
            on: On::NOTHING,
            forms: forms::ACT,
        },
        Element {
            id: "means",
            title: Text { en: "Means", fr: "Moyen" },
            article: Text { en: "art. 3(a)", fr: "art. 3 a)" },
            note: Text {
                en: "One means is enough. What was done to people on a site only points to a means: it does not say that they were recruited, moved or harboured by it. A false job offer and an abduction are ways of bringing people in, and state a means.",
                fr: "Un seul moyen suffit. Ce qui a été fait aux personnes sur un site n'est qu'un signe d'un moyen : cela ne dit pas qu'elles ont été recrutées, déplacées ou hébergées ainsi. Une fausse offre d'emploi et un enlèvement servent à faire venir des personnes, et énoncent un moyen.",
            },
            on: On::NOTHING,
            forms: forms::MEANS,
        },
        Element {
            id: "purpose",
            title: Text { en: "Purpose of exploitation", fr: "Fins d'exploitation" },
            article: Text { en: "art. 3(a)", fr: "art. 3 a)" },
            note: Text {
                en: "One form of exploitation is enough, and the list of the Protocol is open: it names forms “at a minimum”. Exploitation that is said to have taken place is set under the purpose; that it was the purpose of the act is not said by that, and remains to be shown. The Protocol does not name forced criminality; EU Directive 2011/36, article 2(3), does, as “the exploitation of criminal activities”.",
                fr: "Une seule forme d'exploitation suffit, et la liste du Protocole est ouverte : il en nomme « au minimum » certaines. Une exploitation qui, selon une affirmation, a eu lieu est rangée ici ; cela ne dit pas qu'elle était la fin de l'acte, ce qui reste à établir. Le Protocole ne nomme pas la criminalité forcée ; la directive 2011/36/UE, article 2, paragraphe 3, le fait sous le nom d'« exploitation d'activités criminelles ».",
            },
            on: On::NOTHING,
            forms: forms::PURPOSE,
        },
    ],
    rules: &[
        Special {
            id: "means_not_required_for_children",
            article: Text { en: "art. 3(c) and (d)", fr: "art. 3 c) et d)" },
            text: Text {
                en: "Recruiting, transporting, transferring, harbouring or receiving a child for the purpose of exploitation is trafficking even where none of the means was used. A child is anyone under eighteen.",
                fr: "Le recrutement, le transport, le transfert, l'hébergement ou l'accueil d'un enfant aux fins d'exploitation est une traite des personnes même s'il n'est fait appel à aucun des moyens. Est un enfant toute personne âgée de moins de 18 ans.",
            },
            effect: Effect::NotRequiredForChildren("means"),
        },
        Special {
            id: "consent_irrelevant",
            article: Text { en: "art. 3(b)", fr: "art. 3 b)" },
            text: Text {
                en: "Where any of the means was used, the consent of the victim to the intended exploitation is irrelevant.",
                fr: "Lorsque l'un quelconque des moyens a été utilisé, le consentement de la victime à l'exploitation envisagée est indifférent.",
            },
            effect: Effect::ConsentIrrelevantWith("means"),
        },
    ],
};
