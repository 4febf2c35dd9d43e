//! How firmly a site is held to be a scam compound.

use super::vocabulary;

vocabulary! {
    AssessmentStatus: unknown, {
        en: "assessment" => "How firmly an assessor, under its own criteria, holds a site to be a scam compound.",
        fr: "évaluation" => "Degré de certitude avec lequel un évaluateur, selon ses propres critères, tient un site pour un complexe d'escroquerie.",
        source: "casecairn",
    }
    Reported = "reported" {
        en: "reported" => "Someone has pointed it out, and the assessor has not examined it.",
        fr: "signalé" => "Quelqu'un l'a signalé, et l'évaluateur ne l'a pas examiné.",
        source: "casecairn",
    }
    Suspected = "suspected" {
        en: "suspected" => "Examined; there are indications, too few to hold it likely.",
        fr: "soupçonné" => "Examiné : des indices existent, mais trop peu pour le tenir pour probable.",
        source: "casecairn",
    }
    Probable = "probable" {
        en: "probable" => "Examined; likely on the whole, with some of the criteria still unmet.",
        fr: "probable" => "Examiné : vraisemblable dans l'ensemble, mais certains critères ne sont pas encore remplis.",
        source: "casecairn",
    }
    Confirmed = "confirmed" {
        en: "confirmed" => "Examined; every criterion that the assessor has set is met.",
        fr: "confirmé" => "Examiné : tous les critères que s'est fixés l'évaluateur sont remplis.",
        source: "casecairn",
    }
    Refuted = "refuted" {
        en: "refuted" => "Examined, and found not to be a scam compound.",
        fr: "infirmé" => "Examiné, et reconnu comme n'étant pas un complexe d'escroquerie.",
        source: "casecairn",
    }
}
