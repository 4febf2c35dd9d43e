//! Where people stand now.

use super::vocabulary;

vocabulary! {
    Situation: open, {
        en: "situation" => "Where people stand at the time spoken of, in relation to a site and to safety.",
        fr: "situation" => "Où en sont des personnes au moment considéré, par rapport à un site et à leur sécurité.",
        source: "casecairn",
    }
    Held = "held" {
        en: "held" => "Still on a site that they are not free to leave.",
        fr: "retenues" => "Encore sur un site qu'elles ne sont pas libres de quitter.",
        source: "casecairn",
    }
    LeavingSite = "leaving_site" {
        en: "leaving a site" => "On their way out of a site, without it being said how this came about.",
        fr: "en train de quitter un site" => "En train de sortir d'un site, sans qu'il soit dit comment.",
        source: "casecairn",
    }
    LeftSite = "left_site" {
        en: "out of a site" => "Already outside a site, without it being said how this came about.",
        fr: "sorties d'un site" => "Déjà hors d'un site, sans qu'il soit dit comment.",
        source: "casecairn",
    }
    Released = "released" {
        en: "released" => "Let go by those who held them, whether or not under pressure or for a ransom.",
        fr: "libérées" => "Relâchées par ceux qui les retenaient, sous pression, contre rançon ou non.",
        source: "casecairn",
    }
    Escaped = "escaped" {
        en: "escaped" => "Got away against the will of those who held them.",
        fr: "évadées" => "Sorties contre la volonté de ceux qui les retenaient.",
        source: "casecairn",
    }
    Stranded = "stranded" {
        en: "stranded" => "Out of a site and left to fend for themselves, without means or help.",
        fr: "livrées à elles-mêmes" => "Hors d'un site, sans moyens ni aide.",
        source: "casecairn",
    }
    InTransit = "in_transit" {
        en: "in transit" => "On the way from one place to another, whoever moves them.",
        fr: "en transit" => "En chemin d'un lieu à un autre, quel que soit celui qui les déplace.",
        source: "casecairn",
    }
    AtEmbassy = "at_embassy" {
        en: "at an embassy" => "At or in the care of their country's embassy or consulate.",
        fr: "auprès d'une ambassade" => "À l'ambassade ou au consulat de leur pays, ou pris en charge par eux.",
        source: "casecairn",
    }
    InShelter = "in_shelter" {
        en: "in a shelter" => "In a place of safety run to receive victims.",
        fr: "en lieu d'accueil" => "En lieu sûr, destiné à recevoir des victimes.",
        source: "casecairn",
    }
    InDetention = "in_detention" {
        en: "in detention" => "Held by the authorities, for instance by police or immigration.",
        fr: "détenues par les autorités" => "Retenues par les autorités, par exemple la police ou l'immigration.",
        source: "casecairn",
    }
    Returned = "returned" {
        en: "returned" => "Back in their country, without it being said how.",
        fr: "de retour au pays" => "Rentrées dans leur pays, sans qu'il soit dit comment.",
        source: "casecairn",
    }
    Repatriated = "repatriated" {
        en: "repatriated" => "Back in their country with help and by their own wish.",
        fr: "rapatriées" => "Rentrées dans leur pays avec une aide et de leur plein gré.",
        source: "casecairn",
    }
    ForciblyReturned = "forcibly_returned" {
        en: "forcibly returned" => "Sent back to a country by the authorities against their will.",
        fr: "renvoyées de force" => "Renvoyées dans un pays par les autorités contre leur gré.",
        source: "casecairn",
    }
    Deceased = "deceased" {
        en: "deceased" => "No longer alive.",
        fr: "décédées" => "Qui ne sont plus en vie.",
        source: "casecairn",
    }
}
