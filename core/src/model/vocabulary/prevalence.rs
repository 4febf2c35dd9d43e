//! How many of a group, or how often.

use super::vocabulary;

vocabulary! {
    Prevalence: unknown, {
        en: "prevalence" => "How many of the members of a group something holds for, in the source's words.",
        fr: "fréquence" => "La part des membres d'un groupe que cela concerne, selon les termes de la source.",
        source: "casecairn",
    }
    All = "all" {
        en: "all" => "Every one, without exception.",
        fr: "la totalité" => "Chacun, sans exception.",
        source: "casecairn",
    }
    Most = "most" {
        en: "most" => "More than half, not all.",
        fr: "la plupart" => "Plus de la moitié, mais pas tous.",
        source: "casecairn",
    }
    Many = "many" {
        en: "many" => "A large number, without a share being stated.",
        fr: "un grand nombre" => "Un nombre élevé, sans qu'une part soit indiquée.",
        source: "casecairn",
    }
    Often = "often" {
        en: "often" => "In frequent cases, without a number or share being stated.",
        fr: "souvent" => "Dans des cas fréquents, sans nombre ni part indiqués.",
        source: "casecairn",
    }
    Some = "some" {
        en: "some" => "More than one, without it being said that they are many or few.",
        fr: "une partie" => "Plus d'un, sans qu'il soit dit s'ils sont nombreux ou non.",
        source: "casecairn",
    }
    Few = "few" {
        en: "few" => "A small number.",
        fr: "un petit nombre" => "Un nombre restreint.",
        source: "casecairn",
    }
    Isolated = "isolated" {
        en: "isolated" => "Single cases that do not stand for the group.",
        fr: "cas isolés" => "Des cas uniques, qui ne sont pas représentatifs du groupe.",
        source: "casecairn",
    }
    None = "none" {
        en: "none" => "Not one.",
        fr: "aucun" => "Pas un seul.",
        source: "casecairn",
    }
}
