//! Places, times and numbers, made coarser: each by a fixed rule that depends
//! on the class it falls into alone. Nothing is drawn at random, so a thousand
//! releases say no more than one.

use super::policy::{Area, Span};
use crate::model::Position;
use crate::model::edtf::{Bound, Day, Edtf};

/// A number of people in a class: at least, and fewer than.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Class {
    pub(super) min: Option<u64>,
    pub(super) fewer_than: Option<u64>,
}

/// How numbers are told.
#[derive(Debug, Clone, Copy)]
pub(super) struct Steps {
    /// The fewest people that a number may tell of.
    pub(super) k: u64,
    /// How wide a class is.
    pub(super) step: u64,
}

impl Steps {
    /// The class of a number that lies between two: `None` where it cannot be
    /// told whether that is fewer than `k`.
    ///
    /// The classes are: below `k`; `k` to twice the step; then one for each step.
    pub(super) fn class(self, least: u64, most: Option<u64>) -> Option<Class> {
        if most.is_some_and(|most| most < self.k) {
            return Some(Class { min: None, fewer_than: Some(self.k) });
        }
        if least < self.k {
            return None;
        }
        Some(Class { min: Some(self.floor(least)), fewer_than: most.map(|most| self.ceiling(most)) })
    }

    /// “At least k”: all that is said where a number would say too much.
    pub(super) fn at_least_k(self) -> Class {
        Class { min: Some(self.k), fewer_than: None }
    }

    fn floor(self, number: u64) -> u64 {
        let first = self.step.saturating_mul(2);
        if number < first { self.k } else { number - number.checked_rem(self.step).unwrap_or(0) }
    }

    fn ceiling(self, number: u64) -> u64 {
        let first = self.step.saturating_mul(2);
        if number < first { first } else { self.floor(number).saturating_add(self.step) }
    }
}

/// A date in whole months or years, no narrower than it was. Marks of doubt
/// stay. Months that are whole years are told as years, however they came about.
pub(super) fn coarse_date(date: &Edtf, span: Span) -> Option<Edtf> {
    let mark = date.qualifier().symbol().map(String::from).unwrap_or_default();
    let begins = date.earliest().day().is_none_or(|day| day.month() == 1);
    let ends = date.latest().day().is_none_or(|day| day.month() == 12);
    let in_years = span == Span::Year || (begins && ends);
    let unit = |day: Day| -> Option<String> {
        let year = day.year();
        if !(0..=9999).contains(&year) {
            return None;
        }
        Some(if in_years { format!("{year:04}{mark}") } else { format!("{year:04}-{:02}{mark}", day.month()) })
    };
    let open = |bound: Bound| if bound == Bound::Open { ".." } else { "" };
    let text = match (date.earliest(), date.latest()) {
        (Bound::Day(first), Bound::Day(last)) => {
            let (first, last) = (unit(first)?, unit(last)?);
            if first == last { first } else { format!("{first}/{last}") }
        }
        (Bound::Day(first), end) => format!("{}/{}", unit(first)?, open(end)),
        (start, Bound::Day(last)) => format!("{}/{}", open(start), unit(last)?),
        _ => return None,
    };
    Edtf::parse(&text).ok()
}

/// The years of what concerned few people, so that at least twelve months are left of which a reader cannot tell.
/// What was known since a day of a year has happened before: that year is told together with the one before it, for
/// what happened in either. What fell on the turn of a year would be told as two, and was a matter of days: it has
/// no date.
pub(super) fn year_of_few(date: &Edtf, told: &Edtf, known_since: Option<Day>) -> Option<Edtf> {
    let (Bound::Day(first), Bound::Day(last)) = (date.earliest(), date.latest()) else { return Some(told.clone()) };
    if first.year() != last.year() {
        let is_short = last.year() - first.year() == 1 && (last.month(), last.day()) < (first.month(), first.day());
        return Some(told.clone()).filter(|_| !is_short);
    }
    let Some(known) = known_since.filter(|known| known.month() < 12) else { return Some(told.clone()) };
    if first.year() != known.year() && first.year() + 1 != known.year() {
        return Some(told.clone());
    }
    let mark = told.qualifier().symbol().map(String::from).unwrap_or_default();
    Edtf::parse(&format!("{:04}{mark}/{:04}{mark}", known.year() - 1, known.year())).ok()
}

/// A position as the middle of its cell, and the radius of the cell around it.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Spot {
    pub(super) point: Position,
    pub(super) radius_m: u32,
}

/// Degrees are counted in thousandths.
const THOUSAND: f64 = 1000.0;
/// How high a cell of 10 km is, in thousandths of a degree.
const HIGH: i64 = 100;

