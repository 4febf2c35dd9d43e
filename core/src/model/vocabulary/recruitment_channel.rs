//! How people were first reached.

use super::vocabulary;

vocabulary! {
    RecruitmentChannel: open, {
        en: "recruitment channel" => "The way in which people were first reached and drawn in.",
        fr: "voie de recrutement" => "La manière dont des personnes ont été approchées et attirées.",
        source: "HTCDS 2.0 MethodOfRecruitment",
    }
    OnlineSocialNetwork = "online_social_network" {
        en: "online social network" => "Through a profile, a page or a group on a social network.",
        fr: "réseau social en ligne" => "Par un profil, une page ou un groupe d'un réseau social.",
        source: "HTCDS 2.0 MethodOfRecruitment: ThroughOnlineSocialNetworks",
    }
    MessagingApp = "messaging_app" {
        en: "messaging app" => "Through direct messages or a channel on a messaging service.",
        fr: "messagerie instantanée" => "Par messages directs ou par un canal d'une messagerie.",
        source: "casecairn",
    }
    OnlineAdvertisement = "online_advertisement" {
        en: "online advertisement" => "Through a job offer or advertisement on a website.",
        fr: "annonce en ligne" => "Par une offre d'emploi ou une publicité sur un site internet.",
        source: "HTCDS 2.0 MethodOfRecruitment: ThroughAnOnlineAdvertisement",
    }
    RecruitmentAgency = "recruitment_agency" {
        en: "recruitment agency" => "Through a business that places workers, licensed or not.",
        fr: "agence de recrutement" => "Par une entreprise de placement, agréée ou non.",
        source: "casecairn",
    }
    FriendsOrSocialEvent = "friends_or_social_event" {
        en: "friends or social events" => "Through friends, acquaintances or at a social occasion.",
        fr: "amis ou vie sociale" => "Par des amis, des connaissances ou lors d'une rencontre.",
        source: "HTCDS 2.0 MethodOfRecruitment: ThroughFriendsOrSocialEvents",
    }
    FamilyOrFamilyEvent = "family_or_family_event" {
        en: "family or family events" => "Through relatives or at a family occasion.",
        fr: "famille ou réunion de famille" => "Par des parents ou lors d'un événement familial.",
        source: "HTCDS 2.0 MethodOfRecruitment: ThroughFamilyOrFamilyEvents",
    }
    LuredByPriorVictim = "lured_by_prior_victim" {
        en: "lured by an earlier victim" => "Through someone already held, who may have been made to do so.",
        fr: "entremise d'une autre victime" => "Par une personne déjà retenue, qui a pu y être contrainte.",
        source: "casecairn",
    }
    AtWork = "at_work" {
        en: "at work" => "At the workplace the person had.",
        fr: "sur le lieu de travail" => "À l'endroit où la personne travaillait.",
        source: "HTCDS 2.0 MethodOfRecruitment: AtWork",
    }
    AtPlaceOfBusiness = "at_place_of_business" {
        en: "at a place of business" => "At a shop, a bar or another business where the person was not employed.",
        fr: "dans un commerce" => "Dans un magasin, un bar ou un autre commerce où la personne n'était pas employée.",
        source: "HTCDS 2.0 MethodOfRecruitment: AtAPlaceOfBusiness",
    }
    AtEducationalInstitution = "at_educational_institution" {
        en: "at an educational institution" => "At a school, a college or a training centre.",
        fr: "dans un établissement d'enseignement" => "Dans une école, une université ou un centre de formation.",
        source: "HTCDS 2.0 MethodOfRecruitment: AtAnEducationalInstitution",
    }
    NewspaperAdvertisement = "newspaper_advertisement" {
        en: "newspaper advertisement" => "Through a printed newspaper or magazine.",
        fr: "annonce dans la presse" => "Par un journal ou un magazine imprimé.",
        source: "HTCDS 2.0 MethodOfRecruitment: ThroughANewspaperAdvert",
    }
    TelevisionAdvertisement = "television_advertisement" {
        en: "television advertisement" => "Through an advertisement on television.",
        fr: "annonce à la télévision" => "Par une annonce diffusée à la télévision.",
        source: "HTCDS 2.0 MethodOfRecruitment: ThroughATelevisionAdvert",
    }
    Abduction = "abduction" {
        en: "abduction" => "Not drawn in at all, but taken away by force.",
        fr: "enlèvement" => "Les personnes n'ont pas été attirées, mais emmenées de force.",
        source: "casecairn",
    }
    SoldOrTransferredBetweenSites = "sold_or_transferred_between_sites" {
        en: "sold or transferred between sites" => "Brought in from another site, against payment or not.",
        fr: "vente ou transfert entre sites" => "Amenées depuis un autre site, contre paiement ou non.",
        source: "casecairn",
    }
}
