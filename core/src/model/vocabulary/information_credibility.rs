//! How far a claim can be believed.

use super::vocabulary;

vocabulary! {
    InformationCredibility: closed, {
        en: "credibility of the information" => "How far one claim can be believed, judged apart from who makes it.",
        fr: "crédibilité de l'information" => "Degré de crédit que mérite une affirmation, indépendamment de son auteur.",
        source: "Admiralty Code (MISP admiralty-scale)",
    }
    Confirmed = "confirmed" {
        en: "confirmed by others (1)" => "Independent sources say the same, and it fits what is known.",
        fr: "corroboré par d'autres (1)" => "Des sources indépendantes disent la même chose, et cela s'accorde avec ce que l'on sait.",
        source: "Admiralty Code 1 (MISP admiralty-scale)",
    }
    ProbablyTrue = "probably_true" {
        en: "probably true (2)" => "Not confirmed, yet sensible in itself and in line with what is known.",
        fr: "probablement vrai (2)" => "Non corroboré, mais logique en soi et conforme à ce que l'on sait.",
        source: "Admiralty Code 2 (MISP admiralty-scale)",
    }
    PossiblyTrue = "possibly_true" {
        en: "possibly true (3)" => "Not confirmed; sensible enough, and partly in line with what is known.",
        fr: "peut-être vrai (3)" => "Non corroboré ; assez logique, et en partie conforme à ce que l'on sait.",
        source: "Admiralty Code 3 (MISP admiralty-scale)",
    }
    Doubtful = "doubtful" {
        en: "doubtful (4)" => "Conceivable, with nothing known that speaks for it.",
        fr: "douteux (4)" => "Concevable, mais rien de connu ne plaide en ce sens.",
        source: "Admiralty Code 4 (MISP admiralty-scale)",
    }
    Improbable = "improbable" {
        en: "improbable (5)" => "At odds with itself or with what is known.",
        fr: "improbable (5)" => "En contradiction avec soi-même ou avec ce que l'on sait.",
        source: "Admiralty Code 5 (MISP admiralty-scale)",
    }
    CannotBeJudged = "cannot_be_judged" {
        en: "cannot be judged (6)" => "There is nothing to compare it with, which is neither good nor bad.",
        fr: "véracité non évaluable (6)" => "Rien ne permet de la comparer, ce qui n'est ni bon ni mauvais signe.",
        source: "Admiralty Code 6 (MISP admiralty-scale)",
    }
}
