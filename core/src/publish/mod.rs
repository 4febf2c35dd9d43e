//! `publish`: from dossiers to what everybody, or partners, may see.
//!
//! # Against whom
//!
//! The file is read by those who hold people captive. Suppose that they have
//! the file of the last release too, the private dossier of a neighbour case,
//! the original of a video, and what social networks show. Whatever they join,
//! the release must not tell them who spoke, who filmed, who escaped, where a
//! survivor is.
//!
//! # How
//!
//! - **Another type.** [`PublicDossier`] has no field for what must not leave.
//!   A field of the model is not told unless a public type has it, and a test
//!   fails when one has no declared fate.
//! - **Open sources only.** What is told, an open source carries: evidence of
//!   a kind that institutions publish, that was published. What people told,
//!   wrote or filmed is never told of; whether it may be drawn on is decided by
//!   their consent, and where it may not, nothing made from it leaves.
//! - **Place and time together.** Fixed cells and calendar months, never chance.
//!   An incident that may concern few people is told by country and year.
//! - **Numbers in classes**, each of `k` people or more, no two of which overlap.
//! - **Ids are numbers of the release**, given by what is told.
//! - **It refuses** what it is not sure of: faults in the input, two headers,
//!   an unknown policy, free text. Names, marks and titles that are told pass the detectors first.
//!
//! [`Disclosure`] says how much was held back and why, and is itself safe to share.

mod accused;
mod blocked;
mod case;
mod cells;
mod coarse;
mod consent;
mod disclosure;
#[cfg(test)]
mod fates;
mod header;
mod incidents;
mod marks;
#[cfg(test)]
#[cfg(feature = "schema")]
mod monotone;
mod numbers;
mod open;
mod overlap;
mod own_words;
mod people;
mod policy;
#[cfg(test)]
mod policy_tests;
mod records;
mod refs;
mod release;
mod sources;
mod texts;
mod tombstones;
mod types;
mod view;

pub use disclosure::{About, Disclosure, Reason};
pub use policy::{Area, Cleared, Grain, NotAPolicy, Policy, Span};
pub use refs::{PublicClaimRef, PublicId};
pub use types::*;

use crate::issue::Severity;
use crate::lang::{Lang, Text};
use crate::model::Dossier;
use crate::model::edtf::Day;
use crate::rules::rule;
use crate::validate::{Options, read_dossier};

/// What came of it: what may leave, and a report that may leave with it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Published {
    /// What may leave.
    pub dossier: PublicDossier,
    /// How much was held back and why.
    pub disclosure: Disclosure,
}

/// Why nothing was published. It never shows what stands in the dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refused {
    /// A dossier has faults of shape or identity: what was meant is not certain.
    #[error("{}", Self::Faulty.text().en)]
    Faulty,
    /// A dossier has no header: without one there is no label and no name.
    #[error("{}", Self::NoHeader.text().en)]
    NoHeader,
    /// Dossiers that are published together have different headers.
    #[error("{}", Self::HeadersDiffer.text().en)]
    HeadersDiffer,
    /// Two records have the same id.
    #[error("{}", Self::SameId.text().en)]
    SameId,
    /// There are too many numbers to compare each with each.
    #[error("{}", Self::TooMany.text().en)]
    TooMany,
    /// Free text was cleared, and the public types have no field for it yet.
    #[error("{}", Self::FreeText.text().en)]
    FreeText,
    /// The namespace, the title, the publisher or the licence holds personal data.
    #[error("{}", Self::Title.text().en)]
    Title,
    /// The policy is not taken.
    #[error(transparent)]
    Policy(NotAPolicy),
}

