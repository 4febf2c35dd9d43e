//! What gives rise to concern.

use crate::model::group::Group;
use crate::model::object::object;
use crate::model::vocabulary::{ConcernKind, Level, Urgency};

object! {
    SaysConcern as "concern" {
        en: "concern" => "States that something is grave, vast or urgent. It is a judgement: the facts behind it are claims of their own.",
        fr: "préoccupation" => "Énonce qu'une situation est grave, étendue ou urgente. C'est une appréciation : les faits qui la fondent sont des affirmations distinctes.",
        source: "casecairn",
    }
    optional of: Group, protected {
        en: "of" => "The people for whom there is concern.",
        fr: "personnes concernées" => "Les personnes au sujet desquelles la préoccupation est exprimée.",
        source: "casecairn",
    }
    list kinds: ConcernKind, public {
        en: "kinds" => "What the concern is about: the scale, the seriousness, a humanitarian crisis.",
        fr: "objet" => "Ce qui préoccupe : l'ampleur, la gravité, une crise humanitaire.",
        source: "casecairn",
    }
    optional level: Level, public {
        en: "level" => "How grave, in the source's word. Translations add and drop such words: keep those of the item read.",
        fr: "degré" => "Le degré de gravité, selon le mot de la source. Les traductions ajoutent ou suppriment de tels mots : garder ceux de l'élément consulté.",
        source: "casecairn",
    }
    optional urgency: Urgency, public {
        en: "urgency" => "How soon it calls for a response, as the source says.",
        fr: "urgence" => "Le délai dans lequel une réponse s'impose, d'après la source.",
        source: "casecairn",
    }
}
