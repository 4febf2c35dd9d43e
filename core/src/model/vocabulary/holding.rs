//! Whether the makers of the dossier have the item.

use super::vocabulary;

vocabulary! {
    Holding: unknown, {
        en: "availability" => "Whether the item itself is in the hands of those who make the dossier.",
        fr: "disponibilité" => "Indique si l'élément lui-même est entre les mains des auteurs du dossier.",
        source: "casecairn",
    }
    Held = "held" {
        en: "held" => "A copy is kept by those who make the dossier.",
        fr: "conservé" => "Les auteurs du dossier en conservent une copie.",
        source: "casecairn",
    }
    Accessed = "accessed" {
        en: "seen, not kept" => "Those who make the dossier have read or watched it and kept no copy.",
        fr: "consulté, non conservé" => "Les auteurs du dossier l'ont lu ou visionné sans en garder de copie.",
        source: "casecairn",
    }
    DescribedBySource = "described_by_source" {
        en: "known only from a source" => "Another source tells of it; those who make the dossier have not seen it.",
        fr: "connu par une source" => "Une autre source en parle ; les auteurs du dossier ne l'ont pas vu.",
        source: "casecairn",
    }
    DeletedAtSource = "deleted_at_source" {
        en: "deleted at the source" => "It is gone from where it was published, and no copy is kept.",
        fr: "supprimé à la source" => "Il a disparu du lieu de sa publication et aucune copie n'est conservée.",
        source: "casecairn",
    }
}
