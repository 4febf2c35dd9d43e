//! A ring on its own: can it be read as the outline of an area at all?

use std::cmp::Ordering;

use super::exact::{clean, order, same, side};
use super::{FaultKind, Position};

/// A corner and the index of its (first) position in the ring as given.
#[derive(Clone, Copy, Debug)]
pub(super) struct Corner {
    pub at: Position,
    pub position: usize,
}

/// A ring made ready for the sweep: no repetitions, and the last corner is not the first again.
#[derive(Debug)]
pub(super) struct Outline {
    pub polygon: usize,
    pub ring: usize,
    pub corners: Vec<Corner>,
}

/// Why a ring has no outline, and the position that shows it.
pub(super) type Refusal = (FaultKind, Option<usize>);

/// The corners of a ring. An empty ring has none, which is no fault.
pub(super) fn corners(ring: &[Position]) -> Result<Vec<Corner>, Refusal> {
    let mut corners: Vec<Corner> = Vec::with_capacity(ring.len());
    for (position, given) in ring.iter().enumerate() {
        let Some(at) = clean(*given) else {
            return Err((FaultKind::NotFinite, Some(position)));
        };
        if corners.last().is_none_or(|last| !same(last.at, at)) {
            corners.push(Corner { at, position });
        }
    }
    let Some(first) = corners.first().copied() else {
        return Ok(corners);
    };
    let closed = corners.len() == 1 || corners.last().is_some_and(|last| same(last.at, first.at));
    if closed {
        corners.pop();
    }
    // Counted as if closed: a ring of two places is short, whatever its last position is.
    if corners.len() < 3 {
        return Err((FaultKind::TooFewPositions, None));
    }
    if !closed {
        return Err((FaultKind::NotClosed, ring.len().checked_sub(1)));
    }
    if is_straight(&corners) {
        return Err((FaultKind::CollapsedRing, Some(first.position)));
    }
    Ok(corners)
}

fn is_straight(corners: &[Corner]) -> bool {
    let [first, second, rest @ ..] = corners else {
        return true;
    };
    rest.iter().all(|corner| side(first.at, second.at, corner.at) == Ordering::Equal)
}

/// The corners from the most western one on, in the direction of its lesser neighbour: the same for equal
/// outlines, wherever they start and whichever way they run.
pub(super) fn canonical(corners: &[Corner]) -> Vec<Position> {
    let start = (0..corners.len())
        .min_by(|a, b| match (corners.get(*a), corners.get(*b)) {
            (Some(a), Some(b)) => order(a.at, b.at),
            _ => Ordering::Equal,
        })
        .unwrap_or(0);
    let mut places: Vec<Position> = corners.iter().map(|corner| corner.at).collect();
    places.rotate_left(start);
    if let [_, rest @ ..] = places.as_mut_slice()
        && let (Some(next), Some(last)) = (rest.first(), rest.last())
        && order(*last, *next) == Ordering::Less
    {
        rest.reverse();
    }
    places
}

/// Orders canonical outlines; equal means the same outline.
pub(super) fn compare(a: &[Position], b: &[Position]) -> Ordering {
    a.len().cmp(&b.len()).then_with(|| {
        a.iter().zip(b).map(|(a, b)| order(*a, *b)).find(|found| found.is_ne()).unwrap_or(Ordering::Equal)
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail loudly")]
mod tests {
    use super::*;

    fn refusal(ring: &[Position]) -> Option<Refusal> {
        corners(ring).err()
    }

    #[test]
    fn refuses_what_is_no_outline() {
        let nan = f64::NAN;
        assert_eq!(refusal(&[]), None);
        assert_eq!(refusal(&[[0., 0.]]), Some((FaultKind::TooFewPositions, None)));
        assert_eq!(refusal(&[[0., 0.], [1., 0.], [0., 0.]]), Some((FaultKind::TooFewPositions, None)));
        assert_eq!(refusal(&[[0., 0.], [1., 0.], [1., 1.]]), Some((FaultKind::NotClosed, Some(2))));
        assert_eq!(refusal(&[[0., 0.], [1., nan], [1., 1.], [0., 0.]]), Some((FaultKind::NotFinite, Some(1))));
        assert_eq!(refusal(&[[0., 0.], [1., 1.], [3., 3.], [0., 0.]]), Some((FaultKind::CollapsedRing, Some(0))));
    }

    #[test]
    fn keeps_the_first_of_repeated_positions() {
        let ring = [[0., 0.], [0., 0.], [1., 0.], [1., 0.], [1., 1.], [0., 0.], [0., 0.]];
        let kept: Vec<usize> = corners(&ring).unwrap().iter().map(|corner| corner.position).collect();
        assert_eq!(kept, [0, 2, 4]);
    }

    #[test]
    fn canonical_forgets_start_and_direction() {
        let one = corners(&[[0., 0.], [1., 0.], [1., 1.], [0., 0.]]).unwrap();
        let two = corners(&[[1., 0.], [0., 0.], [1., 1.], [1., 0.]]).unwrap();
        assert_eq!(compare(&canonical(&one), &canonical(&two)), Ordering::Equal);
    }
}
