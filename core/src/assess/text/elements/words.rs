//! The words of the tables of elements.

use crate::assess::elements::{ElementState as State, WhyPossible};
use crate::lang::Text;

pub(super) const ELEMENTS: Text = Text { en: "Elements of legal terms", fr: "Éléments de qualifications juridiques" };
pub(super) const INTRODUCTION: Text = Text {
    en: "Which elements claims state, point to or speak against, and of which nobody speaks. It finds nothing in law: what claims say is set against each element as the tables of casecairn code it, not as a court would. An element of which nobody speaks may have been there.",
    fr: "Les éléments que des affirmations énoncent, ceux dont elles donnent des signes, ceux contre lesquels elles parlent, et ceux dont personne ne parle. Rien n'est constaté en droit : ce que disent les affirmations est rapporté à chaque élément selon les tables de casecairn, non comme le ferait un tribunal. Un élément dont personne ne parle peut avoir été présent.",
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
    en: "Acts that no claim carries, which count for nothing: ",
    fr: "Actes qu'aucune affirmation n'appuie, et qui ne comptent pas : ",
};
pub(super) const NAMED: Text = Text { en: "Named as a whole", fr: "Nommé dans son ensemble" };
pub(super) const HEAD: [Text; 5] = [
    Text { en: "Element", fr: "Élément" },
    Text { en: "Article", fr: "Article" },
    Text { en: "State", fr: "État" },
    Text { en: "What claims say", fr: "Ce que disent les affirmations" },
    Text { en: "Lineages", fr: "Lignées" },
];
pub(super) const AT_LEAST: Text = Text { en: "at least ", fr: "au moins " };
pub(super) const MISSING: Text = Text { en: "Nobody speaks of: ", fr: "Personne ne parle de : " };
pub(super) const SUPPORTING: Text = Text { en: "state it: ", fr: "l'énoncent : " };
pub(super) const POINTING: Text = Text { en: "point to it: ", fr: "en donnent un signe : " };
pub(super) const CONTRADICTING: Text = Text { en: "speak against it: ", fr: "parlent contre : " };
pub(super) const SET_ASIDE: Text = Text { en: "set aside: ", fr: "écartées : " };

pub(super) const fn state(state: State) -> Text {
    match state {
        State::Supported => Text { en: "supported", fr: "appuyé" },
        State::Possible => Text { en: "possible", fr: "possible" },
        State::Disputed => Text { en: "disputed", fr: "contesté" },
        State::Contradicted => Text { en: "contradicted", fr: "contredit" },
        State::Missing => Text { en: "missing", fr: "non évoqué" },
        State::NotRequired => Text { en: "not required", fr: "non requis" },
    }
}

pub(super) const fn because(why: WhyPossible) -> Text {
    match why {
        WhyPossible::Stance => Text { en: "not asserted", fr: "non posé en fait" },
        WhyPossible::Disjunction => Text { en: "it or something else", fr: "lui ou autre chose" },
        WhyPossible::Sign => Text { en: "a sign", fr: "un signe" },
    }
}
