//! How much a batch of evidence holds.

use crate::model::count::Count;
use crate::model::object::object;
use crate::model::vocabulary::MediaKind;

object! {
    Extent {
        en: "extent" => "How many items a batch holds, and of which kinds.",
        fr: "étendue" => "Le nombre d'éléments d'un lot et leurs types.",
        source: "Dublin Core Terms extent",
    }
    optional count: Count, public {
        en: "count" => "How many items there are in all, in the source's words and as numbers.",
        fr: "nombre" => "Le nombre total d'éléments, dans les termes de la source et en chiffres.",
        source: "casecairn",
    }
    list kinds: MediaKind, public {
        en: "kinds" => "The kinds of items that occur. “Fifteen videos and images” names two kinds and no split between them.",
        fr: "types" => "Les types d'éléments présents. « Quinze vidéos et images » indique deux types, sans répartition entre eux.",
        source: "DCMI Type Vocabulary",
    }
}
