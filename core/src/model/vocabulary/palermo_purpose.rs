//! The purpose in the definition of trafficking in persons.

use super::vocabulary;

vocabulary! {
    PalermoPurpose: open, {
        en: "purpose of trafficking" => "What it is done for: the third element of trafficking in persons, which is exploitation.",
        fr: "fin de la traite" => "Ce en vue de quoi c'est fait : le troisième élément de la traite des personnes, l'exploitation.",
        source: "Palermo Protocol, art. 3(a)",
    }
    ForcedCriminality = "forced_criminality" {
        en: "forced criminality" => "Making people commit offences that profit someone else, such as fraud.",
        fr: "criminalité forcée" => "Faire commettre par des personnes des infractions qui profitent à autrui, comme des escroqueries.",
        source: "EU Directive 2011/36, art. 2(3) (unverified)",
    }
    ForcedLabourOrServices = "forced_labour_or_services" {
        en: "forced labour or services" => "Exacting work or services under the menace of a penalty.",
        fr: "travail ou services forcés" => "Exiger un travail ou des services sous la menace d'une peine.",
        source: "Palermo Protocol, art. 3(a)",
    }
    Slavery = "slavery" {
        en: "slavery" => "Treating people as if owned.",
        fr: "esclavage" => "Traiter des personnes comme des biens.",
        source: "Palermo Protocol, art. 3(a)",
    }
    PracticesSimilarToSlavery = "practices_similar_to_slavery" {
        en: "practices similar to slavery" => "Debt bondage, serfdom, servile marriage or the handing over of a child to be exploited.",
        fr: "pratiques analogues à l'esclavage" => "Servitude pour dettes, servage, mariage servile ou remise d'un enfant en vue de son exploitation.",
        source: "Palermo Protocol, art. 3(a); Supplementary Convention 1956, art. 1",
    }
    Servitude = "servitude" {
        en: "servitude" => "Binding people to serve without a way out, short of ownership.",
        fr: "servitude" => "Astreindre des personnes à servir sans pouvoir s'y soustraire, sans aller jusqu'à les traiter comme des biens.",
        source: "Palermo Protocol, art. 3(a)",
    }
    ProstitutionOfOthers = "prostitution_of_others" {
        en: "prostitution of others" => "Profiting from the prostitution of another person.",
        fr: "prostitution d'autrui" => "Tirer profit de la prostitution d'une autre personne.",
        source: "Palermo Protocol, art. 3(a)",
    }
    OtherSexualExploitation = "other_sexual_exploitation" {
        en: "other sexual exploitation" => "Profiting from sexual acts or images of a person other than through prostitution.",
        fr: "autre exploitation sexuelle" => "Tirer profit d'actes ou d'images sexuels d'une personne autrement que par la prostitution.",
        source: "Palermo Protocol, art. 3(a)",
    }
    RemovalOfOrgans = "removal_of_organs" {
        en: "removal of organs" => "Taking organs from a person.",
        fr: "prélèvement d'organes" => "Prélever des organes sur une personne.",
        source: "Palermo Protocol, art. 3(a)",
    }
}