impl Refused {
    /// The reason in each language.
    pub const fn text(self) -> Text {
        match self {
            Self::Faulty => Text {
                en: "a dossier has faults of shape or identity: repair what `validate` finds, then publish",
                fr: "un dossier comporte des anomalies de forme ou d'identité\u{a0}: corrigez ce que `validate` signale avant de publier",
            },
            Self::NoHeader => Text {
                en: "a dossier has no header: only whole dossiers are published",
                fr: "un dossier n'a pas d'en-tête\u{a0}: seuls des dossiers entiers sont publiés",
            },
            Self::HeadersDiffer => Text {
                en: "the dossiers have different headers: publish them one by one",
                fr: "les en-têtes des dossiers diffèrent\u{a0}: publiez-les un par un",
            },
            Self::SameId => Text {
                en: "two records have the same id and differ",
                fr: "deux fiches différentes portent le même identifiant",
            },
            Self::TooMany => Text {
                en: "there are too many counts of people to compare each with each",
                fr: "les décomptes de personnes sont trop nombreux pour être comparés deux à deux",
            },
            Self::FreeText => Text {
                en: "the policy clears free text, and this version has no place for it",
                fr: "la politique autorise du texte libre, or cette version n'a pas de champ pour lui",
            },
            Self::Title => Text {
                en: "the namespace, the title, the publisher or the licence of the dossier holds an address, a number or the like",
                fr: "l'espace de noms, le titre, l'éditeur ou la licence du dossier contient une adresse, un numéro ou une donnée semblable",
            },
            Self::Policy(_) => Text {
                en: "the policy is not wholly understood, or laxer than `partners`",
                fr: "la politique n'est pas entièrement comprise, ou moins stricte que `partners`",
            },
        }
    }

    /// The reason in a language, as far as it can be told.
    pub fn say(self, lang: Lang) -> String {
        match (self, lang) {
            (Self::Policy(why), Lang::En) => why.to_string(),
            _ => self.text().get(lang).to_owned(),
        }
    }
}

/// Publishes dossiers, together, under a policy. `today` decides whether
/// consent still holds: the library asks no clock.
///
/// ```
/// use casecairn::model::edtf::Day;
/// use casecairn::publish::{Policy, publish};
///
/// let dossier = br#"{"type":"dossier","schema_version":"1.0","namespace":"n","title":"T","tlp":"clear","records":[
///   {"type":"evidence","id":"report","kind":"report","published":{"edtf":"2026-01-19"},
///    "claims":[{"id":"c","stance":"asserted","about":"house-of-dara"}]},
///   {"type":"compound","id":"house-of-dara","place":{"country":"KH","subdivision":"KH-18","point":[103.5,10.6]}}]}"#;
/// let today = Day::new(2026, 2, 1).unwrap();
/// let published = publish(&[dossier], &Policy::public(), today)?;
/// let json = published.dossier.to_json();
/// assert!(json.contains("KH-18") && !json.contains("dara") && !json.contains("103.5"));
/// # Ok::<(), casecairn::publish::Refused>(())
/// ```
///
/// # Errors
/// [`Refused`]: whatever is not certain publishes nothing.
pub fn publish(inputs: &[&[u8]], policy: &Policy, today: Day) -> Result<Published, Refused> {
    release::release(&read_all(inputs)?, policy, today)
}

/// Reads dossiers in which nothing is other than its author meant it: where a
/// value was dropped, what is left may say more than was meant.
pub(crate) fn read_all(inputs: &[&[u8]]) -> Result<Vec<Dossier>, Refused> {
    let mut dossiers = Vec::new();
    for input in inputs {
        let (dossier, report) = read_dossier(input, &Options::default());
        // Counted by rule: of very many issues not all are kept.
        let at_fault = report.by_rule.iter().filter(|(code, _)| code.group() <= 1).any(|(code, count)| {
            let severity = rule(*code).and_then(|rule| rule.severity.of(report.profile));
            count.waived > 0 || (count.issues > 0 && severity == Some(Severity::Error))
        });
        if at_fault || report.seen.unread > 0 {
            return Err(Refused::Faulty);
        }
        dossiers.push(dossier);
    }
    Ok(dossiers)
}
