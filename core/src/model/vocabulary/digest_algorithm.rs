//! How a digest was computed.

use super::vocabulary;

vocabulary! {
    DigestAlgorithm: closed, {
        en: "digest algorithm" => "The function by which the digest of a file was computed.",
        fr: "algorithme d'empreinte" => "Fonction par laquelle l'empreinte d'un fichier a été calculée.",
        source: "casecairn",
    }
    Sha256 = "sha-256" {
        en: "SHA-256" => "The usual choice: 64 hexadecimal digits.",
        fr: "SHA-256" => "Le choix habituel : 64 chiffres hexadécimaux.",
        source: "FIPS 180-4 (unverified)",
    }
    Sha512 = "sha-512" {
        en: "SHA-512" => "The longer sibling of SHA-256: 128 hexadecimal digits.",
        fr: "SHA-512" => "La variante longue de SHA-256 : 128 chiffres hexadécimaux.",
        source: "FIPS 180-4 (unverified)",
    }
    Blake3 = "blake3" {
        en: "BLAKE3" => "A newer function, fast on large files: 64 hexadecimal digits.",
        fr: "BLAKE3" => "Une fonction plus récente, rapide sur les gros fichiers : 64 chiffres hexadécimaux.",
        source: "BLAKE3 specification (unverified)",
    }
    Sha1 = "sha-1" {
        en: "SHA-1" => "Broken, and kept only for digests taken in the past: 40 hexadecimal digits.",
        fr: "SHA-1" => "Cassé, admis seulement pour les empreintes anciennes : 40 chiffres hexadécimaux.",
        source: "FIPS 180-4 (unverified)",
    }
    Md5 = "md5" {
        en: "MD5" => "Broken, and kept only for digests taken in the past: 32 hexadecimal digits.",
        fr: "MD5" => "Cassé, admis seulement pour les empreintes anciennes : 32 chiffres hexadécimaux.",
        source: "RFC 1321 (unverified)",
    }
}
