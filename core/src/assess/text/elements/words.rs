//! The words of the tables of elements.

use crate::assess::elements::{ElementState as State, WhyPossible};
use crate::lang::Text;

pub(super) const ELEMENTS: Text = Text { en: "Elements of legal terms", fr: "Éléments de qualifications juridiques" };
pub(super) const INTRODUCTION: Text = Text {
    en: "Which elements claims state, point to or speak against, and which no claim mentions. Nothing here is a finding in law: claims are set against each element by the tables of casecairn, not as a court would do it. “Supported” means that a claim states the element, not that it is established; “pointed to” means that claims only give a sign of it, state it without asserting it, or leave open whether it was this or something else. “Called so as a whole” is for claims that use the name, which states none of the elements. An element that no claim mentions may have been there.",
    fr: "Les éléments que des affirmations énoncent, suggèrent ou contredisent, et ceux qu'aucune n'évoque. Rien n'est constaté ici en droit : les affirmations sont rapportées à chaque élément selon les tables de casecairn, non comme le ferait un tribunal. « Appuyé » veut dire qu'une affirmation énonce l'élément, non qu'il est établi ; « suggéré », que des affirmations n'en donnent qu'un signe, l'énoncent sans l'affirmer ou laissent ouvert si c'était cela ou autre chose. « Qualification employée » désigne les affirmations qui emploient le nom lui-même, ce qui n'énonce aucun des éléments. Un élément qu'aucune affirmation n'évoque peut avoir été présent.",
};
pub(super) const INCIDENTS: Text = Text { en: "By incident", fr: "Par incident" };
pub(super) const COMPOUNDS: Text = Text { en: "By compound", fr: "Par complexe" };
pub(super) const MORE_RECORDS: Text =
    Text { en: "More that something bears on: ", fr: "Autres fiches concernées : " };
pub(super) const NOT_STANDING: Text = Text {
    en: "Withdrawn or replaced, and left out: ",
    fr: "Fiches retirées ou remplacées, laissées de côté : ",
};
pub(super) const ITS_INCIDENTS: Text =
    Text { en: "Incidents linked to it and taken in: ", fr: "Incidents qui lui sont rattachés et pris en compte : " };
pub(super) const UNCARRIED: Text = Text {
    en: "Acts that no claim carries, and that are not counted: ",
    fr: "Actes qu'aucune affirmation n'appuie, et qui ne comptent pas : ",
};
pub(super) const NAMED: Text = Text { en: "Called so as a whole", fr: "Qualification employée" };
pub(super) const HEAD: [Text; 5] = [
    Text { en: "Element", fr: "Élément" },
    Text { en: "Article", fr: "Article" },
    Text { en: "State", fr: "État" },
    Text { en: "What claims say", fr: "Ce que disent les affirmations" },
    Text { en: "Lineages", fr: "Lignées" },
];
pub(super) const AT_LEAST: Text = Text { en: "at least ", fr: "au moins " };
pub(super) const MISSING: Text = Text { en: "No claim mentions: ", fr: "Aucune affirmation n'évoque : " };
pub(super) const SUPPORTING: Text = Text { en: "state it: ", fr: "l'énoncent : " };
pub(super) const POINTING: Text = Text { en: "point to it: ", fr: "le suggèrent : " };
pub(super) const CONTRADICTING: Text = Text { en: "speak against it: ", fr: "le contredisent : " };
pub(super) const SET_ASIDE: Text = Text { en: "set aside: ", fr: "écartées : " };

pub(super) const fn state(state: State) -> Text {
    match state {
        State::Supported => Text { en: "supported", fr: "appuyé" },
        State::Possible => Text { en: "pointed to", fr: "suggéré" },
        State::Disputed => Text { en: "disputed", fr: "contesté" },
        State::Contradicted => Text { en: "contradicted", fr: "contredit" },
        State::Missing => Text { en: "not mentioned", fr: "non évoqué" },
        State::NotRequired => Text { en: "not required", fr: "non requis" },
    }
}

pub(super) const fn because(why: WhyPossible) -> Text {
    match why {
        WhyPossible::Stance => Text { en: "not asserted", fr: "non affirmé" },
        WhyPossible::Disjunction => Text { en: "it or something else", fr: "cela ou autre chose" },
        WhyPossible::Sign => Text { en: "a sign", fr: "un signe" },
    }
}
