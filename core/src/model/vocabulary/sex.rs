//! The sex or gender that a source gives people.

use super::vocabulary;

vocabulary! {
    Sex: unknown, {
        en: "sex or gender" => "The sex or gender that a source gives people, which need not be how they see themselves.",
        fr: "sexe ou genre" => "Le sexe ou le genre qu'une source attribue à des personnes, qui peut différer de la façon dont elles se perçoivent.",
        source: "CTDC Global Synthetic Dataset 2024, gender",
    }
    Female = "female" {
        en: "female" => "Women and girls.",
        fr: "féminin" => "Femmes et filles.",
        source: "CTDC Global Synthetic Dataset 2024, gender: Woman",
    }
    Male = "male" {
        en: "male" => "Men and boys.",
        fr: "masculin" => "Hommes et garçons.",
        source: "CTDC Global Synthetic Dataset 2024, gender: Man",
    }
    TransgenderOrNonConforming = "transgender_or_non_conforming" {
        en: "transgender or non-conforming" => "People whose gender differs from the sex given at birth or fits neither of the other values.",
        fr: "transgenre ou non conforme" => "Personnes dont le genre diffère du sexe attribué à la naissance ou n'entre dans aucune des autres valeurs.",
        source: "CTDC Global Synthetic Dataset 2024, gender: Trans/Transgender/NonConforming",
    }
}
