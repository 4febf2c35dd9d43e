//! The act in the definition of trafficking in persons.

use super::vocabulary;

vocabulary! {
    PalermoAct: unknown, {
        en: "act of trafficking" => "What is done: the first of the three elements of trafficking in persons.",
        fr: "acte de traite" => "Ce qui est fait : le premier des trois éléments de la traite des personnes.",
        source: "Palermo Protocol, art. 3(a)",
    }
    Recruitment = "recruitment" {
        en: "recruitment" => "Engaging people or drawing them in, before they are moved.",
        fr: "recrutement" => "Engager ou attirer des personnes, avant leur déplacement.",
        source: "Palermo Protocol, art. 3(a)",
    }
    Transportation = "transportation" {
        en: "transportation" => "Moving people from one place to another.",
        fr: "transport" => "Conduire des personnes d'un lieu à un autre.",
        source: "Palermo Protocol, art. 3(a)",
    }
    Transfer = "transfer" {
        en: "transfer" => "Handing people over into someone else's control.",
        fr: "transfert" => "Remettre des personnes au pouvoir de quelqu'un d'autre.",
        source: "Palermo Protocol, art. 3(a)",
    }
    Harbouring = "harbouring" {
        en: "harbouring" => "Lodging or keeping people, on the way or where they are exploited.",
        fr: "hébergement" => "Loger ou garder des personnes, en chemin ou sur le lieu de l'exploitation.",
        source: "Palermo Protocol, art. 3(a)",
    }
    Receipt = "receipt" {
        en: "receipt" => "Taking people in at the end of a movement or handover.",
        fr: "accueil" => "Recevoir des personnes au terme d'un déplacement ou d'une remise.",
        source: "Palermo Protocol, art. 3(a)",
    }
}
