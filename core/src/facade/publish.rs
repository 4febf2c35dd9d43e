//! `publish` and `risk`, as they cross a border.

use super::settings::{day, from_object};
use super::{Error, Input};
use crate::publish::{Policy, Published};
use crate::read::echo;
use crate::risk::{Dimension, NotADimension, Risk};
use serde::Deserialize;
use serde_json::Value;

/// What may leave, as it crosses a border. What is left out has its default; a
/// key that is not known is an error, and so is a day that is missing.
///
/// ```
/// use casecairn::facade::PublishSettings;
///
/// let error = PublishSettings::from_json(br#"{"policy":"everything","today":"2026-02-01"}"#)?.policy().unwrap_err();
/// assert_eq!(error.code(), "policy-unknown");
/// assert!(PublishSettings::from_json(br#"{"policy":"public"}"#).is_err());
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct PublishSettings {
    /// The name of a policy that is built in, or one as an object; else
    /// `public`, the strictest.
    #[serde(default)]
    pub policy: Value,
    /// The day on which consent must hold, `YYYY-MM-DD`: the library asks no clock.
    pub today: String,
}

impl PublishSettings {
    /// The settings of a JSON object.
    ///
    /// # Errors
    /// It is none, has no day, or a key or value of it is not known.
    pub fn from_json(json: &[u8]) -> Result<Self, Error> {
        from_object(json, &[])
    }

    /// The policy that they stand for.
    ///
    /// # Errors
    /// There is none of this name, or it is not taken.
    pub fn policy(&self) -> Result<Policy, Error> {
        match &self.policy {
            Value::Null => Ok(Policy::public()),
            Value::String(name) => Policy::named(name).ok_or_else(|| Error::unknown_policy(name)),
            policy => {
                let json = serde_json::to_vec(policy).unwrap_or_default();
                Policy::from_json(&json).map_err(|why| Error::Policy { why })
            }
        }
    }
}

/// Publishes dossiers, together, under a policy.
///
/// ```
/// use casecairn::facade::{Input, PublishSettings, publish};
///
/// let settings = PublishSettings::from_json(br#"{"today":"2026-02-01"}"#)?;
/// let dossier = Input::text(&br#"{"type":"dossier","schema_version":"1.0","namespace":"n","title":"T","records":[]}"#[..]);
/// assert!(publish(&[dossier], &settings)?.disclosure.to_json().contains("public"));
/// assert_eq!(publish(&[Input::text(b"{}")], &settings).unwrap_err().code(), "refused");
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
///
/// # Errors
/// The settings ask for what is not there; or nothing is published, since it is
/// not certain what was meant.
pub fn publish(inputs: &[Input<&[u8]>], settings: &PublishSettings) -> Result<Published, Error> {
    let (policy, today) = (settings.policy()?, day(&settings.today)?);
    let bytes: Vec<&[u8]> = inputs.iter().map(|input| input.from).collect();
    crate::publish::publish(&bytes, &policy, today).map_err(|why| Error::Refused { why })
}

/// A policy that is built in, to begin one's own with.
///
/// ```
/// assert_eq!(casecairn::facade::policy("partners")?.k, 11);
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
///
/// # Errors
/// There is none of this name.
pub fn policy(name: &str) -> Result<Policy, Error> {
    Policy::named(name).ok_or_else(|| Error::unknown_policy(name))
}

/// By what people may be told apart, as it crosses a border.
///
/// ```
/// use casecairn::facade::RiskSettings;
///
/// assert_eq!(RiskSettings::from_json(b"{}")?.dimensions()?.len(), 5);
/// let error = RiskSettings::from_json(br#"{"by":["name"]}"#)?.dimensions().unwrap_err();
/// assert_eq!(error.code(), "dimension-unknown");
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct RiskSettings {
    /// The dimensions; else all.
    pub by: Vec<String>,
}

impl RiskSettings {
    /// The settings of a JSON object.
    ///
    /// # Errors
    /// It is none, or a key or value of it is not known.
    pub fn from_json(json: &[u8]) -> Result<Self, Error> {
        from_object(json, &[])
    }

    /// The dimensions that they stand for.
    ///
    /// # Errors
    /// There is no such dimension.
    pub fn dimensions(&self) -> Result<Vec<Dimension>, Error> {
        if self.by.is_empty() {
            return Ok(Dimension::ALL.to_vec());
        }
        let unknown =
            |asked: &str, why: NotADimension| Error::UnknownDimension { asked: echo(asked), reason: why.to_string() };
        self.by.iter().map(|asked| asked.parse().map_err(|why| unknown(asked, why))).collect()
    }
}

/// Says how easily people could be told apart in dossiers, together.
///
/// ```
/// use casecairn::facade::{Input, RiskSettings, risk};
///
/// let dossier = Input::text(&br#"{"type":"dossier","schema_version":"1.0","namespace":"n","title":"T","records":[]}"#[..]);
/// assert!(risk(&[dossier], &RiskSettings::default())?.is_low());
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
///
/// # Errors
/// There is no such dimension; or the dossiers have faults, so that a risk
/// could be missed.
pub fn risk(inputs: &[Input<&[u8]>], settings: &RiskSettings) -> Result<Risk, Error> {
    let bytes: Vec<&[u8]> = inputs.iter().map(|input| input.from).collect();
    crate::risk::risk(&bytes, &settings.dimensions()?).map_err(|why| Error::Refused { why })
}
