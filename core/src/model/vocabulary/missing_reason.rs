//! Why information is missing.

use super::vocabulary;

vocabulary! {
    MissingReason: open, {
        en: "reason for missing information" => "Why a piece of information is not there.",
        fr: "raison de l'absence d'information" => "Pourquoi une information fait défaut.",
        source: "casecairn, after BODS 0.4 unspecifiedReason",
    }
    SourceSilent = "source_silent" {
        en: "source silent" => "The source does not speak of the matter at all.",
        fr: "silence de la source" => "La source ne parle pas du tout de la question.",
        source: "casecairn, after BODS 0.4 unspecifiedReason",
    }
    NotDisclosed = "not_disclosed" {
        en: "not disclosed" => "Whoever holds the information was expected to give it and did not, without a reason being known.",
        fr: "non communiqué" => "Le détenteur de l'information devait la donner et ne l'a pas fait, sans motif connu.",
        source: "casecairn",
    }
    NotCollected = "not_collected" {
        en: "not collected" => "Nobody has gathered the information.",
        fr: "non recueilli" => "Personne n'a recueilli l'information.",
        source: "casecairn, after BODS 0.4 unspecifiedReason",
    }
    Pending = "pending" {
        en: "pending" => "The information is being gathered or checked.",
        fr: "en attente" => "L'information est en cours de collecte ou de vérification.",
        source: "casecairn, after BODS 0.4 unspecifiedReason",
    }
    WithheldForSafety = "withheld_for_safety" {
        en: "withheld for safety" => "The information is known, and kept back so that nobody comes to harm.",
        fr: "non divulgué par sécurité" => "L'information est connue, mais tue pour que nul ne soit mis en danger.",
        source: "casecairn, after BODS 0.4 unspecifiedReason",
    }
    WithheldConsent = "withheld_consent" {
        en: "consent withheld" => "The person concerned has not agreed to the information being used.",
        fr: "absence de consentement" => "La personne concernée n'a pas consenti à l'usage de l'information.",
        source: "casecairn, after BODS 0.4 unspecifiedReason",
    }
    LegallyRestricted = "legally_restricted" {
        en: "legally restricted" => "A law, a court or a contract forbids giving the information.",
        fr: "interdit par le droit" => "Une loi, un tribunal ou un contrat interdit de donner l'information.",
        source: "casecairn, after BODS 0.4 unspecifiedReason",
    }
    NotApplicable = "not_applicable" {
        en: "not applicable" => "There is nothing to know: the question does not arise here.",
        fr: "sans objet" => "Il n'y a rien à savoir : la question ne se pose pas ici.",
        source: "casecairn, after BODS 0.4 unspecifiedReason",
    }
}
