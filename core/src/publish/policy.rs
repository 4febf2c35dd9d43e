//! What may leave, and how coarse: a policy is data, and fails closed.

use crate::model::vocabulary::{ConsentScope, Tlp};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The version of policies that is understood.
const VERSION: &str = "1.0";
/// Counts are told in classes at least so wide: one person more or less moves a
/// class in at most one case of twenty.
const LEAST_STEP: u64 = 20;

/// How near a place is told. The order is from coarse to fine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Area {
    /// The country.
    Country,
    /// The first-level subdivision.
    Subdivision,
    /// A cell of a fixed grid, at least 10 km wide.
    Cell,
    /// A cell of a fixed grid, a thousandth of a degree wide.
    Site,
}

/// How near a time is told. The order is from coarse to fine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Span {
    /// Calendar years.
    Year,
    /// Calendar months.
    Month,
}

/// How near something is told, in place and in time: never one without the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Grain {
    /// Where.
    pub area: Area,
    /// When.
    pub span: Span,
}

impl Grain {
    const fn new(area: Area, span: Span) -> Self {
        Self { area, span }
    }

    fn is_within(self, other: Self) -> bool {
        self.area <= other.area && self.span <= other.span
    }
}

/// A text that may leave as it stands, because someone has read it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Cleared {
    /// The record that holds it.
    pub record: String,
    /// The field.
    pub field: String,
    /// Who has read it.
    pub by: String,
    /// The day on which it was read.
    pub on: String,
}

impl fmt::Debug for Cleared {
    /// An id may be the one thing to protect.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Cleared(protected)")
    }
}

/// A policy of publication.
///
/// Every field must be there, and no other: a policy that is not wholly
/// understood publishes nothing. No policy may be laxer than
/// [`Policy::partners`] in any point, so that whatever is shown under it is
/// also in what partners see.
///
/// ```
/// use casecairn::publish::Policy;
/// let policy = Policy::public();
/// assert_eq!((policy.name.as_str(), policy.k), ("public", 11));
/// assert_eq!(Policy::from_json(policy.to_json().as_bytes()), Ok(policy));
/// assert!(Policy::from_json(b"{}").is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Policy {
    /// The version of the policy format: `1.0`.
    pub version: String,
    /// What it is called; it stands in the disclosure report.
    pub name: String,
    /// The strictest TLP label that may leave. What has no label stays.
    #[serde(with = "tlp")]
    #[cfg_attr(feature = "schema", schemars(with = "Tlp"))]
    pub tlp: Tlp,
    /// The uses of which a person must have agreed to at least one.
    #[serde(with = "scopes")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<ConsentScope>"))]
    pub consent: Vec<ConsentScope>,
    /// The fewest people that a number may tell of.
    pub k: u64,
    /// How wide the classes are in which numbers are told: a multiple of 5.
    pub step: u64,
    /// What the global risk of re-identification must stay below.
    pub max_risk: f64,
    /// How near a compound is told that an open source holds to be confirmed or probable.
    pub confirmed_sites: Grain,
    /// How near any other compound is told.
    pub other_sites: Grain,
    /// How near an incident is told that surely concerned `k` people, or none at all.
    pub incidents: Grain,
    /// How near any other incident is told.
    pub small_incidents: Grain,
    /// How near the dates of evidence are told.
    pub evidence: Span,
    /// Free texts that may leave.
    pub cleared: Vec<Cleared>,
}

