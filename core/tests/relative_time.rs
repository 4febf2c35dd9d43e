//! Relative times against a brute force that counts minutes and turns the
//! leaves of a calendar.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

use casecairn::model::edtf::{Answer, Day, Edtf};
use casecairn::model::vocabulary::RelativeAnchor;
use casecairn::model::{Duration, RecordRef, Relative};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::sync::LazyLock;

/// The days from 2022 to 2026, one leaf a day, written apart from the library.
static CALENDAR: LazyLock<Vec<(i64, u8, u8)>> = LazyLock::new(|| {
    let mut days = Vec::new();
    for year in 2022..=2026 {
        let february = if year == 2024 { 29 } else { 28 };
        for (month, length) in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].into_iter().enumerate() {
            days.extend((1..=length).map(|day| (year, u8::try_from(month + 1).unwrap(), day)));
        }
    }
    days
});

const DAY: i64 = 24 * 60;

fn text(day: i64) -> String {
    let (year, month, day) = CALENDAR[usize::try_from(day).unwrap()];
    format!("{year}-{month:02}-{day:02}")
}

/// A date and the days that it can mean.
#[derive(Debug, Clone)]
struct Case {
    text: String,
    days: RangeInclusive<i64>,
}

/// Dates of 2024, so that spans of some months stay in the calendar.
fn date() -> impl Strategy<Value = Case> {
    (731..1050_i64, 0..40_i64, 0..6_u8).prop_map(|(day, more, form)| {
        let (year, month, _) = CALENDAR[usize::try_from(day).unwrap()];
        match form {
            0 | 1 => Case { text: text(day), days: day..=day },
            2 => Case { text: text(day) + "~", days: day - 1..=day + 1 },
            3 => Case { text: text(day) + "T10:00:00Z", days: day - 1..=day + 1 },
            4 => Case { text: format!("{}/{}", text(day), text(day + more)), days: day..=day + more },
            _ => {
                let of = |leaf: &(i64, u8, u8)| (leaf.0, leaf.1) == (year, month);
                let at = |place: Option<usize>| i64::try_from(place.unwrap()).unwrap();
                let (first, last) = (at(CALENDAR.iter().position(of)), at(CALENDAR.iter().rposition(of)));
                Case { text: format!("{year}-{month:02}"), days: first..=last }
            }
        }
    })
}

/// Weeks, or days with hours and minutes: what has one length.
#[derive(Debug, Clone, Copy)]
struct Fixed {
    back: bool,
    weeks: i64,
    days: i64,
    hours: i64,
    minutes: i64,
}

impl Fixed {
    fn text(self) -> String {
        let sign = if self.back { "-" } else { "" };
        if self.weeks > 0 {
            return format!("{sign}P{}W", self.weeks);
        }
        format!("{sign}P{}DT{}H{}M", self.days, self.hours, self.minutes)
    }

    fn minutes(self) -> i64 {
        if self.weeks > 0 { self.weeks * 7 * DAY } else { self.days * DAY + self.hours * 60 + self.minutes }
    }

    /// The days touched between the minutes of a day and the ends of the span from them.
    fn from(self, anchor: i64) -> BTreeSet<i64> {
        let start = anchor * DAY;
        let far =
            |minute: i64| (if self.back { minute - self.minutes() } else { minute + self.minutes() }).div_euclid(DAY);
        // Between the first and last minute of the day lie all others.
        let ends = [far(start), far(start + DAY - 1), anchor];
        (*ends.iter().min().unwrap()..=*ends.iter().max().unwrap()).collect()
    }
}

fn fixed() -> impl Strategy<Value = Fixed> {
    let some = (any::<bool>(), 0..9_i64, 0..80_i64, 0..200_i64);
    (some, prop_oneof![2 => Just(0), 1 => 1..5_i64]).prop_map(|((back, days, hours, minutes), weeks)| Fixed {
        back,
        weeks,
        days,
        hours,
        minutes,
    })
}

fn relative(span: &str) -> Relative {
    let mut relative = Relative::new(RecordRef::new("statement").unwrap(), RelativeAnchor::Issued);
    relative.span = Some(Duration::new(span).unwrap());
    relative
}

fn edtf(text: &str) -> Edtf {
    Edtf::parse(text).unwrap()
}

fn day(at: i64) -> Day {
    let (year, month, day) = CALENDAR[usize::try_from(at).unwrap()];
    Day::new(year, month, day).unwrap()
}

/// What every choice of days says.
fn verdict(anchor: &Case, time: &Case, covered: impl Fn(i64) -> BTreeSet<i64>) -> Answer {
    let (mut all, mut none) = (true, true);
    for from in anchor.days.clone() {
        let covered = covered(from);
        for at in time.days.clone() {
            all &= covered.contains(&at);
            none &= !covered.contains(&at);
        }
    }
    match (all, none) {
        (true, _) => Answer::Yes,
        (_, true) => Answer::No,
        _ => Answer::CannotTell,
    }
}

