//! How credible a claim is held to be.

use crate::model::leaf::{ActorRef, Edtf};
use crate::model::object::object;
use crate::model::vocabulary::InformationCredibility;

object! {
    Credibility {
        en: "credibility" => "One assessment of a claim, by one assessor. Several may differ and stand side by side.",
        fr: "crédibilité" => "Une cotation de l'affirmation, par un évaluateur. Plusieurs peuvent diverger et coexister.",
        source: "Admiralty Code (NATO AJP-2.1)",
    }
    required grade: InformationCredibility, public {
        en: "grade" => "From 1, confirmed, to 6, cannot be judged. Confirmed means by other, independent sources: a republication confirms nothing.",
        fr: "cote" => "De 1, corroborée par d'autres, à 6, véracité non évaluable. « Corroborée » s'entend par des sources indépendantes : une reprise ne corrobore rien.",
        source: "Admiralty Code (NATO AJP-2.1)",
    }
    required by: ActorRef, public {
        en: "by" => "Who graded the claim, and not who made it.",
        fr: "par" => "Qui a coté l'affirmation, et non qui l'a formulée.",
        source: "casecairn",
    }
    optional on: Edtf, public {
        en: "on" => "When the grade was given.",
        fr: "date" => "Quand la cote a été attribuée.",
        source: "EDTF ISO 8601-2:2019",
    }
}
