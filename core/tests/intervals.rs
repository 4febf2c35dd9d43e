//! The algebra of counts against a look at every number, and the cases it was made for.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that panics has failed")]

use casecairn::model::vocabulary::{CountRelationKind, Unit};
use casecairn::model::{Answer, Count, Interval, relate};

/// Ends of the intervals.
const TOP: u64 = 12;
/// Beyond every end and every sum of two: where a number without upper end is any at all.
const FAR: u64 = 30;

/// Every interval with ends up to a top, open above or not.
fn intervals(top: u64) -> Vec<Interval> {
    let ends = (0..=top).map(Some).chain([None]);
    ends.flat_map(|most| (0..=top).filter_map(move |least| Interval::new(least, most))).collect()
}

fn pairs(top: u64) -> impl Iterator<Item = (Interval, Interval)> {
    intervals(top).into_iter().flat_map(move |one| intervals(top).into_iter().map(move |two| (one, two)))
}

/// Its numbers, as far as one need look.
fn numbers(interval: Interval, far: u64) -> std::ops::RangeInclusive<u64> {
    interval.least()..=interval.most().unwrap_or(far)
}

fn shown(one: Interval, two: Interval) -> String {
    format!("{}..{:?} and {}..{:?}", one.least(), one.most(), two.least(), two.most())
}

/// The same numbers in both, up to a limit.
fn agree(found: Option<Interval>, expected: impl Fn(u64) -> bool, what: &str) {
    let mut any = false;
    for number in 0..=FAR {
        let is = expected(number);
        any |= is;
        assert_eq!(found.is_some_and(|found| found.contains(number)), is, "{number}, {what}");
    }
    assert_eq!(found.is_some(), any, "{what}");
}

#[test]
fn ends_are_in_order() {
    assert_eq!(intervals(TOP).len(), 13 * 14 / 2 + 13);
    assert!(Interval::new(1, Some(0)).is_none());
    for interval in intervals(TOP) {
        let expected = |number| number >= interval.least() && interval.most().is_none_or(|most| number <= most);
        agree(Some(interval), expected, "itself");
    }
}

#[test]
fn common_numbers() {
    for (one, two) in pairs(TOP) {
        let both = |number| one.contains(number) && two.contains(number);
        agree(one.intersect(two), both, &shown(one, two));
        assert_eq!(one.meets(two), (0..=FAR).any(both), "{}", shown(one, two));
        let all = (0..=FAR).filter(|number| one.contains(*number)).all(|number| two.contains(number));
        assert_eq!(one.is_within(two), all, "{}", shown(one, two));
    }
}

#[test]
fn the_hull_is_the_least_that_holds_both() {
    for (one, two) in pairs(TOP) {
        let hull = one.hull(two);
        let between = |number| {
            let reaches = |interval: Interval| (number..=FAR).any(|above| interval.contains(above));
            let began = |interval: Interval| (0..=number).any(|below| interval.contains(below));
            (began(one) || began(two)) && (reaches(one) || reaches(two))
        };
        agree(Some(hull), between, &shown(one, two));
    }
}

#[test]
fn sums() {
    for (one, two) in pairs(TOP) {
        let sum = |number| numbers(one, FAR).any(|part| part <= number && two.contains(number - part));
        agree(Some(one.plus(two)), sum, &shown(one, two));
    }
}

#[test]
fn remainders() {
    for (whole, part) in pairs(TOP) {
        let left = |number| numbers(part, FAR).any(|part| whole.contains(number + part));
        agree(whole.minus(part), left, &shown(whole, part));
    }
}

#[test]
fn parts_and_excess() {
    for (one, two) in pairs(TOP) {
        let part = numbers(one, FAR).any(|this| numbers(two, FAR).any(|other| this <= other));
        assert_eq!(one.can_be_part_of(two), part, "{}", shown(one, two));
        let above = numbers(one, FAR).all(|this| numbers(two, FAR).all(|other| this > other));
        assert_eq!(one.must_exceed(two), above, "{}", shown(one, two));
    }
}

/// What a relation asks of two numbers.
fn holds(kind: CountRelationKind, this: u64, other: u64) -> bool {
    match kind {
        CountRelationKind::SubsetOf | CountRelationKind::PhaseOf => this <= other,
        CountRelationKind::Equals => this == other,
        CountRelationKind::InAdditionTo => true,
        // Try every number of things in both, of which at least one, and at least one more somewhere.
        CountRelationKind::Overlaps => (1..=this.min(other)).any(|both| this > both || other > both),
        CountRelationKind::Supersedes => this >= other,
        CountRelationKind::Disputes => this != other,
        _ => panic!("a relation that is not tested: {}", kind.code()),
    }
}

