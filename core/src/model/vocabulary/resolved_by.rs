//! What tells which compound an incident belongs to.

use super::vocabulary;

vocabulary! {
    ResolvedBy: unknown, {
        en: "identified by" => "What the tie between an incident and a compound rests on.",
        fr: "identifié par" => "Ce sur quoi repose le rattachement d'un incident à un complexe.",
        source: "casecairn",
    }
    NamedBySource = "named_by_source" {
        en: "named by the source" => "The source names the compound or gives its code.",
        fr: "nommé par la source" => "La source nomme le complexe ou en donne le code.",
        source: "casecairn",
    }
    Geolocated = "geolocated" {
        en: "geolocated" => "What is seen in the material was matched with the place.",
        fr: "géolocalisé" => "Ce que montre le document a été mis en correspondance avec le lieu.",
        source: "casecairn",
    }
    RegistryLegend = "registry_legend" {
        en: "legend of the registry" => "The registry's own legend says which site bears the code.",
        fr: "légende du répertoire" => "La légende du répertoire lui-même indique quel site porte le code.",
        source: "casecairn",
    }
    Analyst = "analyst" {
        en: "analyst's reasoning" => "A person put several clues together, and says which.",
        fr: "raisonnement d'un analyste" => "Quelqu'un a rapproché plusieurs indices et dit lesquels.",
        source: "casecairn",
    }
    CodePrefix = "code_prefix" {
        en: "guessed from a code" => "The letters of a code were read as a place, which is not enough to go by.",
        fr: "deviné d'après un code" => "Les lettres d'un code ont été lues comme un lieu, ce qui ne suffit pas.",
        source: "casecairn",
    }
}
