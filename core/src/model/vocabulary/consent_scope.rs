//! What a person has agreed to.

use super::vocabulary;

vocabulary! {
    ConsentScope: closed, {
        en: "scope of consent" => "What a person has agreed that an item may be used for; each use is agreed to by itself.",
        fr: "portée du consentement" => "Usages d'un élément auxquels une personne consent ; chaque usage est accepté séparément.",
        source: "casecairn",
    }
    RecordOnly = "record_only" {
        en: "being recorded" => "Kept by those who took it down, and not worked with.",
        fr: "conservation seule" => "Conservé par ceux qui l'ont recueilli, sans exploitation.",
        source: "casecairn",
    }
    InternalAnalysis = "internal_analysis" {
        en: "analysis within" => "Studied by the organisation that took it down.",
        fr: "analyse interne" => "Étudié par l'organisation qui l'a recueilli.",
        source: "casecairn",
    }
    ShareTrustedPartners = "share_trusted_partners" {
        en: "trusted partners" => "Passed on to other organisations that keep it confidential.",
        fr: "partenaires de confiance" => "Transmis à d'autres organisations tenues à la confidentialité.",
        source: "casecairn",
    }
    ShareAuthorities = "share_authorities" {
        en: "authorities" => "Passed on to police, ministries or other authorities.",
        fr: "autorités" => "Transmis à la police, à des ministères ou à d'autres autorités.",
        source: "casecairn",
    }
    ShareCourts = "share_courts" {
        en: "courts" => "Used before courts and bodies of inquiry.",
        fr: "tribunaux" => "Utilisé devant des tribunaux et des commissions d'enquête.",
        source: "casecairn",
    }
    PublishAnonymised = "publish_anonymised" {
        en: "publication without identity" => "Published so that nobody can tell who it is.",
        fr: "publication anonymisée" => "Publié de façon que nul ne puisse reconnaître la personne.",
        source: "casecairn",
    }
    PublishIdentified = "publish_identified" {
        en: "publication with identity" => "Published with name, face or voice.",
        fr: "publication nominative" => "Publié avec le nom, le visage ou la voix.",
        source: "casecairn",
    }
    MediaContact = "media_contact" {
        en: "contact by the media" => "Journalists may be put in touch with the person.",
        fr: "contact avec les médias" => "Des journalistes peuvent être mis en relation avec la personne.",
        source: "casecairn",
    }
}
