//! What “the past 36 hours” and “three days later” come to, once one knows
//! from when they count.
//!
//! A moment is known to the day at best, so hours are rounded outwards: 36
//! hours before some time on 16 January begin on 14 or 15 January, and 14
//! January is taken. Months and years go by the calendar, before days.

use super::edtf::{Answer, Day, Edtf, Reach};
use super::leaf::Duration;
use super::when::Relative;

/// The first and the last day of something; `None` where an end is not known.
type Days = (Option<Day>, Option<Day>);

/// A duration in parts that each have one length.
#[derive(Debug, Clone, Copy)]
struct Span {
    /// It reaches back.
    back: bool,
    months: i128,
    /// Days, and hours, minutes and seconds as the days they touch.
    days: i128,
}

impl Span {
    fn of(duration: &Duration) -> Self {
        let text = duration.as_str();
        let back = text.starts_with('-');
        let (date, time) = text.split_once('T').unwrap_or((text, ""));
        let months = number(date, 'Y') * 12 + number(date, 'M');
        let days = number(date, 'W') * 7 + number(date, 'D');
        let seconds = number(time, 'H') * 3600 + number(time, 'M') * 60 + number(time, 'S');
        Self { back, months, days: days + (seconds + 86_399) / 86_400 }
    }

    fn is_nothing(self) -> bool {
        (self.months, self.days) == (0, 0)
    }

    /// The far end of the span from a day.
    fn from(self, day: Day) -> Option<Day> {
        if self.back {
            day.months_earlier(self.months)?.days_later(-self.days)
        } else {
            day.months_later(self.months)?.days_later(self.days)
        }
    }

    /// The days between some day of the anchor and the far end, both counted.
    fn between(self, (first, last): Days) -> Days {
        let far = |day: Option<Day>| day.and_then(|day| self.from(day));
        if self.back { (far(first), last) } else { (first, far(last)) }
    }
}

/// The number before a unit, which the form of a duration has already checked; 0 where it is not given.
fn number(text: &str, unit: char) -> i128 {
    let Some((before, _)) = text.split_once(unit) else {
        return 0;
    };
    let digits = before.rsplit(|letter: char| !letter.is_ascii_digit()).next();
    digits.and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

impl Duration {
    /// Whether it goes back in time. A span of nothing goes nowhere.
    ///
    /// ```
    /// use casecairn::model::Duration;
    ///
    /// assert!(Duration::new("-PT36H")?.is_negative());
    /// assert!(!Duration::new("P8M")?.is_negative());
    /// assert!(!Duration::new("-P0D")?.is_negative());
    /// # Ok::<(), casecairn::model::Malformed>(())
    /// ```
    pub fn is_negative(&self) -> bool {
        let span = Span::of(self);
        span.back && !span.is_nothing()
    }
}

impl Relative {
    /// Whether a date can be none of the days that the words mean.
    pub(crate) fn rules_out(&self, anchor: Reach, time: &Edtf) -> bool {
        let time = time.reach();
        let words = self.span.as_ref().map(|span| Span::of(span).between(anchor.days()));
        words.is_some_and(|words| ends_before(time, words) || ends_before(words, time))
    }

    /// The first and last day that the words can mean, when they count from
    /// `anchor`; `None` without a span, or where the anchor has an open end.
    ///
    /// Both ends belong to it, that of the anchor too: “the past 36 hours” may
    /// be the last of them. An anchor that is known to the month, or is marked
    /// as doubtful, gives all days that any day of it would give.
    ///
    /// ```
    /// use casecairn::model::edtf::{Day, Edtf};
    /// use casecairn::model::vocabulary::RelativeAnchor;
    /// use casecairn::model::{Duration, RecordRef, Relative};
    ///
    /// let mut words = Relative::new(RecordRef::new("statement")?, RelativeAnchor::Issued);
    /// words.span = Some(Duration::new("-PT36H")?);
    /// let issued = Edtf::parse("2026-01-16")?;
    /// assert_eq!(words.covers(&issued), Day::new(2026, 1, 14).zip(Day::new(2026, 1, 16)));
    /// words.span = Some(Duration::new("P1M")?);
    /// assert_eq!(words.covers(&issued), Day::new(2026, 1, 16).zip(Day::new(2026, 2, 16)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn covers(&self, anchor: &Edtf) -> Option<(Day, Day)> {
        let (first, last) = Span::of(self.span.as_ref()?).between(anchor.reach());
        first.zip(last)
    }

    /// Does a date lie within the days that the words can mean, when they
    /// count from `anchor`?
    ///
    /// Yes and no are answered only when they hold for every day that the
    /// anchor and the date can mean; without a span it cannot be told.
    ///
    /// ```
    /// use casecairn::model::edtf::{Answer, Edtf};
    /// use casecairn::model::vocabulary::RelativeAnchor;
    /// use casecairn::model::{Duration, RecordRef, Relative};
    ///
    /// let mut words = Relative::new(RecordRef::new("statement")?, RelativeAnchor::Issued);
    /// words.span = Some(Duration::new("-PT36H")?);
    /// let issued = Edtf::parse("2026-01-16")?;
    /// assert_eq!(words.fits(&issued, &Edtf::parse("2026-01-14/2026-01-16")?), Answer::Yes);
    /// // Counted from a republication of 19 January.
    /// assert_eq!(words.fits(&issued, &Edtf::parse("2026-01-18/2026-01-19")?), Answer::No);
    /// assert_eq!(words.fits(&issued, &Edtf::parse("2026-01")?), Answer::CannotTell);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn fits(&self, anchor: &Edtf, time: &Edtf) -> Answer {
        let Some(span) = self.span.as_ref().map(Span::of) else {
            return Answer::CannotTell;
        };
        let (first, last) = anchor.reach();
        // What any day of the anchor gives, and what every day of it gives: the anchor turned round.
        let (any, every) = (span.between((first, last)), span.between((last, first)));
        let time = time.reach();
        if ends_before(time, any) || ends_before(any, time) {
            Answer::No
        } else if holds(every, time) {
            Answer::Yes
        } else {
            Answer::CannotTell
        }
    }
}

fn ends_before(one: Days, other: Days) -> bool {
    matches!((one.1, other.0), (Some(last), Some(first)) if last < first)
}

fn holds(outer: Days, inner: Days) -> bool {
    match (outer, inner) {
        ((Some(from), Some(to)), (Some(first), Some(last))) => from <= first && last <= to,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that panics has failed")]
    use super::*;

    #[test]
    fn a_part_of_a_day_is_a_day_begun() {
        let days = |text: &str| {
            let span = Span::of(&Duration::new(text).unwrap());
            (span.months, span.days)
        };
        for (text, whole) in [("PT1S", 1), ("PT24H", 1), ("PT23H59M60S", 1), ("PT24H1S", 2), ("PT1440M1S", 2)] {
            assert_eq!(days(text), (0, whole), "{text}");
        }
        assert_eq!((days("P1Y2M3D"), days("P2W")), ((14, 3), (0, 14)));
    }

    #[test]
    fn a_span_of_nothing_goes_nowhere() {
        let back = |text: &str| Duration::new(text).unwrap().is_negative();
        assert_eq!(["-P0D", "-PT0S", "-PT1S", "-P1M", "P1M"].map(back), [false, false, true, true, false]);
    }
}
