//! What in a claim can be read in more than one way.

use super::vocabulary;

vocabulary! {
    AmbiguityKind: open, {
        en: "kind of ambiguity" => "What in the wording of a claim can be read in more than one way.",
        fr: "type d'ambiguïté" => "Ce qui, dans les termes d'une affirmation, se prête à plusieurs lectures.",
        source: "casecairn",
    }
    ScopeOfPlace = "scope_of_place" {
        en: "how far the place reaches" => "It is unclear to which parts of the sentence a place applies.",
        fr: "portée du lieu" => "On ne sait à quelles parties de la phrase s'applique un lieu.",
        source: "casecairn",
    }
    ScopeOfTime = "scope_of_time" {
        en: "how far the time reaches" => "It is unclear to which parts of the sentence a time applies.",
        fr: "portée de l'indication de temps" => "On ne sait à quelles parties de la phrase s'applique une date ou une durée.",
        source: "casecairn",
    }
    ScopeOfCount = "scope_of_count" {
        en: "how far the number reaches" => "It is unclear which of the things named a number counts.",
        fr: "portée du nombre" => "On ne sait lesquelles des choses nommées sont comptées par un nombre.",
        source: "casecairn",
    }
    Referent = "referent" {
        en: "who or what is meant" => "It is unclear whom or what a word such as “they” or “some” stands for.",
        fr: "référent incertain" => "On ne sait qui ou quoi désigne un mot tel que « elles » ou « certaines ».",
        source: "casecairn",
    }
    Disjunction = "disjunction" {
        en: "one or the other" => "Two things are joined by “or”, and it is not said which holds.",
        fr: "alternative" => "Deux choses sont reliées par « ou », sans que soit dit laquelle est vraie.",
        source: "casecairn",
    }
    Attachment = "attachment" {
        en: "what belongs to what" => "A part of the sentence can be tied to more than one other part.",
        fr: "rattachement incertain" => "Un membre de la phrase peut se rattacher à plusieurs autres.",
        source: "casecairn",
    }
}
