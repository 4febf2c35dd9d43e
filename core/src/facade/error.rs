//! Why a verb could not run.

use crate::custody::NoNextLink;
use crate::lang::Lang;
use crate::publish::{NotAPolicy, Refused};
use crate::read::echo;
use serde::ser::{Serialize, SerializeStruct as _, Serializer};

/// Why a verb could not run. It is never about what the data says: that is a
/// report. Its code is stable, its words are not; what was asked for is echoed
/// shortened and printable.
///
/// ```
/// let error = casecairn::facade::explain("CC999", "en").unwrap_err();
/// assert_eq!(error.code(), "rule-unknown");
/// assert_eq!(error.to_string(), "there is no rule `CC999`");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The settings are not what they should be.
    #[error("the settings cannot be read: {reason}")]
    Settings {
        /// What is wrong with them, and where.
        reason: String,
    },
    /// No such language is spoken.
    #[error("there is no language `{asked}`: write one of {known}")]
    UnknownLanguage {
        /// What was asked for.
        asked: String,
        /// What there is.
        known: String,
    },
    /// There is no such profile.
    #[error("there is no profile `{asked}`: {reason}")]
    UnknownProfile {
        /// What was asked for.
        asked: String,
        /// What there is.
        reason: String,
    },
    /// There is no such rule.
    #[error("there is no rule `{asked}`")]
    UnknownRule {
        /// What was asked for.
        asked: String,
    },
    /// A day is not written as one.
    #[error("`{asked}` is no day: write YYYY-MM-DD")]
    NotADay {
        /// What was given.
        asked: String,
    },
    /// There is no such kind of record.
    #[error("there is no kind of record `{asked}`: write one of {known}")]
    UnknownKind {
        /// What was asked for.
        asked: String,
        /// What there is.
        known: String,
    },
    /// There is no such schema.
    #[error("there is no schema `{asked}`: {reason}")]
    UnknownSchema {
        /// What was asked for.
        asked: String,
        /// What there is.
        reason: String,
    },
    /// What is asked of records cannot be read.
    #[error("the filter cannot be read: {reason}")]
    Filter {
        /// What is wrong with it.
        reason: String,
    },
    /// Maps have no ground, or not the one of this version.
    #[error(
        "there is no ground to draw maps on, or not that of this version: it lies beside the module, as `data/ground.js`"
    )]
    NoGround,
    /// An assessment has no such section.
    #[error("there is no section `{asked}`: {reason}")]
    UnknownSection {
        /// What was asked for.
        asked: String,
        /// What there is.
        reason: String,
    },
    /// People are not told apart by such a dimension.
    #[error("there is no dimension `{asked}`: {reason}")]
    UnknownDimension {
        /// What was asked for.
        asked: String,
        /// What there is.
        reason: String,
    },
    /// A criteria profile cannot be used.
    #[error("the criteria cannot be used: {reason}")]
    Criteria {
        /// Why.
        reason: String,
    },
    /// There is no policy of a name.
    #[error("there is no policy `{asked}`: write one of {known}, or give one as an object")]
    UnknownPolicy {
        /// What was asked for.
        asked: String,
        /// What there is.
        known: String,
    },
    /// There is no criteria profile of a name.
    #[error("there are no criteria `{asked}`: write one of {known}, or give them as an object")]
    UnknownCriteria {
        /// What was asked for.
        asked: String,
        /// What there is.
        known: String,
    },
    /// A policy is not taken.
    #[error("the policy is not taken: {why}")]
    Policy {
        /// Why.
        why: NotAPolicy,
    },
    /// Nothing is published, and no risk told: what was meant is not certain.
    #[error("{why}")]
    Refused {
        /// Why.
        why: Refused,
    },
    /// There is no record of an id, or it is of a kind that does not serve.
    #[error("there is no record `{asked}` that would serve here")]
    UnknownRecord {
        /// What was asked for.
        asked: String,
    },
    /// A record cannot be relied on: it is there twice, or not as it should be read.
    #[error("the record `{asked}` cannot be relied on: `validate` says why")]
    UnsoundRecord {
        /// What was asked for.
        asked: String,
    },
    /// There is no telling what the next event of custody has to carry.
    #[error("{why}")]
    NoNextLink {
        /// Why.
        why: NoNextLink,
    },
    /// A text is no SHA-256, or no list of digests.
    #[error("{reason}")]
    NotDigests {
        /// What is wrong.
        reason: String,
    },
    /// An input could not be read to its end.
    #[error("dossier {dossier} cannot be read: {reason}")]
    Unreadable {
        /// Which of those given, from 0.
        dossier: usize,
        /// What the system says.
        reason: String,
    },
    /// Rows about ids and references cannot be settled.
    #[error("the rows cannot be settled: {reason}")]
    Rows {
        /// Why.
        reason: String,
    },
    /// Whoever watched asked to stop.
    #[error("stopped before the end")]
    Stopped,
}

