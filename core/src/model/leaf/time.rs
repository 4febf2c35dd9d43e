//! Dates, instants and durations.

use super::{Leaf, Malformed, check_text, form, leaf, walk_as_text};
use crate::issue::{Code, shape};
use crate::lang::Text;
use crate::model::edtf::Edtf;
use crate::model::shape::{About, Charset, LeafMeta, Shape};
use crate::model::source::{FromSource, Source, json_schema};
use crate::model::walk::{Item, Path, Visit, Walk};

leaf! {
    Instant {
        en: "instant" => "A date and a time of day with its offset from UTC: `2026-01-16T10:00:00+07:00`.",
        fr: "instant" => "Une date et une heure avec son décalage par rapport à UTC : `2026-01-16T10:00:00+07:00`.",
        source: "RFC 3339",
    }
    max: 35,
    charset: Ascii,
    pattern: Some("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"),
    malformed: MALFORMED_INSTANT,
    examples: ["2026-01-16T10:00:00+07:00"],
    check: check_instant,
}
walk_as_text!(Instant);

const NOT_IN_FORM: Text = Text {
    en: "it needs a date, a time to the second and an offset from UTC",
    fr: "il faut une date, une heure à la seconde et un décalage par rapport à UTC",
};
const NOT_IN_CALENDAR: Text =
    Text { en: "there is no such day, time of day or offset", fr: "ce jour, cette heure ou ce décalage n'existe pas" };

/// The form first, then the calendar: a February 30th has the form of a date.
fn check_instant(text: &str) -> Result<(), (Code, Text)> {
    form(has_instant_form(text), (shape::MALFORMED_INSTANT, NOT_IN_FORM))?;
    let parsed = time::OffsetDateTime::parse(text, &time::format_description::well_known::Rfc3339);
    form(parsed.is_ok(), (shape::MALFORMED_INSTANT, NOT_IN_CALENDAR))
}

fn has_instant_form(text: &str) -> bool {
    let Some((moment, rest)) = text.split_at_checked(19) else {
        return false;
    };
    let (fraction, offset) = rest.split_at(rest.find(['Z', '+', '-']).unwrap_or(rest.len()));
    let fraction_holds = fraction.is_empty()
        || fraction.strip_prefix('.').is_some_and(|digits| (1..=9).contains(&digits.len()) && is_digits(digits));
    let offset_holds = offset == "Z" || matches_form(offset, "+00:00") || matches_form(offset, "-00:00");
    matches_form(moment, "0000-00-00T00:00:00") && fraction_holds && offset_holds
}

/// Whether a text is like a model in which `0` stands for any digit.
fn matches_form(text: &str, model: &str) -> bool {
    text.len() == model.len()
        && text.bytes().zip(model.bytes()).all(|(byte, like)| match like {
            b'0' => byte.is_ascii_digit(),
            like => byte == like,
        })
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

leaf! {
    Duration {
        en: "duration" => "A span of time, negative when it lies before: `-PT36H`, `P7D`.",
        fr: "durée" => "Un laps de temps, négatif s'il précède : `-PT36H`, `P7D`.",
        source: "ISO 8601-1:2019, 5.5.2; the sign is ISO 8601-2:2019",
    }
    max: 32,
    charset: Ascii,
    pattern: Some(
        "^-?P([0-9]{1,4}W|([0-9]{1,4}Y([0-9]{1,4}M)?([0-9]{1,5}D)?|[0-9]{1,4}M([0-9]{1,5}D)?|[0-9]{1,5}D)(T([0-9]{1,6}H([0-9]{1,6}M)?([0-9]{1,6}S)?|[0-9]{1,6}M([0-9]{1,6}S)?|[0-9]{1,6}S))?|T([0-9]{1,6}H([0-9]{1,6}M)?([0-9]{1,6}S)?|[0-9]{1,6}M([0-9]{1,6}S)?|[0-9]{1,6}S))$",
    ),
    malformed: MALFORMED_DURATION,
    examples: ["-PT36H", "P7D"],
    check: check_duration,
}
walk_as_text!(Duration);

fn check_duration(text: &str) -> Result<(), Code> {
    let text = text.strip_prefix('-').unwrap_or(text);
    let held = text.strip_prefix('P').and_then(|rest| {
        if rest.ends_with('W') {
            let rest = part(rest, 'W', 4);
            return rest.filter(|rest| rest.is_empty());
        }
        let (days, time) = match rest.split_once('T') {
            Some((days, time)) => (days, Some(time)),
            None => (rest, None),
        };
        // `P` says nothing, and neither does a `T` at the end.
        if time.map_or(days.is_empty(), str::is_empty) {
            return None;
        }
        let days = part(part(part(days, 'Y', 4)?, 'M', 4)?, 'D', 5)?;
        let time = part(part(part(time.unwrap_or_default(), 'H', 6)?, 'M', 6)?, 'S', 6)?;
        (days.is_empty() && time.is_empty()).then_some(time)
    });
    form(held.is_some(), shape::MALFORMED_DURATION)
}

/// What is left behind a number with its unit, where there is one.
fn part(text: &str, unit: char, max: usize) -> Option<&str> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = text.split_at_checked(digits)?;
    match rest.strip_prefix(unit) {
        Some(rest) if (1..=max).contains(&number.len()) => Some(rest),
        Some(_) => None,
        None => Some(text),
    }
}

/// A date is a leaf like the others; what it means is told in [`edtf`](crate::model::edtf).
impl Leaf for Edtf {
    const META: &'static LeafMeta = &LeafMeta {
        name: "Edtf",
        about: About::new(
            Text { en: "date", fr: "date" },
            Text {
                en: "A date or interval, as exact as the source and no more: `2025-07`, `2026-01-14/2026-01-16`, `2025?`.",
                fr: "Une date ou un intervalle, aussi précis que la source et pas davantage : `2025-07`, `2026-01-14/2026-01-16`, `2025?`.",
            },
            "EDTF, ISO 8601-2:2019 Annex A, levels 0 to 2",
        ),
        max_chars: 64,
        pattern: None,
        malformed: shape::MALFORMED_DATE,
        examples: &["2025-07", "2026-01-14/2026-01-16", "2025-06-26"],
        charset: Charset::Ascii,
    };

    fn parse(text: &str) -> Result<Self, Malformed> {
        check_text(Self::META, text)?;
        Self::parse(text).map_err(|error| Malformed {
            code: shape::MALFORMED_DATE,
            name: "Edtf",
            char: None,
            reason: Some(error.text()),
        })
    }

    fn as_str(&self) -> &str {
        self.as_str()
    }
}

impl serde::Serialize for Edtf {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

json_schema!(Edtf);

impl FromSource for Edtf {
    const SHAPE: Shape = Shape::Leaf(<Self as Leaf>::META);

    fn from_source<S: Source>(source: &mut S) -> Result<Option<Self>, S::Stop> {
        source.leaf::<Self>()
    }
}

impl Walk for Edtf {
    fn walk<'a>(&'a self, path: &mut Path, visit: &mut Visit<'a, '_>) {
        visit(path, Item::Text(self.as_str(), <Self as Leaf>::META));
    }
}
