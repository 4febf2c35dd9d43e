//! How consent was obtained.

use super::vocabulary;

vocabulary! {
    ConsentBasis: open, {
        en: "how consent was obtained" => "The way in which consent was asked for, and who gave it.",
        fr: "mode de recueil du consentement" => "Manière dont le consentement a été demandé, et par qui il a été donné.",
        source: "casecairn",
    }
    InformedOwnLanguage = "informed_own_language" {
        en: "explained in own language" => "Risks and uses were explained in the person's own language.",
        fr: "expliqué dans sa langue" => "Les risques et les usages ont été expliqués dans la langue de la personne.",
        source: "casecairn",
    }
    InformedInterpretedLanguage = "informed_interpreted_language" {
        en: "explained through an interpreter" => "Risks and uses were explained by way of an interpreter.",
        fr: "expliqué par interprète" => "Les risques et les usages ont été expliqués par l'intermédiaire d'un interprète.",
        source: "casecairn",
    }
    RemoteRecorded = "remote_recorded" {
        en: "recorded at a distance" => "Consent was given by call or message, and the record of it is kept.",
        fr: "enregistré à distance" => "Le consentement a été donné par appel ou message, et la trace en est conservée.",
        source: "casecairn",
    }
    Guardian = "guardian" {
        en: "given by a guardian" => "The parent or legal guardian of a child agreed.",
        fr: "donné par le représentant légal" => "Le parent ou le représentant légal de l'enfant a accepté.",
        source: "casecairn",
    }
    ChildAssent = "child_assent" {
        en: "assent of the child" => "The child agreed, which does not replace the guardian's consent.",
        fr: "assentiment de l'enfant" => "L'enfant a donné son accord, qui ne remplace pas le consentement du représentant légal.",
        source: "casecairn",
    }
}
