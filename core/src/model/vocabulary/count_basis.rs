//! How a number was reached.

use super::vocabulary;

vocabulary! {
    CountBasis: unknown, {
        en: "basis" => "How the one who gives a number came by it.",
        fr: "mode d'obtention" => "Manière dont l'auteur du nombre y est parvenu.",
        source: "casecairn",
    }
    Counted = "counted" {
        en: "counted" => "The items were gone through one by one.",
        fr: "dénombré" => "Les éléments ont été comptés un à un.",
        source: "casecairn",
    }
    Estimated = "estimated" {
        en: "estimated" => "Worked out from a sample, a model or a comparison.",
        fr: "estimé" => "Calculé à partir d'un échantillon, d'un modèle ou d'une comparaison.",
        source: "casecairn",
    }
    Claimed = "claimed" {
        en: "claimed" => "Put forward by an interested party, without showing how it was reached.",
        fr: "avancé" => "Avancé par une partie intéressée, sans que soit montrée la manière dont il a été obtenu.",
        source: "casecairn",
    }
    Lexical = "lexical" {
        en: "read from a word" => "No number was given: the bounds only render a word such as “dozens” or “thousands”.",
        fr: "tiré d'un mot" => "Aucun nombre n'a été donné : les bornes ne font que rendre un mot tel que « dizaines » ou « milliers ».",
        source: "casecairn",
    }
}
