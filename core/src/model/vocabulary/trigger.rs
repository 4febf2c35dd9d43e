//! What set off an act.

use super::vocabulary;

vocabulary! {
    Trigger: open, {
        en: "trigger" => "What an act against people is said to be a reaction to, or an occasion for.",
        fr: "déclencheur" => "Ce qui aurait provoqué un acte commis contre des personnes, ou en aurait fourni l'occasion.",
        source: "casecairn",
    }
    EscapeAttempt = "escape_attempt" {
        en: "escape attempt" => "The person had tried to leave the site, or was doing so.",
        fr: "tentative d'évasion" => "La personne avait tenté de quitter le site, ou était en train de le faire.",
        source: "casecairn",
    }
    Disobedience = "disobedience" {
        en: "disobedience" => "The person had broken the rules of the site, disobeyed or not done what was expected, without an open refusal being stated.",
        fr: "désobéissance" => "La personne avait enfreint les règles du site, désobéi ou manqué à ce qui était attendu, sans qu'un refus ouvert soit mentionné.",
        source: "casecairn",
    }
    RefusalOfOrders = "refusal_of_orders" {
        en: "refusal of orders" => "The person had openly refused an order given by someone in charge.",
        fr: "refus d'obéir aux ordres" => "La personne avait ouvertement refusé un ordre donné par quelqu'un qui la commandait.",
        source: "casecairn",
    }
    MissedTarget = "missed_target" {
        en: "missed target" => "The person had not brought in the money, contacts or recruits required.",
        fr: "objectif non atteint" => "La personne n'avait pas rapporté l'argent, les contacts ou les recrues exigés.",
        source: "casecairn",
    }
    HelpSeeking = "help_seeking" {
        en: "seeking help" => "The person had called for help, for instance from police, an embassy, family or the press.",
        fr: "appel à l'aide" => "La personne avait demandé de l'aide, par exemple à la police, à une ambassade, à sa famille ou à la presse.",
        source: "casecairn",
    }
    RansomLeverage = "ransom_leverage" {
        en: "pressure for a ransom" => "The act served to make the person or the family pay for a release.",
        fr: "pression pour une rançon" => "L'acte servait à faire payer la personne ou sa famille en échange de sa libération.",
        source: "casecairn",
    }
}
