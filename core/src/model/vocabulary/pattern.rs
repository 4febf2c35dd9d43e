//! How single acts hang together.

use super::vocabulary;

vocabulary! {
    Pattern: unknown, {
        en: "pattern" => "How acts or failures hang together over time, place or organisation.",
        fr: "caractère récurrent ou organisé" => "La façon dont des actes ou des manquements se relient dans le temps, l'espace ou l'organisation.",
        source: "casecairn",
    }
    Systemic = "systemic" {
        en: "systemic" => "Arising from how the institutions themselves are set up or work.",
        fr: "systémique" => "Résultant de la structure ou du fonctionnement mêmes des institutions.",
        source: "casecairn",
    }
    Systematic = "systematic" {
        en: "systematic" => "Carried out by method or as a regular practice, not by chance.",
        fr: "systématique" => "Commis avec méthode ou comme pratique régulière, et non au hasard.",
        source: "casecairn",
    }
    Widespread = "widespread" {
        en: "widespread" => "Affecting many people or many places.",
        fr: "généralisé" => "Touchant un grand nombre de personnes ou de lieux.",
        source: "casecairn",
    }
    Consistent = "consistent" {
        en: "consistent" => "The same every time that the occasion arises.",
        fr: "constant" => "Identique chaque fois que l'occasion s'en présente.",
        source: "casecairn",
    }
    Persistent = "persistent" {
        en: "persistent" => "Going on over a long time without being remedied.",
        fr: "persistant" => "Se prolongeant longtemps sans qu'il y soit remédié.",
        source: "casecairn",
    }
    Recurrent = "recurrent" {
        en: "recurrent" => "Coming back again and again, with breaks.",
        fr: "récurrent" => "Revenant à plusieurs reprises, avec des interruptions.",
        source: "casecairn",
    }
    Isolated = "isolated" {
        en: "isolated" => "Happening once or in single cases, without a link between them.",
        fr: "isolé" => "Survenu une fois ou dans des cas uniques, sans lien entre eux.",
        source: "casecairn",
    }
}
