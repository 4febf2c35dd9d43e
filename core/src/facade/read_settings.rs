//! Settings from JSON, read by the reader that everything else is read by.

use super::{Error, Settings};
use crate::read::{Limits, echo};
use jiter::{Jiter, Peek};

/// What is wrong with them.
type Reason = String;

/// The JSON, and how far it is read.
struct Given<'j> {
    bytes: &'j [u8],
    json: Jiter<'j>,
}

/// The settings of a JSON object.
pub(super) fn settings(json: &[u8]) -> Result<Settings, Error> {
    let mut settings = Settings::default();
    let mut from = Given { bytes: json, json: Jiter::new(json) };
    whole(&mut from, &mut settings).map_err(|reason| Error::Settings { reason })?;
    Ok(settings)
}

fn whole(from: &mut Given<'_>, settings: &mut Settings) -> Result<(), Reason> {
    const KEYS: &[&str] = &["lang", "profile", "allow", "max_issues", "today", "limits"];
    object(from, KEYS, &mut |from, key| {
        match key {
            "lang" => settings.lang = optional(from, text)?,
            "profile" => settings.profile = optional(from, text)?,
            "allow" => settings.allow = texts(from)?,
            "max_issues" => settings.max_issues = optional(from, number)?,
            "today" => settings.today = optional(from, text)?,
            _ => settings.limits = limits(from)?,
        }
        Ok(())
    })?;
    from.json.finish().map_err(broken)
}

fn limits(from: &mut Given<'_>) -> Result<Limits, Reason> {
    let mut limits = Limits::default();
    object(from, Limits::NAMES, &mut |from, key| {
        let number = number(from)?;
        // Only keys that are known come here.
        if let Some(limit) = limits.named(key) {
            *limit = number;
        }
        Ok(())
    })?;
    Ok(limits)
}

/// Reads one value.
type Read<'r> = dyn FnMut(&mut Given<'_>, &'static str) -> Result<(), Reason> + 'r;

/// Reads an object: each of its keys is known, and stands once.
fn object(from: &mut Given<'_>, known: &'static [&'static str], read: &mut Read<'_>) -> Result<(), Reason> {
    expect(from, Peek::Object, "settings, and `limits` in them, are objects")?;
    let mut seen = vec![false; known.len()];
    let mut key = from.json.known_object().map_err(broken)?.map(str::to_owned);
    while let Some(name) = key {
        let Some((key_is, seen)) = known.iter().zip(&mut seen).find(|(known, _)| **known == name) else {
            let known: Vec<String> = known.iter().map(|known| format!("`{known}`")).collect();
            return Err(format!("unknown field `{}`, expected one of {}", echo(&name), known.join(", ")));
        };
        if std::mem::replace(seen, true) {
            return Err(format!("duplicate field `{key_is}`"));
        }
        read(from, key_is).map_err(|reason| format!("`{key_is}`: {reason}"))?;
        key = from.json.next_key().map_err(broken)?.map(str::to_owned);
    }
    Ok(())
}

/// `null` says what absence says.
fn optional<T>(
    from: &mut Given<'_>,
    read: impl FnOnce(&mut Given<'_>) -> Result<T, Reason>,
) -> Result<Option<T>, Reason> {
    if from.json.peek().map_err(broken)? == Peek::Null {
        from.json.known_null().map_err(broken)?;
        return Ok(None);
    }
    read(from).map(Some)
}

fn text(from: &mut Given<'_>) -> Result<String, Reason> {
    expect(from, Peek::String, "a text is expected")?;
    from.json.known_str().map(str::to_owned).map_err(broken)
}

fn texts(from: &mut Given<'_>) -> Result<Vec<String>, Reason> {
    expect(from, Peek::Array, "a list of texts is expected")?;
    let mut texts = Vec::new();
    let mut item = from.json.known_array().map_err(broken)?;
    while item.is_some() {
        texts.push(text(from)?);
        item = from.json.array_step().map_err(broken)?;
    }
    Ok(texts)
}

fn number(from: &mut Given<'_>) -> Result<usize, Reason> {
    let peek = from.json.peek().map_err(broken)?;
    let start = from.json.current_index();
    from.json.known_skip(peek).map_err(broken)?;
    let digits = from.bytes.get(start..from.json.current_index()).unwrap_or_default();
    let number = std::str::from_utf8(digits).ok().and_then(|digits| digits.parse().ok());
    number.ok_or_else(|| "a whole number of 0 or more is expected".to_owned())
}

fn expect(from: &mut Given<'_>, expected: Peek, reason: &str) -> Result<(), Reason> {
    if from.json.peek().map_err(broken)? == expected { Ok(()) } else { Err(reason.to_owned()) }
}

#[allow(clippy::needless_pass_by_value, reason = "for `map_err`")]
fn broken(error: jiter::JiterError) -> Reason {
    format!("{} at byte {}", error.error_type, error.index)
}
