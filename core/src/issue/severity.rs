//! How bad an issue is, and for whom.

use crate::lang::Text;
use std::fmt;
use std::str::FromStr;

/// How bad an issue is.
///
/// ```
/// assert!(casecairn::Severity::Error < casecairn::Severity::Info);
/// assert_eq!(casecairn::Severity::Warning.code(), "warning");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "lowercase"))]
pub enum Severity {
    /// The record cannot be used as it is.
    Error,
    /// Probably wrong, or dangerous to rely on.
    Warning,
    /// Worth knowing.
    Info,
}

impl Severity {
    /// Every severity, worst first.
    pub const ALL: &'static [Self] = &[Self::Error, Self::Warning, Self::Info];

    /// The code used in reports and in `rules.json`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }

    /// What people call it.
    pub const fn label(self) -> Text {
        match self {
            Self::Error => Text { en: "error", fr: "erreur" },
            Self::Warning => Text { en: "warning", fr: "avertissement" },
            Self::Info => Text { en: "note", fr: "remarque" },
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl serde::Serialize for Severity {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.code())
    }
}

/// For whom a dossier is checked: the same fault weighs differently while a
/// field worker types and before the file is published.
///
/// ```
/// let profile: casecairn::Profile = "intake".parse()?;
/// assert_eq!(profile, casecairn::Profile::Intake);
/// # Ok::<(), casecairn::NotAProfile>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Profile {
    /// While it is being written: incomplete is fine, harm is not.
    Intake,
    /// A dossier that people work with.
    #[default]
    Working,
    /// A dossier about to be published.
    Publication,
}

impl Profile {
    /// Every profile, the most lenient first.
    pub const ALL: &'static [Self] = &[Self::Intake, Self::Working, Self::Publication];

    /// The code used by the command and in reports.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Intake => "intake",
            Self::Working => "working",
            Self::Publication => "publication",
        }
    }
}

impl fmt::Display for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Profile {
    type Err = NotAProfile;

    fn from_str(text: &str) -> Result<Self, NotAProfile> {
        Self::ALL.iter().copied().find(|profile| profile.code() == text).ok_or(NotAProfile)
    }
}

impl serde::Serialize for Profile {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.code())
    }
}

/// A text that names no profile.
///
/// ```
/// assert!("strict".parse::<casecairn::Profile>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a profile is `intake`, `working` or `publication`")]
pub struct NotAProfile;

/// The severity of a rule in each profile; `None` where it does not apply.
///
/// ```
/// use casecairn::{Profile, Severity};
/// let rule = casecairn::rule("CC102".parse().unwrap()).unwrap();
/// // What is not written yet may still come.
/// assert_eq!(rule.severity.of(Profile::Intake), Some(Severity::Warning));
/// assert_eq!(rule.severity.of(Profile::Publication), Some(Severity::Error));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Severities {
    /// While a record is being written.
    pub intake: Option<Severity>,
    /// In a dossier that people work with.
    pub working: Option<Severity>,
    /// In a dossier about to be published.
    pub publication: Option<Severity>,
}

impl Severities {
    /// The same in every profile.
    pub const fn always(severity: Severity) -> Self {
        Self { intake: Some(severity), working: Some(severity), publication: Some(severity) }
    }

    /// The severity in a profile.
    pub const fn of(self, profile: Profile) -> Option<Severity> {
        match profile {
            Profile::Intake => self.intake,
            Profile::Working => self.working,
            Profile::Publication => self.publication,
        }
    }
}
