//! The comparisons against a brute force over all days, and what must hold for any text.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

use casecairn::model::edtf::{Answer, Bound, Edtf, Precision};
use proptest::prelude::*;
use std::ops::RangeInclusive;

/// Days are counted from 1 January 2020; the values lie in 2023 to 2025, with room for marks around them.
const FIRST_YEAR: i64 = 2020;

/// Written apart from the library: a table of month lengths and a sum.
fn count(year: i64, month: usize, day: i64) -> i64 {
    let length = |y: i64, m: usize| {
        [31, if y == 2024 || y == 2020 { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m]
    };
    let years: i64 = (FIRST_YEAR..year).map(|y| (0..12).map(|m| length(y, m)).sum::<i64>()).sum();
    years + (0..month - 1).map(|m| length(year, m)).sum::<i64>() + day - 1
}

/// The days of `months` months from a month on, which may lie outside the year: month 0 is December before.
fn months(year: i64, from: i64, length: i64) -> RangeInclusive<i64> {
    let at = |m: i64| count(year + (m - 1).div_euclid(12), usize::try_from((m - 1).rem_euclid(12)).unwrap() + 1, 1);
    at(from)..=at(from + length) - 1
}

/// A text and the days it can mean, all of them possible.
#[derive(Debug, Clone)]
struct Case {
    text: String,
    days: RangeInclusive<i64>,
    /// May serve as a period in `within`.
    whole: bool,
}

fn year_month_day() -> impl Strategy<Value = (i64, i64, i64)> {
    // Near one another as often as not, so that touching and equal values are met.
    prop_oneof![
        (2023..=2025_i64, 1..=12_i64, 1..=28_i64),
        (Just(2024_i64), 1..=3_i64, 1..=28_i64),
        Just((2024, 2, 29)),
        Just((2023, 12, 31)),
        Just((2024, 12, 31)),
    ]
}

fn case(text: String, days: RangeInclusive<i64>, whole: bool) -> Case {
    Case { text, days, whole }
}

fn timed() -> BoxedStrategy<Case> {
    (year_month_day(), any::<bool>())
        .prop_map(|((y, m, d), shifted)| {
            let n = count(y, usize::try_from(m).unwrap(), d);
            let text = format!("{y}-{m:02}-{d:02}T10:00:00");
            if shifted { case(text + "+07:00", n - 1..=n + 1, false) } else { case(text, n..=n, true) }
        })
        .boxed()
}

fn plain() -> BoxedStrategy<Case> {
    let year = 2023..=2025_i64;
    prop_oneof![
        4 => year_month_day().prop_map(|(y, m, d)| {
            let n = count(y, usize::try_from(m).unwrap(), d);
            case(format!("{y}-{m:02}-{d:02}"), n..=n, true)
        }),
        2 => year_month_day().prop_map(|(y, m, _)| case(format!("{y}-{m:02}"), months(y, m, 1), true)),
        1 => year_month_day().prop_map(|(y, m, _)| case(format!("{y}-{m:02}-XX"), months(y, m, 1), false)),
        1 => year.clone().prop_map(|y| case(format!("{y}"), months(y, 1, 12), true)),
        1 => year.clone().prop_map(|y| case(format!("{y}-XX-XX"), months(y, 1, 12), false)),
        1 => (year.clone(), 0..4_i64)
            .prop_map(|(y, q)| case(format!("{y}-{}", 33 + q), months(y, 1 + 3 * q, 3), true)),
        1 => (year, 0..2_i64)
            .prop_map(|(y, h)| case(format!("{y}-{}", 40 + h), months(y, 1 + 6 * h, 6), true)),
    ]
    .boxed()
}

/// Marked values: the days of the value moved back and forth by one of its own unit, and all days between.
fn marked() -> BoxedStrategy<Case> {
    let mark = prop_oneof![Just('?'), Just('~'), Just('%')];
    (year_month_day(), 0..6_u8, mark)
        .prop_map(|((y, m, d), form, mark)| {
            let n = count(y, usize::try_from(m).unwrap(), d);
            let (text, days) = match form {
                0 => (format!("{y}-{m:02}-{d:02}{mark}"), n - 1..=n + 1),
                1 => (format!("{y}-{m:02}{mark}"), months(y, m - 1, 3)),
                2 => (format!("{y}{mark}"), months(y, -11, 36)),
                3 => (format!("{y}-{m:02}-{mark}{d:02}"), n - 1..=n + 1),
                4 => (format!("{y}{mark}-{m:02}"), *months(y, m - 12, 1).start()..=*months(y, m + 12, 1).end()),
                _ => (format!("{y}-{mark}{m:02}"), months(y, m - 1, 3)),
            };
            Case { text, days, whole: false }
        })
        .boxed()
}

fn interval() -> BoxedStrategy<Case> {
    let end = || prop_oneof![3 => plain(), 1 => marked()];
    (end(), end())
        .prop_filter_map("ordered", |(a, b)| {
            (a.days.start() <= b.days.start() && a.days.end() <= b.days.end()).then(|| Case {
                text: format!("{}/{}", a.text, b.text),
                days: *a.days.start()..=*b.days.end(),
                whole: a.whole && b.whole,
            })
        })
        .boxed()
}

fn value() -> BoxedStrategy<Case> {
    // An end may be moved out by its mark and the interval still be refused as written; those are left out.
    prop_oneof![3 => plain(), 1 => timed(), 2 => marked(), 3 => interval()]
        .prop_filter("accepted", |case| !case.text.contains('/') || Edtf::parse(&case.text).is_ok())
        .boxed()
}

/// The answer if all choices agree.
fn verdict(all: bool, none: bool) -> Answer {
    match (all, none) {
        (true, _) => Answer::Yes,
        (_, true) => Answer::No,
        _ => Answer::CannotTell,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn comparisons_agree_with_every_choice_of_days(a in value(), b in value()) {
        let (x, y) = (Edtf::parse(&a.text).unwrap(), Edtf::parse(&b.text).unwrap());
        let (mut all_before, mut all_after, mut all_same, mut none_same) = (true, true, true, true);
        'pairs: for i in a.days.clone() {
            for j in b.days.clone() {
                all_before &= i < j;
                // On one day either can come first, so equal days are not "not before".
                all_after &= i > j;
                all_same &= i == j;
                none_same &= i != j;
                if !(all_before || all_after || all_same || none_same) {
                    break 'pairs;
                }
            }
        }
        prop_assert_eq!(x.before(&y), verdict(all_before, all_after), "{} before {}", &a.text, &b.text);
        prop_assert_eq!(x.after(&y), verdict(all_after, all_before), "{} after {}", &a.text, &b.text);
        prop_assert_eq!(x.overlaps(&y), verdict(all_same, none_same), "{} overlaps {}", &a.text, &b.text);
        // A day to spare: on the same day, or one apart, either can come first somewhere.
        let (a_end, b_end) = (*a.days.end(), *b.days.end());
        let (far_before, far_after) = (a_end + 1 < *b.days.start(), b_end + 1 < *a.days.start());
        prop_assert_eq!(x.before_anywhere(&y), verdict(far_before, far_after), "{} before {}", &a.text, &b.text);
        let all_in = b.whole && a.days.clone().all(|i| b.days.contains(&i));
        let none_in = a.days.clone().all(|i| !b.days.contains(&i));
        prop_assert_eq!(x.within(&y), verdict(all_in, none_in), "{} within {}", &a.text, &b.text);
        prop_assert_eq!(x.overlaps(&y), y.overlaps(&x));
    }

    /// A missing end can lie anywhere. So what is decided must be what every end gives.
    #[test]
    fn open_and_unknown_ends_decide_nothing(a in plain(), b in value(), open in any::<bool>(), at_end in any::<bool>()) {
        let mark = if open { ".." } else { "" };
        let text = if at_end { format!("{}/{mark}", a.text) } else { format!("{mark}/{}", a.text) };
        let (x, y) = (Edtf::parse(&text).unwrap(), Edtf::parse(&b.text).unwrap());
        let (first, last) = if at_end { (*a.days.start(), i64::MAX) } else { (i64::MIN, *a.days.end()) };
        let (all_before, all_after) = (last < *b.days.start(), first > *b.days.end());
        prop_assert_eq!(x.before(&y), verdict(all_before, all_after));
        prop_assert_eq!(y.before(&x), verdict(all_after, all_before));
        prop_assert_eq!(x.overlaps(&y), verdict(false, all_before || all_after));
        prop_assert_eq!(x.within(&y), verdict(false, all_before || all_after));
        prop_assert_eq!(y.within(&x), verdict(false, all_before || all_after));
        prop_assert_eq!(x.precision(), Precision::Unknown);
    }

    #[test]
    fn what_is_accepted_is_kept_and_ordered(case in value()) {
        check_any(&case.text);
        let date = Edtf::parse(&case.text).unwrap();
        prop_assert_eq!(date.as_str(), &case.text);
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,80}") {
        check_any(&text);
    }

    #[test]
    fn no_text_of_its_own_signs_makes_it_panic(text in "[-0-9XYTZES?~%/.:+,\\[\\]{}]{0,24}") {
        check_any(&text);
    }

    #[test]
    fn no_long_year_makes_it_panic(text in "Y-?[0-9]{1,20}(E[0-9]{1,6})?(S[0-9]{1,3})?[?~%]?") {
        check_any(&text);
        check_any(&format!("{text}/.."));
        check_any(&format!("[{text},2025-06]"));
    }

    #[test]
    fn near_dates_are_read(text in "-?[0-9X]{4}(-[0-3X][0-9X](-[0-3X][0-9X])?)?[?~%]?(/[0-9X]{4}(-[0-9X]{2})?)?") {
        check_any(&text);
    }
}

