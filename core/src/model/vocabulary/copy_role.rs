//! What a file is kept for.

use super::vocabulary;

vocabulary! {
    CopyRole: unknown, {
        en: "role of the copy" => "What a file of an item is kept for.",
        fr: "rôle de la copie" => "Ce à quoi sert un fichier de l'élément.",
        source: "Berkeley Protocol",
    }
    Original = "original" {
        en: "original" => "The file as it was collected, kept untouched as the evidentiary copy.",
        fr: "original" => "Le fichier tel qu'il a été collecté, conservé intact à titre de preuve.",
        source: "Berkeley Protocol",
    }
    WorkingCopy = "working_copy" {
        en: "working copy" => "An identical copy used for viewing and analysis, so that the other stays untouched.",
        fr: "copie de travail" => "Copie identique servant à la consultation et à l'analyse, afin de laisser l'autre intacte.",
        source: "Berkeley Protocol",
    }
    Derived = "derived" {
        en: "derived file" => "Made from another by a change, such as a clip, a conversion or an enlargement.",
        fr: "fichier dérivé" => "Issu d'un autre fichier par une modification, comme un extrait, une conversion ou un agrandissement.",
        source: "casecairn",
    }
    Redacted = "redacted" {
        en: "redacted copy" => "Made from another by hiding what could endanger someone.",
        fr: "copie caviardée" => "Issue d'un autre fichier dont on a masqué ce qui pourrait mettre quelqu'un en danger.",
        source: "casecairn",
    }
}
