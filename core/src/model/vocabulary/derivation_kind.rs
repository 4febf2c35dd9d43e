//! How one piece of evidence comes from another.

use super::vocabulary;

vocabulary! {
    DerivationKind: open, {
        en: "kind of derivation" => "What this item does with the other from which it comes.",
        fr: "type de filiation" => "Ce que cet élément fait de l'autre, dont il provient.",
        source: "casecairn, after PROV-O wasDerivedFrom",
    }
    Republishes = "republishes" {
        en: "republishes" => "Puts the other out again, whole and in the same language.",
        fr: "republie" => "Fait paraître l'autre à nouveau, en entier et dans la même langue.",
        source: "casecairn",
    }
    Translates = "translates" {
        en: "translates" => "Gives the other in another language.",
        fr: "traduit" => "Donne l'autre dans une autre langue.",
        source: "casecairn",
    }
    Excerpts = "excerpts" {
        en: "excerpts" => "Is a piece cut out of the other.",
        fr: "extrait" => "Est un morceau tiré de l'autre.",
        source: "casecairn",
    }
    Quotes = "quotes" {
        en: "quotes" => "Repeats words of the other within a text of its own.",
        fr: "cite mot à mot" => "Reprend des mots de l'autre dans un texte propre.",
        source: "casecairn",
    }
    Cites = "cites" {
        en: "refers to" => "Names the other as its source in its own words.",
        fr: "se réfère à" => "Désigne l'autre comme source, en ses propres termes.",
        source: "casecairn",
    }
    Summarises = "summarises" {
        en: "summarises" => "Gives the gist of the other in short.",
        fr: "résume" => "Donne l'essentiel de l'autre en bref.",
        source: "casecairn",
    }
    Analyses = "analyses" {
        en: "analyses" => "Examines the other and comes to conclusions that the other does not state.",
        fr: "analyse" => "Examine l'autre et en tire des conclusions que celui-ci n'énonce pas.",
        source: "casecairn",
    }
    Records = "records" {
        en: "records" => "Sets down or transcribes what was spoken in the other, such as a testimony.",
        fr: "consigne" => "Met par écrit ou transcrit les paroles de l'autre, comme un témoignage.",
        source: "casecairn",
    }
    Archives = "archives" {
        en: "archives" => "Is a copy saved so that the other can still be seen if it disappears.",
        fr: "archive" => "Est une copie conservée pour que l'autre reste consultable s'il disparaît.",
        source: "casecairn",
    }
}
