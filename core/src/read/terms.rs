//! The terms that fill the holes of shape messages.

use crate::lang::Text;
use crate::model::shape::LeafMeta;
use jiter::{JsonErrorType, Peek};

pub(super) const AN_OBJECT: Text = Text { en: "an object", fr: "un objet" };
pub(super) const A_LIST: Text = Text { en: "a list", fr: "une liste" };
pub(super) const A_TEXT: Text = Text { en: "a text", fr: "un texte" };
pub(super) const A_NUMBER: Text = Text { en: "a number", fr: "un nombre" };
pub(super) const A_WHOLE_NUMBER: Text = Text { en: "a whole number of 0 or more", fr: "un nombre entier, 0 ou plus" };
pub(super) const A_BOOLEAN: Text = Text { en: "true or false", fr: "true ou false" };
pub(super) const NULL: Text = Text { en: "null", fr: "null" };
pub(super) const NOTHING: Text = Text { en: "", fr: "" };
pub(super) const OR_OTHER: Text = Text {
    en: ", or keep the source's own word: {\"other\": \"…\"}",
    fr: " ; ou conservez le mot de la source : {\"other\": \"…\"}",
};

pub(super) const POLYGONS: Text = Text { en: "polygons", fr: "polygones" };
pub(super) const RINGS: Text = Text { en: "rings of one polygon", fr: "contours d'un même polygone" };
pub(super) const POSITIONS: Text = Text { en: "positions", fr: "positions" };

/// What stands there.
pub(super) const fn found(peek: Peek) -> Text {
    match peek {
        Peek::Object => AN_OBJECT,
        Peek::Array => A_LIST,
        Peek::String => A_TEXT,
        Peek::True | Peek::False => A_BOOLEAN,
        Peek::Null => NULL,
        _ => A_NUMBER,
    }
}

/// Names in a row, so many that a sentence can bear them.
pub(super) fn listed(names: impl Iterator<Item = &'static str>) -> String {
    const MOST: usize = 12;
    let mut names: Vec<_> = names.take(MOST + 1).collect();
    if let Some(last) = names.get_mut(MOST) {
        *last = "…";
    }
    names.join(", ")
}

/// An example of a leaf, for "such as …".
pub(super) fn example(meta: &'static LeafMeta) -> &'static str {
    meta.examples.first().copied().unwrap_or("")
}

/// Why the input is not JSON.
pub(super) const fn syntax(error: &JsonErrorType) -> Text {
    match error {
        JsonErrorType::EofWhileParsingList
        | JsonErrorType::EofWhileParsingObject
        | JsonErrorType::EofWhileParsingString
        | JsonErrorType::EofWhileParsingValue => Text {
            en: "it ends in the middle of a value; a bracket, brace or quotation mark is not closed",
            fr: "la fin arrive au milieu d'une valeur ; un crochet, une accolade ou un guillemet n'est pas fermé",
        },
        JsonErrorType::ExpectedColon => {
            Text { en: "a colon is missing after the key", fr: "il manque un deux-points après la clé" }
        }
        JsonErrorType::ExpectedListCommaOrEnd => {
            Text { en: "a comma or a closing bracket is missing", fr: "il manque une virgule ou un crochet fermant" }
        }
        JsonErrorType::ExpectedObjectCommaOrEnd => {
            Text { en: "a comma or a closing brace is missing", fr: "il manque une virgule ou une accolade fermante" }
        }
        JsonErrorType::InvalidEscape => Text {
            en: "a backslash begins no known escape",
            fr: "une barre oblique inverse n'introduit aucune séquence connue",
        },
        JsonErrorType::ExpectedSomeIdent => Text {
            en: "a word other than true, false and null stands outside quotation marks",
            fr: "un mot autre que true, false et null figure hors guillemets",
        },
        JsonErrorType::InvalidNumber => Text {
            en: "a number is not written as JSON writes numbers",
            fr: "un nombre n'est pas écrit comme JSON écrit les nombres",
        },
        JsonErrorType::ControlCharacterWhileParsingString => Text {
            en: "a control character or line break inside a text must be escaped, such as `\\n`",
            fr: "un caractère de contrôle ou un saut de ligne dans un texte doit être échappé, par exemple `\\n`",
        },
        JsonErrorType::KeyMustBeAString => Text {
            en: "a key must be a text between double quotation marks",
            fr: "une clé doit être un texte entre guillemets doubles",
        },
        JsonErrorType::TrailingComma => Text {
            en: "a comma stands before the closing bracket or brace",
            fr: "une virgule précède le crochet fermant ou l'accolade fermante",
        },
        JsonErrorType::TrailingCharacters => {
            Text { en: "something follows the end of the value", fr: "quelque chose suit la fin de la valeur" }
        }
        _ => Text {
            en: "a value is missing or begins with a character that JSON does not know",
            fr: "une valeur manque ou commence par un caractère que JSON ne connaît pas",
        },
    }
}
