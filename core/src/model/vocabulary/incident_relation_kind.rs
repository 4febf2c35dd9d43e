//! How one incident relates to another.

use super::vocabulary;

vocabulary! {
    IncidentRelationKind: open, {
        en: "relation between incidents" => "What another incident is to this one.",
        fr: "relation entre incidents" => "Ce qu'un autre incident est par rapport à celui-ci.",
        source: "casecairn",
    }
    PartOf = "part_of" {
        en: "part of" => "This incident is one of the things of which the other consists.",
        fr: "partie de" => "Cet incident est l'un de ceux dont l'autre se compose.",
        source: "casecairn",
    }
    Follows = "follows" {
        en: "follows" => "This incident came after the other, without a cause being stated.",
        fr: "fait suite à" => "Cet incident est venu après l'autre, sans qu'une cause soit indiquée.",
        source: "casecairn",
    }
    CausedBy = "caused_by" {
        en: "caused by" => "The other incident brought this one about.",
        fr: "causé par" => "L'autre incident a provoqué celui-ci.",
        source: "casecairn",
    }
    RespondsTo = "responds_to" {
        en: "responds to" => "Someone did this because of the other incident and with regard to it.",
        fr: "répond à" => "Quelqu'un a agi ainsi en raison de l'autre incident et à son sujet.",
        source: "casecairn",
    }
    SameOperation = "same_operation" {
        en: "same operation" => "Both belong to one campaign of the authorities or of a network.",
        fr: "même opération" => "Les deux relèvent d'une même campagne des autorités ou d'un réseau.",
        source: "casecairn",
    }
    SameAs = "same_as" {
        en: "same incident" => "The two records stand for one event, told or sent in twice.",
        fr: "même incident" => "Les deux fiches désignent un seul événement, relaté ou transmis deux fois.",
        source: "nomenklatura judgement (crosswalk)",
    }
    DistinctFrom = "distinct_from" {
        en: "different incident" => "Someone compared the two and found that they are not the same event, however alike.",
        fr: "incident différent" => "Après comparaison, il ne s'agit pas du même événement, malgré les ressemblances.",
        source: "nomenklatura judgement (crosswalk)",
    }
}
