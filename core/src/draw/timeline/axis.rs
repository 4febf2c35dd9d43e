//! The axis of time: how days become pixels, and where a tick stands.

use super::event::number;
use crate::draw::canvas::Canvas;
use crate::draw::words::month;
use crate::lang::Lang;
use crate::model::edtf::Day;
use std::iter::successors;

/// Between two ticks, in pixels.
const APART: f64 = 62.0;

pub(super) struct Axis {
    /// The first and the last day, as numbers.
    from: f64,
    to: f64,
    pub(super) left: f64,
    pub(super) right: f64,
}

/// What lies between two ticks.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Step {
    Days(i64),
    Months(i64),
}

const STEPS: [Step; 15] = [
    Step::Days(1),
    Step::Days(2),
    Step::Days(5),
    Step::Days(10),
    Step::Months(1),
    Step::Months(2),
    Step::Months(3),
    Step::Months(6),
    Step::Months(12),
    Step::Months(24),
    Step::Months(60),
    Step::Months(120),
    Step::Months(240),
    Step::Months(600),
    Step::Months(1200),
];

impl Step {
    fn days(self) -> f64 {
        let (count, days) = match self {
            Self::Days(count) => (count, 1.0),
            Self::Months(count) => (count, 30.437),
        };
        f64::from(i32::try_from(count).unwrap_or(i32::MAX)) * days
    }
}

impl Axis {
    /// An axis over some days, with room at both ends; nothing without days.
    pub(super) fn of(days: impl Iterator<Item = f64>, left: f64, right: f64) -> Option<Self> {
        let (mut from, mut to) = (f64::INFINITY, f64::NEG_INFINITY);
        days.for_each(|day| (from, to) = (from.min(day), to.max(day)));
        if from > to {
            return None;
        }
        let room = ((to - from) * 0.08).max(4.0);
        Some(Self { from: from - room, to: to + 1.0 + room, left, right })
    }

    /// Where a day begins.
    pub(super) fn at(&self, day: f64) -> f64 {
        self.left + (day - self.from) / (self.to - self.from) * (self.right - self.left)
    }

    fn step(&self) -> Step {
        let day = (self.right - self.left) / (self.to - self.from);
        STEPS.into_iter().find(|step| step.days() * day >= APART).unwrap_or(Step::Months(1200))
    }

    /// Draws ticks, their words above `top`.
    pub(super) fn draw(&self, canvas: &mut Canvas, top: f64, bottom: f64, lang: Lang) {
        let mut year = None;
        for (day, words) in self.ticks(lang) {
            let Some(x) = number(day).map(|number| self.at(number)) else { continue };
            if x < self.left || x > self.right - 20.0 {
                continue;
            }
            let new = year != Some(day.year());
            year = Some(day.year());
            canvas.line([x, top + 22.0], [x, bottom], if new { "tick-strong" } else { "tick" });
            if let Some(words) = words {
                canvas.text([x + 3.0, top + 30.0], "tick-words", &words);
                if new {
                    canvas.text([x + 3.0, top + 16.0], "tick-words strong", &day.year().to_string());
                }
            } else {
                canvas.text([x + 3.0, top + 30.0], "tick-words strong", &day.year().to_string());
            }
        }
    }

    /// The days at which a tick stands, and what it says; nothing for a whole year.
    fn ticks(&self, lang: Lang) -> Vec<(Day, Option<String>)> {
        #[expect(clippy::cast_possible_truncation, reason = "days of two centuries")]
        let (first, last) = (self.from.ceil() as i128, self.to.floor() as i128);
        let days = |first: i128| successors(Day::numbered(first), |day| day.next()).take(400);
        match self.step() {
            Step::Days(count) => days(first)
                .take_while(|day| day.number() <= last)
                .filter(|day| {
                    count == 1 || (i64::from(day.day()) - 1) % count == 0 && i64::from(day.day()) <= 31 - count / 2
                })
                .map(|day| (day, Some(on(day, lang))))
                .collect(),
            Step::Months(count) => {
                let Some(start) = Day::numbered(first) else { return Vec::new() };
                let months = start.year() * 12 + i64::from(start.month()) - 1;
                let first = months.div_euclid(count) * count;
                let days = successors(Some(first), |month| Some(month + count)).take(400).map_while(|month| {
                    let of_year = u8::try_from(month.rem_euclid(12)).ok()? + 1;
                    Day::new(month.div_euclid(12), of_year, 1)
                });
                let words = |day: Day| (count < 12).then(|| month(day.month(), lang).to_owned());
                days.take_while(|day| day.number() <= last).map(|day| (day, words(day))).collect()
            }
        }
    }
}

/// A day without its year.
fn on(day: Day, lang: Lang) -> String {
    match (lang, day.day()) {
        (Lang::Fr, 1) => format!("1er\u{a0}{}", month(day.month(), lang)),
        (_, number) => format!("{number}\u{a0}{}", month(day.month(), lang)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn axis(from: (i64, u8, u8), to: (i64, u8, u8)) -> Axis {
        let number = |(year, month, day)| number(Day::new(year, month, day).unwrap()).unwrap();
        Axis::of([number(from), number(to)].into_iter(), 0.0, 700.0).unwrap()
    }

    #[test]
    fn ticks_stand_where_one_expects_them() {
        let words = |axis: Axis, lang| -> Vec<String> {
            axis.ticks(lang).into_iter().map(|(day, words)| words.unwrap_or(day.year().to_string())).collect()
        };
        let days = words(axis((2026, 1, 14), (2026, 1, 16)), Lang::En);
        assert_eq!(days.first().unwrap(), "10\u{a0}Jan");
        let months = words(axis((2025, 2, 3), (2025, 10, 20)), Lang::Fr);
        assert!(months.contains(&"août".to_owned()), "{months:?}");
        let years = words(axis((1990, 1, 1), (2026, 1, 1)), Lang::En);
        assert!(years.contains(&"2000".to_owned()) && years.len() < 12, "{years:?}");
    }

    #[test]
    fn there_are_as_many_ticks_as_fit() {
        for years in 0..200 {
            let axis = axis((1901, 1, 1), (1901 + years, 6, 1));
            let count = axis.ticks(Lang::En).len();
            assert!((2..=14).contains(&count), "{years}: {count}");
        }
    }
}
