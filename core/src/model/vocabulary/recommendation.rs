//! What is asked for.

use super::vocabulary;

vocabulary! {
    Recommendation: open, {
        en: "recommendation" => "What a claimant asks someone to do, without saying that the law requires it.",
        fr: "recommandation" => "Ce qu'un auteur demande à quelqu'un de faire, sans dire que le droit l'exige.",
        source: "casecairn",
    }
    IndependentInvestigation = "independent_investigation" {
        en: "independent investigation" => "An inquiry by people who do not depend on those whose conduct is looked into.",
        fr: "enquête indépendante" => "Une enquête menée par des personnes qui ne dépendent pas de ceux dont la conduite est examinée.",
        source: "casecairn",
    }
    InternationalPressure = "international_pressure" {
        en: "international pressure" => "Other states and organisations press the addressee to act.",
        fr: "pression internationale" => "D'autres États et organisations pressent le destinataire d'agir.",
        source: "casecairn",
    }
    InvestigationOfAllCompounds = "investigation_of_all_compounds" {
        en: "investigation of all compounds" => "Every known or suspected site is investigated, not only some.",
        fr: "enquête sur tous les complexes" => "Chaque site connu ou soupçonné fait l'objet d'une enquête, et non quelques-uns seulement.",
        source: "casecairn",
    }
    ProsecutionOfPerpetrators = "prosecution_of_perpetrators" {
        en: "prosecution of perpetrators" => "Those who commit the abuses are brought to court.",
        fr: "poursuite des auteurs" => "Ceux qui commettent les exactions sont traduits en justice.",
        source: "casecairn",
    }
    ProsecutionOfLandlordsAndCompanies = "prosecution_of_landlords_and_companies" {
        en: "prosecution of landlords and companies" => "Those who own, let or serve the sites are brought to court too.",
        fr: "poursuite des bailleurs et entreprises" => "Ceux qui possèdent les sites, les donnent en location ou leur fournissent des services sont eux aussi traduits en justice.",
        source: "casecairn",
    }
    ImmediateResponse = "immediate_response" {
        en: "immediate response" => "A reaction without delay, whatever its content.",
        fr: "réponse immédiate" => "Une réaction sans délai, quel qu'en soit le contenu.",
        source: "casecairn",
    }
    FirmResponse = "firm_response" {
        en: "firm response" => "A response that is resolute and followed through.",
        fr: "réponse ferme" => "Une réponse résolue et menée à son terme.",
        source: "casecairn",
    }
    CoordinatedResponse = "coordinated_response" {
        en: "coordinated response" => "A response in which those concerned act together.",
        fr: "réponse coordonnée" => "Une réponse dans laquelle les intervenants agissent de concert.",
        source: "casecairn",
    }
    TransparentResponse = "transparent_response" {
        en: "transparent response" => "A response whose steps and results are made public.",
        fr: "réponse transparente" => "Une réponse dont les étapes et les résultats sont rendus publics.",
        source: "casecairn",
    }
}
