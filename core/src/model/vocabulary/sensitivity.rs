//! Why an item must be handled with care.

use super::vocabulary;

vocabulary! {
    Sensitivity: open, {
        en: "sensitivity" => "Why an item must be handled with care before it is shown.",
        fr: "sensibilité" => "Pourquoi un élément doit être manié avec précaution avant d'être montré.",
        source: "casecairn, with Atlos sensitivity (crosswalk)",
    }
    PersonalInformation = "personal_information" {
        en: "personal details" => "Names, numbers, papers or addresses of private persons can be read or heard.",
        fr: "données personnelles" => "Des noms, numéros, papiers ou adresses de particuliers sont lisibles ou audibles.",
        source: "Atlos sensitivity (crosswalk)",
    }
    Faces = "faces" {
        en: "faces" => "People can be recognised by their faces.",
        fr: "visages" => "Des personnes sont reconnaissables à leur visage.",
        source: "casecairn",
    }
    Minors = "minors" {
        en: "children" => "A child is shown, heard or spoken of.",
        fr: "enfants" => "Un enfant est montré, entendu ou évoqué.",
        source: "casecairn",
    }
    Location = "location" {
        en: "reveals a whereabouts" => "It gives away where someone at risk is, or where it was filmed from.",
        fr: "révèle une position" => "Permet de savoir où se trouve une personne en danger, ou d'où les images ont été prises.",
        source: "casecairn",
    }
    GraphicViolence = "graphic_violence" {
        en: "graphic violence" => "Wounds, bodies or violence can be seen or heard in a way that may distress.",
        fr: "violence explicite" => "Des blessures, des corps ou des violences sont visibles ou audibles, au risque de choquer.",
        source: "Atlos sensitivity (crosswalk)",
    }
    Deceptive = "deceptive" {
        en: "misleading" => "It is known or suspected to mislead, and must not be shown without saying so.",
        fr: "trompeur" => "On le sait ou on le soupçonne trompeur : à ne pas montrer sans le dire.",
        source: "Atlos sensitivity (crosswalk)",
    }
    DeletedBySource = "deleted_by_source" {
        en: "taken down by its author" => "Whoever posted it has taken it down, perhaps for their safety.",
        fr: "retiré par son auteur" => "La personne qui l'avait mis en ligne l'a retiré, peut-être pour sa sécurité.",
        source: "Atlos sensitivity (crosswalk)",
    }
    NotSensitive = "not_sensitive" {
        en: "not sensitive" => "Someone looked, and found nothing that calls for care.",
        fr: "non sensible" => "Après examen, rien n'appelle de précaution.",
        source: "Atlos sensitivity (crosswalk)",
    }
}
