//! `assess`, as it crosses a border.

use super::explain::lang;
use super::settings::from_object;
use super::{Error, Input};
use crate::assess::{AssessOptions, Assessment, CriteriaProfile, Section};
use crate::read::{Limits, echo};
use crate::table::Table;
use serde::Deserialize;
use serde_json::Value;

/// How to assess, as it crosses a border: what is left out has its default, and
/// a key that is not known is an error.
///
/// ```
/// use casecairn::facade::AssessSettings;
///
/// let settings = AssessSettings::from_json(br#"{"criteria":["two-independent-lineages"],"sections":["standing"]}"#)?;
/// assert_eq!(settings.options()?.profiles.len(), 1);
/// let error = AssessSettings::from_json(br#"{"sections":["guilt"]}"#)?.options().unwrap_err();
/// assert_eq!(error.code(), "section-unknown");
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct AssessSettings {
    /// The criteria to apply: names of profiles that are built in, or profiles
    /// as objects; else all that are built in.
    pub criteria: Vec<Value>,
    /// The questions to answer; else all.
    pub sections: Vec<String>,
    /// The most claims that any list of the answer holds; the rest are counted.
    pub max_claims: Option<usize>,
    /// The most incidents, and compounds, whose elements the answer holds.
    pub max_records: Option<usize>,
    /// The most rows that any table of totals and of the ledger holds.
    pub max_rows: Option<usize>,
    /// How much is read before it is too much.
    pub limits: Limits,
}

impl AssessSettings {
    /// The settings of a JSON object.
    ///
    /// # Errors
    /// It is none, or a key or value of it is not known.
    pub fn from_json(json: &[u8]) -> Result<Self, Error> {
        from_object(json, &["limits"])
    }

    /// The options that they stand for.
    ///
    /// # Errors
    /// There is no such profile or section.
    pub fn options(&self) -> Result<AssessOptions, Error> {
        let mut options = AssessOptions { limits: self.limits, ..AssessOptions::default() };
        if !self.sections.is_empty() {
            options.sections = self.sections.iter().map(|asked| section(asked)).collect::<Result<_, _>>()?;
        }
        if !self.criteria.is_empty() {
            options.profiles = self.criteria.iter().map(profile).collect::<Result<_, _>>()?;
        }
        options.max_claims = self.max_claims.unwrap_or(options.max_claims);
        options.max_records = self.max_records.unwrap_or(options.max_records);
        options.max_rows = self.max_rows.unwrap_or(options.max_rows);
        Ok(options)
    }
}

/// Says who corroborates what in dossiers, together.
///
/// ```
/// use casecairn::facade::{AssessSettings, Input, assess};
///
/// let dossier = Input::text(&br#"{"type":"compound","id":"c1"}"#[..]);
/// assert_eq!(assess(&[dossier], &AssessSettings::default())?.standings[0].id, "c1");
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
///
/// # Errors
/// The settings ask for what is not there.
pub fn assess(inputs: &[Input<&[u8]>], settings: &AssessSettings) -> Result<Assessment, Error> {
    let options = settings.options()?;
    let bytes: Vec<&[u8]> = inputs.iter().map(|input| input.from).collect();
    Ok(crate::assess::assess(&bytes, &options))
}

/// A section of an assessment as a table: see [`Assessment::to_table`].
///
/// ```
/// use casecairn::facade::{AssessSettings, Input, assess, assessment_table};
///
/// let assessment = assess(&[Input::text(&b"{}"[..])], &AssessSettings::default())?;
/// assert_eq!(assessment_table(&assessment, "totals", "en")?.rows(), 1);
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
///
/// # Errors
/// There is no such section or language.
pub fn assessment_table(assessment: &Assessment, asked: &str, tag: &str) -> Result<Table, Error> {
    Ok(assessment.to_table(section(asked)?, lang(tag)?))
}

/// The names of the criteria profiles that are built in.
///
/// ```
/// assert!(casecairn::facade::profiles().contains(&"reported-by-one".to_owned()));
/// ```
pub fn profiles() -> Vec<String> {
    CriteriaProfile::built_in().into_iter().map(|profile| profile.id).collect()
}

fn section(asked: &str) -> Result<Section, Error> {
    asked.parse().map_err(|why: crate::assess::NotASection| Error::UnknownSection {
        asked: echo(asked),
        reason: why.to_string(),
    })
}

/// A profile that is built in, or one as an object.
fn profile(asked: &Value) -> Result<CriteriaProfile, Error> {
    let Value::String(name) = asked else {
        let json = serde_json::to_vec(asked).unwrap_or_default();
        return CriteriaProfile::read(&json).map_err(|why| Error::Criteria { reason: why.to_string() });
    };
    let known = CriteriaProfile::built_in().into_iter().find(|profile| profile.id == *name);
    known.ok_or_else(|| Error::unknown_criteria(name, &profiles()))
}
