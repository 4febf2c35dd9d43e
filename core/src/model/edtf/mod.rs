//! Dates that say how much is known: EDTF (ISO 8601-2:2019 annex A, levels 0, 1 and 2).
//!
//! An [`Edtf`] keeps its text exactly as it was written. Everything else is worked out from that text: the first and
//! the last calendar day it can mean, how precise it is, whether the writer marked it as doubtful.
//!
//! # What a value means here
//!
//! A value says: *the thing happened at some time, or times, not before [`earliest`](Edtf::earliest) and not after
//! [`latest`](Edtf::latest)*. That one reading holds for every form:
//!
//! - `2025-07`: somewhere in July, or all of it.
//! - `2026-01-14/2026-01-16`: somewhere in those three days, or all of them. Writers use an interval for both "it
//!   lasted from … to …" and "it was between … and …", and the text cannot tell which.
//! - `[2024,2026]` (one of) and `{2024,2026}` (all of): from the first day of the first member to the last day of the
//!   last one. The gap between members is not seen.
//!
//! # Comparing
//!
//! [`before`](Edtf::before), [`after`](Edtf::after), [`overlaps`](Edtf::overlaps) and [`within`](Edtf::within) give an
//! [`Answer`]: yes, no, or cannot tell. *Yes* and *no* are given only when no possible reading of the two dates says
//! otherwise.
//!
//! - The finest unit is the day. Two things on the same day: cannot tell which came first, even when a time is written.
//!   (Compare two instants to decide that.)
//! - An open (`..`) or unknown end decides nothing. The other end still can.
//! - **Marks.** `?`, `~` and `%` say that the writer doubts the value, not by how much. So [`earliest`](Edtf::earliest)
//!   and [`latest`](Edtf::latest) stay as written, but an answer must still hold when the marked end is moved outwards
//!   by one of its own unit: a day for `2025-06-14~`, a month for `2025-06?`, a year for `2025%`, ten years for
//!   `199X~`. If only a part is marked, the coarsest marked part counts: a year for `2025?-06-14`.
//! - **Named seasons** (21 to 32) have no days of their own in the standard, and "winter 2025" may begin or end in
//!   2025. Their bounds are a convention (whole months; spring is March to May in the north, and codes without a
//!   hemisphere are read as northern). They compare as if marked, with a year to spare. Quarters, four-month and
//!   six-month parts (33 to 41) are exact.
//! - **Time zones.** A date is the date on the calendar of the place the text speaks of. A date-time with `Z` or an
//!   offset may fall on the day before or after elsewhere, so it compares with a day to spare.
//!
//! ```
//! use casecairn::model::edtf::{Answer, Edtf};
//!
//! let raid = Edtf::parse("2026-01-14/2026-01-16")?;
//! let letter = Edtf::parse("2026-02")?;
//! assert_eq!(raid.before(&letter), Answer::Yes);
//! assert_eq!(raid.before(&Edtf::parse("2026-01")?), Answer::CannotTell);
//! # Ok::<(), casecairn::model::edtf::EdtfError>(())
//! ```

mod compare;
mod day;
mod error;
mod precision;
mod read;
mod reasons;

pub use super::Answer;
pub use day::{Bound, Day};
pub use error::EdtfError;
pub use precision::{Precision, Qualifier};

use std::{fmt, str::FromStr};

/// The longest text [`Edtf::parse`] reads, in bytes.
///
/// ```
/// use casecairn::model::edtf::{Edtf, MAX_BYTES};
///
/// assert_eq!(MAX_BYTES, 64);
/// let long = format!("{{{}2025}}", "2025,".repeat(20));
/// assert_eq!(Edtf::parse(&long).map_err(|e| e.reason()), Err("too_long"));
/// ```
pub const MAX_BYTES: usize = 64;

/// A date as its source gives it, in EDTF. See the [module](self) for what it means.
///
/// Two values are equal when their texts are: `2004-06-11?` and `?2004-?06-?11` mean the same but are not equal.
///
/// ```
/// use casecairn::model::edtf::Edtf;
///
/// let date = Edtf::parse("2025-06?")?;
/// assert_eq!(date.as_str(), "2025-06?");
/// assert_eq!(date.to_string(), "2025-06?");
/// assert_eq!("2025-06?".parse(), Ok(date));
/// # Ok::<(), casecairn::model::edtf::EdtfError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Edtf {
    text: String,
    facts: read::Facts,
}

