//! What sites have in common.

use crate::model::group::Group;
use crate::model::object::object;
use crate::model::vocabulary::{Facing, Prevalence, SecurityFeature};

object! {
    SaysFeature as "feature" {
        en: "feature" => "States that sites have security features, of a group of them. It says nothing of any one site; a feature of one site stands on its compound.",
        fr: "dispositif" => "Énonce que des sites, pris ensemble, présentent des dispositifs de sécurité. N'en dit rien pour un site donné, dont les dispositifs figurent sur la fiche du complexe.",
        source: "casecairn",
    }
    optional of: Group, protected {
        en: "of" => "The sites of which it is said.",
        fr: "sites concernés" => "Les sites dont il s'agit.",
        source: "casecairn",
    }
    list features: SecurityFeature, public {
        en: "features" => "The features, as the source names them: barbed wire is not razor wire.",
        fr: "dispositifs" => "Les dispositifs, tels que la source les nomme : un fil barbelé n'est pas un fil barbelé à lames.",
        source: "casecairn",
    }
    optional faces: Facing, public {
        en: "faces" => "Which way they face. What faces inward keeps people in.",
        fr: "orientation" => "De quel côté ils sont tournés. Tournés vers l'intérieur, ils empêchent de sortir.",
        source: "casecairn",
    }
    optional prevalence: Prevalence, public {
        en: "prevalence" => "How many of the sites have them, in the source's words: often, some, all.",
        fr: "fréquence" => "La part des sites qui en sont pourvus, selon les termes de la source : souvent, certains, tous.",
        source: "casecairn",
    }
}