/// Why a policy is not taken. It never shows what stands in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotAPolicy {
    /// It is not JSON, lacks a field, or has one that is not known.
    #[error("not a policy: it must have every field of its schema, and no other (line {line}, column {column})")]
    Shape {
        /// The line at which it is at fault, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// It was written for another version of this library.
    #[error("not a policy that this version understands: its version must be {VERSION}")]
    Version,
    /// It would show more than partners may see.
    #[error("the policy is laxer than `partners` in `{0}`")]
    TooLax(&'static str),
    /// A number makes no sense.
    #[error("the policy has a number that makes no sense in `{0}`")]
    Number(&'static str),
}

impl Policy {
    /// For everybody: the strictest of the two that are built in, and the default.
    pub fn public() -> Self {
        Self {
            name: "public".to_owned(),
            tlp: Tlp::Clear,
            consent: vec![ConsentScope::PublishAnonymised],
            confirmed_sites: Grain::new(Area::Cell, Span::Month),
            other_sites: Grain::new(Area::Subdivision, Span::Year),
            small_incidents: Grain::new(Area::Country, Span::Year),
            ..Self::partners()
        }
    }

    /// For organisations that keep it confidential.
    pub fn partners() -> Self {
        Self {
            version: VERSION.to_owned(),
            name: "partners".to_owned(),
            tlp: Tlp::Amber,
            consent: vec![ConsentScope::ShareTrustedPartners, ConsentScope::PublishAnonymised],
            k: 11,
            step: LEAST_STEP,
            max_risk: 0.03,
            confirmed_sites: Grain::new(Area::Site, Span::Month),
            other_sites: Grain::new(Area::Cell, Span::Month),
            incidents: Grain::new(Area::Subdivision, Span::Month),
            small_incidents: Grain::new(Area::Subdivision, Span::Year),
            evidence: Span::Month,
            cleared: Vec::new(),
        }
    }

    /// A policy that is built in.
    pub fn named(name: &str) -> Option<Self> {
        [Self::public(), Self::partners()].into_iter().find(|policy| policy.name == name)
    }

    /// Reads a policy.
    ///
    /// # Errors
    /// [`NotAPolicy`]: a key is unknown or missing, the version is another, or
    /// it is laxer than [`Policy::partners`].
    pub fn from_json(text: &[u8]) -> Result<Self, NotAPolicy> {
        let policy: Self = serde_json::from_slice(text)
            .map_err(|error| NotAPolicy::Shape { line: error.line(), column: error.column() })?;
        policy.check()?;
        Ok(policy)
    }

    /// The policy as JSON.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// Whether it is understood, and nowhere laxer than `partners`.
    ///
    /// # Errors
    /// [`NotAPolicy`] says in which field it is.
    pub fn check(&self) -> Result<(), NotAPolicy> {
        let most = Self::partners();
        if self.version != VERSION {
            return Err(NotAPolicy::Version);
        }
        // Classes begin where those of `partners` do: two that cross would tell a number between them.
        let begins = self.k <= most.k || (self.k >= 2 * most.step && self.k.is_multiple_of(most.step));
        if self.k > 1_000_000 || !begins {
            return Err(NotAPolicy::Number("k"));
        }
        if self.step > 10_000_000
            || (self.step >= most.step && !self.step.is_multiple_of(most.step))
            || self.step < self.k
        {
            return Err(NotAPolicy::Number("step"));
        }
        if !self.max_risk.is_finite() || self.max_risk <= 0.0 {
            return Err(NotAPolicy::Number("max_risk"));
        }
        let points = [
            ("tlp", self.tlp >= most.tlp),
            ("consent", !self.consent.is_empty() && self.consent.iter().all(|scope| most.consent.contains(scope))),
            ("k", self.k >= most.k),
            ("step", self.step >= most.step),
            ("max_risk", self.max_risk <= most.max_risk),
            ("confirmed_sites", self.confirmed_sites.is_within(most.confirmed_sites)),
            ("other_sites", self.other_sites.is_within(most.other_sites)),
            ("incidents", self.incidents.is_within(most.incidents)),
            ("small_incidents", self.small_incidents.is_within(most.small_incidents)),
            ("other_sites", self.other_sites.is_within(self.confirmed_sites)),
            ("small_incidents", self.small_incidents.is_within(self.incidents)),
            ("evidence", self.evidence <= most.evidence),
        ];
        points.iter().find(|(_, holds)| !holds).map_or(Ok(()), |(field, _)| Err(NotAPolicy::TooLax(field)))
    }
}

impl Default for Policy {
    /// The strictest that is built in.
    fn default() -> Self {
        Self::public()
    }
}

mod tlp {
    use super::{Tlp, by_code};
    use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
    pub(super) fn serialize<S: Serializer>(value: &Tlp, to: S) -> Result<S::Ok, S::Error> {
        value.code().serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Tlp, D::Error> {
        by_code::<Tlp, D>(&String::deserialize(from)?)
    }
}

mod scopes {
    use super::{ConsentScope, by_code};
    use serde::{Deserialize as _, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(values: &[ConsentScope], to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(values.iter().map(ConsentScope::code))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<ConsentScope>, D::Error> {
        Vec::<String>::deserialize(from)?.iter().map(|code| by_code::<ConsentScope, D>(code)).collect()
    }
}

/// A value of a vocabulary, by its code; the source's own word is none.
fn by_code<'de, V: crate::model::vocabulary::Vocabulary, D: serde::Deserializer<'de>>(
    code: &str,
) -> Result<V, D::Error> {
    let at = V::META.values.iter().position(|value| value.code == code);
    at.and_then(V::at).ok_or_else(|| serde::de::Error::custom("no such value"))
}
