//! What may yet happen.

use crate::model::group::Group;
use crate::model::object::object;
use crate::model::vocabulary::{Level, PlaceScope, RiskCondition, RiskKind, Trend};

object! {
    SaysRisk as "risk" {
        en: "risk" => "States that something may yet happen. What has already happened is conduct or an incident.",
        fr: "risque" => "Énonce qu'une chose peut encore se produire. Ce qui s'est déjà produit est un comportement ou un incident.",
        source: "casecairn",
    }
    optional of: Group, protected {
        en: "of" => "The people at risk.",
        fr: "personnes exposées" => "Les personnes exposées au risque.",
        source: "casecairn",
    }
    list risks: RiskKind, public {
        en: "risks" => "What may happen, as the source names it; that it has happened before is another claim.",
        fr: "risques" => "Ce qui peut se produire, selon les termes de la source ; que cela se soit déjà produit relève d'une autre affirmation.",
        source: "casecairn",
    }
    optional level: Level, public {
        en: "level" => "How high the risk is, in the source's word.",
        fr: "niveau" => "Le niveau du risque, selon le mot de la source.",
        source: "casecairn",
    }
    optional trend: Trend, public {
        en: "trend" => "Whether it is growing, as the source says.",
        fr: "évolution" => "Indique s'il s'accroît, d'après la source.",
        source: "casecairn",
    }
    optional condition: RiskCondition, public {
        en: "condition" => "On what it hangs: without support, if growth goes unchecked. A conditional risk is not a forecast.",
        fr: "condition" => "Ce dont il dépend : sans soutien adéquat, si l'essor n'est pas enrayé. Un risque conditionnel n'est pas une prévision.",
        source: "casecairn",
    }
    optional reach: PlaceScope, public {
        en: "reach" => "How far it reaches: within the country, across borders, worldwide.",
        fr: "étendue" => "Jusqu'où il s'étend : dans le pays, au-delà des frontières, dans le monde entier.",
        source: "casecairn",
    }
}
