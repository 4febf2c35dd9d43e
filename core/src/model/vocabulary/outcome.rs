//! What came of an incident.

use super::vocabulary;

vocabulary! {
    Outcome: unknown, {
        en: "outcome" => "What came of what was being attempted or done.",
        fr: "issue" => "Ce à quoi a abouti ce qui était tenté ou entrepris.",
        source: "casecairn",
    }
    Succeeded = "succeeded" {
        en: "succeeded" => "It came about as those who undertook it wanted.",
        fr: "réussite" => "Cela a abouti comme le voulaient ceux qui l'ont entrepris.",
        source: "casecairn",
    }
    Partial = "partial" {
        en: "partly succeeded" => "It came about for some of the people or in some respects only.",
        fr: "réussite partielle" => "Cela n'a abouti que pour certaines personnes ou à certains égards.",
        source: "casecairn",
    }
    Failed = "failed" {
        en: "failed" => "It was over without having come about.",
        fr: "échec" => "Cela s'est terminé sans aboutir.",
        source: "casecairn",
    }
    Ongoing = "ongoing" {
        en: "ongoing" => "It was not over yet at the time of the source.",
        fr: "en cours" => "Cela n'était pas terminé au moment de la source.",
        source: "casecairn",
    }
}
