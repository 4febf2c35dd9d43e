//! With whom something may be shared.

use super::vocabulary;

vocabulary! {
    Tlp: closed, {
        en: "TLP marking" => "With whom those who receive something may share it, from the strictest to the freest.",
        fr: "marquage TLP" => "Avec qui les destinataires peuvent partager un élément, du plus strict au plus libre.",
        source: "FIRST TLP 2.0",
    }
    Red = "red" {
        en: "TLP:RED" => "Not to be passed on: only the persons who receive it may know it.",
        fr: "TLP:RED" => "À ne pas transmettre : seules les personnes qui le reçoivent peuvent en prendre connaissance.",
        source: "FIRST TLP 2.0",
    }
    AmberStrict = "amber+strict" {
        en: "TLP:AMBER+STRICT" => "May be passed on inside the recipients' own organisation, to those who need it.",
        fr: "TLP:AMBER+STRICT" => "Peut être transmis au sein de l'organisation du destinataire, à ceux qui en ont besoin.",
        source: "FIRST TLP 2.0",
    }
    Amber = "amber" {
        en: "TLP:AMBER" => "May be passed on inside the recipients' organisation and to its clients, to those who need it.",
        fr: "TLP:AMBER" => "Peut être transmis au sein de l'organisation du destinataire et à ses clients, à ceux qui en ont besoin.",
        source: "FIRST TLP 2.0",
    }
    Green = "green" {
        en: "TLP:GREEN" => "May be passed on within the recipients' professional community, and not made public.",
        fr: "TLP:GREEN" => "Peut être transmis au sein de la communauté professionnelle du destinataire, sans être rendu public.",
        source: "FIRST TLP 2.0",
    }
    Clear = "clear" {
        en: "TLP:CLEAR" => "May be passed on to anyone and made public.",
        fr: "TLP:CLEAR" => "Peut être transmis à quiconque et rendu public.",
        source: "FIRST TLP 2.0",
    }
}
