//! What the wording of a claim leaves open.

use crate::model::leaf::{ClaimRef, Prose};
use crate::model::object::object;
use crate::model::vocabulary::AmbiguityKind;

object! {
    Ambiguity {
        en: "ambiguity" => "Something that the wording of a claim leaves open, kept open. It is in the text; what the analyst does not know is not an ambiguity.",
        fr: "ambiguïté" => "Un point que la formulation laisse ouvert, et que l'on garde ouvert. Elle tient au texte ; l'ignorance de l'analyste n'en est pas une.",
        source: "casecairn",
    }
    required what: AmbiguityKind, public {
        en: "what" => "What is open: the scope of a place, a time or a count, what a word refers to or goes with.",
        fr: "objet" => "Ce qui reste ouvert : la portée d'un lieu, d'une durée ou d'un nombre, ce à quoi un mot renvoie ou se rattache.",
        source: "casecairn",
    }
    list readings: ClaimRef, public {
        en: "readings" => "The claims to which the open words may belong, one for each reading.",
        fr: "lectures" => "Les affirmations auxquelles peut se rattacher le passage en cause, une par lecture possible.",
        source: "casecairn",
    }
    optional note: Prose, protected {
        en: "note" => "The readings in words, where no claim spells them out.",
        fr: "note" => "Les lectures possibles en toutes lettres, si aucune affirmation ne les énonce.",
        source: "casecairn",
    }
}
