//! The days a date can mean, small enough to keep a million of them.

use super::{Day, Edtf};

/// The first and last day to reckon with, marks and zones included, as days
/// since 1 March of year 0; an end that is not known lies at the edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reach {
    first: i32,
    last: i32,
}

impl Reach {
    /// Any day at all.
    pub(crate) const UNKNOWN: Self = Self { first: i32::MIN, last: i32::MAX };

    /// The days of a date.
    pub(crate) fn of(date: &Edtf) -> Self {
        let number = |day: Option<Day>, open: i32| {
            // Millions of years away, all years are alike.
            let edge = (i128::from(i32::MIN) + 1, i128::from(i32::MAX) - 1);
            day.and_then(|day| i32::try_from(day.number().clamp(edge.0, edge.1)).ok()).unwrap_or(open)
        };
        let (first, last) = date.reach();
        Self { first: number(first, i32::MIN), last: number(last, i32::MAX) }
    }

    /// The first and last day, where they are known.
    pub(crate) fn days(self) -> (Option<Day>, Option<Day>) {
        let day = |number: i32, open: i32| (number != open).then(|| Day::numbered(number.into())).flatten();
        (day(self.first, i32::MIN), day(self.last, i32::MAX))
    }

    /// Whether every day of this lies before every day of the other.
    pub(crate) fn before(self, other: Self) -> bool {
        // An end that is not known lies at the edge, behind which there is nothing.
        self.last < other.first
    }

    /// Whether it can begin no earlier than the other: of several, the one that begins last is before none.
    pub(crate) fn begins_later(self, other: Self) -> bool {
        self.first > other.first
    }

    /// Whether neither end is known.
    pub(crate) fn is_unknown(self) -> bool {
        self == Self::UNKNOWN
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that panics has failed")]
    use super::*;
    use crate::model::edtf::Answer;

    #[test]
    fn a_reach_compares_as_its_date_does() {
        let texts = [
            "2025",
            "2025-06",
            "2025-06-30",
            "2025-07-01",
            "2025-06~",
            "../2025",
            "2026/..",
            "/2024",
            "2024?",
            "Y-99999999",
        ];
        let dates = texts.map(|text| Edtf::parse(text).unwrap());
        for one in &dates {
            for other in &dates {
                assert_eq!(Reach::of(one).before(Reach::of(other)), one.before(other) == Answer::Yes, "{one} {other}");
            }
        }
        assert_eq!(Reach::of(&dates[2]).days(), dates[2].reach());
        // A year far away is a year, and not an end that is not known.
        for far in ["Y-99999999", "Y99999999"] {
            let days = Reach::of(&Edtf::parse(far).unwrap()).days();
            assert!(days.0.is_some() && days.1.is_some(), "{far}");
        }
        assert!(Reach::UNKNOWN.is_unknown() && !Reach::of(&dates[0]).is_unknown());
    }
}
