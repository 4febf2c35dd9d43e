//! What the answers of every section are made of.

use super::case::{Case, Reason};
use super::kept::Where;
use crate::index::{Lineages, Node};
use crate::lang::{Lang, Text};
use crate::model::vocabulary::Stance;
use crate::model::{Answer, Interval};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A term in each language.
///
/// ```
/// use casecairn::assess::Term;
/// let term = Term::from(casecairn::Text { en: "beating", fr: "coups" });
/// assert_eq!(serde_json::to_string(&term).unwrap(), r#"{"en":"beating","fr":"coups"}"#);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// In English.
    pub en: String,
    /// In French.
    pub fr: String,
}

impl From<Text> for Term {
    fn from(text: Text) -> Self {
        Self { en: text.en.to_owned(), fr: text.fr.to_owned() }
    }
}

impl Term {
    /// What something is called in each language.
    pub(super) fn labels<'t>(label: impl Fn(Lang) -> &'t str) -> Self {
        Self { en: label(Lang::En).to_owned(), fr: label(Lang::Fr).to_owned() }
    }

    /// The term in a language.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Fr => &self.fr,
        }
    }
}

/// How many independent lineages there are.
///
/// ```
/// use casecairn::assess::LineageCount;
/// assert_eq!(LineageCount::default().at_least, 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageCount {
    /// So many at least.
    pub at_least: u64,
    /// Whether there are no more; `false` where the graph is too large to be sure.
    pub exact: bool,
}

impl From<Lineages> for LineageCount {
    fn from(found: Lineages) -> Self {
        Self { at_least: found.least as u64, exact: found.exact }
    }
}

/// Whether something is so, as far as the claims go.
///
/// ```
/// use casecairn::assess::Met;
/// assert_eq!(serde_json::to_string(&Met::CannotTell).unwrap(), r#""cannot_tell""#);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Met {
    /// It is met.
    Met,
    /// It is not met.
    NotMet,
    /// What was given does not tell.
    CannotTell,
}

impl From<Answer> for Met {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Yes => Self::Met,
            Answer::No => Self::NotMet,
            Answer::CannotTell => Self::CannotTell,
        }
    }
}

/// The numbers that a count can be. It may have to be protected: `Debug` does not show it.
///
/// ```
/// use casecairn::assess::Numbers;
/// use casecairn::model::Interval;
/// let numbers = Numbers::from(Interval::at_least(3));
/// assert_eq!(serde_json::to_string(&numbers).unwrap(), r#"{"at_least":3,"at_most":null}"#);
/// assert_eq!(format!("{numbers:?}"), "Numbers(protected)");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Numbers {
    /// Not fewer.
    pub at_least: u64,
    /// Not more; `null` where nobody says.
    pub at_most: Option<u64>,
}

impl fmt::Debug for Numbers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Numbers(protected)")
    }
}

impl From<Interval> for Numbers {
    fn from(interval: Interval) -> Self {
        Self { at_least: interval.least(), at_most: interval.most() }
    }
}

/// A claim that an answer rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClaimAnswer {
    /// `evidence#claim`, with the namespace where several dossiers were read.
    pub claim: String,
    /// Who makes it: an actor, or a role.
    pub by: Option<String>,
    /// How far whoever makes it stands behind it.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub stance: Stance,
}

/// A claim that is not counted, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SetAside {
    /// `evidence#claim`, with the namespace where several dossiers were read.
    pub claim: String,
    /// Why it is not counted.
    pub reason: Reason,
}

/// A list of claims: the first of them, and how many more there are.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Claims {
    /// The first, in the order of their names.
    pub shown: Vec<ClaimAnswer>,
    /// How many more there are.
    pub omitted: u64,
}

/// A country and a province, as far as they are known.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Area {
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// ISO 3166-2.
    pub subdivision: Option<String>,
}

impl From<&Where> for Area {
    fn from(place: &Where) -> Self {
        let own = |text: &Option<Box<str>>| text.as_deref().map(str::to_owned);
        Self { country: own(&place.country), subdivision: own(&place.subdivision) }
    }
}

impl Case {
    /// A claim for an answer.
    pub(super) fn claim_answer(&self, claim: Node) -> Option<ClaimAnswer> {
        let (note, kept) = self.claim(claim)?;
        let role = kept.by_role.as_ref().map(|role| role.code().to_owned());
        let by = note.by.map(|by| self.address(by)).or(role);
        Some(ClaimAnswer { claim: self.address(claim), by, stance: note.stance })
    }

    /// Claims for an answer: `most` of them, in the order of their names.
    pub(super) fn claims_answer(&self, claims: &[Node], most: usize) -> Claims {
        let claims = self.in_order(claims.to_vec());
        let shown = claims.iter().take(most).filter_map(|claim| self.claim_answer(*claim)).collect();
        Claims { shown, omitted: claims.len().saturating_sub(most) as u64 }
    }
}
