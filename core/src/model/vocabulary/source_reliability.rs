//! How far a source can be relied upon.

use super::vocabulary;

vocabulary! {
    SourceReliability: closed, {
        en: "reliability of the source" => "How far a source can be relied upon, judged by its past and apart from what it says here.",
        fr: "fiabilité de la source" => "Confiance que mérite une source d'après son passé, indépendamment de ce qu'elle dit ici.",
        source: "Admiralty Code (MISP admiralty-scale)",
    }
    CompletelyReliable = "completely_reliable" {
        en: "completely reliable (A)" => "No doubt about it: what it gave has always proved right.",
        fr: "totalement fiable (A)" => "Aucun doute : ce qu'elle a fourni s'est toujours révélé exact.",
        source: "Admiralty Code A (MISP admiralty-scale)",
    }
    UsuallyReliable = "usually_reliable" {
        en: "usually reliable (B)" => "Slight doubts: what it gave has mostly proved right.",
        fr: "habituellement fiable (B)" => "De légers doutes : ce qu'elle a fourni s'est le plus souvent révélé exact.",
        source: "Admiralty Code B (MISP admiralty-scale)",
    }
    FairlyReliable = "fairly_reliable" {
        en: "fairly reliable (C)" => "Some doubts: what it gave has proved right often enough.",
        fr: "assez fiable (C)" => "Certains doutes : ce qu'elle a fourni s'est assez souvent révélé exact.",
        source: "Admiralty Code C (MISP admiralty-scale)",
    }
    NotUsuallyReliable = "not_usually_reliable" {
        en: "not usually reliable (D)" => "Serious doubts: what it gave has proved right at times only.",
        fr: "pas habituellement fiable (D)" => "De sérieux doutes : ce qu'elle a fourni ne s'est révélé exact que par moments.",
        source: "Admiralty Code D (MISP admiralty-scale)",
    }
    Unreliable = "unreliable" {
        en: "unreliable (E)" => "Not to be relied upon: what it gave has proved wrong.",
        fr: "non fiable (E)" => "Elle n'est pas digne de confiance : ce qu'elle a fourni s'est révélé inexact.",
        source: "Admiralty Code E (MISP admiralty-scale)",
    }
    CannotBeJudged = "cannot_be_judged" {
        en: "cannot be judged (F)" => "Too little is known of it to say, which is neither good nor bad.",
        fr: "fiabilité non évaluable (F)" => "On en sait trop peu pour se prononcer, ce qui n'est ni bon ni mauvais signe.",
        source: "Admiralty Code F (MISP admiralty-scale)",
    }
}
