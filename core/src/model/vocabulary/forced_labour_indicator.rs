//! The ILO's eleven indicators of forced labour.

use super::vocabulary;

vocabulary! {
    ForcedLabourIndicator: unknown, {
        en: "indicator of forced labour" => "A sign that points to forced labour; at times one is enough, at times several are needed together, and none is a verdict.",
        fr: "indicateur de travail forcé" => "Un signe de travail forcé ; parfois un seul suffit, parfois il en faut plusieurs, et aucun ne vaut constat.",
        source: "ILO indicators of forced labour (2012)",
    }
    AbuseOfVulnerability = "abuse_of_vulnerability" {
        en: "abuse of vulnerability" => "Advantage is taken of a weakness, such as an irregular status, a foreign language or having no other livelihood.",
        fr: "abus de vulnérabilité" => "Il est tiré parti d'une faiblesse, comme un statut irrégulier, l'ignorance de la langue ou l'absence d'autre ressource.",
        source: "ILO indicators of forced labour (2012), indicator 1",
    }
    Deception = "deception" {
        en: "deception" => "What was promised, in words or in writing, is not what is given.",
        fr: "tromperie" => "Ce qui avait été promis, oralement ou par écrit, n'est pas ce qui est donné.",
        source: "ILO indicators of forced labour (2012), indicator 2",
    }
    RestrictionOfMovement = "restriction_of_movement" {
        en: "restriction of movement" => "Workers may not come and go freely: they are locked in, guarded or watched.",
        fr: "restriction de la liberté de mouvement" => "Les travailleurs ne peuvent aller et venir librement : ils sont enfermés, gardés ou surveillés.",
        source: "ILO indicators of forced labour (2012), indicator 3",
    }
    Isolation = "isolation" {
        en: "isolation" => "Workers are cut off from the outside world, by remoteness, closed doors or the loss of their telephone.",
        fr: "isolement" => "Les travailleurs sont coupés du monde extérieur par l'éloignement, des portes closes ou la privation de téléphone.",
        source: "ILO indicators of forced labour (2012), indicator 4",
    }
    PhysicalAndSexualViolence = "physical_and_sexual_violence" {
        en: "physical and sexual violence" => "Workers, or those close to them, are subjected to actual violence.",
        fr: "violence physique et sexuelle" => "Les travailleurs ou leurs proches subissent des violences effectives.",
        source: "ILO indicators of forced labour (2012), indicator 5",
    }
    IntimidationAndThreats = "intimidation_and_threats" {
        en: "intimidation and threats" => "Workers are kept in fear by threats of violence, denunciation or other harm.",
        fr: "intimidation et menaces" => "Les travailleurs sont maintenus dans la peur par des menaces de violence, de dénonciation ou d'autres préjudices.",
        source: "ILO indicators of forced labour (2012), indicator 6",
    }
    RetentionOfIdentityDocuments = "retention_of_identity_documents" {
        en: "retention of identity documents" => "Someone else holds the workers' papers and they cannot get them back at will.",
        fr: "rétention des pièces d'identité" => "Autrui détient les papiers des travailleurs, qui ne peuvent les récupérer à leur gré.",
        source: "ILO indicators of forced labour (2012), indicator 7",
    }
    WithholdingOfWages = "withholding_of_wages" {
        en: "withholding of wages" => "Pay is deliberately kept back so that workers do not leave.",
        fr: "retenue des salaires" => "La paie est délibérément retenue pour que les travailleurs ne partent pas.",
        source: "ILO indicators of forced labour (2012), indicator 8",
    }
    DebtBondage = "debt_bondage" {
        en: "debt bondage" => "Workers must work off a debt that they cannot clear on the terms imposed.",
        fr: "servitude pour dettes" => "Les travailleurs doivent rembourser par leur travail une dette que les conditions imposées ne permettent pas d'éteindre.",
        source: "ILO indicators of forced labour (2012), indicator 9",
    }
    AbusiveWorkingAndLivingConditions = "abusive_working_and_living_conditions" {
        en: "abusive working and living conditions" => "Work or lodging is degrading, dangerous or unhealthy to a point nobody would freely accept.",
        fr: "conditions de travail et de vie abusives" => "Le travail ou le logement est dégradant, dangereux ou insalubre au point que nul ne l'accepterait librement.",
        source: "ILO indicators of forced labour (2012), indicator 10",
    }
    ExcessiveOvertime = "excessive_overtime" {
        en: "excessive overtime" => "Workers must work hours or days beyond what law or agreement allows, under some threat.",
        fr: "heures supplémentaires excessives" => "Les travailleurs doivent, sous une menace, dépasser les heures ou les jours prévus par la loi ou l'accord.",
        source: "ILO indicators of forced labour (2012), indicator 11",
    }
}