impl Edtf {
    /// Reads a text of at most [`MAX_BYTES`] bytes. White space is not trimmed: the standard allows none.
    ///
    /// ```
    /// use casecairn::model::edtf::Edtf;
    ///
    /// assert!(Edtf::parse("1985-04-XX").is_ok());
    /// let wrong = Edtf::parse("2025-02-30");
    /// assert_eq!(wrong.map_err(|e| (e.reason(), e.offset())), Err(("day_out_of_range", 8)));
    /// ```
    ///
    /// # Errors
    ///
    /// [`EdtfError`] if the text is not EDTF; it says why and where.
    pub fn parse(text: &str) -> Result<Self, EdtfError> {
        let facts = read::read(text)?;
        Ok(Self { text: text.to_owned(), facts })
    }

    /// The text, exactly as given.
    ///
    /// ```
    /// # use casecairn::model::edtf::Edtf;
    /// assert_eq!(Edtf::parse("?2025-?06")?.as_str(), "?2025-?06");
    /// # Ok::<(), casecairn::model::edtf::EdtfError>(())
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The level of the standard the *text* needs: 0, 1 or 2.
    ///
    /// `%2001` means what `2001%` means, but a reader of level 1 takes only the second, so the first is level 2.
    ///
    /// ```
    /// # use casecairn::model::edtf::Edtf;
    /// assert_eq!(Edtf::parse("2001")?.level(), 0);
    /// assert_eq!(Edtf::parse("2001%")?.level(), 1);
    /// assert_eq!(Edtf::parse("%2001")?.level(), 2);
    /// # Ok::<(), casecairn::model::edtf::EdtfError>(())
    /// ```
    #[must_use]
    pub fn level(&self) -> u8 {
        self.facts.level
    }

    /// The first day the value can mean. Marks (`?`, `~`, `%`) do not move it.
    ///
    /// ```
    /// use casecairn::model::edtf::{Bound, Day, Edtf};
    ///
    /// assert_eq!(Edtf::parse("2025-07~")?.earliest().day(), Day::new(2025, 7, 1));
    /// assert_eq!(Edtf::parse("../2025")?.earliest(), Bound::Open);
    /// assert_eq!(Edtf::parse("/2025")?.earliest(), Bound::Unknown);
    /// # Ok::<(), casecairn::model::edtf::EdtfError>(())
    /// ```
    #[must_use]
    pub fn earliest(&self) -> Bound {
        self.facts.earliest
    }

    /// The last day the value can mean. Marks (`?`, `~`, `%`) do not move it.
    ///
    /// ```
    /// use casecairn::model::edtf::{Bound, Day, Edtf};
    ///
    /// assert_eq!(Edtf::parse("2024-02")?.latest().day(), Day::new(2024, 2, 29));
    /// assert_eq!(Edtf::parse("2025/..")?.latest(), Bound::Open);
    /// assert_eq!(Edtf::parse("{1960,1961-12}")?.latest().day(), Day::new(1961, 12, 31));
    /// # Ok::<(), casecairn::model::edtf::EdtfError>(())
    /// ```
    #[must_use]
    pub fn latest(&self) -> Bound {
        self.facts.latest
    }

    /// How well the time is known, from the number of days between [`earliest`](Self::earliest) and
    /// [`latest`](Self::latest); see [`Precision`] for the steps.
    ///
    /// One rule serves dates, intervals and sets. It differs on purpose from the word "precision" in the standard,
    /// where `1985-XX-XX` has day precision: here it is a year, because that is all one knows.
    ///
    /// ```
    /// use casecairn::model::edtf::{Edtf, Precision};
    ///
    /// assert_eq!(Edtf::parse("2025-07-XX")?.precision(), Precision::Month);
    /// assert_eq!(Edtf::parse("2026-01-14/2026-01-16")?.precision(), Precision::RangeDays);
    /// assert_eq!(Edtf::parse("2025-06/..")?.precision(), Precision::Unknown);
    /// # Ok::<(), casecairn::model::edtf::EdtfError>(())
    /// ```
    #[must_use]
    pub fn precision(&self) -> Precision {
        match (self.facts.earliest, self.facts.latest) {
            (Bound::Day(_), Bound::Day(_)) if self.facts.timed => Precision::Second,
            (Bound::Day(first), Bound::Day(last)) => Precision::of_days(first.days_through(last)),
            _ => Precision::Unknown,
        }
    }

    /// Whether any part of the value is marked as uncertain (`?`), approximate (`~`) or both (`%`).
    ///
    /// ```
    /// use casecairn::model::edtf::{Edtf, Qualifier};
    ///
    /// assert_eq!(Edtf::parse("2025-06")?.qualifier(), Qualifier::Plain);
    /// assert_eq!(Edtf::parse("2025?-06-~11")?.qualifier(), Qualifier::Both);
    /// # Ok::<(), casecairn::model::edtf::EdtfError>(())
    /// ```
    #[must_use]
    pub fn qualifier(&self) -> Qualifier {
        self.facts.qualifier
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl FromStr for Edtf {
    type Err = EdtfError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}
