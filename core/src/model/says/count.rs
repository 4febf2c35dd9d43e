//! How many there are.

use crate::model::count::Count;
use crate::model::group::Group;
use crate::model::leaf::{EvidenceRef, RecordRef};
use crate::model::object::object;
use crate::model::place::Place;
use crate::model::vocabulary::{AssessmentStatus, IncidentKind};

object! {
    SaysCount as "count" {
        en: "count" => "States how many there are: compounds, people, interviews. Counts of different scope stand in separate claims and are never added up.",
        fr: "décompte" => "Énonce un nombre : complexes, personnes, entretiens. Des décomptes de portée différente font des affirmations distinctes et ne s'additionnent jamais.",
        source: "casecairn",
    }
    required count: Count, protected {
        en: "count" => "The number, as words and as bounds. “At least ten” has a minimum, and no best estimate.",
        fr: "nombre" => "Le nombre, dans les termes de la source et en bornes. « Au moins dix » donne un minimum, sans meilleure estimation.",
        source: "casecairn, after UCDP GED best, high and low estimates",
    }
    list what: IncidentKind, public {
        en: "what" => "What the counted things underwent, where they are counted for that: sites with escapes and releases.",
        fr: "événements" => "Ce qui est survenu aux choses dénombrées, lorsque c'est à ce titre qu'elles le sont : sites ayant connu évasions et libérations.",
        source: "casecairn",
    }
    optional of: Group, protected {
        en: "of" => "The people meant, beyond the bare unit: their status, situation, origin. The number stands in `count`, not here.",
        fr: "personnes concernées" => "Les personnes dont il s'agit, au-delà de l'unité : statut, situation, origine. Le nombre figure dans `count`, non ici.",
        source: "casecairn",
    }
    list members: RecordRef, public {
        en: "known members" => "Those of the counted things that are on record. The rest is worked out, never filled with invented records.",
        fr: "membres connus" => "Ceux qui, parmi les éléments dénombrés, ont une fiche. Le reste se déduit ; on ne le comble jamais par des fiches fictives.",
        source: "casecairn",
    }
    optional assessed: AssessmentStatus, public {
        en: "assessed as" => "How the counted sites are assessed by the one who counts: 53 confirmed, dozens suspected.",
        fr: "évaluation" => "Comment celui qui dénombre évalue les sites : 53 confirmés, des dizaines soupçonnés.",
        source: "casecairn",
    }
    list documented_in: EvidenceRef, public {
        en: "documented in" => "The earlier evidence in which, by the claim, the counted things are already documented. Documented is not confirmed.",
        fr: "documenté dans" => "Les éléments antérieurs où, selon l'affirmation, ce qui est dénombré est déjà documenté. Documenté ne veut pas dire confirmé.",
        source: "casecairn",
    }
    optional place: Place, protected {
        en: "place" => "Within which place they are counted.",
        fr: "lieu" => "Le lieu dans les limites duquel on dénombre.",
        source: "Darwin Core location terms",
    }
}
