//! What the fields of a count say together: its bounds, and the numbers it can be.

use super::count::{Cell, Count};
use super::interval::Interval;
use super::vocabulary::CountBasis;

/// The five fields that bound a number, of a count or of a cell.
#[derive(Clone, Copy, Default)]
pub(crate) struct Bounds {
    pub(crate) min: Option<u64>,
    pub(crate) best: Option<u64>,
    pub(crate) max: Option<u64>,
    pub(crate) more_than: Option<u64>,
    pub(crate) fewer_than: Option<u64>,
}

impl Bounds {
    /// Whether something bounds the number from below.
    pub(crate) fn has_lower(self) -> bool {
        self.lower().is_some()
    }

    /// Whether something bounds the number from above.
    pub(crate) fn has_upper(self) -> bool {
        self.upper().is_some()
    }

    /// The field that bounds the number from below, the narrower of two.
    pub(crate) fn lower(self) -> Option<&'static str> {
        match (self.min, self.more_than) {
            (Some(min), more_than) if more_than.is_none_or(|bound| min > bound) => Some("min"),
            (_, more_than) => more_than.map(|_| "more_than"),
        }
    }

    /// The field that bounds the number from above, the narrower of two.
    pub(crate) fn upper(self) -> Option<&'static str> {
        match (self.max, self.fewer_than) {
            (Some(max), fewer_than) if fewer_than.is_none_or(|bound| max < bound) => Some("max"),
            (_, fewer_than) => fewer_than.map(|_| "fewer_than"),
        }
    }

    /// What the bounds leave, whatever is best; `None` where they cross.
    pub(crate) fn room(self) -> Option<Interval> {
        let above = self.more_than.map_or(Some(0), |bound| bound.checked_add(1))?;
        let below = match self.fewer_than {
            Some(bound) => Some(bound.checked_sub(1)?),
            None => None,
        };
        let most = match (self.max, below) {
            (Some(max), Some(below)) => Some(max.min(below)),
            (max, below) => max.or(below),
        };
        Interval::new(self.min.unwrap_or(0).max(above), most)
    }

    /// The numbers it can be.
    fn interval(self, basis: Option<CountBasis>) -> Option<Interval> {
        let room = self.room()?;
        let Some(best) = self.best else {
            return Some(room);
        };
        if self.has_lower() || self.has_upper() {
            return room.contains(best).then_some(room);
        }
        match basis {
            Some(CountBasis::Estimated | CountBasis::Lexical) => Some(Interval::ANY),
            _ => Some(Interval::exactly(best)),
        }
    }
}

impl From<&Count> for Bounds {
    fn from(count: &Count) -> Self {
        let Count { min, best, max, more_than, fewer_than, .. } = *count;
        Self { min, best, max, more_than, fewer_than }
    }
}

impl From<&Cell> for Bounds {
    fn from(cell: &Cell) -> Self {
        let Cell { min, best, max, more_than, fewer_than, .. } = *cell;
        Self { min, best, max, more_than, fewer_than }
    }
}

impl Count {
    /// The numbers that the count can be, from what its source gives; `None` where its fields contradict each other.
    ///
    /// - Bounds count as they are: `more_than` 50 begins at 51, `fewer_than` 50 ends at 49. Where two bound the same
    ///   side, the narrower one holds.
    /// - `best` beside a bound is a point inside the bounds and narrows nothing. Outside them it is a contradiction.
    /// - `best` alone is exactly that number, whoever puts it forward, unless the basis is `estimated` or `lexical`:
    ///   how far such a number may be off nobody has said, so any number is possible.
    /// - Bounds with the basis `lexical` are taken at their word, though they only render one.
    /// - `share` is no number: any is possible.
    ///
    /// ```
    /// use casecairn::model::{Count, Interval, vocabulary::{CountBasis, Unit}};
    ///
    /// let mut count = Count::new(Unit::Compound);
    /// assert_eq!(count.interval(), Some(Interval::ANY));
    ///
    /// count.best = Some(58);
    /// assert_eq!(count.interval(), Some(Interval::exactly(58)));
    /// count.basis = Some(CountBasis::Estimated);
    /// assert_eq!(count.interval(), Some(Interval::ANY));
    ///
    /// count.more_than = Some(50);
    /// assert_eq!(count.interval(), Some(Interval::at_least(51)));
    /// count.max = Some(57);
    /// assert_eq!(count.interval(), None);
    /// ```
    #[must_use]
    pub fn interval(&self) -> Option<Interval> {
        Bounds::from(self).interval(self.basis)
    }
}

impl Cell {
    /// The numbers that the cell can be, as for [`Count::interval`]; `basis` is that of the count it belongs to.
    ///
    /// ```
    /// use casecairn::model::{Cell, Interval, vocabulary::CountBasis};
    ///
    /// let mut cell = Cell::new();
    /// cell.best = Some(12);
    /// assert_eq!(cell.interval(None), Some(Interval::exactly(12)));
    /// assert_eq!(cell.interval(Some(CountBasis::Estimated)), Some(Interval::ANY));
    /// cell.min = Some(10);
    /// assert_eq!(cell.interval(Some(CountBasis::Estimated)), Some(Interval::at_least(10)));
    /// ```
    #[must_use]
    pub fn interval(&self, basis: Option<CountBasis>) -> Option<Interval> {
        Bounds::from(self).interval(basis)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every mix of five fields of 0 to 3, against a look at each number.
    #[test]
    fn a_count_is_every_number_that_its_fields_allow() {
        let fields = [None, Some(0), Some(1), Some(2), Some(3)];
        for at in 0..5_usize.pow(5) {
            let field = |place: u32| fields[at / 5_usize.pow(place) % 5];
            let (min, best, max, more_than, fewer_than) = (field(0), field(1), field(2), field(3), field(4));
            let bounds = Bounds { min, best, max, more_than, fewer_than };
            let fits = |n: u64| {
                min.is_none_or(|bound| n >= bound)
                    && max.is_none_or(|bound| n <= bound)
                    && more_than.is_none_or(|bound| n > bound)
                    && fewer_than.is_none_or(|bound| n < bound)
            };
            let alone = [min, max, more_than, fewer_than].iter().all(Option::is_none);
            for (basis, point) in [(None, true), (Some(CountBasis::Counted), true), (Some(CountBasis::Lexical), false)]
            {
                let possible: Vec<u64> =
                    (0..20).filter(|n| fits(*n) && !(alone && point && best.is_some_and(|best| best != *n))).collect();
                let whole = !possible.is_empty() && best.is_none_or(fits);
                let found = bounds.interval(basis);
                assert_eq!(found.is_some(), whole, "{at}");
                if let Some(found) = found {
                    assert_eq!((0..20).filter(|n| found.contains(*n)).collect::<Vec<_>>(), possible, "{at}");
                }
            }
        }
    }

    #[test]
    fn the_ends_of_the_numbers_do_not_wrap() {
        let none = Bounds::default();
        assert!(Bounds { more_than: Some(u64::MAX), ..none }.interval(None).is_none());
        assert!(Bounds { fewer_than: Some(0), ..none }.interval(None).is_none());
        let widest = Bounds { min: Some(u64::MAX), ..none }.interval(None);
        assert_eq!(widest, Some(Interval::at_least(u64::MAX)));
    }
}
