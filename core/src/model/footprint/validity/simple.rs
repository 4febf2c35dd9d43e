//! Whether a short ring is plainly simple: by comparing each side with each
//! other one, which for most footprints is done before a sweep has begun.

use super::Position;
use super::exact::{order, side};
use super::outline::Corner;
use std::cmp::Ordering;

/// More corners than that are swept over: comparing all sides would cost more.
const MOST: usize = 64;

/// A side of a ring, and the box around it.
struct Side {
    ends: (Position, Position),
    least: Position,
    most: Position,
}

impl Side {
    fn new(a: Position, b: Position) -> Self {
        let (least, most) = ([a[0].min(b[0]), a[1].min(b[1])], [a[0].max(b[0]), a[1].max(b[1])]);
        Self { ends: (a, b), least, most }
    }

    /// Whether it surely shares no point with another side.
    fn is_apart(&self, other: &Self) -> bool {
        let boxes = self.most[0] < other.least[0]
            || other.most[0] < self.least[0]
            || self.most[1] < other.least[1]
            || other.most[1] < self.least[1];
        boxes || self.has_on_one_hand(other) || other.has_on_one_hand(self)
    }

    /// Whether another side lies wholly to the left or to the right of the line through this one.
    fn has_on_one_hand(&self, other: &Self) -> bool {
        let hand = |at| side(self.ends.0, self.ends.1, at);
        let (one, two) = (hand(other.ends.0), hand(other.ends.1));
        one == two && one != Ordering::Equal
    }
}

/// Whether a ring surely neither crosses nor touches itself. If not, only a
/// sweep can tell whether and where it does.
pub(super) fn is_plainly_simple(corners: &[Corner]) -> bool {
    if corners.len() > MOST {
        return false;
    }
    let next = corners.iter().skip(1).chain(corners.first());
    let sides: Vec<Side> = corners.iter().zip(next).map(|(one, two)| Side::new(one.at, two.at)).collect();
    let turns = sides.iter().zip(sides.iter().skip(1).chain(sides.first()));
    turns.into_iter().all(|(one, two)| !runs_back(one.ends.0, one.ends.1, two.ends.1))
        && sides.iter().enumerate().all(|(at, side)| {
            // The last side and the first one meet at a corner, too.
            let apart = sides.len() - usize::from(at == 0);
            sides.iter().take(apart).skip(at + 2).all(|other| side.is_apart(other))
        })
}

/// Whether a ring goes back at a corner the way it came.
fn runs_back(from: Position, at: Position, to: Position) -> bool {
    order(from, at) == order(to, at) && side(from, at, to) == Ordering::Equal
}

#[cfg(test)]
mod tests {
    use super::super::collect::{faults, faults_by_sweep};
    use super::super::outline::corners;
    use super::{MOST, is_plainly_simple};
    use proptest::prelude::*;

    fn is_simple(ring: &[[f64; 2]]) -> bool {
        is_plainly_simple(&corners(ring).unwrap())
    }

    #[test]
    fn what_touches_itself_is_not_plainly_simple() {
        assert!(is_simple(&[[0.0, 0.0], [2.0, 0.0], [2.0, 2.0], [0.0, 2.0], [0.0, 0.0]]));
        assert!(is_simple(&[[0.0, 0.0], [1.0, 0.0], [2.0, 0.0], [1.0, 3.0], [0.0, 0.0]]));
        for ring in [
            // A bow-tie, a spike, a spike over a corner, a corner on a side, a corner on a corner.
            vec![[0.0, 0.0], [2.0, 2.0], [2.0, 0.0], [0.0, 2.0], [0.0, 0.0]],
            vec![[0.0, 0.0], [4.0, 0.0], [2.0, 0.0], [2.0, 2.0], [0.0, 0.0]],
            vec![[1.0, 0.0], [4.0, 0.0], [2.0, 3.0], [0.0, 0.0], [2.0, 0.0], [1.0, 0.0]],
            vec![[0.0, 0.0], [4.0, 0.0], [4.0, 4.0], [2.0, 0.0], [0.0, 4.0], [0.0, 0.0]],
            vec![[0.0, 0.0], [2.0, 1.0], [4.0, 0.0], [4.0, 4.0], [2.0, 1.0], [0.0, 4.0], [0.0, 0.0]],
        ] {
            assert!(!is_simple(&ring), "{ring:?}");
        }
    }

    #[test]
    fn a_long_ring_is_swept_over() {
        let ring = |count: u32| -> Vec<[f64; 2]> {
            let angle = |at: u32| std::f64::consts::TAU * f64::from(at % count) / f64::from(count);
            (0..=count).map(|at| [angle(at).cos(), angle(at).sin()]).collect()
        };
        let most = u32::try_from(MOST).unwrap();
        assert!(is_simple(&ring(most)) && !is_simple(&ring(most + 1)));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(5_000))]

        /// Corners on a small grid often touch sides and each other.
        #[test]
        fn the_short_way_gives_the_answer_of_the_sweep(places in proptest::collection::vec((0_u8..6, 0_u8..6), 3..9)) {
            let mut ring: Vec<[f64; 2]> = places.iter().map(|(x, y)| [f64::from(*x), f64::from(*y)]).collect();
            ring.extend(ring.first().copied());
            let polygons = [vec![ring]];
            prop_assert_eq!(faults(&polygons), faults_by_sweep(&polygons));
        }

        #[test]
        fn and_so_it_does_anywhere(places in proptest::collection::vec((-1.0..1.0, -1.0..1.0), 3..7)) {
            let mut ring: Vec<[f64; 2]> = places.iter().map(|(x, y)| [*x, *y]).collect();
            ring.extend(ring.first().copied());
            let polygons = [vec![ring]];
            prop_assert_eq!(faults(&polygons), faults_by_sweep(&polygons));
        }
    }
}
