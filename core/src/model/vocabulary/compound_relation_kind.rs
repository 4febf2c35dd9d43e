//! How one compound relates to another.

use super::vocabulary;

vocabulary! {
    CompoundRelationKind: open, {
        en: "relation between compounds" => "What another compound is to this one.",
        fr: "relation entre complexes" => "Ce qu'un autre complexe est par rapport à celui-ci.",
        source: "casecairn",
    }
    PartOf = "part_of" {
        en: "part of" => "This compound lies within the other.",
        fr: "partie de" => "Ce complexe se trouve à l'intérieur de l'autre.",
        source: "casecairn",
    }
    HasPart = "has_part" {
        en: "has as a part" => "The other compound lies within this one.",
        fr: "comprend" => "L'autre complexe se trouve à l'intérieur de celui-ci.",
        source: "casecairn",
    }
    RelocatedFrom = "relocated_from" {
        en: "moved from" => "What is carried on here was carried on at the other before.",
        fr: "venu de" => "L'activité menée ici l'était auparavant dans l'autre.",
        source: "casecairn",
    }
    RelocatedTo = "relocated_to" {
        en: "moved to" => "What was carried on here is now carried on at the other.",
        fr: "parti vers" => "L'activité menée ici l'est désormais dans l'autre.",
        source: "casecairn",
    }
    MergedInto = "merged_into" {
        en: "merged into" => "This compound has become a piece of the other and no longer stands by itself.",
        fr: "absorbé par" => "Ce complexe s'est fondu dans l'autre et n'existe plus séparément.",
        source: "casecairn",
    }
    SplitFrom = "split_from" {
        en: "split from" => "This compound was once a piece of the other and now stands by itself.",
        fr: "détaché de" => "Ce complexe faisait autrefois corps avec l'autre et existe désormais séparément.",
        source: "casecairn",
    }
    RenamedFrom = "renamed_from" {
        en: "renamed from" => "The same premises, listed as the other under an earlier name.",
        fr: "anciennement" => "Les mêmes lieux, répertoriés dans l'autre fiche sous un nom antérieur.",
        source: "casecairn",
    }
    SameOwner = "same_owner" {
        en: "same owner" => "Both belong to the same owner.",
        fr: "même propriétaire" => "Les deux appartiennent au même propriétaire.",
        source: "casecairn",
    }
    SameOperator = "same_operator" {
        en: "same operator" => "Both are run by the same operator.",
        fr: "même exploitant" => "Les deux sont dirigés par le même exploitant.",
        source: "casecairn",
    }
    SameAs = "same_as" {
        en: "same compound" => "The two records stand for one compound, for instance in the lists of two organisations.",
        fr: "même complexe" => "Les deux fiches désignent un seul complexe, par exemple dans les listes de deux organisations.",
        source: "nomenklatura judgement (crosswalk)",
    }
    DistinctFrom = "distinct_from" {
        en: "different compound" => "Someone compared the two and found that they are not the same compound, however alike.",
        fr: "complexe différent" => "Après comparaison, il ne s'agit pas du même complexe, malgré les ressemblances.",
        source: "nomenklatura judgement (crosswalk)",
    }
}
