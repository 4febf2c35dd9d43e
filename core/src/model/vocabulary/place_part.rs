//! Which part of a site.

use super::vocabulary;

vocabulary! {
    PlacePart: open, {
        en: "part of the site" => "Where on the premises something is or happens.",
        fr: "partie du site" => "Endroit du site où quelque chose se trouve ou se produit.",
        source: "casecairn",
    }
    Gate = "gate" {
        en: "gate" => "A way through the perimeter for people or vehicles, and the ground right in front of it.",
        fr: "entrée" => "Passage dans l'enceinte pour les personnes ou les véhicules, avec ses abords immédiats.",
        source: "casecairn",
    }
    Perimeter = "perimeter" {
        en: "perimeter" => "The wall or fence around the site, away from its gates.",
        fr: "enceinte" => "Le mur ou la clôture qui entoure le site, hors des entrées.",
        source: "casecairn",
    }
    Road = "road" {
        en: "road" => "The road that leads to the site or runs along it, outside the perimeter.",
        fr: "route" => "La route qui mène au site ou le longe, hors de l'enceinte.",
        source: "casecairn",
    }
    Courtyard = "courtyard" {
        en: "courtyard" => "Open ground inside the perimeter.",
        fr: "cour" => "Espace à ciel ouvert à l'intérieur de l'enceinte.",
        source: "casecairn",
    }
    Building = "building" {
        en: "building" => "Inside a building, with nothing said of the kind of room.",
        fr: "bâtiment" => "Dans un bâtiment, sans précision sur le type de pièce.",
        source: "casecairn",
    }
    Dormitory = "dormitory" {
        en: "dormitory" => "Where the people held there sleep.",
        fr: "dortoir" => "Là où dorment les personnes qui y sont retenues.",
        source: "casecairn",
    }
    Cell = "cell" {
        en: "cell or dark room" => "A locked or darkened room where people are shut in.",
        fr: "cellule ou pièce obscure" => "Pièce verrouillée ou privée de lumière où des personnes sont enfermées.",
        source: "casecairn",
    }
    Balcony = "balcony" {
        en: "balcony or window" => "An opening of a building onto the outside, barred or not.",
        fr: "balcon ou fenêtre" => "Ouverture d'un bâtiment sur l'extérieur, munie ou non de barreaux.",
        source: "casecairn",
    }
    Rooftop = "rooftop" {
        en: "rooftop" => "On top of a building.",
        fr: "toit" => "Sur le dessus d'un bâtiment.",
        source: "casecairn",
    }
}
