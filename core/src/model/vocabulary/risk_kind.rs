//! What is to be feared.

use super::vocabulary;

vocabulary! {
    RiskKind: open, {
        en: "risk" => "The harm that is said to be likely or possible, and has not yet happened.",
        fr: "risque" => "Le préjudice dit probable ou possible, et qui n'est pas encore survenu.",
        source: "casecairn",
    }
    ReTrafficking = "re_trafficking" {
        en: "being trafficked again" => "People who got out fall back into the hands of traffickers.",
        fr: "nouvelle traite" => "Des personnes sorties d'un site retombent aux mains de trafiquants.",
        source: "casecairn",
    }
    TransferToOtherSites = "transfer_to_other_sites" {
        en: "transfer to other sites" => "People are moved to another site to be exploited there.",
        fr: "transfert vers d'autres sites" => "Des personnes sont déplacées vers un autre site pour y être exploitées.",
        source: "casecairn",
    }
    ForcedReturn = "forced_return" {
        en: "forced return" => "People are sent back to a country against their will.",
        fr: "renvoi forcé" => "Des personnes sont renvoyées dans un pays contre leur gré.",
        source: "casecairn",
    }
    Persecution = "persecution" {
        en: "persecution" => "People are persecuted in the country to which they go or are sent.",
        fr: "persécution" => "Des personnes sont persécutées dans le pays où elles vont ou sont renvoyées.",
        source: "casecairn",
    }
    ThreatToHumanRights = "threat_to_human_rights" {
        en: "threat to human rights" => "Human rights suffer beyond the people already concerned.",
        fr: "menace pour les droits humains" => "Les droits humains sont atteints au-delà des personnes déjà touchées.",
        source: "casecairn",
    }
    ThreatToRuleOfLaw = "threat_to_rule_of_law" {
        en: "threat to the rule of law" => "Institutions lose their power to apply the law to everyone.",
        fr: "menace pour l'État de droit" => "Les institutions perdent leur capacité d'appliquer la loi à tous.",
        source: "casecairn",
    }
}
