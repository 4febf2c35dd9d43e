//! Values of vocabularies and times, as answers give them.

use super::answer::Term;
use crate::model::edtf::{Day, Reach};
use crate::model::vocabulary::Vocabulary;
use serde::Serialize;
use std::fmt;

/// A value of a vocabulary: its code, and what it is called.
///
/// ```
/// use casecairn::assess::Coded;
/// use casecairn::model::vocabulary::IncidentKind;
/// let coded = Coded::of::<IncidentKind>("escape");
/// assert_eq!((coded.code.as_str(), coded.label.fr.as_str()), ("escape", "évasion"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Coded {
    /// The code; `other` where the source has a word of its own.
    pub code: String,
    /// What it is called.
    pub label: Term,
}

impl Coded {
    /// The value of a vocabulary that has a code.
    pub fn of<V: Vocabulary>(code: &str) -> Self {
        let value = V::META.values.iter().find(|value| value.code == code);
        let other = crate::lang::Text { en: "other", fr: "autre" };
        Self { code: code.to_owned(), label: value.map_or(other, |value| value.about.label).into() }
    }
}

/// A time in EDTF. It may have to be protected: `Debug` does not show it.
///
/// ```
/// # use casecairn::assess::{AssessOptions, assess};
/// let input = br#"{"type":"incident","id":"i1","kind":"exit","stance":"reported","when":{"edtf":"2026-01"},
///     "place":{"country":"KH"}}"#;
/// let totals = assess(&[input], &AssessOptions::default()).totals.unwrap();
/// let month = &totals.cells.shown[0].month;
/// assert_eq!((month.as_str(), format!("{month:?}").as_str()), ("2026-01", "Time(protected)"));
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Time(String);

impl Time {
    /// The time in EDTF.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(super) fn written(edtf: &str) -> Self {
        Self(edtf.to_owned())
    }

    /// The days that a date can mean: a day, a whole month, or from one day to another.
    pub(super) fn of(reach: Reach) -> Option<Self> {
        if reach.is_unknown() {
            return None;
        }
        Some(Self(match reach.days() {
            (Some(first), Some(last)) if first == last => first.to_string(),
            (Some(first), Some(last)) if is_month(first, last) => month(first),
            (first, last) => {
                let text = |day: Option<Day>| day.map_or_else(String::new, |day| day.to_string());
                format!("{}/{}", text(first), text(last))
            }
        }))
    }

    pub(super) fn month_of(day: Day) -> Self {
        Self(month(day))
    }
}

fn month(day: Day) -> String {
    let text = day.to_string();
    text.rsplit_once('-').map_or(text.clone(), |(month, _)| month.to_owned())
}

fn is_month(first: Day, last: Day) -> bool {
    let after = last.next();
    first.day() == 1
        && (first.year(), first.month()) == (last.year(), last.month())
        && after.is_some_and(|after| after.day() == 1)
}

impl fmt::Debug for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Time(protected)")
    }
}

/// A list: the first of it, and how many more there are.
///
/// ```
/// # use casecairn::assess::{AssessOptions, assess};
/// let totals = assess(&[br#"{"type":"compound","id":"c1"}"#], &AssessOptions::default()).totals.unwrap();
/// assert!(totals.cells.shown.is_empty() && totals.cells.omitted == 0);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Listed<T> {
    /// The first of them.
    pub shown: Vec<T>,
    /// How many more there are.
    pub omitted: u64,
}

impl<T> Listed<T> {
    /// The first of what there is, each made only where it is shown.
    pub(super) fn of<S>(most: usize, all: impl IntoIterator<Item = S>, mut make: impl FnMut(S) -> T) -> Self {
        let mut all = all.into_iter();
        let shown = all.by_ref().take(most).map(&mut make).collect();
        Self { shown, omitted: all.count() as u64 }
    }

    /// How many there are.
    pub fn count(&self) -> u64 {
        self.shown.len() as u64 + self.omitted
    }
}

#[cfg(test)]
mod tests {
    use super::{Coded, Listed, Time};
    use crate::model::edtf::{Edtf, Reach};
    use crate::model::vocabulary::IncidentKind;

    #[test]
    fn days_are_written_as_short_as_they_are_known() {
        let pairs = [
            ("2026-01-16", "2026-01-16"),
            ("2026-02", "2026-02"),
            ("2024-02", "2024-02"),
            ("2026-01-01/2026-01-30", "2026-01-01/2026-01-30"),
            ("2026-01-02/2026-01-31", "2026-01-02/2026-01-31"),
            ("2026-01-01/2026-02-28", "2026-01-01/2026-02-28"),
            ("2026-01-01/2027-01-31", "2026-01-01/2027-01-31"),
            ("2026-01-16/..", "2026-01-16/"),
            ("../2026-01-16", "/2026-01-16"),
        ];
        for (given, written) in pairs {
            let reach = Reach::of(&Edtf::parse(given).unwrap());
            assert_eq!(Time::of(reach).unwrap().as_str(), written, "{given}");
        }
        assert!(Time::of(Reach::UNKNOWN).is_none());
    }

    #[test]
    fn a_time_is_not_shown_to_who_debugs() {
        assert_eq!(format!("{:?}", Time::written("2026-01-16")), "Time(protected)");
    }

    #[test]
    fn a_list_says_how_much_it_leaves_out() {
        let list = Listed::of(2, 1..=5, |number| number * 10);
        assert_eq!((list.shown.as_slice(), list.omitted, list.count()), (&[10, 20][..], 3, 5));
        assert_eq!(Listed::of(9, 1..=5, |number| number).omitted, 0);
        assert_eq!(Coded::of::<IncidentKind>("other").label.en, "other");
    }
}
