//! How reliable a source is held to be.

use crate::model::leaf::{ActorRef, Edtf};
use crate::model::object::object;
use crate::model::vocabulary::SourceReliability;

object! {
    Reliability {
        en: "source reliability" => "One assessment of the source, by one assessor. Several may differ and stand side by side.",
        fr: "fiabilité de la source" => "Une cotation de la source, par un évaluateur. Plusieurs peuvent diverger et coexister.",
        source: "Admiralty Code (NATO AJP-2.1)",
    }
    required grade: SourceReliability, public {
        en: "grade" => "From a, completely reliable, to f, cannot be judged. It is a letter, not a number: f is no worse than e.",
        fr: "cote" => "De a, totalement fiable, à f, fiabilité non évaluable. C'est une lettre, non un chiffre : f n'est pas pire que e.",
        source: "Admiralty Code (NATO AJP-2.1)",
    }
    required by: ActorRef, public {
        en: "by" => "Who graded the source; never the source itself.",
        fr: "par" => "Qui a coté la source ; jamais la source elle-même.",
        source: "casecairn",
    }
    optional on: Edtf, public {
        en: "on" => "When the grade was given.",
        fr: "date" => "Quand la cote a été attribuée.",
        source: "EDTF ISO 8601-2:2019",
    }
}
