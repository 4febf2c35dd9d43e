//! Whether a compound is at work.

use super::vocabulary;

vocabulary! {
    OperationStatus: unknown, {
        en: "state of operation" => "Whether, and how far, a compound is at work at a given time.",
        fr: "état d'activité" => "Indique si un complexe est en activité à un moment donné, et dans quelle mesure.",
        source: "casecairn",
    }
    UnderConstruction = "under_construction" {
        en: "under construction" => "Being built, and not yet at work.",
        fr: "en construction" => "En cours de construction, pas encore en activité.",
        source: "casecairn",
    }
    Active = "active" {
        en: "active" => "Fraud is carried on there at its usual scale.",
        fr: "en activité" => "L'escroquerie s'y poursuit à son niveau habituel.",
        source: "casecairn",
    }
    Reduced = "reduced" {
        en: "reduced" => "At work with clearly fewer people or buildings than before.",
        fr: "activité réduite" => "Fonctionne avec nettement moins de personnes ou de bâtiments qu'auparavant.",
        source: "casecairn",
    }
    Dormant = "dormant" {
        en: "dormant" => "At a standstill, with people or equipment still there that allow it to start again.",
        fr: "en sommeil" => "À l'arrêt, mais avec des personnes ou du matériel sur place qui permettent une reprise.",
        source: "casecairn",
    }
    Evacuated = "evacuated" {
        en: "evacuated" => "Emptied of its people, with nothing known of what becomes of the site.",
        fr: "évacué" => "Vidé de ses occupants, sans que l'on sache ce que devient le site.",
        source: "casecairn",
    }
    Relocated = "relocated" {
        en: "relocated" => "Carried on elsewhere after leaving this site.",
        fr: "déplacé" => "Activité poursuivie ailleurs après le départ de ce site.",
        source: "casecairn",
    }
    Repurposed = "repurposed" {
        en: "put to another use" => "Standing, and used for something other than forced fraud.",
        fr: "reconverti" => "Toujours debout, mais servant à autre chose qu'à l'escroquerie forcée.",
        source: "casecairn",
    }
    Closed = "closed" {
        en: "closed" => "Shut down for good, by an authority or by its operators.",
        fr: "fermé" => "Définitivement fermé, par une autorité ou par ses exploitants.",
        source: "casecairn",
    }
    Demolished = "demolished" {
        en: "demolished" => "Its buildings were torn down, so that nothing can start again in them.",
        fr: "démoli" => "Ses bâtiments ont été détruits, de sorte que rien ne peut y reprendre.",
        source: "casecairn",
    }
}
