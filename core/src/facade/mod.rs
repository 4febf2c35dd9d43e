//! Every verb once more, as the bindings and the command call it: bytes and
//! plain settings in, an answer that serialises out.
//!
//! Nothing here knows more than the verbs do. What is only a text on the other
//! side of a border (a language, a profile, the code of a rule, a day) becomes
//! a type here, once, and what cannot become one is an [`Error`] with a stable
//! code. *Your data is wrong* stays a [`Report`]: a verb that has run never
//! answers with an error.
//!
//! ```
//! use casecairn::facade::{Input, Settings, validate};
//!
//! let settings = Settings::from_json(br#"{"lang": "fr", "profile": "intake"}"#)?;
//! let report = validate(&[Input::text(br#"{"type":"compound","id":"c1","nmaes":[]}"#)], &settings)?;
//! assert_eq!(report.issues[0].suggestion.as_deref(), Some("names"));
//!
//! let error = Settings::from_json(br#"{"profile": "strict"}"#)?.options().unwrap_err();
//! assert_eq!(error.code(), "profile-unknown");
//! # Ok::<(), casecairn::facade::Error>(())
//! ```

mod apart;
mod assess;
mod error;
mod explain;
#[cfg(feature = "figures")]
mod figures;
mod input;
mod integrity;
mod media;
mod publish;
mod read_settings;
mod select;
mod settings;
mod streams;
mod tables;

pub use apart::{Totals, name_apart, settle_apart, settled, totals_apart, unsettled, validate_apart};
pub use assess::{AssessSettings, assess, assessment_table, profiles};
pub use error::Error;
pub use explain::{Explanation, RuleLine, explain, lang, rule, rules};
#[cfg(feature = "figures")]
pub use figures::{Drawn, lay_ground, map, timeline};
pub use input::{Form, Input};
pub use integrity::{check_digests, custody, digest, next_link};
pub use media::{MediaSettings, Medium, media};
pub use publish::{PublishSettings, RiskSettings, policy, publish, risk};
pub use select::{Selection, select};
pub use settings::Settings;
pub use streams::{Progress, validate_streams};
pub use tables::{Sheet, csv, read_tables, table, validate_tables};

use crate::model::{Dossier, Record};
use crate::report::{Fixed, Report};
use crate::validate::Validator;
use serde::Serialize;
use std::borrow::Cow;

/// Validates one or several dossiers together.
///
/// # Errors
/// The settings ask for what is not there.
///
/// ```
/// use casecairn::facade::{Input, Settings, validate};
///
/// let report = validate(&[Input::text(b"{}")], &Settings::default())?;
/// assert!(!report.ok);
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
pub fn validate(inputs: &[Input<&[u8]>], settings: &Settings) -> Result<Report, Error> {
    let options = settings.options()?;
    let bytes: Vec<&[u8]> = inputs.iter().map(|input| input.from).collect();
    let mut report = crate::validate::validate_all(&bytes, &options);
    input::place(&mut report, |dossier| inputs.get(dossier).map(|input| input.form));
    Ok(report)
}

/// Validates one record of a kind, as a form holds it. Its `type` may be
/// absent; another one than `kind` is an issue.
///
/// ```
/// use casecairn::facade::{Input, Settings, validate_record};
///
/// let value = Input::value(&br#"{"id":"c1","place":{"country":"kh"}}"#[..]);
/// let report = validate_record("compound", value, &Settings::default())?;
/// assert_eq!(report.issues[0].pointer.as_str(), "/place/country");
/// assert_eq!(report.issues[0].line, None);
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
///
/// # Errors
/// There is no such kind, or the settings ask for what is not there.
pub fn validate_record(kind: &str, value: Input<&[u8]>, settings: &Settings) -> Result<Report, Error> {
    let options = settings.options()?;
    let known = Record::META.variants.iter().filter_map(|variant| variant.tag);
    let kind = known.clone().find(|known| *known == kind).ok_or_else(|| Error::unknown_kind(kind, known))?;
    let mut validator = Validator::new(&options, false);
    validator.read_record(kind, value.from);
    let mut report = validator.finish(|_, base| value.from.get(base..).map(Cow::Borrowed));
    input::place(&mut report, |_| Some(value.form));
    Ok(report)
}

/// Reads one dossier and validates it: what could be read as JSON Lines, the
/// header first where there is one, as this library writes it; and what is
/// wrong with the rest. A record that could not be made is not among the lines,
/// and of the others every value at fault is missing: the report says so.
///
/// ```
/// use casecairn::facade::{Input, Settings, read};
///
/// let input = br#"{ "id":"c1", "type":"compound", "names":null, "place":7 }"#;
/// let (lines, report) = read(Input::text(&input[..]), &Settings::default())?;
/// assert_eq!(lines, "{\"type\":\"compound\",\"id\":\"c1\"}\n");
/// assert_eq!(report.issues[0].pointer.as_str(), "/place");
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
///
/// # Errors
/// The settings ask for what is not there.
pub fn read(input: Input<&[u8]>, settings: &Settings) -> Result<(String, Report), Error> {
    let (dossier, mut report) = crate::validate::read_dossier(input.from, &settings.options()?);
    input::place(&mut report, |_| Some(input.form));
    Ok((written(&dossier), report))
}

/// A dossier as JSON Lines, the header first where there is one.
fn written(dossier: &Dossier) -> String {
    let mut lines = String::new();
    // Texts, whole numbers and numbers that were read from JSON have JSON.
    for line in
        dossier.header.iter().map(serde_json::to_string).chain(dossier.records.iter().map(serde_json::to_string))
    {
        // What stands under `extensions` is kept as it was written, with its line breaks; none stands in a text.
        lines.push_str(&line.unwrap_or_default().replace(['\n', '\r'], " "));
        lines.push('\n');
    }
    lines
}

/// Makes every repair that is certain in a copy of one dossier, and reports on
/// the copy.
///
/// # Errors
/// The settings ask for what is not there.
///
/// ```
/// use casecairn::facade::{Settings, fix};
///
/// let fixed = fix(br#"{"type":"compound","id":"c1","status":"Current"}"#, &Settings::default())?;
/// assert!(fixed.to_json().starts_with(r#"{"fixed":[{"code":"CC023""#));
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
pub fn fix(dossier: &[u8], settings: &Settings) -> Result<Fixed, Error> {
    Ok(crate::fix::fix(dossier, &settings.options()?))
}

/// The JSON Schema of a kind: `submission/compound`, `written/compound`; a
/// name alone is a submission.
///
/// # Errors
/// There is no such schema.
///
/// ```
/// let schema = casecairn::facade::schema("compound")?;
/// assert_eq!(schema["additionalProperties"], false);
/// assert_eq!(casecairn::facade::schema("building").unwrap_err().code(), "schema-unknown");
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
#[cfg(feature = "schema")]
pub fn schema(kind: &str) -> Result<serde_json::Value, Error> {
    crate::schema::named(kind).map_err(|why| Error::unknown_schema(kind, &why.to_string()))
}

/// What this library is, and which schema it reads and writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Version {
    /// The version of the library.
    pub library: &'static str,
    /// The version of the schema.
    pub schema: &'static str,
}

/// What this library is, and which schema it reads and writes.
///
/// ```
/// assert_eq!(casecairn::facade::version().schema, "1.0");
/// ```
pub fn version() -> Version {
    Version { library: env!("CARGO_PKG_VERSION"), schema: crate::model::SCHEMA_VERSION }
}
