//! What was done with an item.

use super::vocabulary;

vocabulary! {
    CustodyEventKind: open, {
        en: "custody event" => "One thing that was done with an item since it was collected.",
        fr: "événement de conservation" => "Une opération effectuée sur un élément depuis sa collecte.",
        source: "casecairn",
    }
    Collected = "collected" {
        en: "collected" => "Taken from where it was, for the first time.",
        fr: "collecté" => "Prélevé pour la première fois là où il se trouvait.",
        source: "casecairn",
    }
    Received = "received" {
        en: "received" => "Taken over from someone else.",
        fr: "reçu" => "Remis par quelqu'un d'autre et accepté.",
        source: "casecairn",
    }
    Transferred = "transferred" {
        en: "transferred" => "Handed over to someone else.",
        fr: "transféré" => "Remis à quelqu'un d'autre.",
        source: "casecairn",
    }
    Hashed = "hashed" {
        en: "hashed" => "Its digest was computed.",
        fr: "empreinte calculée" => "Son empreinte numérique a été calculée.",
        source: "casecairn",
    }
    Timestamped = "timestamped" {
        en: "timestamped" => "A proof was obtained that it existed at that time.",
        fr: "horodaté" => "Une preuve de son existence à ce moment a été obtenue.",
        source: "casecairn",
    }
    Stored = "stored" {
        en: "stored" => "Put in the place where it is kept.",
        fr: "entreposé" => "Placé là où il est conservé.",
        source: "casecairn",
    }
    Accessed = "accessed" {
        en: "accessed" => "Opened or viewed, without change.",
        fr: "consulté" => "Ouvert ou visionné, sans modification.",
        source: "casecairn",
    }
    Copied = "copied" {
        en: "copied" => "A further identical copy was made.",
        fr: "copié" => "Une copie identique supplémentaire a été faite.",
        source: "casecairn",
    }
    Analysed = "analysed" {
        en: "analysed" => "Examined to learn something from it.",
        fr: "analysé" => "Examiné pour en tirer des informations.",
        source: "casecairn",
    }
    Translated = "translated" {
        en: "translated" => "Put into another language, as a new file.",
        fr: "traduit" => "Mis dans une autre langue, dans un nouveau fichier.",
        source: "casecairn",
    }
    Redacted = "redacted" {
        en: "redacted" => "Parts were hidden, in a new file.",
        fr: "caviardé" => "Des parties ont été masquées, dans un nouveau fichier.",
        source: "casecairn",
    }
    Migrated = "migrated" {
        en: "migrated" => "Moved to another format or storage system.",
        fr: "migré" => "Passé dans un autre format ou un autre système de stockage.",
        source: "casecairn",
    }
    Exported = "exported" {
        en: "exported" => "Taken out of the system where it is kept, for use elsewhere.",
        fr: "exporté" => "Sorti du système où il est conservé, pour un usage extérieur.",
        source: "casecairn",
    }
    Published = "published" {
        en: "published" => "Made available to the public.",
        fr: "publié" => "Mis à la disposition du public.",
        source: "casecairn",
    }
    Returned = "returned" {
        en: "returned" => "Given back to the one from whom it came.",
        fr: "restitué" => "Rendu à la personne dont il provenait.",
        source: "MISP physical-item status",
    }
    Destroyed = "destroyed" {
        en: "destroyed" => "Done away with for good, all copies held included.",
        fr: "détruit" => "Définitivement éliminé, avec toutes les copies détenues.",
        source: "MISP physical-item status",
    }
    AccessRevoked = "access_revoked" {
        en: "access revoked" => "Someone who could open it no longer may.",
        fr: "accès révoqué" => "Une personne qui pouvait l'ouvrir n'y est plus autorisée.",
        source: "casecairn",
    }
}
