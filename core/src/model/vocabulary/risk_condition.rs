//! Under what condition a risk arises.

use super::vocabulary;

vocabulary! {
    RiskCondition: open, {
        en: "condition of a risk" => "What makes a risk arise or grow, if it comes about or lasts.",
        fr: "condition du risque" => "Ce qui fait naître ou croître un risque, si cela survient ou dure.",
        source: "casecairn",
    }
    AbsenceOfSupport = "absence_of_support" {
        en: "absence of adequate support" => "The people concerned get too little help or none.",
        fr: "absence de soutien adéquat" => "Les personnes concernées reçoivent trop peu d'aide, ou aucune.",
        source: "casecairn",
    }
    UncheckedGrowth = "unchecked_growth" {
        en: "unchecked growth" => "The scam industry goes on growing without being stopped.",
        fr: "croissance incontrôlée" => "L'industrie de l'escroquerie continue de croître sans être freinée.",
        source: "casecairn",
    }
    ForcedReturn = "forced_return" {
        en: "forced return" => "The people concerned are sent back to a country against their will.",
        fr: "renvoi forcé" => "Les personnes concernées sont renvoyées dans un pays contre leur gré.",
        source: "casecairn",
    }
}
