//! `risk`: how easily people could be told apart in a dossier, before anything
//! is done about it.
//!
//! Two tables are looked at: the people in the counts of incidents, and the
//! testimonies. People who have the same values in all the dimensions asked
//! for form a class. The fewer people in a class, the easier to find one.
//!
//! The answer has small numbers. It is for those who hold the dossier, and is
//! not to be published.

mod table;
mod text;

pub use table::{Driver, Table};

use crate::lang::{Lang, Text};
use crate::model::Dossier;
use crate::order::Order as _;
use crate::publish::{Policy, Refused, read_all};
use serde::Serialize;
use std::fmt;
use std::str::FromStr;

/// A property by which people may be told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Dimension {
    /// The nationality of those counted.
    Nationality,
    /// The age class of those counted.
    AgeClass,
    /// The sex of those counted.
    Sex,
    /// The compounds: of the incident, or those of which a testimony speaks.
    Site,
    /// The month: of the incident, or in which a testimony was given.
    Month,
}

impl Dimension {
    /// Every dimension.
    pub const ALL: &'static [Self] = &[Self::Nationality, Self::AgeClass, Self::Sex, Self::Site, Self::Month];

    /// Its name in arguments and answers.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nationality => "nationality",
            Self::AgeClass => "age_class",
            Self::Sex => "sex",
            Self::Site => "site",
            Self::Month => "month",
        }
    }

    /// What people call it.
    pub const fn label(self) -> Text {
        match self {
            Self::Nationality => Text { en: "nationality", fr: "nationalité" },
            Self::AgeClass => Text { en: "age class", fr: "classe d'âge" },
            Self::Sex => Text { en: "sex", fr: "sexe" },
            Self::Site => Text { en: "site", fr: "site" },
            Self::Month => Text { en: "month", fr: "mois" },
        }
    }
}

impl fmt::Display for Dimension {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A text that names no dimension.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a dimension is `nationality`, `age_class`, `sex`, `site` or `month`")]
pub struct NotADimension;

impl FromStr for Dimension {
    type Err = NotADimension;

    fn from_str(text: &str) -> Result<Self, NotADimension> {
        Self::ALL.iter().copied().find(|dimension| dimension.code() == text).ok_or(NotADimension)
    }
}

/// How easily people could be told apart.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Risk {
    /// The dimensions that were looked at.
    pub dimensions: Vec<Dimension>,
    /// The fewest people that a class should have.
    pub wanted_k: u64,
    /// What the global risk should stay below.
    pub wanted_risk: f64,
    /// The people in the counts of incidents.
    pub people: Table,
    /// The testimonies. Of these only the site and the month are looked at.
    pub testimonies: Table,
}

impl Risk {
    /// Whether both tables could be told as they stand.
    pub fn is_low(&self) -> bool {
        let low =
            |table: &Table| table.records == 0 || (table.k >= self.wanted_k && table.global_risk < self.wanted_risk);
        low(&self.people) && low(&self.testimonies)
    }

    /// The answer as JSON.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// The answer for people.
    pub fn to_text(&self, lang: Lang) -> String {
        text::write(self, lang)
    }
}

/// Works out how easily people could be told apart by some dimensions.
///
/// ```
/// use casecairn::risk::{Dimension, risk};
///
/// let dossier = br#"{"type":"dossier","schema_version":"1.0","namespace":"n","title":"T","records":[
///   {"type":"incident","id":"i","kind":"raid","stance":"reported","when":{"edtf":"2025-11-03"},
///    "people":[{"unit":"person","best":60,"cells":[{"sex":"female","best":2},{"sex":"male","best":58}]}]}]}"#;
/// let risk = risk(&[dossier], &[Dimension::Sex, Dimension::Month])?;
/// assert_eq!((risk.people.k, risk.people.classes, risk.people.records), (2, 2, 60));
/// assert!(!risk.is_low());
/// # Ok::<(), casecairn::publish::Refused>(())
/// ```
///
/// # Errors
/// [`Refused`]: the dossiers have faults, so that a risk could be missed.
pub fn risk(inputs: &[&[u8]], dimensions: &[Dimension]) -> Result<Risk, Refused> {
    Ok(of(&read_all(inputs)?, dimensions))
}

fn of(dossiers: &[Dossier], dimensions: &[Dimension]) -> Risk {
    let policy = Policy::public();
    let mut dimensions = dimensions.to_vec();
    dimensions.order();
    dimensions.dedup();
    let people = table::people(dossiers);
    let testimonies = table::testimonies(dossiers);
    let of_testimony = [Dimension::Site, Dimension::Month];
    let asked: Vec<Dimension> = dimensions.iter().copied().filter(|asked| of_testimony.contains(asked)).collect();
    Risk {
        wanted_k: policy.k,
        wanted_risk: policy.max_risk,
        people: Table::new(&people, &dimensions, policy.k),
        testimonies: Table::new(&testimonies, &asked, policy.k),
        dimensions,
    }
}