/// What must hold for any text at all.
fn check_any(text: &str) {
    match Edtf::parse(text) {
        Ok(date) => {
            assert_eq!(Edtf::parse(&date.to_string()).as_ref(), Ok(&date));
            assert_eq!(date.to_string(), text);
            if let (Bound::Day(first), Bound::Day(last)) = (date.earliest(), date.latest()) {
                assert!(first <= last, "{text}");
            }
            assert!(date.level() <= 2);
            let _ = (date.precision(), date.qualifier(), date.level());
            assert_eq!(date.before(&date), Answer::CannotTell, "{text}");
            let raid = Edtf::parse("2026-01-14/2026-01-16").unwrap();
            assert_eq!(date.before(&raid), raid.after(&date));
            assert_eq!(date.overlaps(&raid), raid.overlaps(&date));
            let _ = (date.within(&raid), raid.within(&date));
        }
        Err(error) => {
            assert!(text.is_char_boundary(error.offset()), "{text}: {error}");
            assert_ne!(error.reason(), "not_edtf", "{text}: {error}");
        }
    }
}

fn date(text: &str) -> Edtf {
    Edtf::parse(text).unwrap()
}

#[test]
fn precision_of_dates_intervals_and_sets() {
    let cases = [
        ("2025-06-14/2025-06-14", Precision::Day),
        ("2025-07-3X", Precision::RangeDays),
        ("[2025-06-14,2025-06-16]", Precision::RangeDays),
        ("2025-06-14/2025-06-20", Precision::Week),
        ("2024-02", Precision::Month),
        ("2025-02", Precision::Month),
        ("2024-12-25/2025-01-05", Precision::Month),
        ("2025-06/2025-07", Precision::Season),
        ("2025-24", Precision::Season),
        ("2024-41", Precision::Season),
        ("2025-06/2026-05", Precision::Year),
        ("1985-XX-XX", Precision::Year),
        ("1950S4", Precision::Year),
        ("Y17E7", Precision::Year),
        ("1950S2", Precision::MultiYear),
        ("156X-12-25", Precision::MultiYear),
        ("2024/2025", Precision::MultiYear),
        ("[..2025]", Precision::Unknown),
        ("Y17E100", Precision::Unknown),
    ];
    for (text, precision) in cases {
        assert_eq!(date(text).precision(), precision, "{text}");
    }
}

