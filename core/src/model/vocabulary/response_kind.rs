//! How an authority responded.

use super::vocabulary;

vocabulary! {
    ResponseKind: open, {
        en: "kind of response" => "What an authority did or said when findings or events called for a response.",
        fr: "type de réponse" => "Ce qu'une autorité a fait ou dit quand des constats ou des événements appelaient une réponse.",
        source: "casecairn, with HURIDOCS MT27 and MT28 crosswalk codes",
    }
    FavourableResult = "favourable_result" {
        en: "favourable result" => "What was asked for was done.",
        fr: "suite favorable" => "Ce qui était demandé a été fait.",
        source: "HURIDOCS MT27 01 (crosswalk)",
    }
    AcceptanceOfResponsibility = "acceptance_of_responsibility" {
        en: "acceptance of responsibility" => "The facts are admitted, and so is the authority's own part in them.",
        fr: "responsabilité assumée" => "Les faits sont admis, ainsi que la part qui en revient à l'autorité.",
        source: "HURIDOCS MT28 (crosswalk)",
    }
    Acknowledgement = "acknowledgement" {
        en: "acknowledgement" => "The facts are admitted, without a word on who answers for them.",
        fr: "reconnaissance des faits" => "Les faits sont admis, sans un mot sur qui en répond.",
        source: "HURIDOCS MT28 (crosswalk)",
    }
    AcknowledgementWithoutResponsibility = "acknowledgement_without_responsibility" {
        en: "acknowledgement without responsibility" => "The facts are admitted, and any part in them is denied.",
        fr: "faits reconnus, responsabilité niée" => "Les faits sont admis, mais toute part dans ceux-ci est niée.",
        source: "HURIDOCS MT28 (crosswalk)",
    }
    Pledge = "pledge" {
        en: "pledge" => "Action is promised, without saying more precisely what for.",
        fr: "engagement" => "Une action est promise, sans que son objet soit précisé.",
        source: "HURIDOCS MT27 02 (crosswalk)",
    }
    PledgeToAssistVictims = "pledge_to_assist_victims" {
        en: "pledge to assist victims" => "Help for victims is promised.",
        fr: "engagement d'aider les victimes" => "Une aide aux victimes est promise.",
        source: "HURIDOCS MT27 0201 (crosswalk)",
    }
    PledgeOfBetterLaws = "pledge_of_better_laws" {
        en: "pledge of better laws" => "New or stronger laws are promised.",
        fr: "engagement de réforme législative" => "Des lois nouvelles ou renforcées sont promises.",
        source: "HURIDOCS MT27 0202 (crosswalk)",
    }
    PledgeToPunish = "pledge_to_punish" {
        en: "pledge to punish perpetrators" => "The punishment of those responsible is promised.",
        fr: "engagement de punir les auteurs" => "La punition des responsables est promise.",
        source: "HURIDOCS MT27 0204 (crosswalk)",
    }
    AnnouncedOperation = "announced_operation" {
        en: "announced operation" => "A police or other state operation is made public, before any result.",
        fr: "annonce d'une opération" => "Une opération de police ou d'un autre service de l'État est rendue publique, avant tout résultat.",
        source: "casecairn",
    }
    ClaimedResult = "claimed_result" {
        en: "claimed result" => "An authority states what its own action achieved; this is its claim, not a verified outcome.",
        fr: "résultat revendiqué" => "Une autorité énonce ce que sa propre action a obtenu ; c'est son affirmation, non un résultat vérifié.",
        source: "casecairn",
    }
    Disclosure = "disclosure" {
        en: "disclosure" => "Information, such as statistics, is handed over or published.",
        fr: "communication d'informations" => "Des informations, comme des statistiques, sont transmises ou publiées.",
        source: "casecairn",
    }
    InformationRequest = "information_request" {
        en: "request for more information" => "The authority asks for details before doing more.",
        fr: "demande de précisions" => "L'autorité demande des précisions avant d'aller plus loin.",
        source: "HURIDOCS MT27 04 (crosswalk)",
    }
    AlternativeExplanation = "alternative_explanation" {
        en: "alternative explanation" => "The facts are given another cause or meaning than the one put forward.",
        fr: "autre explication" => "Les faits reçoivent une cause ou un sens autres que ceux avancés.",
        source: "HURIDOCS MT28 (crosswalk)",
    }
    Minimisation = "minimisation" {
        en: "minimisation" => "The findings are said to be exaggerated, without being denied.",
        fr: "minimisation" => "Les constats sont dits exagérés, sans être niés.",
        source: "casecairn",
    }
    Denial = "denial" {
        en: "denial" => "The facts are said not to have happened.",
        fr: "démenti" => "L'autorité affirme que les faits n'ont pas eu lieu.",
        source: "HURIDOCS MT27 0301 (crosswalk)",
    }
    Obstruction = "obstruction" {
        en: "obstruction" => "Those who document or help are hindered.",
        fr: "entrave" => "L'action de ceux qui documentent ou qui aident est entravée.",
        source: "HURIDOCS MT27 0302 (crosswalk)",
    }
    TokenResponse = "token_response" {
        en: "token response" => "Something is done or said for appearance only.",
        fr: "réponse de façade" => "Quelque chose est fait ou dit pour la seule apparence.",
        source: "HURIDOCS MT27 05 (crosswalk)",
    }
    NoMeaningfulResponse = "no_meaningful_response" {
        en: "no meaningful response" => "There was either no answer or none of substance; the source does not say which.",
        fr: "absence de réponse sérieuse" => "Il n'y a eu aucune réponse, ou aucune sur le fond ; la source ne dit pas lequel des deux.",
        source: "casecairn",
    }
    NoResponse = "no_response" {
        en: "no response" => "There was no answer at all.",
        fr: "absence de réponse" => "Il n'y a eu aucune réponse.",
        source: "HURIDOCS MT27 06 (crosswalk)",
    }
}
