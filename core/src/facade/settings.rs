//! How to run a verb, as texts and numbers.

use super::explain::{lang, rule};
use super::{Error, read_settings};
use crate::model::edtf::{Day, Edtf};
use crate::read::Limits;
use crate::validate::Options;
use serde::de::DeserializeOwned;

/// How to validate, as it crosses a border: what is left out has its default,
/// and a key that is not known is an error.
///
/// ```
/// use casecairn::facade::Settings;
///
/// let settings = Settings::from_json(br#"{"allow":["quote-missing"],"today":"2026-02-01","limits":{"depth":8}}"#)?;
/// assert_eq!(settings.options()?.limits.depth, 8);
///
/// let error = Settings::from_json(br#"{"langue":"fr"}"#).unwrap_err();
/// assert_eq!(error.code(), "settings-malformed");
/// assert!(error.to_string().contains("unknown field `langue`, expected one of `lang`, "));
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Settings {
    /// The language of the messages, as a BCP 47 tag.
    pub lang: Option<String>,
    /// For whom the input is checked: `intake`, `working`, `publication`.
    pub profile: Option<String>,
    /// Rules, by code or name, whose issues are counted but not shown.
    pub allow: Vec<String>,
    /// The most issues to show; the rest are counted.
    pub max_issues: Option<usize>,
    /// What counts as today, `YYYY-MM-DD`: without it a date in the future is
    /// left unchecked.
    pub today: Option<String>,
    /// How much is read before it is too much.
    pub limits: Limits,
}

impl Settings {
    /// The settings of a JSON object.
    ///
    /// # Errors
    /// It is none, or a key or value of it is not known.
    pub fn from_json(json: &[u8]) -> Result<Self, Error> {
        read_settings::settings(json)
    }

    /// The defaults, with limits.
    ///
    /// ```
    /// use casecairn::facade::{AssessSettings, Settings};
    /// let limits = AssessSettings::default().limits;
    /// assert_eq!(Settings::limited(limits), Settings::default());
    /// ```
    pub fn limited(limits: Limits) -> Self {
        Self { limits, ..Self::default() }
    }

    /// The options that they stand for.
    ///
    /// # Errors
    /// There is no such language, profile, rule or day.
    pub fn options(&self) -> Result<Options, Error> {
        let mut options = Options { limits: self.limits, ..Options::default() };
        if let Some(tag) = &self.lang {
            options.lang = lang(tag)?;
        }
        if let Some(profile) = &self.profile {
            options.profile = profile
                .parse()
                .map_err(|why: crate::issue::NotAProfile| Error::unknown_profile(profile, &why.to_string()))?;
        }
        for asked in &self.allow {
            options.allow.insert(rule(asked)?.code);
        }
        options.max_issues = self.max_issues.unwrap_or(options.max_issues);
        options.today = self.today.as_deref().map(day).transpose()?;
        Ok(options)
    }
}

/// Settings of a JSON object; `inner` are those of its members that are objects.
pub(super) fn from_object<S: DeserializeOwned>(json: &[u8], inner: &[&str]) -> Result<S, Error> {
    let unreadable = |why: serde_json::Error| Error::Settings { reason: why.to_string() };
    let settings = serde_json::from_slice(json).map_err(unreadable)?;
    // A list would be read as the fields in their order.
    let raw: serde_json::Value = serde_json::from_slice(json).map_err(unreadable)?;
    let is_object = |name: &&str| raw.get(name).is_none_or(serde_json::Value::is_object);
    if !raw.is_object() || !inner.iter().all(is_object) {
        return Err(Error::Settings { reason: "settings, and `limits` in them, are objects".to_owned() });
    }
    Ok(settings)
}

/// One day, in full.
pub(super) fn day(text: &str) -> Result<Day, Error> {
    let date = text.parse::<Edtf>().map_err(|_| Error::not_a_day(text))?;
    date.earliest().day().filter(|day| day.to_string() == text).ok_or_else(|| Error::not_a_day(text))
}
