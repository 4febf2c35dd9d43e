//! How soon something is needed.

use super::vocabulary;

vocabulary! {
    Urgency: unknown, {
        en: "urgency" => "How soon a source says that something has to happen.",
        fr: "urgence" => "Le délai dans lequel une source dit qu'une chose doit se faire.",
        source: "casecairn",
    }
    Immediate = "immediate" {
        en: "immediate" => "At once, without waiting for anything.",
        fr: "immédiat" => "Tout de suite, sans rien attendre.",
        source: "casecairn",
    }
    Urgent = "urgent" {
        en: "urgent" => "Called urgent, without a delay being stated.",
        fr: "urgent" => "Qualifié d'urgent, sans qu'un délai soit indiqué.",
        source: "casecairn",
    }
    ShortTerm = "short_term" {
        en: "short term" => "Within weeks or a few months.",
        fr: "court terme" => "En quelques semaines ou quelques mois.",
        source: "casecairn",
    }
    LongTerm = "long_term" {
        en: "long term" => "Over a year or more.",
        fr: "long terme" => "Sur un an ou davantage.",
        source: "casecairn",
    }
}
