//! What a state is said to have failed in.

use super::vocabulary;

vocabulary! {
    StateFailure: open, {
        en: "state failure" => "What a state is said not to have done although it should have, or to have done although it should not have.",
        fr: "manquement de l'État" => "Ce qu'un État n'aurait pas fait alors qu'il le devait, ou aurait fait alors qu'il ne le devait pas.",
        source: "casecairn",
    }
    FailureToPrevent = "failure_to_prevent" {
        en: "failure to prevent" => "The necessary steps to keep abuses from happening were not taken.",
        fr: "défaut de prévention" => "Les mesures nécessaires pour empêcher les exactions n'ont pas été prises.",
        source: "HURIDOCS MT18 0503 (crosswalk)",
    }
    FailureToActOnKnowledge = "failure_to_act_on_knowledge" {
        en: "failure to act on knowledge" => "The authorities knew of abuses under way and did nothing to stop them.",
        fr: "inertie malgré la connaissance des faits" => "Les autorités savaient que des exactions étaient en cours et n'ont rien fait pour y mettre fin.",
        source: "HURIDOCS MT18 0502 (crosswalk)",
    }
    FailureToControlSubordinates = "failure_to_control_subordinates" {
        en: "failure to control subordinates" => "Superiors did not use their authority over officials who took part in or covered abuses.",
        fr: "défaut de contrôle des subordonnés" => "Des supérieurs n'ont pas usé de leur autorité sur des agents qui participaient aux exactions ou les couvraient.",
        source: "HURIDOCS MT18 0501 (crosswalk)",
    }
    FailureToInvestigate = "failure_to_investigate" {
        en: "failure to investigate" => "Abuses were not inquired into, or not seriously.",
        fr: "absence d'enquête sérieuse" => "Les exactions n'ont pas fait l'objet d'une enquête, ou pas d'une enquête sérieuse.",
        source: "casecairn",
    }
    FailureToProsecute = "failure_to_prosecute" {
        en: "failure to prosecute" => "Those responsible were not brought to justice.",
        fr: "absence de poursuites" => "Les responsables n'ont pas été traduits en justice.",
        source: "casecairn",
    }
    ChargesBelowGravity = "charges_below_gravity" {
        en: "charges below gravity" => "Prosecutions were brought, but only for offences far lighter than the facts.",
        fr: "chefs d'accusation trop légers" => "Des poursuites ont eu lieu, mais seulement pour des infractions bien moins graves que les faits.",
        source: "HURIDOCS MT26 010302 (crosswalk)",
    }
    FailureToIdentifyVictims = "failure_to_identify_victims" {
        en: "failure to identify victims" => "People were not recognised as victims, or not screened for it.",
        fr: "défaut d'identification des victimes" => "Des personnes n'ont pas été reconnues comme victimes, ou leur situation n'a pas été examinée à cette fin.",
        source: "casecairn",
    }
    FailureToAssistVictims = "failure_to_assist_victims" {
        en: "failure to assist victims" => "Victims got no shelter, care or other support.",
        fr: "défaut d'assistance aux victimes" => "Les victimes n'ont reçu ni hébergement, ni soins, ni autre soutien.",
        source: "casecairn",
    }
    PunishmentOfVictims = "punishment_of_victims" {
        en: "punishment of victims" => "Victims were arrested, charged, fined or detained for what they were forced to do or for their status.",
        fr: "sanction des victimes" => "Des victimes ont été arrêtées, poursuivies, mises à l'amende ou détenues pour ce qu'elles avaient été forcées de faire ou pour leur statut.",
        source: "casecairn",
    }
    Refoulement = "refoulement" {
        en: "refoulement" => "People were sent to a country where they risked persecution or another grave harm.",
        fr: "refoulement" => "Des personnes ont été renvoyées vers un pays où elles risquaient la persécution ou un autre préjudice grave.",
        source: "HURIDOCS MT4 380101 (crosswalk)",
    }
    FailureToRegulatePrivateSecurity = "failure_to_regulate_private_security" {
        en: "failure to regulate private security" => "Private security forces were left without effective rules or oversight.",
        fr: "sécurité privée non encadrée" => "Les forces de sécurité privées ont été laissées sans règles ni contrôle effectifs.",
        source: "casecairn",
    }
    FailureToProhibitTortureTools = "failure_to_prohibit_torture_tools" {
        en: "failure to prohibit torture tools" => "Devices used to torture were left in use or in trade.",
        fr: "instruments de torture non interdits" => "L'emploi ou le commerce d'instruments servant à torturer n'a pas été empêché.",
        source: "casecairn",
    }
    FailureToCloseSites = "failure_to_close_sites" {
        en: "failure to close sites" => "Known sites were left open, or reopened after an intervention.",
        fr: "sites laissés ouverts" => "Des sites connus sont restés ouverts ou ont rouvert après une intervention.",
        source: "casecairn",
    }
    NonResponseToFindings = "non_response_to_findings" {
        en: "non-response to findings" => "Findings or lists sent to the authorities were not answered in substance.",
        fr: "constats restés sans réponse" => "Des constats ou des listes transmis aux autorités sont restés sans réponse sur le fond.",
        source: "casecairn",
    }
    InsufficientDisclosure = "insufficient_disclosure" {
        en: "insufficient disclosure" => "The authorities released information too scarce or too vague to be checked.",
        fr: "informations insuffisantes" => "Les autorités ont donné des informations trop succinctes ou trop vagues pour être vérifiées.",
        source: "casecairn",
    }
    Inaction = "inaction" {
        en: "inaction" => "The authorities did nothing, without it being said what they should have done.",
        fr: "inaction" => "Les autorités n'ont rien fait, sans qu'il soit dit ce qu'elles auraient dû faire.",
        source: "casecairn",
    }
    InsufficientResponse = "insufficient_response" {
        en: "insufficient response" => "The authorities acted, but too little, without it being said what was lacking.",
        fr: "réponse insuffisante" => "Les autorités ont agi, mais trop peu, sans qu'il soit dit ce qui manquait.",
        source: "casecairn",
    }
}
