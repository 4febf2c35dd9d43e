//! What kind of name a name is.

use super::vocabulary;

vocabulary! {
    NameKind: open, {
        en: "kind of name" => "What sort of name of an actor or a compound this is.",
        fr: "type de nom" => "Nature de ce nom, porté par un acteur ou un complexe.",
        source: "casecairn",
    }
    Common = "common" {
        en: "usual name" => "The name by which most people know it, whether or not it is written anywhere official.",
        fr: "nom d'usage" => "Le nom sous lequel la plupart des gens le connaissent, qu'il figure ou non dans un texte officiel.",
        source: "casecairn",
    }
    Official = "official" {
        en: "official name" => "The name in a register, a statute or the body's own formal papers.",
        fr: "nom officiel" => "Le nom inscrit dans un registre, dans des statuts ou dans les actes officiels de l'organisme.",
        source: "casecairn",
    }
    Acronym = "acronym" {
        en: "acronym" => "A short form made of the initials of a longer name.",
        fr: "sigle" => "Forme courte composée des initiales d'un nom plus long.",
        source: "casecairn",
    }
    Alias = "alias" {
        en: "other name" => "A further name in use beside the usual one, nicknames included.",
        fr: "autre nom" => "Nom employé à côté du nom d'usage, surnoms compris.",
        source: "casecairn",
    }
    Former = "former" {
        en: "former name" => "A name that was given up or replaced.",
        fr: "ancien nom" => "Nom abandonné ou remplacé.",
        source: "casecairn",
    }
    TradeName = "trade_name" {
        en: "name on the sign" => "The name shown to the public, such as that of the casino or hotel that a compound passes for.",
        fr: "enseigne" => "Nom affiché au public, comme celui du casino ou de l'hôtel pour lequel se fait passer un complexe.",
        source: "casecairn",
    }
    Transliteration = "transliteration" {
        en: "transliteration" => "The same name carried over letter by letter or sound by sound into another script.",
        fr: "translittération" => "Le même nom transposé, par les lettres ou par les sons, dans une autre écriture.",
        source: "casecairn",
    }
    Translation = "translation" {
        en: "translation" => "The meaning of the name put into another language.",
        fr: "traduction" => "Le sens du nom rendu dans une autre langue.",
        source: "casecairn",
    }
}
