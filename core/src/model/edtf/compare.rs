//! Questions about two dates. The module page says how marks, open ends and time zones count.

use super::{Answer, Day, Edtf};

impl Edtf {
    /// Was this over before the other began?
    ///
    /// Yes if the last day of this lies before the first day of the other; no if it is the other way round. On a
    /// shared day either may have come first, so a value never answers yes or no about itself.
    ///
    /// ```
    /// use casecairn::model::edtf::{Answer, Edtf};
    ///
    /// let june = Edtf::parse("2025-06")?;
    /// assert_eq!(june.before(&Edtf::parse("2025-07-01")?), Answer::Yes);
    /// assert_eq!(june.before(&Edtf::parse("2024/2025-05")?), Answer::No);
    /// assert_eq!(june.before(&Edtf::parse("2025-06-30")?), Answer::CannotTell);
    /// // About June: May and July are possible.
    /// let about = Edtf::parse("2025-06~")?;
    /// assert_eq!(about.before(&Edtf::parse("2025-07-01")?), Answer::CannotTell);
    /// assert_eq!(about.before(&Edtf::parse("2025-08")?), Answer::Yes);
    /// // An open end decides nothing; the other end can.
    /// let ongoing = Edtf::parse("2025-06/..")?;
    /// assert_eq!(ongoing.before(&Edtf::parse("2030")?), Answer::CannotTell);
    /// assert_eq!(ongoing.before(&Edtf::parse("2024")?), Answer::No);
    /// # Ok::<(), casecairn::model::edtf::EdtfError>(())
    /// ```
    #[must_use]
    pub fn before(&self, other: &Self) -> Answer {
        if self.precedes(other) {
            Answer::Yes
        } else if other.precedes(self) {
            Answer::No
        } else {
            Answer::CannotTell
        }
    }

    /// Did this begin after the other was over? The same as [`before`](Self::before) with the two exchanged.
    ///
    /// ```
    /// use casecairn::model::edtf::{Answer, Edtf};
    ///
    /// assert_eq!(Edtf::parse("2025")?.after(&Edtf::parse("202X")?), Answer::CannotTell);
    /// assert_eq!(Edtf::parse("2025")?.after(&Edtf::parse("201X")?), Answer::Yes);
    /// # Ok::<(), casecairn::model::edtf::EdtfError>(())
    /// ```
    #[must_use]
    pub fn after(&self, other: &Self) -> Answer {
        other.before(self)
    }

    /// Was this over before the other began, whatever the calendars of the places where they were written down?
    ///
    /// The earth is in two days at once: what is put online on 17 January in Phnom Penh may be dated 16 January
    /// elsewhere. So this is [`before`](Self::before) with a day to spare, for dates that need not be of one place.
    ///
    /// ```
    /// use casecairn::model::edtf::{Answer, Edtf};
    ///
    /// let posted = Edtf::parse("2026-01-16")?;
    /// assert_eq!(posted.before_anywhere(&Edtf::parse("2026-01-17")?), Answer::CannotTell);
    /// assert_eq!(posted.before_anywhere(&Edtf::parse("2026-01-18")?), Answer::Yes);
    /// assert_eq!(posted.before_anywhere(&Edtf::parse("2026-01-14")?), Answer::No);
    /// # Ok::<(), casecairn::model::edtf::EdtfError>(())
    /// ```
    #[must_use]
    pub fn before_anywhere(&self, other: &Self) -> Answer {
        let with_a_day = |first: &Self, second: &Self| match (first.reach().1.map(Day::next), second.reach().0) {
            (Some(Some(last)), Some(start)) => last < start,
            _ => false,
        };
        if with_a_day(self, other) {
            Answer::Yes
        } else if with_a_day(other, self) {
            Answer::No
        } else {
            Answer::CannotTell
        }
    }

    /// The first and last day it may really mean: the bounds, moved outwards where they are in doubt; `None` where an
    /// end is open or not known.
    pub(crate) fn reach(&self) -> (Option<Day>, Option<Day>) {
        self.facts.reach
    }

    /// Did the two share a day?
    ///
    /// No if the days they can mean do not meet. Yes only if both can mean one same day and nothing else: two things
    /// somewhere in June need not have met.
    ///
    /// ```
    /// use casecairn::model::edtf::{Answer, Edtf};
    ///
    /// let day = Edtf::parse("2025-06-14")?;
    /// assert_eq!(day.overlaps(&day), Answer::Yes);
    /// assert_eq!(day.overlaps(&Edtf::parse("2025-06")?), Answer::CannotTell);
    /// assert_eq!(day.overlaps(&Edtf::parse("2025-07")?), Answer::No);
    /// # Ok::<(), casecairn::model::edtf::EdtfError>(())
    /// ```
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> Answer {
        let (first, last) = self.facts.reach;
        if self.precedes(other) || other.precedes(self) {
            Answer::No
        } else if first.is_some() && first == last && self.facts.reach == other.facts.reach {
            Answer::Yes
        } else {
            Answer::CannotTell
        }
    }

    /// Did this happen inside the period the other names, and only there?
    ///
    /// Here the other date is read as a period, from its first day to its last. Yes if that period holds every day
    /// this one can mean; no if it holds none of them. A date that names no whole period never gives yes: one with a
    /// mark, an `X`, significant digits, an open end, a named season, or a set (it may have gaps).
    ///
    /// ```
    /// use casecairn::model::edtf::{Answer, Edtf};
    ///
    /// let month = Edtf::parse("2025-06")?;
    /// assert_eq!(month.within(&Edtf::parse("2025")?), Answer::Yes);
    /// assert_eq!(month.within(&Edtf::parse("2024-12/2025-06-15")?), Answer::CannotTell);
    /// assert_eq!(month.within(&Edtf::parse("2024")?), Answer::No);
    /// assert_eq!(month.within(&Edtf::parse("2025~")?), Answer::CannotTell);
    /// # Ok::<(), casecairn::model::edtf::EdtfError>(())
    /// ```
    #[must_use]
    pub fn within(&self, other: &Self) -> Answer {
        if self.precedes(other) || other.precedes(self) {
            return Answer::No;
        }
        match (self.facts.reach, other.facts.reach) {
            ((Some(first), Some(last)), (Some(from), Some(to))) if other.facts.whole && from <= first && last <= to => {
                Answer::Yes
            }
            _ => Answer::CannotTell,
        }
    }

    /// Every day this can mean lies before every day the other can mean. An end that is not known decides nothing.
    fn precedes(&self, other: &Self) -> bool {
        matches!((self.facts.reach.1, other.facts.reach.0), (Some(last), Some(first)) if last < first)
    }
}
