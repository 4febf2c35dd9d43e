//! How finely a place is known.

use super::vocabulary;

vocabulary! {
    PlaceBasis: unknown, {
        en: "precision" => "The level down to which a place is known, from the finest to the coarsest.",
        fr: "précision" => "Le niveau auquel un lieu est connu, du plus précis au plus vague.",
        source: "casecairn, with UCDP GED where_prec (crosswalk)",
    }
    Surveyed = "surveyed" {
        en: "surveyed on site" => "Measured on the spot with an instrument, such as a satellite positioning receiver.",
        fr: "relevé sur place" => "Mesuré sur les lieux avec un instrument, tel qu'un récepteur de positionnement par satellite.",
        source: "casecairn",
    }
    Building = "building" {
        en: "building" => "The building itself is known.",
        fr: "bâtiment" => "Le bâtiment lui-même est connu.",
        source: "UCDP GED where_prec 1 (crosswalk)",
    }
    Compound = "compound" {
        en: "compound" => "The walled or fenced site is known, not the spot inside it.",
        fr: "complexe" => "L'enceinte est connue, mais pas l'endroit à l'intérieur.",
        source: "UCDP GED where_prec 1 (crosswalk)",
    }
    Street = "street" {
        en: "street" => "The street or block is known, not the building.",
        fr: "rue" => "La rue ou le pâté de maisons est connu, mais pas le bâtiment.",
        source: "casecairn",
    }
    Locality = "locality" {
        en: "locality" => "The town, village or neighbourhood is known.",
        fr: "localité" => "La ville, le village ou le quartier est connu.",
        source: "UCDP GED where_prec 1 or 2 (crosswalk)",
    }
    Admin3 = "admin3" {
        en: "third-level division" => "Only the third level below the country is known; in Cambodia, the commune.",
        fr: "division de niveau 3" => "Seul est connu le troisième échelon administratif, soit la commune au Cambodge.",
        source: "casecairn",
    }
    Admin2 = "admin2" {
        en: "second-level division" => "Only the second level below the country is known; in Cambodia, the district.",
        fr: "division de niveau 2" => "Seul est connu le deuxième échelon administratif, soit le district au Cambodge.",
        source: "UCDP GED where_prec 3 (crosswalk)",
    }
    Admin1 = "admin1" {
        en: "first-level division" => "Only the first level below the country is known; in Cambodia, the province or the capital.",
        fr: "division de niveau 1" => "Seul est connu le premier échelon administratif, soit la province ou la capitale au Cambodge.",
        source: "UCDP GED where_prec 4 (crosswalk)",
    }
    Country = "country" {
        en: "country" => "Only the country is known.",
        fr: "pays" => "Seul le pays est connu.",
        source: "UCDP GED where_prec 6 (crosswalk)",
    }
    LinearFeature = "linear_feature" {
        en: "line" => "Somewhere along a road, a river or a border, without a known point.",
        fr: "tracé linéaire" => "Quelque part le long d'une route, d'un cours d'eau ou d'une frontière, sans point connu.",
        source: "UCDP GED where_prec 5 (crosswalk)",
    }
    Unlocated = "unlocated" {
        en: "cannot be placed" => "No place on land can be given, as for what happens at sea, on the move or online.",
        fr: "non localisable" => "Aucun lieu à terre ne peut être indiqué, comme pour ce qui se passe en mer, en déplacement ou en ligne.",
        source: "UCDP GED where_prec 7 (crosswalk)",
    }
}