/// Up to which latitude, in degrees, a cell is how wide (in thousandths of a
/// degree, so that it is at least 10 km), and twice its half diagonal in metres.
const BANDS: &[(i64, i64, u32)] = &[(25, 100, 15_800), (60, 200, 25_200), (75, 500, 30_400)];
/// Twice the half diagonal of a cell of a thousandth of a degree.
pub(super) const SITE_RADIUS_M: u32 = 160;

/// The cell of a position that is known well enough to lie in it. Two
/// positions in one cell give the same answer, byte for byte.
pub(super) fn spot(position: Position, uncertainty_m: Option<f64>, area: Area) -> Option<Spot> {
    if !position.in_range() {
        return None;
    }
    let (lon, lat) = (thousandths(position.lon), thousandths(position.lat));
    let found = match area {
        Area::Site => middle((lon, 1), (lat, 1), SITE_RADIUS_M),
        Area::Cell => {
            let row = lat.div_euclid(HIGH);
            let farthest = row.abs().max((row + 1).abs()) * HIGH;
            let (_, wide, radius) = BANDS.iter().find(|(degrees, ..)| farthest <= degrees * 1000)?;
            middle((lon.div_euclid(*wide), *wide), (row, HIGH), *radius)
        }
        Area::Country | Area::Subdivision => return None,
    };
    // What is known less well than to a cell is told as a cell only where it is one already.
    let radius = f64::from(found.radius_m);
    let known =
        uncertainty_m.is_none_or(|metres| metres <= radius / 2.0 || (metres <= radius && found.point == position));
    known.then_some(found)
}

#[expect(clippy::cast_possible_truncation, reason = "at most 180,000, whole")]
fn thousandths(degrees: f64) -> i64 {
    (degrees * THOUSAND).floor() as i64
}

