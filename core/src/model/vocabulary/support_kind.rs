//! What a claim does for the record that points at it.

use super::vocabulary;

vocabulary! {
    SupportKind: closed, {
        en: "kind of support" => "What a cited claim does for the record that cites it.",
        fr: "type d'appui" => "Ce que l'affirmation citée apporte à la fiche qui la cite.",
        source: "casecairn",
    }
    Supports = "supports" {
        en: "supports" => "The claim speaks for what the record states.",
        fr: "appuie" => "L'affirmation va dans le sens de ce qu'énonce la fiche.",
        source: "casecairn",
    }
    Contradicts = "contradicts" {
        en: "contradicts" => "The claim cannot be true if what the record states is true.",
        fr: "contredit" => "L'affirmation ne peut être vraie si ce qu'énonce la fiche l'est.",
        source: "casecairn",
    }
    Qualifies = "qualifies" {
        en: "qualifies" => "The claim limits what the record states, or adds a condition, without contradicting it.",
        fr: "nuance" => "L'affirmation restreint ce qu'énonce la fiche, ou y met une condition, sans le contredire.",
        source: "casecairn",
    }
}
