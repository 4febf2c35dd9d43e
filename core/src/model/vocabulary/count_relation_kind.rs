//! How one count relates to another.

use super::vocabulary;

vocabulary! {
    CountRelationKind: closed, {
        en: "relation between counts" => "How what this count counts relates to what another counts.",
        fr: "relation entre nombres" => "Rapport entre ce que compte ce nombre et ce qu'en compte un autre.",
        source: "casecairn",
    }
    SubsetOf = "subset_of" {
        en: "part of" => "Everything counted here is also counted there.",
        fr: "inclus dans" => "Tout ce qui est compté ici l'est aussi dans l'autre.",
        source: "casecairn",
    }
    Equals = "equals" {
        en: "same as" => "Both count the very same things, whatever the wording.",
        fr: "identique à" => "Les deux comptent exactement les mêmes choses, quelle que soit la formulation.",
        source: "casecairn",
    }
    InAdditionTo = "in_addition_to" {
        en: "on top of" => "Nothing counted here is counted there: the source sets “dozens more” beside the first number.",
        fr: "en sus de" => "Rien de ce qui est compté ici ne l'est dans l'autre : la source ajoute « des dizaines d'autres » au premier nombre.",
        source: "casecairn",
    }
    Overlaps = "overlaps" {
        en: "overlaps with" => "Some things are counted in both, others in one only.",
        fr: "recoupe" => "Certaines choses sont comptées dans les deux, d'autres dans un seul.",
        source: "casecairn",
    }
    Supersedes = "supersedes" {
        en: "replaces" => "A later state of the same running count, which takes the place of the earlier one.",
        fr: "remplace" => "État plus récent du même décompte, qui prend la place du précédent.",
        source: "casecairn",
    }
    PhaseOf = "phase_of" {
        en: "phase of" => "Covers one stretch of the time that the other covers as a whole.",
        fr: "phase de" => "Porte sur une partie de la période que l'autre couvre en entier.",
        source: "casecairn",
    }
    Disputes = "disputes" {
        en: "disputes" => "Counts the same things and comes to a number that cannot stand beside the other.",
        fr: "conteste" => "Compte les mêmes choses et aboutit à un nombre incompatible avec l'autre.",
        source: "casecairn",
    }
}
