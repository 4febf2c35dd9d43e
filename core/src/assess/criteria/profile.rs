//! A criteria profile: under which conditions something counts as shown, as data.

use super::error::CriteriaError;
use super::word::Word;
use crate::assess::answer::Term;
use crate::assess::standing::SubjectKind;
use crate::model::vocabulary::{AssessmentStatus, EvidenceKind, PillarKind, SecurityFeature, Stance};
use serde::Deserialize;
use std::collections::BTreeSet;

/// The version of profiles that this version reads.
pub(super) const VERSION: &str = "1.0";

/// Under which conditions a compound, an incident or a claim counts as shown.
///
/// "Confirmed" is confirmed *under criteria*: a profile is those criteria, as
/// JSON that can be published beside what it was applied to.
///
/// ```
/// use casecairn::assess::CriteriaProfile;
/// let names: Vec<String> = CriteriaProfile::built_in().into_iter().map(|profile| profile.id).collect();
/// assert_eq!(names[1], "two-independent-lineages");
/// ```
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct CriteriaProfile {
    /// Always `criteria`.
    pub r#type: Tag,
    /// The version of the form: `1.0`.
    #[cfg_attr(feature = "schema", schemars(extend("const" = "1.0")))]
    pub version: String,
    /// What the profile is called: small letters, digits and hyphens.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^[a-z0-9-]{1,64}$")))]
    pub id: String,
    /// Its title, in each language.
    pub title: Term,
    /// What it is after, and what of it is not verified, in each language.
    pub description: Term,
    /// The standard or practice behind it.
    pub source: String,
    /// What it can be applied to.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub applies_to: Vec<SubjectKind>,
    /// The assessment that meeting all criteria amounts to under this profile.
    #[serde(default)]
    pub grants: Option<Word<AssessmentStatus>>,
    /// The criteria: all of them have to be met.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub criteria: Vec<Criterion>,
}

/// The tag of a profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Tag {
    /// It is a criteria profile.
    Criteria,
}

/// One condition of a profile.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Criterion {
    /// What it is called in the profile.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^[a-z0-9-]{1,64}$")))]
    pub id: String,
    /// What it asks for, in each language.
    pub title: Term,
    /// How that is found out.
    pub test: Test,
}

/// How it is found out whether a criterion is met.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Test {
    /// So many independent lineages support it.
    Lineages(AtLeast),
    /// No more than so many independent lineages contradict it.
    ContradictingLineages(AtMost),
    /// A supporting claim rests on evidence of some kind.
    RestsOn(RestsOn),
    /// A compound has a security feature, and a claim carries that.
    Features(Features),
    /// A supporting claim is made with some stance.
    Stance(Among),
}

/// A least number.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AtLeast {
    /// So many at least: 1 or more.
    #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
    pub at_least: u64,
}

/// A greatest number.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AtMost {
    /// So many at most.
    pub at_most: u64,
}

/// Kinds of evidence that a claim may rest on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RestsOn {
    /// One of these.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub kinds: Vec<Word<EvidenceKind>>,
    /// How far that evidence must have been verified.
    #[serde(default)]
    pub verified: Option<Verified>,
}

/// How far evidence must have been verified.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Verified {
    /// How sure the check was.
    pub at_least: Certainty,
    /// Whether somebody must have checked it who neither made nor provided it.
    #[serde(default)]
    pub independent: bool,
    /// Which questions an independent check must have answered.
    #[serde(default)]
    pub pillars: Vec<Word<PillarKind>>,
}

/// How sure a check is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// Probably what it is said to be.
    Probable,
    /// What it is said to be.
    Verified,
}

/// Security features that a compound may have.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Features {
    /// One of these; any, where none is listed.
    #[serde(default)]
    pub any_of: Vec<Word<SecurityFeature>>,
    /// The kinds of evidence that a claim for it must rest on; any, where none is listed.
    #[serde(default)]
    pub rests_on: Vec<Word<EvidenceKind>>,
}

/// Stances that a claim may be made with.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Among {
    /// One of these.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub among: Vec<Word<Stance>>,
}

const BUILT_IN: [&str; 4] = [
    include_str!("built_in/reported-by-one.json"),
    include_str!("built_in/two-independent-lineages.json"),
    include_str!("built_in/visual-and-testimony.json"),
    include_str!("built_in/testimony-and-security-features.json"),
];

impl CriteriaProfile {
    /// The profiles that are built in, the least demanding first.
    pub fn built_in() -> Vec<Self> {
        // A test reads each of them.
        BUILT_IN.iter().filter_map(|text| Self::read(text.as_bytes()).ok()).collect()
    }

    /// The text of a profile that is built in, to begin one's own with.
    ///
    /// ```
    /// use casecairn::assess::CriteriaProfile;
    /// assert!(CriteriaProfile::built_in_text("reported-by-one").is_some());
    /// assert!(CriteriaProfile::built_in_text("no-such").is_none());
    /// ```
    pub fn built_in_text(id: &str) -> Option<&'static str> {
        BUILT_IN.into_iter().find(|text| Self::read(text.as_bytes()).is_ok_and(|profile| profile.id == id))
    }

    /// Reads a profile from JSON.
    ///
    /// ```
    /// use casecairn::assess::CriteriaProfile;
    /// let error = CriteriaProfile::read(br#"{"type":"criteria","version":"2.0"}"#).unwrap_err();
    /// assert!(error.to_string().starts_with("line 1"));
    /// ```
    ///
    /// # Errors
    /// It is no JSON, a key is unknown or missing, a value is in no list, the
    /// version is newer than this library, or the profile could never be met.
    pub fn read(text: &[u8]) -> Result<Self, CriteriaError> {
        let profile: Self = serde_json::from_slice(text).map_err(|error| CriteriaError::unreadable(&error))?;
        profile.check()?;
        Ok(profile)
    }

    /// What the form alone cannot say.
    fn check(&self) -> Result<(), CriteriaError> {
        if self.version != VERSION {
            return Err(CriteriaError::Version { found: self.version.clone() });
        }
        let is_name = |name: &str| {
            let bytes = name.bytes();
            !name.is_empty()
                && name.len() <= 64
                && bytes.into_iter().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        };
        let mut seen = BTreeSet::new();
        for id in std::iter::once(&self.id).chain(self.criteria.iter().map(|criterion| &criterion.id)) {
            if !is_name(id) {
                return Err(CriteriaError::Name { id: id.clone() });
            }
        }
        for criterion in &self.criteria {
            if !seen.insert(&criterion.id) {
                return Err(CriteriaError::Twice { id: criterion.id.clone() });
            }
            if criterion.test.is_idle() {
                return Err(CriteriaError::Idle { id: criterion.id.clone() });
            }
        }
        if self.criteria.is_empty() || self.applies_to.is_empty() {
            return Err(CriteriaError::Idle { id: self.id.clone() });
        }
        Ok(())
    }
}

impl Test {
    /// Whether anything, or nothing, would meet it.
    fn is_idle(&self) -> bool {
        match self {
            Self::Lineages(test) => test.at_least == 0,
            Self::ContradictingLineages(_) | Self::Features(_) => false,
            Self::RestsOn(test) => test.kinds.is_empty(),
            Self::Stance(test) => test.among.is_empty(),
        }
    }
}
