//! How many people one incident concerns, as all its counts say together.

use super::super::kept::Number;
use crate::model::Interval;
use crate::model::edtf::Reach;
use crate::model::vocabulary::{CountBasis, Unit};

/// How many people left in an incident.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct People {
    pub(super) interval: Interval,
    /// Whether any count says something of it.
    pub(super) is_told: bool,
    /// Whether its counts contradict each other.
    pub(super) conflict: bool,
}

/// The counts of one incident together.
///
/// Counts of people that differ in nothing but the number are about the same
/// number: it is one that all allow; where they allow none in common, any from
/// the lowest to the highest, and that is told. A count of some of the people
/// (one nationality, age class or sex; identified victims or interviewed survivors; those described as something among
/// others; one month of several) only says that there were as many at least.
/// What a party claims for itself is left out.
pub(super) fn people(counts: &[Number]) -> People {
    let told = |number: &&Number| number.is_of_people() && number.basis != Some(CountBasis::Claimed);
    let counts: Vec<&Number> = counts.iter().filter(told).collect();
    let broken = counts.iter().any(|number| number.interval.is_none());
    let (parts, wholes) = split(&counts);
    let same: Vec<Interval> = wholes.iter().filter_map(|number| Some(running(number, number.interval?))).collect();
    let parts = parts.iter().filter_map(|number| Some(Interval::at_least(running(number, number.interval?).least())));
    let part = parts.fold(Interval::ANY, |most, part| Interval::at_least(most.least().max(part.least())));
    let together = together(&same);
    let whole = together.interval.intersect(part);
    People {
        interval: whole.unwrap_or_else(|| together.interval.hull(part)),
        is_told: !same.is_empty() || part != Interval::ANY,
        conflict: broken || together.conflict || whole.is_none(),
    }
}

/// Several intervals of one number.
pub(super) struct Together {
    /// What all allow, or, where there is nothing, all between.
    pub(super) interval: Interval,
    /// Whether they allow nothing in common.
    pub(super) conflict: bool,
}

/// Takes several intervals of one number together.
pub(super) fn together(intervals: &[Interval]) -> Together {
    let common = intervals.iter().try_fold(Interval::ANY, |common, next| common.intersect(*next));
    let hull = intervals.iter().copied().reduce(Interval::hull).unwrap_or(Interval::ANY);
    Together { interval: common.unwrap_or(hull), conflict: common.is_none() }
}

/// A running total contains earlier ones: the incident alone may be anything up to it.
fn running(number: &Number, interval: Interval) -> Interval {
    if !number.cumulative {
        return interval;
    }
    Interval::new(0, interval.most()).unwrap_or(Interval::ANY)
}

/// The counts of some of the people, and those of all.
fn split<'n>(counts: &[&'n Number]) -> (Vec<&'n Number>, Vec<&'n Number>) {
    let (mut parts, wholes): (Vec<&Number>, Vec<&Number>) =
        counts.iter().partition(|number| number.is_part || number.unit != Unit::Person);
    let described = wholes.first().map(|number| &number.described_as);
    let differ = wholes.iter().any(|number| Some(&number.described_as) != described);
    let apart = are_apart(wholes.iter().map(|number| number.when));
    let is_part = |number: &&&Number| (differ && number.described_as.is_some()) || (apart && !number.when.is_unknown());
    let (more, wholes): (Vec<&Number>, Vec<&Number>) = wholes.iter().partition(is_part);
    parts.extend(more);
    (parts, wholes)
}

/// Whether some of these times cannot overlap.
fn are_apart(times: impl Iterator<Item = Reach>) -> bool {
    let (mut last_start, mut first_end) = (None, None);
    for (start, end) in times.map(Reach::days) {
        last_start = last_start.max(start);
        first_end = match (first_end, end) {
            (Some(one), Some(two)) => Some(std::cmp::min(one, two)),
            (one, two) => one.or(two),
        };
    }
    matches!((first_end, last_start), (Some(end), Some(start)) if end < start)
}
