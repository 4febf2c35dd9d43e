//! How far a position has been checked.

use super::vocabulary;

vocabulary! {
    GeoreferenceStatus: unknown, {
        en: "georeferencing" => "How far the position given for a place has been worked out and checked.",
        fr: "géoréférencement" => "Degré d'élaboration et de contrôle de la position donnée pour un lieu.",
        source: "Darwin Core georeferenceVerificationStatus",
    }
    RequiresGeoreference = "requires_georeference" {
        en: "needs a position" => "Nobody has worked out a position yet.",
        fr: "à géoréférencer" => "Personne n'a encore déterminé de position.",
        source: "Darwin Core georeferenceVerificationStatus",
    }
    RequiresVerification = "requires_verification" {
        en: "needs checking" => "A position is given, and nobody has checked it yet.",
        fr: "à vérifier" => "Une position est donnée, mais personne ne l'a encore contrôlée.",
        source: "Darwin Core georeferenceVerificationStatus",
    }
    VerifiedByContributor = "verified_by_contributor" {
        en: "verified by contributor" => "Those who supplied the position have checked it.",
        fr: "vérifié par le contributeur" => "Ceux qui ont fourni la position l'ont contrôlée.",
        source: "Darwin Core georeferenceVerificationStatus",
    }
    VerifiedByDataCustodian = "verified_by_data_custodian" {
        en: "verified by custodian" => "Those who keep the dossier have checked the position.",
        fr: "vérifié par le dépositaire" => "Ceux qui tiennent le dossier ont contrôlé la position.",
        source: "Darwin Core georeferenceVerificationStatus",
    }
    UnableToGeoreference = "unable_to_georeference" {
        en: "cannot be given one" => "Someone tried, and the source does not allow a position to be worked out.",
        fr: "géoréférencement impossible" => "La tentative a été faite, mais la source ne permet pas de déterminer une position.",
        source: "Darwin Core georeferenceVerificationStatus",
    }
}
