//! A calendar day, and one end of a range of days.

use std::fmt;

/// A day of the Gregorian calendar, carried back before 1582 as ISO 8601 does; year 0 is the year before year 1.
///
/// ```
/// use casecairn::model::edtf::Day;
///
/// assert_eq!(Day::new(2025, 2, 29), None);
/// let day = Day::new(2024, 2, 29);
/// assert_eq!(day.map(|d| d.to_string()).as_deref(), Some("2024-02-29"));
/// assert!(day < Day::new(2024, 3, 1));
/// assert_eq!(Day::new(-999, 1, 1).map(|d| d.to_string()).as_deref(), Some("-0999-01-01"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::struct_field_names, reason = "a day of the month is called a day")]
pub struct Day {
    // The order of the fields is the order of days.
    year: i64,
    month: u8,
    day: u8,
}

impl Day {
    /// The day, or `None` if the calendar has no such day.
    ///
    /// ```
    /// # use casecairn::model::edtf::Day;
    /// assert!(Day::new(2000, 2, 29).is_some());
    /// assert!(Day::new(1900, 2, 29).is_none());
    /// assert!(Day::new(2025, 13, 1).is_none());
    /// ```
    #[must_use]
    pub fn new(year: i64, month: u8, day: u8) -> Option<Self> {
        ((1..=12).contains(&month) && (1..=last_day(year, month)).contains(&day)).then_some(Self { year, month, day })
    }

    /// The year.
    ///
    /// ```
    /// # use casecairn::model::edtf::Day;
    /// assert_eq!(Day::new(2025, 6, 14).map(Day::year), Some(2025));
    /// ```
    #[must_use]
    pub fn year(self) -> i64 {
        self.year
    }

    /// The month, 1 to 12.
    ///
    /// ```
    /// # use casecairn::model::edtf::Day;
    /// assert_eq!(Day::new(2025, 6, 14).map(Day::month), Some(6));
    /// ```
    #[must_use]
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    ///
    /// ```
    /// # use casecairn::model::edtf::Day;
    /// assert_eq!(Day::new(2025, 6, 14).map(Day::day), Some(14));
    /// ```
    #[must_use]
    pub fn day(self) -> u8 {
        self.day
    }

    /// How many days from this to `last`, both counted. 128 bits hold any pair of years.
    pub(super) fn days_through(self, last: Self) -> i128 {
        last.number() - self.number() + 1
    }

    /// How many calendar months the days from this to `last` touch.
    pub(super) fn months_through(self, last: Self) -> i128 {
        last.month_number() - self.month_number() + 1
    }

    /// The day before, or `None` below the first year.
    pub(super) fn previous(self) -> Option<Self> {
        match (self.day, self.month) {
            (1, 1) => Self::new(self.year.checked_sub(1)?, 12, 31),
            (1, month) => Self::new(self.year, month - 1, last_day(self.year, month - 1)),
            (day, month) => Self::new(self.year, month, day - 1),
        }
    }

    /// The day after, or `None` above the last year.
    pub(crate) fn next(self) -> Option<Self> {
        Self::new(self.year, self.month, self.day + 1)
            .or_else(|| Self::new(self.year, self.month + 1, 1))
            .or_else(|| Self::new(self.year.checked_add(1)?, 1, 1))
    }

    /// Some days later; earlier where the number is negative.
    pub(in crate::model) fn days_later(self, days: i128) -> Option<Self> {
        Self::numbered(self.number().checked_add(days)?)
    }

    /// The same day some months earlier, or the last day of that month if it is shorter.
    pub(in crate::model) fn months_earlier(self, months: i128) -> Option<Self> {
        Self::in_month(self.month_number() - months, self.day)
    }

    /// The same day some months later. The end of a month stays the end: 30 June becomes 31 July.
    pub(in crate::model) fn months_later(self, months: i128) -> Option<Self> {
        let ends = self.day == last_day(self.year, self.month);
        Self::in_month(self.month_number() + months, if ends { 31 } else { self.day })
    }

    /// Months since the start of year 0.
    fn month_number(self) -> i128 {
        i128::from(self.year) * 12 + i128::from(self.month) - 1
    }

    fn in_month(number: i128, day: u8) -> Option<Self> {
        let year = i64::try_from(number.div_euclid(12)).ok()?;
        let month = u8::try_from(number.rem_euclid(12)).ok()? + 1;
        Self::new(year, month, day.min(last_day(year, month)))
    }

    /// Days since 1 March of year 0. Years begin in March so that the leap day comes last.
    pub(crate) fn number(self) -> i128 {
        let month = (i128::from(self.month) + 9) % 12;
        let year = i128::from(self.year) - i128::from(self.month <= 2);
        let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        year * 365 + leap_days + (month * 153 + 2) / 5 + i128::from(self.day) - 1
    }

