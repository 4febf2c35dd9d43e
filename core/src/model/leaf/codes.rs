//! Codes of other standards, kept by their form; whether a code exists is a
//! matter for rules.

use super::{form, leaf, walk_as_text};
use crate::issue::shape;

/// Whether a text is as many ASCII capitals.
fn capitals(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

leaf! {
    LanguageTag {
        en: "language" => "A language, and where it matters the script: `km`, `zh-Hans`, `en`.",
        fr: "langue" => "Une langue et, au besoin, une écriture : `km`, `zh-Hans`, `fr`.",
        source: "BCP 47 (RFC 5646)",
    }
    max: 64,
    charset: Ascii,
    pattern: None,
    malformed: MALFORMED_LANGUAGE,
    examples: ["km", "zh-Hans", "fr"],
    check: |text| form(oxilangtag::LanguageTag::parse(text).is_ok(), shape::MALFORMED_LANGUAGE),
}
walk_as_text!(LanguageTag);

leaf! {
    Country {
        en: "country" => "A country by its two capitals: `KH`.",
        fr: "pays" => "Un pays par ses deux majuscules : `KH`.",
        source: "ISO 3166-1 alpha-2",
    }
    max: 2,
    charset: Ascii,
    pattern: Some("^[A-Z]{2}$"),
    malformed: MALFORMED_CODE,
    examples: ["KH"],
    check: |text| form(capitals(text, 2), shape::MALFORMED_CODE),
}
walk_as_text!(Country);

leaf! {
    Subdivision {
        en: "subdivision" => "A province or state by its code: `KH-18`.",
        fr: "subdivision" => "Une province ou un État par son code : `KH-18`.",
        source: "ISO 3166-2",
    }
    max: 6,
    charset: Ascii,
    pattern: Some("^[A-Z]{2}-[A-Z0-9]{1,3}$"),
    malformed: MALFORMED_CODE,
    examples: ["KH-18", "KH-12"],
    check: |text| form(
        text.split_once('-').is_some_and(|(country, rest)| {
            capitals(country, 2)
                && (1..=3).contains(&rest.len())
                && rest.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        }),
        shape::MALFORMED_CODE,
    ),
}
walk_as_text!(Subdivision);

leaf! {
    Hex {
        en: "hexadecimal digest" => "A digest in lower-case hexadecimal digits, two a byte.",
        fr: "empreinte hexadécimale" => "Une empreinte en chiffres hexadécimaux minuscules, deux par octet.",
        source: "FIPS 180-4",
    }
    max: 128,
    charset: Ascii,
    pattern: Some("^[0-9a-f]{1,128}$"),
    malformed: MALFORMED_CODE,
    examples: ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"],
    check: |text| form(text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')), shape::MALFORMED_CODE),
}
walk_as_text!(Hex);

leaf! {
    RuleCode {
        en: "rule" => "The code of a rule: `CC` and three digits.",
        fr: "règle" => "Le code d'une règle : `CC` et trois chiffres.",
        source: "casecairn",
    }
    max: 5,
    charset: Ascii,
    pattern: Some("^CC[0-9]{3}$"),
    malformed: MALFORMED_CODE,
    examples: ["CC201"],
    check: |text| form(text.parse::<crate::issue::Code>().is_ok(), shape::MALFORMED_CODE),
}
walk_as_text!(RuleCode);

/// The version of the model that this library reads and writes.
///
/// ```
/// assert_eq!(casecairn::model::SCHEMA_VERSION, "1.0");
/// ```
pub const SCHEMA_VERSION: &str = "1.0";

leaf! {
    SchemaVersion {
        en: "schema version" => "The version of the model that a dossier is written in. This one is `1.0`.",
        fr: "version du schéma" => "La version du modèle dans laquelle un dossier est écrit. Celle-ci est `1.0`.",
        source: "Semantic Versioning 2.0.0",
    }
    max: 9,
    charset: Ascii,
    pattern: Some("^1[.]0$"),
    malformed: UNKNOWN_VERSION,
    examples: ["1.0"],
    check: |text| form(text == SCHEMA_VERSION, shape::UNKNOWN_VERSION),
}
walk_as_text!(SchemaVersion);

leaf! {
    FieldName {
        en: "field" => "The name of a top-level field of a record: `assessment`.",
        fr: "champ" => "Le nom d'un champ de premier niveau d'une fiche : `assessment`.",
        source: "casecairn",
    }
    max: 64,
    charset: Ascii,
    pattern: Some("^[a-z][a-z0-9_]{0,63}$"),
    malformed: MALFORMED_CODE,
    examples: ["assessment", "place"],
    check: |text| form(
        text.bytes().next().is_some_and(|byte| byte.is_ascii_lowercase())
            && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_'),
        shape::MALFORMED_CODE,
    ),
}
walk_as_text!(FieldName);
