//! How likely something is held to be.

use super::vocabulary;

vocabulary! {
    Likelihood: unknown, {
        en: "likelihood" => "How likely something is held to be, in bands with fixed bounds.",
        fr: "probabilité" => "Degré de probabilité attribué, par tranches aux bornes fixes.",
        source: "ICD 203 bands (wording unverified)",
    }
    AlmostNoChance = "almost_no_chance" {
        en: "almost no chance" => "From 1 to 5 chances in a hundred.",
        fr: "quasi exclu" => "De 1 à 5 chances sur cent.",
        source: "ICD 203 bands (wording unverified)",
    }
    VeryUnlikely = "very_unlikely" {
        en: "very unlikely" => "From 5 to 20 chances in a hundred.",
        fr: "très improbable" => "De 5 à 20 chances sur cent.",
        source: "ICD 203 bands (wording unverified)",
    }
    Unlikely = "unlikely" {
        en: "unlikely" => "From 20 to 45 chances in a hundred.",
        fr: "improbable" => "De 20 à 45 chances sur cent.",
        source: "ICD 203 bands (wording unverified)",
    }
    RoughlyEven = "roughly_even" {
        en: "roughly even chance" => "From 45 to 55 chances in a hundred.",
        fr: "environ une chance sur deux" => "De 45 à 55 chances sur cent.",
        source: "ICD 203 bands (wording unverified)",
    }
    Likely = "likely" {
        en: "likely" => "From 55 to 80 chances in a hundred.",
        fr: "probable" => "De 55 à 80 chances sur cent.",
        source: "ICD 203 bands (wording unverified)",
    }
    VeryLikely = "very_likely" {
        en: "very likely" => "From 80 to 95 chances in a hundred.",
        fr: "très probable" => "De 80 à 95 chances sur cent.",
        source: "ICD 203 bands (wording unverified)",
    }
    AlmostCertain = "almost_certain" {
        en: "almost certain" => "From 95 to 99 chances in a hundred.",
        fr: "quasi certain" => "De 95 à 99 chances sur cent.",
        source: "ICD 203 bands (wording unverified)",
    }
}