    /// The day of a number: the way back.
    pub(crate) fn numbered(number: i128) -> Option<Self> {
        // 400 years have 146,097 days; within them the last leap day would make a year too many.
        let (era, in_era) = (number.div_euclid(146_097), number.rem_euclid(146_097));
        let year = (in_era - in_era / 1460 + in_era / 36_524 - in_era / 146_096) / 365;
        let in_year = in_era - (year * 365 + year / 4 - year / 100);
        let month = (in_year * 5 + 2) / 153;
        let day = in_year - (month * 153 + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        let year = era * 400 + year + i128::from(month <= 2);
        Self::new(i64::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    /// The day in UTC of a moment in seconds since the start of 1970, as clocks count.
    ///
    /// ```
    /// # use casecairn::model::edtf::Day;
    /// assert_eq!(Day::from_unix_seconds(1_768_521_600), Day::new(2026, 1, 16));
    /// assert_eq!(Day::from_unix_seconds(-1), Day::new(1969, 12, 31));
    /// ```
    #[must_use]
    pub fn from_unix_seconds(seconds: i64) -> Option<Self> {
        Self::new(1970, 1, 1)?.days_later(i128::from(seconds).div_euclid(86_400))
    }
}

impl fmt::Display for Day {
    /// `2025-06-14`. A year of more than four digits is written in full, one before year 0 with a minus.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.year < 0 { "-" } else { "" };
        write!(f, "{sign}{:04}-{:02}-{:02}", self.year.unsigned_abs(), self.month, self.day)
    }
}

fn last_day(year: i64, month: u8) -> u8 {
    let leap = year.rem_euclid(4) == 0 && (year.rem_euclid(100) != 0 || year.rem_euclid(400) == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// One end of the days a date can mean.
///
/// ```
/// use casecairn::model::edtf::{Bound, Edtf};
///
/// let since = Edtf::parse("2025-06-14/")?;
/// assert_eq!(since.earliest().to_string(), "2025-06-14");
/// assert_eq!(since.latest(), Bound::Unknown);
/// assert_eq!(since.latest().day(), None);
/// # Ok::<(), casecairn::model::edtf::EdtfError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Bound {
    /// This day, itself included.
    Day(Day),
    /// The text gives no end (`..`).
    Open,
    /// There is an end, but it is not known, or its year is too large to reckon with.
    Unknown,
}

impl Bound {
    /// The day, if there is one.
    ///
    /// ```
    /// use casecairn::model::edtf::Bound;
    ///
    /// assert_eq!(Bound::Open.day(), None);
    /// ```
    #[must_use]
    pub fn day(self) -> Option<Day> {
        match self {
            Self::Day(day) => Some(day),
            Self::Open | Self::Unknown => None,
        }
    }
}

impl fmt::Display for Bound {
    /// The day, or `..` (open), or `unknown`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => day.fmt(f),
            Self::Open => f.write_str(".."),
            Self::Unknown => f.write_str("unknown"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Bound, Day};

    #[test]
    fn a_day_says_what_it_is_made_of() {
        let day = Day::from_unix_seconds(1_768_521_600);
        assert_eq!(day.map(|d| (d.year(), d.month(), d.day())), Some((2026, 1, 16)));
        assert_eq!(Day::from_unix_seconds(-1).map(|d| (d.year(), d.month(), d.day())), Some((1969, 12, 31)));
        assert_eq!(day.map(|d| Bound::Day(d).to_string()).as_deref(), Some("2026-01-16"));
        assert_eq!([Bound::Open, Bound::Unknown].map(|bound| bound.to_string()), ["..", "unknown"]);
    }

    /// The two ways to move by a day, and the count of days, agree over 800 years and at year 0.
    #[test]
    fn days_follow_one_another() {
        for start in [-401, 1600] {
            let mut day = Day::new(start, 1, 1);
            let first = day;
            for count in 1..150_000_i128 {
                let next = day.and_then(Day::next);
                assert!(next > day);
                assert_eq!(next.and_then(Day::previous), day);
                assert_eq!(first.zip(day).map(|(a, b)| a.days_through(b)), Some(count));
                assert_eq!(first.and_then(|d| d.days_later(count - 1)), day);
                day = next;
            }
        }
    }

    #[test]
    fn moving_by_months_keeps_ends_of_months() {
        let june_30 = Day::new(2025, 6, 30);
        assert_eq!(june_30.and_then(|d| d.months_later(1)), Day::new(2025, 7, 31));
        assert_eq!(june_30.and_then(|d| d.months_later(8)), Day::new(2026, 2, 28));
        assert_eq!(june_30.and_then(|d| d.months_earlier(1)), Day::new(2025, 5, 30));
        assert_eq!(june_30.and_then(|d| d.months_earlier(12)), Day::new(2024, 6, 30));
    }

    #[test]
    fn the_edge_of_the_years_is_none() {
        let last = Day::new(i64::MAX, 12, 31);
        assert_eq!(last.and_then(Day::next), None);
        assert_eq!(last.and_then(|d| d.months_later(1)), None);
        assert_eq!(last.and_then(|d| d.days_later(1)), None);
        let first = Day::new(i64::MIN, 1, 1);
        assert_eq!(first.and_then(Day::previous), None);
        assert_eq!(first.and_then(|d| d.months_earlier(i128::from(i64::MAX))), None);
        assert!(first.zip(last).is_some_and(|(a, b)| a.days_through(b) > 0));
        assert!(first.is_some_and(|d| d.to_string().starts_with("-9223372036854775808-")));
    }
}
