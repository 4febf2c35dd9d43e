//! What an act was meant to achieve.

use super::vocabulary;

vocabulary! {
    Purpose: open, {
        en: "purpose" => "What an act against people is said to have been done for; one of the elements of torture.",
        fr: "but" => "Ce en vue de quoi un acte contre des personnes aurait été commis ; l'un des éléments de la torture.",
        source: "Convention against Torture, art. 1(1)",
    }
    Punishment = "punishment" {
        en: "punishment" => "To make people suffer for something they, or someone else, did or are suspected of having done.",
        fr: "punition" => "Faire souffrir des personnes pour ce qu'elles, ou un tiers, ont fait ou sont soupçonnées d'avoir fait.",
        source: "Convention against Torture, art. 1(1)",
    }
    Coercion = "coercion" {
        en: "coercion" => "To make people do, accept or endure something against their will.",
        fr: "contrainte" => "Amener des personnes à faire, à accepter ou à subir quelque chose contre leur gré.",
        source: "Convention against Torture, art. 1(1)",
    }
    Intimidation = "intimidation" {
        en: "intimidation" => "To frighten the people concerned or others who see or hear of it, without a given demand.",
        fr: "intimidation" => "Effrayer les personnes visées, ou d'autres qui en sont témoins ou informées, sans exigence précise.",
        source: "Convention against Torture, art. 1(1)",
    }
    ObtainInformation = "obtain_information" {
        en: "obtaining information" => "To get information or a confession from the person or from someone else.",
        fr: "obtention de renseignements" => "Obtenir de la personne ou d'un tiers des renseignements ou des aveux.",
        source: "Convention against Torture, art. 1(1)",
    }
    Discrimination = "discrimination" {
        en: "discrimination" => "Because of who people are or are taken to be, such as their origin, sex, religion or opinion.",
        fr: "discrimination" => "En raison de ce que les personnes sont ou sont supposées être, comme leur origine, leur sexe, leur religion ou leurs opinions.",
        source: "Convention against Torture, art. 1(1)",
    }
}
