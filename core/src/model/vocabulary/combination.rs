//! Whether the items of a list hold together or one by one.

use super::vocabulary;

vocabulary! {
    Combination: closed, {
        en: "combination" => "Whether a source joins the items of a list by and, or by or.",
        fr: "combinaison" => "Indique si une source relie les éléments d'une liste par et ou par ou.",
        source: "casecairn",
    }
    All = "all" {
        en: "all of them" => "Every item of the list holds: the source says and.",
        fr: "tous" => "Chaque élément de la liste est affirmé : la source dit et.",
        source: "casecairn",
    }
    Any = "any" {
        en: "at least one of them" => "One or more items hold, and the source leaves open which: it says or.",
        fr: "au moins un" => "Un ou plusieurs éléments valent, sans que la source tranche : elle dit ou.",
        source: "casecairn",
    }
}
