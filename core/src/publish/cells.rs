//! A number of people, broken down.

use super::coarse::{Class, Steps};
use super::disclosure::{Reason, Tally};
use crate::model::vocabulary::{AgeClass, Sex};
use crate::model::{Cell, Count, Country, Interval};
use crate::order::Order as _;

/// What the people in a cell have in common.
pub(super) type Key<'a> = (Option<&'a str>, Option<AgeClass>, Option<Sex>);

/// Cells that are told, each with its class.
#[derive(Debug, Clone, Default)]
pub(super) struct Cells<'a>(Vec<(&'a Cell, Class)>);

impl<'a> Cells<'a> {
    pub(super) fn iter(&self) -> impl Iterator<Item = &(&'a Cell, Class)> {
        self.0.iter()
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// What is told of them.
    pub(super) fn content(&self) -> Vec<(Key<'a>, Class)> {
        self.0.iter().map(|(cell, class)| (key(cell), *class)).collect()
    }

    /// The least that the smallest cell holds.
    pub(super) fn least(&self) -> Option<u64> {
        self.0.iter().filter_map(|(_, class)| class.min).min()
    }

    /// The least that all cells hold together.
    pub(super) fn people(&self) -> u64 {
        self.0.iter().filter_map(|(_, class)| class.min).fold(0, u64::saturating_add)
    }
}

/// Cells of the same dimensions.
struct Part<'a> {
    cells: Vec<(&'a Cell, Interval, Class)>,
    /// Cells of these dimensions that cannot be told.
    hidden: Vec<Option<Interval>>,
}

/// The cells that are told: those of one set of dimensions, with the most people.
pub(super) fn break_down<'a>(count: &'a Count, total: Class, steps: Steps, tally: &mut Tally) -> Cells<'a> {
    let mut best = Cells::default();
    for dimensions in 1..8_u8 {
        let part = Part::of(count, dimensions, steps).map(|part| part.safe(count.interval(), total, steps.k));
        if let Some(cells) = part.filter(|cells| cells.people() > best.people()) {
            best = cells;
        }
    }
    tally.add(Reason::Cell, count.cells.len().saturating_sub(best.len()));
    best
}

fn key(cell: &Cell) -> Key<'_> {
    (cell.nationality.as_ref().map(Country::as_str), cell.age_class, cell.sex)
}

/// Which dimensions a cell has: a bit each.
fn dimensions(cell: &Cell) -> u8 {
    let bits = [cell.nationality.is_some(), cell.age_class.is_some(), cell.sex.is_some()];
    bits.iter().rev().fold(0, |all, bit| all * 2 + u8::from(*bit))
}

impl<'a> Part<'a> {
    /// The cells of some dimensions; `None` where two of them may hold the
    /// same people, as a child and one of nine to seventeen years may.
    fn of(count: &'a Count, wanted: u8, steps: Steps) -> Option<Self> {
        let cells = || count.cells.iter().filter(|cell| cell.month.is_none() && dimensions(cell) == wanted);
        let keys: Vec<Key<'_>> = cells().map(key).collect();
        let exclude = keys.iter().enumerate().all(|(at, one)| keys.iter().skip(at + 1).all(|two| excludes(one, two)));
        if !exclude {
            return None;
        }
        let mut part = Self { cells: Vec::new(), hidden: Vec::new() };
        for cell in cells() {
            let room = cell.interval(count.basis);
            let class = room.and_then(|room| steps.class(room.least(), room.most()));
            match (room, class) {
                (Some(room), Some(class)) if class.min.is_some() => part.cells.push((cell, room, class)),
                _ => part.hidden.push(room),
            }
        }
        // The smallest last, so that it is the first to go.
        part.cells.order_by(|(one, a, _), (two, b, _)| (b.least(), key(two)).cmp(&(a.least(), key(one))));
        Some(part)
    }

    /// Takes the smallest cells out until what is left out gives nobody away.
    fn safe(mut self, total: Option<Interval>, told: Class, k: u64) -> Cells<'a> {
        while self.gives_away(total, told, k) {
            match self.cells.pop() {
                Some((_, room, _)) => self.hidden.push(Some(room)),
                None => break,
            }
        }
        let mut cells: Vec<(&Cell, Class)> = self.cells.into_iter().map(|(cell, _, class)| (cell, class)).collect();
        cells.order_by_key(|(cell, _)| key(cell));
        Cells(cells)
    }

    fn gives_away(&self, total: Option<Interval>, told: Class, k: u64) -> bool {
        if self.cells.is_empty() {
            return false;
        }
        // As a reader sees it: at most so many can be left out.
        let least: u64 = self.cells.iter().filter_map(|(_, _, class)| class.min).fold(0, u64::saturating_add);
        let seen = told.fewer_than.is_some_and(|below| below.saturating_sub(1).saturating_sub(least) < k);
        seen || self.leaves_few(total, k)
    }

    /// As it is, where every number is known exactly: what is left out is a
    /// group of fewer than k, or it is one hidden cell alone.
    fn leaves_few(&self, total: Option<Interval>, k: u64) -> bool {
        let exact = |room: Interval| (room.most() == Some(room.least())).then_some(room.least());
        let Some(total) = total.and_then(exact) else { return false };
        let Some(shown) = sum(self.cells.iter().map(|(_, room, _)| exact(*room))) else { return false };
        let hidden: Vec<Option<u64>> = self.hidden.iter().map(|room| room.and_then(exact)).collect();
        let Some(left) = total.checked_sub(shown) else { return true };
        let unlisted = sum(hidden.iter().copied()).map(|listed| left.saturating_sub(listed));
        let parts = hidden.iter().filter(|room| **room != Some(0)).count() + usize::from(unlisted != Some(0));
        let alone = parts == 1 && unlisted == Some(0);
        left > 0 && (left < k || alone)
    }
}

/// The sum of numbers that are all known.
fn sum(numbers: impl IntoIterator<Item = Option<u64>>) -> Option<u64> {
    numbers.into_iter().try_fold(0_u64, |sum, number| sum.checked_add(number?))
}

/// Whether nobody can be in both cells.
fn excludes((nation, age, sex): &Key<'_>, (other_nation, other_age, other_sex): &Key<'_>) -> bool {
    let sexes_differ = sex.zip(*other_sex).is_some_and(|(one, two)| one != two && is_known(one) && is_known(two));
    nation != other_nation || age.zip(*other_age).is_some_and(|(one, two)| one.excludes(two)) || sexes_differ
}

const fn is_known(sex: Sex) -> bool {
    !matches!(sex, Sex::Unknown | Sex::NotStated)
}
