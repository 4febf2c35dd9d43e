//! How people are kept under control.

use super::vocabulary;

vocabulary! {
    MeansOfControl: open, {
        en: "means of control" => "How people are kept under control, as case-management data codes it.",
        fr: "moyen de contrôle" => "Comment des personnes sont maintenues sous emprise, tel que le codent les données de suivi de cas.",
        source: "HTCDS 2.0 MethodsOfControl",
    }
    RestrictsMovement = "restricts_movement" {
        en: "restricted movement" => "People may not go where they want.",
        fr: "restriction des déplacements" => "Les personnes ne peuvent pas aller où elles veulent.",
        source: "HTCDS 2.0 Field Definitions: RestrictsMovement",
    }
    WithholdsDocuments = "withholds_documents" {
        en: "withheld documents" => "Papers are taken or kept from people.",
        fr: "rétention de documents" => "Les papiers des personnes sont pris ou gardés.",
        source: "HTCDS 2.0 MethodsOfControl: WithholdsDocuments",
    }
    DebtBondage = "debt_bondage" {
        en: "debt bondage" => "People must work off a debt that others fix and can raise.",
        fr: "servitude pour dettes" => "Les personnes doivent rembourser par leur travail une dette fixée et augmentée par autrui.",
        source: "HTCDS 2.0 MethodsOfControl: DebtBondage",
    }
    TakesEarnings = "takes_earnings" {
        en: "taken earnings" => "What people earn is taken from them.",
        fr: "gains confisqués" => "Ce que gagnent les personnes leur est pris.",
        source: "HTCDS 2.0 MethodsOfControl: TakesEarnings",
    }
    RestrictsFinancialAccess = "restricts_financial_access" {
        en: "restricted access to money" => "People may not use money or accounts of their own.",
        fr: "accès à l'argent restreint" => "Les personnes ne peuvent pas disposer de leur argent ou de leurs comptes.",
        source: "HTCDS 2.0 MethodsOfControl: RestrictsFinancialAccess",
    }
    FalsePromises = "false_promises" {
        en: "false promises" => "People are kept by promises that are not meant to be kept.",
        fr: "fausses promesses" => "Les personnes sont retenues par des promesses faites sans intention de les tenir.",
        source: "HTCDS 2.0 MethodsOfControl: FalsePromises",
    }
    Threats = "threats" {
        en: "threats" => "Harm is threatened, of a kind that is not said.",
        fr: "menaces" => "Les personnes sont menacées d'un préjudice dont la nature n'est pas précisée.",
        source: "HTCDS 2.0 Field Definitions: Threats",
    }
    PhysicalThreats = "physical_threats" {
        en: "threats of physical harm" => "Bodily harm to the person is threatened.",
        fr: "menaces de violences physiques" => "La personne est menacée d'atteintes corporelles.",
        source: "HTCDS 2.0 MethodsOfControl: PhysicalThreats",
    }
    ThreatensChildrenFamily = "threatens_children_family" {
        en: "threats against family" => "Harm to the person's children or family is threatened.",
        fr: "menaces contre la famille" => "La personne est menacée d'un préjudice pour ses enfants ou sa famille.",
        source: "HTCDS 2.0 MethodsOfControl: ThreatensChildrenFamily",
    }
    ThreatensLawEnforcement = "threatens_law_enforcement" {
        en: "threats of law enforcement" => "It is threatened to hand people over to police or immigration.",
        fr: "menaces de dénonciation" => "Les personnes sont menacées d'être livrées à la police ou aux services de l'immigration.",
        source: "HTCDS 2.0 MethodsOfControl: ThreatsLawEnforcement",
    }
    PhysicalAbuse = "physical_abuse" {
        en: "physical abuse" => "People are hurt bodily.",
        fr: "violences physiques" => "Les personnes subissent des atteintes corporelles.",
        source: "HTCDS 2.0 MethodsOfControl: PhysicalAbuse",
    }
    SexualAbuse = "sexual_abuse" {
        en: "sexual abuse" => "People are subjected to sexual acts.",
        fr: "violences sexuelles" => "Les personnes subissent des actes sexuels.",
        source: "HTCDS 2.0 MethodsOfControl: SexualAbuse",
    }
    PsychologicalAbuse = "psychological_abuse" {
        en: "psychological abuse" => "People are humiliated, isolated or worn down, without bodily harm.",
        fr: "violences psychologiques" => "Les personnes sont humiliées, isolées ou usées moralement, sans atteinte corporelle.",
        source: "HTCDS 2.0 MethodsOfControl: PsychologicalAbuse",
    }
    WithholdsNecessities = "withholds_necessities" {
        en: "withheld necessities" => "Food, water, sleep or other basic needs are denied.",
        fr: "privation du nécessaire" => "La nourriture, l'eau, le sommeil ou d'autres besoins essentiels sont refusés.",
        source: "HTCDS 2.0 MethodsOfControl: WithholdsNecessities",
    }
    RestrictsMedicalCare = "restricts_medical_care" {
        en: "restricted medical care" => "People are kept from getting treatment.",
        fr: "accès aux soins restreint" => "Les personnes sont empêchées de se faire soigner.",
        source: "HTCDS 2.0 MethodsOfControl: RestrictsMedicalCare",
    }
    ExcessiveWorkingHours = "excessive_working_hours" {
        en: "excessive working hours" => "People are worked so long that no strength or time is left to resist or flee.",
        fr: "horaires de travail excessifs" => "Les personnes travaillent si longtemps qu'il ne leur reste ni force ni temps pour résister ou fuir.",
        source: "HTCDS 2.0 MethodsOfControl: ExcessiveWorkingHours",
    }
    PsychoactiveSubstance = "psychoactive_substance" {
        en: "psychoactive substances" => "Drugs, alcohol or medicines are used to make people compliant or dependent.",
        fr: "substances psychoactives" => "Des drogues, de l'alcool ou des médicaments servent à rendre les personnes dociles ou dépendantes.",
        source: "HTCDS 2.0 MethodsOfControl: PsychoactiveSubstance",
    }
    UsesChildren = "uses_children" {
        en: "use of children" => "Someone's children are held or used to make the person obey.",
        fr: "utilisation des enfants" => "Les enfants de la personne sont retenus ou utilisés pour la faire obéir.",
        source: "HTCDS 2.0 Field Definitions: UsesChildren",
    }
}
