//! What a state is said to owe.

use super::vocabulary;

vocabulary! {
    Obligation: open, {
        en: "obligation" => "What a state is said to be bound to do, by law.",
        fr: "obligation" => "Ce à quoi un État serait juridiquement tenu.",
        source: "casecairn",
    }
    ImmediateSupport = "immediate_support" {
        en: "immediate support" => "To give people out of a site shelter, food, care and other help at once.",
        fr: "soutien immédiat" => "Fournir sans délai hébergement, nourriture, soins et autre aide aux personnes sorties d'un site.",
        source: "casecairn",
    }
    SafetyOfHeldVictims = "safety_of_held_victims" {
        en: "safety of held victims" => "To bring to safety those who are still held on sites.",
        fr: "mise en sécurité des victimes retenues" => "Mettre en sécurité les personnes encore retenues sur des sites.",
        source: "casecairn",
    }
    AccessToJustice = "access_to_justice" {
        en: "access to justice" => "To let victims bring their case before a court or another authority that can decide it.",
        fr: "accès à la justice" => "Permettre aux victimes de porter leur affaire devant un tribunal ou une autre autorité compétente pour trancher.",
        source: "casecairn",
    }
    Remedy = "remedy" {
        en: "remedy" => "To have the harm made good, for instance by compensation or rehabilitation.",
        fr: "réparation" => "Faire réparer le préjudice, par exemple par une indemnisation ou une réadaptation.",
        source: "casecairn",
    }
    NonRefoulement = "non_refoulement" {
        en: "non-refoulement" => "Not to return people to a country where they risk persecution, torture or another grave harm.",
        fr: "non-refoulement" => "Ne pas renvoyer des personnes vers un pays où elles risquent la persécution, la torture ou un autre préjudice grave.",
        source: "Convention against Torture, art. 3; Refugee Convention 1951, art. 33",
    }
    NonPunishment = "non_punishment" {
        en: "non-punishment of victims" => "Not to punish victims for what they were compelled to do.",
        fr: "non-sanction des victimes" => "Ne pas sanctionner les victimes pour ce qu'elles ont été contraintes de faire.",
        source: "non-punishment principle, OSCE",
    }
    Investigate = "investigate" {
        en: "to investigate" => "To establish the facts of abuses, promptly and seriously.",
        fr: "enquêter" => "Établir promptement et sérieusement les faits en cas d'exactions.",
        source: "casecairn",
    }
    Prosecute = "prosecute" {
        en: "to prosecute" => "To bring those responsible before a court.",
        fr: "poursuivre les responsables" => "Traduire les responsables devant un tribunal.",
        source: "casecairn",
    }
    ProsecuteLandlordsAndCompanies = "prosecute_landlords_and_companies" {
        en: "to prosecute landlords and companies" => "To bring to court also those who own, let or serve the sites, beyond those who run them.",
        fr: "poursuivre bailleurs et entreprises" => "Traduire aussi en justice ceux qui possèdent les sites, les donnent en location ou leur fournissent des services, et non les seuls exploitants.",
        source: "casecairn",
    }
    Regulate = "regulate" {
        en: "to regulate" => "To set and enforce rules for those who act on or for the sites, such as private security.",
        fr: "réglementer" => "Fixer et faire respecter des règles pour ceux qui agissent sur les sites ou pour eux, comme la sécurité privée.",
        source: "casecairn",
    }
    Disclose = "disclose" {
        en: "to disclose" => "To make public what was done and found, in a form that can be checked.",
        fr: "rendre l'information publique" => "Rendre public, sous une forme vérifiable, ce qui a été fait et constaté.",
        source: "casecairn",
    }
    CooperateInternationally = "cooperate_internationally" {
        en: "to cooperate internationally" => "To work with other states, for instance on return, evidence or extradition.",
        fr: "coopérer avec d'autres États" => "Agir de concert avec d'autres États, par exemple sur les retours, les preuves ou l'extradition.",
        source: "casecairn",
    }
}
