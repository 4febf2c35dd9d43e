//! What a failure made possible.

use super::vocabulary;

vocabulary! {
    EnabledKind: open, {
        en: "what was enabled" => "What a state's conduct or failure is said to have made possible.",
        fr: "ce qui a été rendu possible" => "Ce que la conduite ou le manquement d'un État aurait rendu possible.",
        source: "casecairn",
    }
    IndustryGrowth = "industry_growth" {
        en: "growth of the industry" => "The scam industry could grow or prosper.",
        fr: "essor de l'industrie" => "L'industrie de l'escroquerie a pu croître ou prospérer.",
        source: "casecairn",
    }
    Abuses = "abuses" {
        en: "abuses" => "People could be abused, or go on being abused.",
        fr: "exactions" => "Des personnes ont pu subir des exactions, ou continuer d'en subir.",
        source: "casecairn",
    }
    Impunity = "impunity" {
        en: "impunity" => "Those responsible could escape any consequence.",
        fr: "impunité" => "Les responsables ont pu échapper à toute conséquence.",
        source: "casecairn",
    }
}