impl Error {
    /// Its stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Settings { .. } => "settings-malformed",
            Self::UnknownLanguage { .. } => "language-unknown",
            Self::UnknownProfile { .. } => "profile-unknown",
            Self::UnknownRule { .. } => "rule-unknown",
            Self::NotADay { .. } => "day-malformed",
            Self::UnknownKind { .. } => "kind-unknown",
            Self::UnknownSchema { .. } => "schema-unknown",
            Self::Filter { .. } => "filter-malformed",
            Self::NoGround => "ground-missing",
            Self::UnknownSection { .. } => "section-unknown",
            Self::UnknownDimension { .. } => "dimension-unknown",
            Self::Criteria { .. } => "criteria-malformed",
            Self::UnknownPolicy { .. } => "policy-unknown",
            Self::UnknownCriteria { .. } => "criteria-unknown",
            Self::Policy { .. } => "policy-refused",
            Self::Refused { .. } => "refused",
            Self::UnknownRecord { .. } => "record-unknown",
            Self::UnsoundRecord { .. } => "record-unsound",
            Self::NoNextLink { .. } => "link-unknown",
            Self::NotDigests { .. } => "digests-malformed",
            Self::Unreadable { .. } => "input-unreadable",
            Self::Rows { .. } => "rows-unsettled",
            Self::Stopped => "stopped",
        }
    }

    pub(super) fn unknown_language(asked: &str) -> Self {
        let known = Lang::ALL.iter().map(|lang| lang.tag());
        Self::UnknownLanguage { asked: echo(asked), known: listed(known) }
    }

    pub(super) fn unknown_profile(asked: &str, reason: &str) -> Self {
        Self::UnknownProfile { asked: echo(asked), reason: reason.to_owned() }
    }

    pub(super) fn unknown_rule(asked: &str) -> Self {
        Self::UnknownRule { asked: echo(asked) }
    }

    pub(super) fn not_a_day(asked: &str) -> Self {
        Self::NotADay { asked: echo(asked) }
    }

    pub(super) fn unknown_policy(asked: &str) -> Self {
        Self::UnknownPolicy { asked: echo(asked), known: listed(["public", "partners"].into_iter()) }
    }

    pub(super) fn unknown_criteria(asked: &str, known: &[String]) -> Self {
        Self::UnknownCriteria { asked: echo(asked), known: listed(known.iter().map(String::as_str)) }
    }

    pub(super) fn unknown_kind(asked: &str, known: impl Iterator<Item = &'static str>) -> Self {
        Self::UnknownKind { asked: echo(asked), known: listed(known) }
    }

    #[cfg(feature = "schema")]
    pub(super) fn unknown_schema(asked: &str, reason: &str) -> Self {
        Self::UnknownSchema { asked: echo(asked), reason: reason.to_owned() }
    }
}

fn listed<'w>(words: impl Iterator<Item = &'w str>) -> String {
    words.map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

/// As `{"code": …, "message": …}`.
impl Serialize for Error {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut error = to.serialize_struct("Error", 2)?;
        error.serialize_field("code", self.code())?;
        error.serialize_field("message", &self.to_string())?;
        error.end()
    }
}
