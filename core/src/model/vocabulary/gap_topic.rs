//! What information is given, or missing, on.

use super::vocabulary;

vocabulary! {
    GapTopic: open, {
        en: "topic of information" => "A matter on which information is given by a response or is missing from it.",
        fr: "sujet d'information" => "Un sujet sur lequel une réponse apporte des informations, ou n'en apporte pas.",
        source: "casecairn",
    }
    Prosecutions = "prosecutions" {
        en: "prosecutions" => "Who was charged, with which offences and with what result, of whatever kind.",
        fr: "poursuites" => "Qui a été poursuivi, pour quelles infractions et avec quel résultat, de toute nature.",
        source: "casecairn",
    }
    ProsecutionsForHumanRightsViolations = "prosecutions_for_human_rights_violations" {
        en: "prosecutions for human rights violations" => "Charges brought for the abuses themselves, rather than for lesser or other offences.",
        fr: "poursuites pour violations des droits humains" => "Les poursuites engagées pour les exactions elles-mêmes, et non pour des infractions moindres ou autres.",
        source: "casecairn",
    }
    InterventionStatistics = "intervention_statistics" {
        en: "intervention statistics" => "How many requests, operations and people an authority dealt with, where and when.",
        fr: "statistiques d'intervention" => "Combien de demandes, d'opérations et de personnes une autorité a traitées, où et quand.",
        source: "casecairn",
    }
    SiteIdentity = "site_identity" {
        en: "identity of a site" => "Which site is meant.",
        fr: "identité d'un site" => "De quel site il s'agit.",
        source: "casecairn",
    }
    Nationalities = "nationalities" {
        en: "nationalities" => "Which nationalities the people have, and how many of each.",
        fr: "nationalités" => "Quelles sont les nationalités des personnes, et combien de personnes par nationalité.",
        source: "casecairn",
    }
    RecruitmentChannel = "recruitment_channel" {
        en: "recruitment channel" => "How the people were first reached.",
        fr: "voie de recrutement" => "Comment les personnes ont été approchées.",
        source: "casecairn",
    }
    MediaBreakdown = "media_breakdown" {
        en: "breakdown of media" => "How many items of a batch are videos and how many are images.",
        fr: "répartition des médias" => "Combien d'éléments d'un lot sont des vidéos et combien des images.",
        source: "casecairn",
    }
    Platform = "platform" {
        en: "platform" => "On which network or service a post appeared.",
        fr: "plateforme" => "Sur quel réseau ou service une publication est parue.",
        source: "casecairn",
    }
    PublicationDate = "publication_date" {
        en: "publication date" => "The day, or the year, on which a document came out.",
        fr: "date de publication" => "Le jour, ou l'année, de parution d'un document.",
        source: "casecairn",
    }
    AssessmentCriteria = "assessment_criteria" {
        en: "assessment criteria" => "By what criteria a site was called confirmed, suspected or otherwise.",
        fr: "critères d'évaluation" => "Selon quels critères un site a été dit confirmé, soupçonné ou autre.",
        source: "casecairn",
    }
    RegistryLegend = "registry_legend" {
        en: "registry legend" => "What the codes of a registry stand for.",
        fr: "légende d'un répertoire" => "Ce que signifient les codes d'un répertoire.",
        source: "casecairn",
    }
}
