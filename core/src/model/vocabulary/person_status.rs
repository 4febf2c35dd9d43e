//! As what people are described.

use super::vocabulary;

vocabulary! {
    PersonStatus: open, {
        en: "status of people" => "As what a source describes people, or an authority recognises them.",
        fr: "statut des personnes" => "Ce que sont des personnes selon une source, ou ce qu'une autorité leur reconnaît être.",
        source: "casecairn, with HTCDS 2.0 TraffickingStatus",
    }
    Victim = "victim" {
        en: "victim" => "Called victims, without saying of what.",
        fr: "victime" => "Personnes dites victimes, sans qu'il soit précisé de quoi.",
        source: "casecairn",
    }
    PotentialVictim = "potential_victim" {
        en: "potential victim" => "Said to be possibly victims, without saying of what or of more than one thing.",
        fr: "victime potentielle" => "Personnes qui seraient peut-être victimes, sans qu'il soit précisé de quoi, ou de plusieurs choses.",
        source: "casecairn",
    }
    TraffickingVictim = "trafficking_victim" {
        en: "victim of trafficking" => "Called victims of trafficking in persons, by whoever speaks.",
        fr: "victime de la traite" => "Personnes dites victimes de la traite, quel que soit celui qui le dit.",
        source: "HTCDS 2.0 TraffickingStatus: Actual",
    }
    PotentialTraffickingVictim = "potential_trafficking_victim" {
        en: "potential victim of trafficking" => "Said to be possibly victims of trafficking in persons.",
        fr: "victime potentielle de la traite" => "Personnes qui seraient peut-être victimes de la traite.",
        source: "HTCDS 2.0 TraffickingStatus: Possible",
    }
    IdentifiedVictim = "identified_victim" {
        en: "identified victim" => "Recognised as victims by an authority or organisation that has the task to do so.",
        fr: "victime identifiée" => "Personnes reconnues comme victimes par une autorité ou une organisation chargée de le faire.",
        source: "casecairn",
    }
    NotAVictim = "not_a_victim" {
        en: "not a victim" => "Assessed, and found not to be victims of trafficking.",
        fr: "non-victime" => "Personnes dont le cas a été examiné et qui n'ont pas été considérées comme victimes de la traite.",
        source: "HTCDS 2.0 TraffickingStatus: NotAVictim",
    }
}
