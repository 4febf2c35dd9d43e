//! The moment from which a relative time is reckoned.

use super::vocabulary;

vocabulary! {
    RelativeAnchor: unknown, {
        en: "moment" => "The moment from which a relative time is reckoned: one in the life of a piece of evidence, or an event.",
        fr: "moment" => "Moment à partir duquel se compte une date relative : une étape de la vie d'un élément de preuve, ou un événement.",
        source: "casecairn",
    }
    Issued = "issued" {
        en: "issued" => "When its author released the text: the moment that its own words such as “yesterday” refer to.",
        fr: "émission" => "Quand l'auteur a émis le texte : c'est à ce moment que renvoient ses propres mots, tels que « hier ».",
        source: "casecairn",
    }
    Published = "published" {
        en: "published" => "When it first came out where it was read, which may be later than its issue.",
        fr: "publication" => "Quand il est paru là où il a été lu, parfois bien après son émission.",
        source: "casecairn",
    }
    Republished = "republished" {
        en: "republished" => "When someone else put it out again: never what the words of the original refer to.",
        fr: "republication" => "Quand un tiers l'a fait paraître à nouveau : les mots de l'original n'y renvoient jamais.",
        source: "casecairn",
    }
    Captured = "captured" {
        en: "captured" => "When a camera, a microphone or a satellite recorded it.",
        fr: "prise de vue" => "Quand un appareil photo, une caméra, un micro ou un satellite l'a enregistré.",
        source: "casecairn",
    }
    Interviewed = "interviewed" {
        en: "interviewed" => "When the person was interviewed.",
        fr: "entretien" => "Quand la personne a été entendue en entretien.",
        source: "casecairn",
    }
    Event = "event" {
        en: "the event itself" => "When what it tells of took place.",
        fr: "événement lui-même" => "Quand s'est produit ce dont il est question.",
        source: "casecairn",
    }
    Retrieved = "retrieved" {
        en: "retrieved" => "When it was collected by those who keep it now.",
        fr: "collecte" => "Quand il a été collecté par ceux qui le conservent aujourd'hui.",
        source: "casecairn",
    }
}
