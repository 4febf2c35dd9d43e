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

    /// Whether every day of this lies before every day of the other.
    pub(crate) fn before(self, other: Self) -> bool {
        self.last != i32::MAX && other.first != i32::MIN && self.last < other.first
    }

    /// Whether neither end is known.
    pub(crate) fn is_unknown(self) -> bool {
        self == Self::UNKNOWN
    }
}

impl Edtf {
    /// The days to reckon with in a comparison.
    pub(crate) fn reach(&self) -> Reach {
        let number = |day: Option<Day>, open: i32| {
            // Millions of years away, all years are alike.
            let edge = (i128::from(i32::MIN) + 1, i128::from(i32::MAX) - 1);
            day.and_then(|day| i32::try_from(day.number().clamp(edge.0, edge.1)).ok()).unwrap_or(open)
        };
        let (first, last) = self.facts.reach;
        Reach { first: number(first, i32::MIN), last: number(last, i32::MAX) }
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
                assert_eq!(one.reach().before(other.reach()), one.before(other) == Answer::Yes, "{one} {other}");
            }
        }
        assert!(Reach::UNKNOWN.is_unknown() && !dates[0].reach().is_unknown());
    }
}