#[test]
fn relations() {
    let far = 2 * TOP + 1;
    for kind in CountRelationKind::ALL.iter().copied() {
        for (this, other) in pairs(TOP) {
            let (mut yes, mut no) = (false, false);
            for number in numbers(this, far) {
                for against in numbers(other, far) {
                    if holds(kind, number, against) { yes = true } else { no = true }
                }
                if yes && no {
                    break;
                }
            }
            let expected = match (yes, no) {
                (true, false) => Answer::Yes,
                (false, true) => Answer::No,
                _ => Answer::CannotTell,
            };
            assert_eq!(relate(kind, this, other), expected, "{} {}", kind.code(), shown(this, other));
        }
    }
}

#[test]
fn large_numbers_do_not_wrap() {
    let huge = Interval::exactly(u64::MAX);
    assert_eq!(huge.plus(Interval::exactly(1)), Interval::at_least(u64::MAX));
    assert_eq!(huge.minus(huge), Some(Interval::exactly(0)));
    assert_eq!(Interval::exactly(0).minus(huge), None);
}

fn count(set: impl FnOnce(&mut Count)) -> Interval {
    let mut count = Count::new(Unit::Compound);
    set(&mut count);
    count.interval().unwrap()
}

#[test]
fn at_least_53_and_more_than_fifty_agree() {
    let report = count(|count| count.min = Some(53));
    let later = count(|count| count.more_than = Some(50));
    let wire = count(|count| count.best = Some(53));
    assert!(report.meets(later) && later.meets(report) && report.is_within(later));
    assert!(wire.is_within(report));
    assert_eq!(relate(CountRelationKind::Equals, report, wire), Answer::CannotTell);
    assert_eq!(relate(CountRelationKind::Disputes, report, later), Answer::CannotTell);
    let others = count(|count| count.best = Some(45));
    assert_eq!(relate(CountRelationKind::Equals, report, others), Answer::No);
}

#[test]
fn more_than_a_hundred_supersedes_58() {
    let june = count(|count| count.best = Some(58));
    let january = count(|count| count.more_than = Some(100));
    assert_eq!(relate(CountRelationKind::Supersedes, january, june), Answer::Yes);
    assert_eq!(relate(CountRelationKind::Supersedes, june, january), Answer::No);
    assert_eq!(relate(CountRelationKind::SubsetOf, june, january), Answer::Yes);
}

#[test]
fn seven_known_of_at_least_ten_leave_at_least_three() {
    let sites = count(|count| count.min = Some(10));
    let known = Interval::exactly(7);
    assert_eq!(sites.minus(known), Some(Interval::at_least(3)));
    assert_eq!(relate(CountRelationKind::SubsetOf, known, sites), Answer::Yes);
    // Exactly ten would leave three; five of which seven are known cannot be.
    assert_eq!(Interval::exactly(10).minus(known), Some(Interval::exactly(3)));
    assert_eq!(Interval::exactly(5).minus(known), None);
}

#[test]
fn a_breakdown_need_not_reach_its_total() {
    let freed = count(|count| count.more_than = Some(3000));
    let cells = [1200, 800, 40].map(Interval::exactly).into_iter().reduce(Interval::plus).unwrap();
    assert!(cells.can_be_part_of(freed));
    assert_eq!(freed.minus(cells), Some(Interval::at_least(961)));
    let exact = Interval::exactly(2000);
    assert!(cells.must_exceed(exact));
}

#[test]
fn a_running_count_of_which_little_is_known() {
    let thousands = count(|count| count.min = Some(2000));
    assert_eq!(relate(CountRelationKind::Supersedes, thousands, Interval::exactly(1999)), Answer::Yes);
    assert_eq!(relate(CountRelationKind::Supersedes, thousands, Interval::exactly(2001)), Answer::CannotTell);
    assert_eq!(relate(CountRelationKind::PhaseOf, thousands, Interval::exactly(1999)), Answer::No);
}

#[test]
fn the_numbers_of_an_interval_are_not_shown() {
    let shown = format!("{:?}", Interval::exactly(4711));
    assert!(shown.contains("protected") && !shown.contains("4711"), "{shown}");
}
