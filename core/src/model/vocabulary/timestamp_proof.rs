//! What proves when a file existed.

use super::vocabulary;

vocabulary! {
    TimestampProof: unknown, {
        en: "timestamp proof" => "The form of the proof that a file existed at a given time.",
        fr: "preuve d'horodatage" => "Forme de la preuve qu'un fichier existait à un moment donné.",
        source: "MISP trusted-timestamp",
    }
    Rfc3161 = "rfc3161" {
        en: "RFC 3161" => "A token signed by a timestamping authority over the internet.",
        fr: "RFC 3161" => "Jeton signé par une autorité d'horodatage, obtenu par internet.",
        source: "MISP trusted-timestamp",
    }
    Rfc5816 = "rfc5816" {
        en: "RFC 5816" => "As RFC 3161, with newer digests in the signer's certificate reference.",
        fr: "RFC 5816" => "Comme RFC 3161, avec des empreintes plus récentes pour désigner le certificat du signataire.",
        source: "MISP trusted-timestamp",
    }
    X995 = "x9_95" {
        en: "ANSI X9.95" => "A token under the American standard of the financial sector.",
        fr: "ANSI X9.95" => "Jeton conforme à la norme américaine du secteur financier.",
        source: "MISP trusted-timestamp",
    }
    Iso18014 = "iso18014" {
        en: "ISO/IEC 18014" => "A token under the international standard for timestamping services.",
        fr: "ISO/IEC 18014" => "Jeton conforme à la norme internationale des services d'horodatage.",
        source: "MISP trusted-timestamp",
    }
    OpentimestampsPending = "opentimestamps_pending" {
        en: "OpenTimestamps, pending" => "Handed in to be anchored in a public blockchain, and not anchored yet.",
        fr: "OpenTimestamps, en attente" => "Remis pour ancrage dans une chaîne de blocs publique, mais pas encore ancré.",
        source: "auto-archiver opentimestamps_enricher",
    }
    OpentimestampsConfirmed = "opentimestamps_confirmed" {
        en: "OpenTimestamps, confirmed" => "Anchored in a public blockchain, so that anyone can check it.",
        fr: "OpenTimestamps, confirmé" => "Ancré dans une chaîne de blocs publique, de sorte que chacun peut le contrôler.",
        source: "auto-archiver opentimestamps_enricher",
    }
}