#[test]
fn named_seasons_and_decades_have_room_around_them() {
    // "Winter 2025" may be over in March 2025 or begin in December.
    assert_eq!(date("2025-24").before(&date("2025-06")), Answer::CannotTell);
    assert_eq!(date("2025-24").before(&date("2027-03")), Answer::Yes);
    assert_eq!(date("2025-22").within(&date("2025")), Answer::CannotTell);
    assert_eq!(date("2025-34").within(&date("2025")), Answer::Yes);
    assert_eq!(date("199X~").before(&date("2009")), Answer::CannotTell);
    assert_eq!(date("199X~").before(&date("2010")), Answer::Yes);
    assert_eq!(date("199X").before(&date("2000")), Answer::Yes);
    // The mark is on a year that has an unknown digit: ten years each way.
    for (text, sure) in [("199X?-12-25", "2010"), ("199X-21?", "2010")] {
        assert_eq!(date(text).before(&date("2008")), Answer::CannotTell, "{text}");
        assert_eq!(date(text).before(&date(sure)), Answer::Yes, "{text}");
    }
    assert_eq!(date("199X-21").before(&date("2001-06")), Answer::Yes);
    assert_eq!(date("1950").within(&date("1950S2")), Answer::CannotTell);
}

#[test]
fn sets_reach_from_their_first_to_their_last_member() {
    let years = date("{2021,2023..2024}");
    assert_eq!(years.before(&date("2025-01-01")), Answer::Yes);
    assert_eq!(years.after(&date("2022")), Answer::CannotTell);
    // 2022 is a gap, which the bounds do not show.
    assert_eq!(date("2022").within(&years), Answer::CannotTell);
    assert_eq!(years.within(&date("202X")), Answer::CannotTell);
    assert_eq!(years.within(&date("2020/2029")), Answer::Yes);
    assert_eq!(date("[..2020]").before(&date("2021")), Answer::Yes);
}

#[test]
fn answers_combine_as_kleene_has_it() {
    let all = [Answer::Yes, Answer::No, Answer::CannotTell];
    let rank = |a: Answer| match a {
        Answer::No => 0,
        Answer::CannotTell => 1,
        Answer::Yes => 2,
    };
    for a in all {
        assert_eq!(!!a, a);
        for b in all {
            assert_eq!(rank(a.and(b)), rank(a).min(rank(b)));
            assert_eq!(rank(a.or(b)), rank(a).max(rank(b)));
            assert_eq!(!a.and(b), (!a).or(!b));
        }
    }
}
