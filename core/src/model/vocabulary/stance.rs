//! How a claim is put, or an incident is stated.

use super::vocabulary;

vocabulary! {
    Stance: unknown, {
        en: "stance" => "How far the one who makes a claim stands behind it.",
        fr: "posture" => "Degré auquel l'auteur d'une affirmation la prend à son compte.",
        source: "casecairn, after Security Force Monitor claim statuses",
    }
    Asserted = "asserted" {
        en: "asserted" => "Stated as fact.",
        fr: "affirmé" => "Énoncé comme un fait.",
        source: "casecairn",
    }
    Alleged = "alleged" {
        en: "alleged" => "Put forward as an accusation, not as an established fact.",
        fr: "allégué" => "Avancé comme une accusation, et non comme un fait établi.",
        source: "casecairn",
    }
    Reported = "reported" {
        en: "reported" => "Passed on from someone else, without taking a position.",
        fr: "rapporté" => "Relayé d'après autrui, sans prise de position.",
        source: "casecairn",
    }
    Appears = "appears" {
        en: "appears" => "Seems to be so from what is seen or read.",
        fr: "semble" => "Paraît exact d'après ce qui est vu ou lu.",
        source: "casecairn",
    }
    Suspected = "suspected" {
        en: "suspected" => "Held possible on some indications, without being stated.",
        fr: "soupçonné" => "Tenu pour possible sur la foi d'indices, sans être affirmé.",
        source: "casecairn",
    }
    Inferred = "inferred" {
        en: "inferred" => "Concluded from other claims rather than observed.",
        fr: "déduit" => "Conclu à partir d'autres affirmations, non observé.",
        source: "casecairn",
    }
    Denied = "denied" {
        en: "denied" => "Said not to be so.",
        fr: "nié" => "Présenté comme inexact.",
        source: "casecairn",
    }
    Contested = "contested" {
        en: "contested" => "Called into question without being denied outright.",
        fr: "contesté" => "Mis en doute sans être nié.",
        source: "casecairn",
    }
    Retracted = "retracted" {
        en: "retracted" => "Taken back by the one who had made it.",
        fr: "rétracté" => "Retiré par son auteur.",
        source: "casecairn",
    }
    Hypothetical = "hypothetical" {
        en: "hypothetical" => "Considered as a possibility, for the sake of argument.",
        fr: "hypothétique" => "Envisagé comme une possibilité, pour le raisonnement.",
        source: "casecairn",
    }
}
