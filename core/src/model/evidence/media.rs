//! The files that hold evidence, and their digests.

use crate::model::leaf::{Hex, Line, MediaType};
use crate::model::object::object;
use crate::model::vocabulary::{CopyRole, DigestAlgorithm};

object! {
    Media {
        en: "media" => "One file: the original, or a copy made from it.",
        fr: "fichier" => "Un fichier : l'original, ou une copie qui en est tirée.",
        source: "Berkeley Protocol on Digital Open Source Investigations; CASE ContentData facet",
    }
    optional role: CopyRole, public {
        en: "role" => "Whether the file is the original as collected or a copy for work, redacted or otherwise derived.",
        fr: "rôle" => "Indique s'il s'agit de l'original tel que collecté ou d'une copie : de travail, caviardée ou autrement dérivée.",
        source: "Berkeley Protocol on Digital Open Source Investigations",
    }
    optional media_type: MediaType, public {
        en: "media type" => "The format of the file, `video/mp4`, from its bytes rather than its name.",
        fr: "type de média" => "Le format du fichier, `video/mp4`, d'après son contenu et non d'après son nom.",
        source: "RFC 6838; RFC 9110 media types",
    }
    list digests: Digest, protected {
        en: "digests" => "The digests of the whole file; at least one of an algorithm that still holds. Whoever holds the file can recognise it by them, so they are not published.",
        fr: "empreintes" => "Les empreintes du fichier entier, dont au moins une par un algorithme encore sûr. Qui possède le fichier peut l'y reconnaître : elles ne sont pas publiées.",
        source: "FIPS 180-4; CASE Hash",
    }
    optional size_bytes: u64, protected {
        en: "size" => "The length of the file in bytes, not in kilobytes and not on disk.",
        fr: "taille" => "La longueur du fichier en octets, et non en kilo-octets ni sur le disque.",
        source: "CASE ContentData facet",
    }
    optional filename: Line, internal {
        en: "file name" => "The name of the file as received. It often holds a name, a phone number or a place.",
        fr: "nom du fichier" => "Le nom du fichier tel que reçu. Il contient souvent un nom, un numéro de téléphone ou un lieu.",
        source: "CASE File facet",
    }
}

object! {
    Digest {
        en: "digest" => "The digest of a file, with its algorithm. It shows that the bytes are the same, not that what they show is true.",
        fr: "empreinte" => "L'empreinte numérique d'un fichier et son algorithme. Elle atteste l'identité des octets, non la véracité du contenu.",
        source: "FIPS 180-4; CASE Hash",
    }
    required algorithm: DigestAlgorithm, public {
        en: "algorithm" => "How the digest was computed. MD5 and SHA-1 are kept only as history.",
        fr: "algorithme" => "Le mode de calcul de l'empreinte. MD5 et SHA-1 ne sont conservés que pour mémoire.",
        source: "FIPS 180-4",
    }
    required hex: Hex, protected {
        en: "value" => "The digest in lower-case hexadecimal, in full.",
        fr: "valeur" => "L'empreinte en hexadécimal minuscule, sans troncature.",
        source: "FIPS 180-4",
    }
}
