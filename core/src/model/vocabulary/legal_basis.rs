//! The law that an obligation rests on.

use super::vocabulary;

vocabulary! {
    LegalBasis: open, {
        en: "legal basis" => "The body of law or the instrument that an obligation is said to rest on.",
        fr: "fondement juridique" => "L'ensemble de règles ou l'instrument dont découlerait une obligation.",
        source: "casecairn",
    }
    InternationalHumanRightsLaw = "international_human_rights_law" {
        en: "international human rights law" => "Human rights law as a whole, without a given instrument being named.",
        fr: "droit international des droits humains" => "Le droit des droits humains dans son ensemble, sans qu'un instrument soit nommé.",
        source: "casecairn",
    }
    TraffickingVictimProtectionLaw = "trafficking_victim_protection_law" {
        en: "law on protecting trafficking victims" => "The rules that protect victims of trafficking, without a given instrument being named.",
        fr: "droit protégeant les victimes de traite" => "Les règles qui protègent les victimes de la traite, sans qu'un instrument soit nommé.",
        source: "casecairn",
    }
    TraffickingInPersonsProtocol = "trafficking_in_persons_protocol" {
        en: "Palermo Protocol" => "The United Nations protocol of 2000 against trafficking in persons.",
        fr: "Protocole de Palerme" => "Le protocole des Nations Unies de 2000 contre la traite des personnes.",
        source: "Palermo Protocol",
    }
    ConventionAgainstTorture = "convention_against_torture" {
        en: "Convention against Torture" => "The United Nations convention of 1984 against torture and other ill-treatment.",
        fr: "Convention contre la torture" => "La convention des Nations Unies de 1984 contre la torture et autres mauvais traitements.",
        source: "Convention against Torture",
    }
    ForcedLabourConvention = "forced_labour_convention" {
        en: "Forced Labour Convention" => "ILO Convention 29 of 1930 on forced labour.",
        fr: "Convention sur le travail forcé" => "La convention n° 29 de l'OIT, de 1930, sur le travail forcé.",
        source: "ILO Convention 29",
    }
    RefugeeConvention = "refugee_convention" {
        en: "Refugee Convention" => "The convention of 1951 relating to the status of refugees.",
        fr: "Convention relative aux réfugiés" => "La convention de 1951 relative au statut des réfugiés.",
        source: "Refugee Convention 1951, art. 33",
    }
    NonPunishmentPrinciple = "non_punishment_principle" {
        en: "non-punishment principle" => "The principle that victims are not punished for what they were compelled to do, whatever text states it.",
        fr: "principe de non-sanction" => "Le principe selon lequel les victimes ne sont pas sanctionnées pour ce qu'elles ont été contraintes de faire, quel que soit le texte qui l'énonce.",
        source: "non-punishment principle, OSCE",
    }
}
