//! How much a response is worth.

use super::vocabulary;

vocabulary! {
    ResponseQuality: unknown, {
        en: "quality of a response" => "How far a response goes into what it answers.",
        fr: "qualité de la réponse" => "La mesure dans laquelle une réponse traite de ce à quoi elle répond.",
        source: "casecairn",
    }
    Substantive = "substantive" {
        en: "substantive" => "It deals with the substance and can be checked.",
        fr: "substantielle" => "Elle traite du fond et peut être vérifiée.",
        source: "casecairn",
    }
    Partial = "partial" {
        en: "partial" => "It deals with some points and leaves others out.",
        fr: "partielle" => "Elle traite de certains points et en laisse d'autres.",
        source: "casecairn",
    }
    Vague = "vague" {
        en: "vague" => "It names no places, dates or cases, so that nothing can be checked.",
        fr: "vague" => "Elle ne cite ni lieux, ni dates, ni cas, de sorte que rien n'est vérifiable.",
        source: "casecairn",
    }
    Token = "token" {
        en: "token" => "It serves appearance only.",
        fr: "de façade" => "Elle ne sert que les apparences.",
        source: "casecairn",
    }
    None = "none" {
        en: "none" => "There was no response to judge.",
        fr: "nulle" => "Il n'y a pas eu de réponse à apprécier.",
        source: "casecairn",
    }
}