/// The same day some months on, or the last of a shorter month, found by leafing. Forwards an end of a month stays one.
fn months_on(from: i64, months: i64) -> i64 {
    let (year, month, day) = CALENDAR[usize::try_from(from).unwrap()];
    let number = year * 12 + i64::from(month) - 1 + months;
    let (year, month) = (number.div_euclid(12), u8::try_from(number.rem_euclid(12)).unwrap() + 1);
    let ends = CALENDAR.get(usize::try_from(from + 1).unwrap()).is_none_or(|next| next.2 == 1);
    let wanted = if months > 0 && ends { 31 } else { day };
    let found = CALENDAR.iter().rposition(|leaf| (leaf.0, leaf.1) == (year, month) && leaf.2 <= wanted);
    i64::try_from(found.unwrap()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn hours_days_and_weeks_agree_with_every_minute(anchor in date(), time in date(), span in fixed()) {
        let relative = relative(&span.text());
        let union: BTreeSet<i64> = anchor.days.clone().flat_map(|from| span.from(from)).collect();
        let ends = union.first().zip(union.last()).map(|(first, last)| (day(*first), day(*last)));
        prop_assert_eq!(relative.covers(&edtf(&anchor.text)), ends, "{} from {}", span.text(), &anchor.text);
        let said = relative.fits(&edtf(&anchor.text), &edtf(&time.text));
        let sure = verdict(&anchor, &time, |from| span.from(from));
        prop_assert_eq!(said, sure, "{} {} from {}", &time.text, span.text(), &anchor.text);
    }

    #[test]
    fn months_agree_with_the_leaves_of_a_calendar(anchor in date(), time in date(), months in -15..15_i64) {
        let sign = if months < 0 { "-" } else { "" };
        let size = months.abs();
        let forms = [format!("{sign}P{size}M"), format!("{sign}P{}Y{}M", size / 12, size % 12)];
        for form in forms {
            let relative = relative(&form);
            let covered = |from| {
                let far = months_on(from, months);
                (far.min(from)..=far.max(from)).collect::<BTreeSet<_>>()
            };
            let union: BTreeSet<i64> = anchor.days.clone().flat_map(covered).collect();
            let ends = union.first().zip(union.last()).map(|(first, last)| (day(*first), day(*last)));
            prop_assert_eq!(relative.covers(&edtf(&anchor.text)), ends, "{} from {}", &form, &anchor.text);
            let said = relative.fits(&edtf(&anchor.text), &edtf(&time.text));
            prop_assert_eq!(said, verdict(&anchor, &time, covered), "{} {} from {}", &time.text, &form, &anchor.text);
        }
    }

    #[test]
    fn no_duration_makes_it_panic(text in "-?P([0-9]{1,4}Y)?([0-9]{1,4}M)?[0-9]{1,5}D(T[0-9]{1,6}H[0-9]{1,6}S)?", year in any::<i64>()) {
        let relative = relative(&text);
        let anchor = edtf("2026-01-16");
        prop_assert!(relative.covers(&anchor).is_some_and(|(first, last)| first <= last));
        if let Ok(far) = Edtf::parse(&format!("Y{year}")) {
            let _ = (relative.covers(&far), relative.fits(&far, &anchor), relative.fits(&anchor, &far));
        }
    }
}

#[test]
fn an_open_end_of_the_anchor_leaves_the_other() {
    let back = relative("-PT36H");
    let until = edtf("../2026-01-16");
    assert_eq!(back.covers(&until), None);
    assert_eq!(back.fits(&until, &edtf("2026-01-17")), Answer::No);
    assert_eq!(back.fits(&until, &edtf("2026-01-16")), Answer::CannotTell);
    let since = edtf("2026-01-16/");
    assert_eq!(back.fits(&since, &edtf("2026-01-13")), Answer::No);
    assert_eq!(back.fits(&since, &edtf("2026-01-14/..")), Answer::CannotTell);
}

#[test]
fn without_a_span_nothing_can_be_told() {
    let unknown = Relative::new(RecordRef::new("statement").unwrap(), RelativeAnchor::Issued);
    assert_eq!(unknown.covers(&edtf("2026-01-16")), None);
    assert_eq!(unknown.fits(&edtf("2026-01-16"), &edtf("2020")), Answer::CannotTell);
}

#[test]
fn months_keep_to_the_calendar() {
    let covers = |span: &str, anchor: &str| {
        let (first, last) = relative(span).covers(&edtf(anchor)).unwrap();
        format!("{first}/{last}")
    };
    assert_eq!(covers("-P1M", "2024-03-31"), "2024-02-29/2024-03-31");
    assert_eq!(covers("-P1M1D", "2024-03-31"), "2024-02-28/2024-03-31");
    assert_eq!(covers("P1M", "2025-02"), "2025-02-01/2025-03-31");
    assert_eq!(covers("-P1Y", "2024-02-29"), "2023-02-28/2024-02-29");
    assert_eq!(covers("P1W", "2025-12-30"), "2025-12-30/2026-01-06");
}
