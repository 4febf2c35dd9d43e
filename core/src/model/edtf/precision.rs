//! How well a time is known.

use std::fmt;

/// How well a time is known, from fine to coarse.
///
/// It is worked out from the days a date can mean, and never stored. The steps are those of event data sets (for
/// example GED `date_prec`: 1 day, 2 two to six days, 3 a week, 4 a month, 5 a year).
///
/// ```
/// use casecairn::model::edtf::{Edtf, Precision};
///
/// let cases = [
///     ("2025-06-14T09:30:00Z", Precision::Second),
///     ("2025-06-14", Precision::Day),
///     ("2025-06-14/2025-06-16", Precision::RangeDays),
///     ("2025-06-02/2025-06-08", Precision::Week),
///     ("2025-06", Precision::Month),
///     ("2025-34", Precision::Season),
///     ("2025-XX", Precision::Year),
///     ("202X", Precision::MultiYear),
///     ("2025/..", Precision::Unknown),
/// ];
/// for (text, precision) in cases {
///     assert_eq!(Edtf::parse(text)?.precision(), precision, "{text}");
/// }
/// assert!(Precision::Day < Precision::Month);
/// # Ok::<(), casecairn::model::edtf::EdtfError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// A second: the text has a time of day.
    Second,
    /// A minute. EDTF has no such form; this is for times from elsewhere.
    Minute,
    /// An hour. EDTF has no such form; this is for times from elsewhere.
    Hour,
    /// One day.
    Day,
    /// Two to six days.
    RangeDays,
    /// Seven days, whatever day of the week they start on.
    Week,
    /// Eight to 31 days.
    Month,
    /// A part of a year: 32 to 184 days (184 is the longer half of a year).
    Season,
    /// 185 to 366 days.
    Year,
    /// More than 366 days.
    MultiYear,
    /// An end is open or not known.
    Unknown,
}

impl Precision {
    /// The precision as a code that does not change.
    ///
    /// ```
    /// # use casecairn::model::edtf::Precision;
    /// assert_eq!(Precision::RangeDays.as_str(), "range_days");
    /// ```
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Second => "second",
            Self::Minute => "minute",
            Self::Hour => "hour",
            Self::Day => "day",
            Self::RangeDays => "range_days",
            Self::Week => "week",
            Self::Month => "month",
            Self::Season => "season",
            Self::Year => "year",
            Self::MultiYear => "multi_year",
            Self::Unknown => "unknown",
        }
    }

    pub(super) fn of_days(days: i128) -> Self {
        match days {
            ..=1 => Self::Day,
            2..=6 => Self::RangeDays,
            7 => Self::Week,
            8..=31 => Self::Month,
            32..=184 => Self::Season,
            185..=366 => Self::Year,
            _ => Self::MultiYear,
        }
    }
}

impl fmt::Display for Precision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The writer's own doubt about a date.
///
/// ```
/// use casecairn::model::edtf::{Edtf, Qualifier};
///
/// let date = Edtf::parse("2025-06%")?;
/// assert_eq!(date.qualifier(), Qualifier::Both);
/// assert!(date.qualifier().is_uncertain() && date.qualifier().is_approximate());
/// assert_eq!(date.qualifier().symbol(), Some('%'));
/// # Ok::<(), casecairn::model::edtf::EdtfError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Qualifier {
    /// No mark.
    Plain,
    /// `?`: the source is doubtful.
    Uncertain,
    /// `~`: the value is an estimate.
    Approximate,
    /// `%`, or `?` on one part and `~` on another.
    Both,
}

impl Qualifier {
    pub(super) fn new(uncertain: bool, approximate: bool) -> Self {
        match (uncertain, approximate) {
            (false, false) => Self::Plain,
            (true, false) => Self::Uncertain,
            (false, true) => Self::Approximate,
            (true, true) => Self::Both,
        }
    }

    /// `?` or `%`.
    ///
    /// ```
    /// # use casecairn::model::edtf::Qualifier;
    /// assert!(Qualifier::Uncertain.is_uncertain() && !Qualifier::Approximate.is_uncertain());
    /// ```
    #[must_use]
    pub fn is_uncertain(self) -> bool {
        matches!(self, Self::Uncertain | Self::Both)
    }

    /// `~` or `%`.
    ///
    /// ```
    /// # use casecairn::model::edtf::Qualifier;
    /// assert!(Qualifier::Approximate.is_approximate() && !Qualifier::Plain.is_approximate());
    /// ```
    #[must_use]
    pub fn is_approximate(self) -> bool {
        matches!(self, Self::Approximate | Self::Both)
    }

    /// The mark in EDTF, if any.
    ///
    /// ```
    /// # use casecairn::model::edtf::Qualifier;
    /// assert_eq!(Qualifier::Plain.symbol(), None);
    /// assert_eq!(Qualifier::Approximate.symbol(), Some('~'));
    /// ```
    #[must_use]
    pub fn symbol(self) -> Option<char> {
        match self {
            Self::Plain => None,
            Self::Uncertain => Some('?'),
            Self::Approximate => Some('~'),
            Self::Both => Some('%'),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Precision, Qualifier};

    #[test]
    fn a_precision_is_shown_by_its_code() {
        let all = [
            (Precision::Second, "second"),
            (Precision::Day, "day"),
            (Precision::RangeDays, "range_days"),
            (Precision::MultiYear, "multi_year"),
            (Precision::Unknown, "unknown"),
        ];
        for (precision, code) in all {
            assert_eq!((precision.as_str(), precision.to_string().as_str()), (code, code));
        }
    }

    #[test]
    fn a_mark_says_which_doubt_it_is() {
        let all = [
            (Qualifier::Plain, false, false, None),
            (Qualifier::Uncertain, true, false, Some('?')),
            (Qualifier::Approximate, false, true, Some('~')),
            (Qualifier::Both, true, true, Some('%')),
        ];
        for (mark, uncertain, approximate, symbol) in all {
            assert_eq!((mark.is_uncertain(), mark.is_approximate(), mark.symbol()), (uncertain, approximate, symbol));
            assert_eq!(Qualifier::new(uncertain, approximate), mark);
        }
    }
}
