//! How strong a risk or concern is.

use super::vocabulary;

vocabulary! {
    Level: unknown, {
        en: "level" => "How strong a risk or a concern is, in the source's words.",
        fr: "degré" => "La force d'un risque ou d'une préoccupation, selon les termes de la source.",
        source: "casecairn",
    }
    Low = "low" {
        en: "low" => "Not excluded, but hardly to be feared.",
        fr: "faible" => "Non exclu, mais peu à craindre.",
        source: "casecairn",
    }
    Moderate = "moderate" {
        en: "moderate" => "To be reckoned with, short of being high.",
        fr: "modéré" => "À prendre en compte, sans être élevé.",
        source: "casecairn",
    }
    High = "high" {
        en: "high" => "Strong or likely, as in a high risk.",
        fr: "élevé" => "Fort ou probable, comme dans un risque élevé.",
        source: "casecairn",
    }
    Grave = "grave" {
        en: "grave" => "Called grave or serious because of the harm at stake, more than of its likelihood.",
        fr: "grave" => "Qualifié de grave en raison du préjudice en jeu plus que de sa probabilité.",
        source: "casecairn",
    }
    Alarming = "alarming" {
        en: "alarming" => "Said to call for attention because it is worse or larger than expected.",
        fr: "alarmant" => "Dit préoccupant au point d'alerter, car pire ou plus étendu que prévu.",
        source: "casecairn",
    }
    Extreme = "extreme" {
        en: "extreme" => "Said to be at the very top of what can be feared.",
        fr: "extrême" => "Situé au plus haut de ce qui peut être craint.",
        source: "casecairn",
    }
}
