//! Why no compound is given.

use super::vocabulary;

vocabulary! {
    UnresolvedReason: unknown, {
        en: "why not identified" => "Why it is not said which compound an incident belongs to.",
        fr: "raison de la non-identification" => "Pourquoi il n'est pas dit à quel complexe se rattache un incident.",
        source: "casecairn",
    }
    NotNamed = "not_named" {
        en: "not named" => "The source speaks of a compound without naming it.",
        fr: "non nommé" => "La source parle d'un complexe sans le nommer.",
        source: "casecairn",
    }
    Ambiguous = "ambiguous" {
        en: "ambiguous" => "What the source says fits several compounds.",
        fr: "ambigu" => "Ce que dit la source convient à plusieurs complexes.",
        source: "casecairn",
    }
    Illegible = "illegible" {
        en: "illegible" => "A name or a sign is there and cannot be read or heard.",
        fr: "illisible" => "Un nom ou une enseigne figure, mais reste illisible ou inaudible.",
        source: "casecairn",
    }
    Withheld = "withheld" {
        en: "withheld" => "Known, and kept back on purpose to protect someone.",
        fr: "non divulgué" => "Connu, mais tu à dessein pour protéger quelqu'un.",
        source: "BODS unspecifiedReason (idea)",
    }
    Pending = "pending" {
        en: "not yet examined" => "Nobody has tried to find out yet.",
        fr: "pas encore examiné" => "Personne n'a encore cherché à le savoir.",
        source: "BODS unspecifiedReason (idea)",
    }
}
