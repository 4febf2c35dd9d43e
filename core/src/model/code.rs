//! What a list kept by others calls an actor, a compound or an item of evidence.

use super::leaf::{Id, Line};
use super::object::object;
use super::support::Support;

object! {
    Code {
        en: "code" => "The mark under which a list kept by others holds an actor, a compound or an item of evidence.",
        fr: "code" => "Le repère sous lequel un répertoire tenu par des tiers désigne un acteur, un complexe ou un élément de preuve.",
        source: "Popolo identifiers; Open Contracting additionalIdentifiers",
    }
    required registry: Id, public {
        en: "registry" => "The list that gives the code, under an id that is the same in every record: `amnesty-asa23-9447-2025`, `osm`, `wikidata`.",
        fr: "répertoire" => "Le répertoire qui attribue le code, sous un identifiant identique dans toutes les fiches : `amnesty-asa23-9447-2025`, `osm`, `wikidata`.",
        source: "casecairn",
    }
    required code: Line, public {
        en: "code" => "The code exactly as the registry writes it. Its letters tell nothing: only the registry's own legend may say what they stand for.",
        fr: "code" => "Le code tel que le répertoire l'écrit. Ses lettres ne disent rien : seule la légende du répertoire peut en donner le sens.",
        source: "casecairn",
    }
    list support: Support, public {
        en: "support" => "The claims that give this code.",
        fr: "appuis" => "Les affirmations qui donnent ce code.",
        source: "casecairn, after Overture sources[]",
    }
}
