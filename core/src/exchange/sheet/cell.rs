//! What stands in a cell, and how it goes into a record.

use crate::exchange::layout::Take;
use crate::issue::{Code, Param, Params, shape};
use crate::lang::Text;
use crate::read::why_not_json;
use std::borrow::Cow;

/// What stands in a cell. One with nothing in it is none.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cell<'c> {
    Text(Cow<'c, str>),
    Whole(i64),
    Number(f64),
    Flag(bool),
    /// A list or an object, as JSON.
    Json(&'c str),
    /// What a record cannot hold, by the name of its type.
    Foreign(&'c str),
}

/// What to say where the reader finds that a value is of another type.
#[derive(Debug)]
pub(super) struct Odd {
    pub(super) code: Code,
    pub(super) params: Params,
}

pub(super) const A_TEXT: Text = Text { en: "a text", fr: "un texte" };
const A_NUMBER: Text = Text { en: "a number", fr: "un nombre" };
const A_WHOLE_NUMBER: Text = Text { en: "a whole number of 0 or more", fr: "un nombre entier, 0 ou plus" };
const A_FLAG: Text = Text { en: "true or false", fr: "true ou false" };
const JSON: Text = Text { en: "JSON", fr: "du JSON" };

impl Cell<'_> {
    /// Writes it as the JSON of a column. What is of another type than the
    /// column is written so that the reader says so: that is told in the words
    /// of a table.
    pub(super) fn write(&self, take: Take, out: &mut String) -> Option<Odd> {
        match self {
            Self::Text(text) => return written(text, take, out),
            Self::Whole(number) => out.push_str(&number.to_string()),
            Self::Number(number) => match serde_json::Number::from_f64(*number) {
                Some(number) => out.push_str(&number.to_string()),
                None => return Some(foreign("NaN", take, out)),
            },
            Self::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
            Self::Json(json) => return self::json(json, json.trim(), out),
            Self::Foreign(kind) => return Some(foreign(kind, take, out)),
        }
        None
    }

    /// As a text, where it is one.
    pub(super) fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }
}

/// Writes a text, as what its column holds where it can be read so.
fn written(text: &str, take: Take, out: &mut String) -> Option<Odd> {
    let trimmed = text.trim();
    match take {
        Take::Whole | Take::Number | Take::Ordinate(_) if is_number(trimmed) => out.push_str(trimmed),
        Take::Flag if flag(trimmed).is_some() => {
            out.push_str(if flag(trimmed) == Some(true) { "true" } else { "false" });
        }
        Take::Json | Take::Object => return json(text, trimmed, out),
        Take::Text | Take::Other | Take::Day(_) => string(text, out),
        Take::Whole | Take::Number | Take::Ordinate(_) | Take::Flag => {
            string(text, out);
            return Some(unplaceable(A_TEXT.into(), take));
        }
    }
    None
}

/// Writes JSON as it is, and what is none as a text.
fn json(text: &str, trimmed: &str, out: &mut String) -> Option<Odd> {
    let Some(reason) = why_not_json(trimmed) else {
        // JSON has no line breaks inside of texts: they are space between values.
        out.push_str(&trimmed.replace(['\n', '\r'], " "));
        return None;
    };
    string(text, out);
    Some(Odd { code: shape::CELL_NOT_JSON, params: vec![("reason", reason.into())] })
}

/// Writes what no column of the kind may hold.
fn foreign(kind: &str, take: Take, out: &mut String) -> Odd {
    out.push_str(if matches!(take, Take::Flag) { "[]" } else { "true" });
    unplaceable(kind.into(), take)
}

fn unplaceable(found: Param, take: Take) -> Odd {
    let expected = match take {
        Take::Text | Take::Other | Take::Day(_) => A_TEXT,
        Take::Whole => A_WHOLE_NUMBER,
        Take::Number | Take::Ordinate(_) => A_NUMBER,
        Take::Flag => A_FLAG,
        Take::Object | Take::Json => JSON,
    };
    Odd { code: shape::CELL_UNPLACEABLE, params: vec![("expected", expected.into()), ("found", found)] }
}

/// A number as JSON writes it.
fn is_number(text: &str) -> bool {
    text.starts_with(|first: char| first == '-' || first.is_ascii_digit()) && why_not_json(text).is_none()
}

/// Yes or no, as spreadsheets in English and in French write it.
fn flag(text: &str) -> Option<bool> {
    let is = |words: [&str; 2]| words.iter().any(|word| text.eq_ignore_ascii_case(word));
    match text {
        _ if is(["true", "vrai"]) => Some(true),
        _ if is(["false", "faux"]) => Some(false),
        _ => None,
    }
}

fn string(text: &str, out: &mut String) {
    // A text has JSON.
    out.push_str(&serde_json::to_string(text).unwrap_or_default());
}
