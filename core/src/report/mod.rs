//! What validation gives: issues with words, counts, and what was not checked.

mod excerpt;
mod fixed;
mod from_json;
mod html;
mod issue;
mod json;
mod render;
mod table;
mod text;
mod words;

pub(crate) use excerpt::excerpt;
pub use fixed::{Change, Done, Fixed};
pub use from_json::NotAReport;
pub use issue::{Cell, Issue};
pub(crate) use json::json;
pub(crate) use render::render;
pub use text::Style;
pub(crate) use text::{COLON, Ink, MORE, Noun, Page, columns, write_issues};

use crate::issue::{Code, Profile, Severity};
use crate::lang::Lang;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The outcome of a validation. The data may be wrong; the tool has run.
///
/// ```
/// use casecairn::{validate, Options};
///
/// let report = validate(br#"{"type":"compound","id":"c1","place":{"contry":"KH"}}"#, &Options::default());
/// assert!(!report.ok);
/// let issue = &report.issues[0];
/// assert_eq!((issue.code.to_string().as_str(), issue.pointer.as_str()), ("CC022", "/place/contry"));
/// assert_eq!(issue.suggestion.as_deref(), Some("country"));
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Report {
    /// Whether there is no issue of severity error.
    pub ok: bool,
    /// The profile that was asked for.
    pub profile: Profile,
    /// The language of the messages.
    pub lang: Lang,
    /// The issues, in the order of the input; at most as many as asked for.
    pub issues: Vec<Issue>,
    /// How many more issues there are than stand in `issues`.
    pub omitted: u64,
    /// All issues, by severity.
    pub counts: Counts,
    /// All issues, by rule.
    pub by_rule: BTreeMap<Code, RuleCount>,
    /// What was seen.
    pub seen: Seen,
}

/// Issues by severity.
///
/// ```
/// let report = casecairn::validate(br#"{"type":"actor","id":"a","kind":"ngo","nme":1}"#, &casecairn::Options::default());
/// assert_eq!((report.counts.error, report.counts.total()), (1, 1));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Counts {
    /// Issues of severity error.
    pub error: u64,
    /// Issues of severity warning.
    pub warning: u64,
    /// Issues of severity info.
    pub info: u64,
}

impl Counts {
    /// Counts one more.
    pub(crate) fn add(&mut self, severity: Severity) {
        match severity {
            Severity::Error => self.error += 1,
            Severity::Warning => self.warning += 1,
            Severity::Info => self.info += 1,
        }
    }

    /// Those of a severity.
    pub fn of(&self, severity: Severity) -> u64 {
        match severity {
            Severity::Error => self.error,
            Severity::Warning => self.warning,
            Severity::Info => self.info,
        }
    }

    /// All of them.
    pub fn total(&self) -> u64 {
        self.error + self.warning + self.info
    }
}

/// What became of a rule.
///
/// ```
/// let report = casecairn::validate(br#"{"type":"actor","id":"a","kind":"ngo","nme":1}"#, &casecairn::Options::default());
/// let code = "CC022".parse().unwrap();
/// assert_eq!(report.by_rule[&code].issues, 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RuleCount {
    /// Issues it raised that stand.
    pub issues: u64,
    /// Times it could not run for want of data: neither passed nor failed.
    pub unchecked: u64,
    /// Issues that a waiver in a header mutes.
    pub waived: u64,
    /// Issues that the caller asked not to see.
    pub allowed: u64,
}

/// What was seen on the way.
///
/// ```
/// let report = casecairn::validate(br#"{"type":"actor","id":"a","kind":"ngo","nme":1}"#, &casecairn::Options::default());
/// assert_eq!((report.seen.actors, report.seen.unread), (1, 0));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Seen {
    /// Headers.
    pub dossiers: u64,
    /// Actors.
    pub actors: u64,
    /// Compounds.
    pub compounds: u64,
    /// Incidents.
    pub incidents: u64,
    /// Pieces of evidence.
    pub evidence: u64,
    /// Claims in them.
    pub claims: u64,
    /// Records that could not be made: their faults are among the issues, and
    /// rules other than those of shape did not see them.
    pub unread: u64,
}