fn middle((column, wide): (i64, i64), (row, high): (i64, i64), radius_m: u32) -> Spot {
    #[expect(clippy::cast_precision_loss, reason = "at most 360,000")]
    let degrees = |at: i64, size: i64| ((2 * at + 1) * size) as f64 / (2.0 * THOUSAND);
    Spot { point: Position { lon: degrees(column, wide), lat: degrees(row, high) }, radius_m }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEPS: Steps = Steps { k: 11, step: 20 };

    #[test]
    fn g4_a_number_is_told_in_its_class() {
        let class = |number| STEPS.class(number, Some(number)).unwrap();
        let told = |min, fewer_than| Class { min, fewer_than: Some(fewer_than) };
        for number in 0..=10 {
            assert_eq!(class(number), told(None, 11));
        }
        for (number, min, below) in
            [(11, 11, 40), (39, 11, 40), (40, 40, 60), (59, 40, 60), (60, 60, 80), (3000, 3000, 3020)]
        {
            assert_eq!(class(number), told(Some(min), below));
        }
        assert_eq!(STEPS.class(10, None), None);
        assert_eq!(STEPS.class(10, Some(12)), None);
        assert_eq!(STEPS.class(10, Some(10)), Some(told(None, 11)));
        assert_eq!(STEPS.class(11, None), Some(STEPS.at_least_k()));
        assert_eq!(STEPS.class(45, Some(45)), Some(told(Some(40), 60)));
        // What is told holds, and is told again as it stands.
        for number in 0..2000 {
            let Class { min, fewer_than } = class(number);
            assert!(min.is_none_or(|min| min <= number) && fewer_than.is_some_and(|below| number < below));
            assert_eq!(STEPS.class(min.unwrap_or(0), fewer_than.map(|below| below - 1)), Some(class(number)));
        }
        assert_eq!(STEPS.class(u64::MAX, Some(u64::MAX)).unwrap().fewer_than, Some(u64::MAX));
    }

    /// One person more or less: what does the number give away?
    #[test]
    fn g5_one_person_seldom_moves_a_number_and_never_by_fewer_than_k() {
        let class = |number| STEPS.class(number, Some(number)).unwrap();
        let (mut moved, trials) = (0, 10_000);
        for number in 0..trials {
            if class(number) != class(number + 1) {
                moved += 1;
            }
        }
        // Membership advantage: the share of worlds in which one person shows at all.
        assert!(moved * 20 <= trials, "{moved} of {trials}");
        for one in 0..400 {
            for two in one..400 {
                let (Class { min: a, fewer_than: x }, Class { min: b, fewer_than: y }) = (class(one), class(two));
                for (low, high) in [(a.unwrap_or(0), b.unwrap_or(0)), (x.unwrap(), y.unwrap())] {
                    assert!(low == high || high - low >= STEPS.k, "{one} {two}");
                }
            }
        }
    }

    #[test]
    fn g3_a_date_is_widened_to_whole_months_or_years() {
        for (date, month, year) in [
            ("2026-01-14", Some("2026-01"), Some("2026")),
            ("2026-01-14/2026-01-16", Some("2026-01"), Some("2026")),
            ("2025-12-31/2026-01-02", Some("2025-12/2026-01"), Some("2025/2026")),
            ("2025", Some("2025"), Some("2025")),
            ("2025-01-14/2025-12-03", Some("2025"), Some("2025")),
            ("2025-01/2026-11", Some("2025-01/2026-11"), Some("2025/2026")),
            ("2025-02/2026-12", Some("2025-02/2026-12"), Some("2025/2026")),
            ("2025-01-14/..", Some("2025/.."), Some("2025/..")),
            ("../2025-12-03", Some("../2025"), Some("../2025")),
            ("2026-01-16T10:00:00Z", Some("2026-01"), Some("2026")),
            ("../2025-06-26", Some("../2025-06"), Some("../2025")),
            ("2025-06-26/..", Some("2025-06/.."), Some("2025/..")),
            ("/2025-06-26", Some("/2025-06"), Some("/2025")),
            ("2025-06-26/", Some("2025-06/"), Some("2025/")),
            ("2025-06-26~", Some("2025-06~"), Some("2025~")),
            ("2025-06?/2025-07", Some("2025-06?/2025-07?"), Some("2025?")),
            ("199X", Some("1990/1999"), Some("1990/1999")),
            ("{2024-01,2026-03}", Some("2024-01/2026-03"), Some("2024/2026")),
            ("Y-10000", None, None),
        ] {
            let date = Edtf::parse(date).unwrap();
            for (span, wanted) in [(Span::Month, month), (Span::Year, year)] {
                let found = coarse_date(&date, span);
                assert_eq!(found.as_ref().map(Edtf::as_str), wanted, "{date}");
                let again = found.as_ref().and_then(|found| coarse_date(found, span));
                assert_eq!(again, found, "{date}");
            }
        }
    }

    #[test]
    fn g3_a_position_is_told_as_its_cell() {
        let at = |lon, lat| Position { lon, lat };
        let cell = |position| spot(position, None, Area::Cell).unwrap();
        assert!(cell(at(104.916, 11.562)).point == at(104.95, 11.55));
        assert!(cell(at(-104.916, -11.562)).point == at(-104.95, -11.55));
        assert!(spot(at(104.9162, 11.5627), None, Area::Site).unwrap().point == at(104.9165, 11.5625));
        assert!(spot(at(104.9, 11.5), None, Area::Subdivision).is_none());
        assert!(spot(at(104.9, 80.0), None, Area::Cell).is_none());
        assert!(spot(at(11.5, 104.9), None, Area::Site).is_none());
        assert!(spot(at(f64::NAN, 11.5), None, Area::Site).is_none());
        // A cell is as wide as its end that is farther from the equator wants.
        for (lat, radius) in [
            (24.95, Some(15_800)),
            (25.05, Some(25_200)),
            (59.95, Some(25_200)),
            (60.05, Some(30_400)),
            (74.95, Some(30_400)),
            (75.05, None),
        ] {
            for lat in [lat, -lat] {
                assert_eq!(spot(at(104.9, lat), None, Area::Cell).map(|cell| cell.radius_m), radius, "{lat}");
            }
        }
        assert!(spot(at(104.9, 11.5), Some(9000.0), Area::Cell).is_none());
        assert!(spot(at(104.9, 11.5), Some(7900.0), Area::Cell).is_some());
    }

    #[test]
    #[expect(clippy::cast_precision_loss, reason = "degrees")]
    fn g3_a_cell_is_ten_kilometres_wide_and_says_nothing_of_where_in_it() {
        let mut seed = 7_u64;
        let mut next = move |end: f64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let share = (seed >> 11) as f64 / (1_u64 << 53) as f64;
            (share * 2.0 - 1.0) * end
        };
        for _ in 0..10_000 {
            let position = Position { lon: next(180.0), lat: next(74.9) };
            let cell = spot(position, None, Area::Cell).unwrap();
            // The middle of a cell is in the cell: a thousand releases say no more than one.
            let again = spot(cell.point, Some(cell.radius_m.into()), Area::Cell).unwrap();
            assert!(again == cell);
            assert!(position.distance_m(cell.point) <= f64::from(cell.radius_m) / 2.0);
            let (_, wide, _) = BANDS
                .iter()
                .find(|(degrees, ..)| position.lat.abs() + 0.1 <= *degrees as f64)
                .copied()
                .unwrap_or((75, 500, 0));
            let across = Position { lon: position.lon + wide as f64 / 1000.0, lat: position.lat };
            assert!(position.distance_m(across) >= 10_000.0, "{}", position.lat);
            // A site lies in one cell, with everything near it that would be told the same.
            let site = spot(position, None, Area::Site).unwrap();
            assert!(spot(site.point, None, Area::Cell).unwrap() == cell);
            assert!(spot(site.point, Some(site.radius_m.into()), Area::Site).unwrap() == site);
        }
    }
}
