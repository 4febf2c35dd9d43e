//! Whether a record still stands.

use super::vocabulary;

vocabulary! {
    RecordStatus: closed, {
        en: "record status" => "Whether a record still stands.",
        fr: "statut de la fiche" => "Indique si la fiche est toujours valable.",
        source: "casecairn",
    }
    Current = "current" {
        en: "current" => "It stands.",
        fr: "en vigueur" => "La fiche fait foi.",
        source: "casecairn",
    }
    Superseded = "superseded" {
        en: "superseded" => "Another record has taken its place.",
        fr: "remplacée" => "Une autre fiche a pris sa place.",
        source: "casecairn",
    }
    Withdrawn = "withdrawn" {
        en: "withdrawn" => "It was taken back, and no record takes its place.",
        fr: "retirée" => "Elle a été retirée sans qu'une autre fiche prenne sa place.",
        source: "casecairn",
    }
}
