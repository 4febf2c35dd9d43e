//! What a concern is about.

use super::vocabulary;

vocabulary! {
    ConcernKind: open, {
        en: "kind of concern" => "What a claimant says is worrying, without stating a fact of its own.",
        fr: "objet de préoccupation" => "Ce qu'un auteur dit préoccupant, sans énoncer de fait distinct.",
        source: "casecairn",
    }
    HumanitarianCrisis = "humanitarian_crisis" {
        en: "humanitarian crisis" => "The needs of many people exceed the help at hand.",
        fr: "crise humanitaire" => "Les besoins de nombreuses personnes dépassent l'aide disponible.",
        source: "casecairn",
    }
    HumanRightsViolations = "human_rights_violations" {
        en: "human rights violations" => "Breaches of human rights have happened, go on or are feared.",
        fr: "violations des droits humains" => "Des atteintes aux droits humains ont eu lieu, se poursuivent ou sont à craindre.",
        source: "casecairn",
    }
    Scale = "scale" {
        en: "scale" => "How large the phenomenon is, in people, sites or money.",
        fr: "ampleur" => "L'étendue du phénomène, en personnes, en sites ou en argent.",
        source: "casecairn",
    }
    Seriousness = "seriousness" {
        en: "seriousness" => "How grave the situation is, whatever its size.",
        fr: "gravité" => "Le degré de gravité de la situation, quelle que soit son étendue.",
        source: "casecairn",
    }
}
