//! The few questions of plane geometry, answered without rounding.

use std::cmp::Ordering;

use robust::{Coord, orient2d};

use super::Position;

/// Beyond this the products inside the orientation test could overflow.
const LARGEST: f64 = 1e100;

/// Below this they could underflow. No place on earth is told apart by it, so it is read as zero.
const SMALLEST: f64 = 1e-100;

/// The position as the sweep wants it, or `None` where it is not a usable number.
///
/// Negative zero becomes zero, so that equal numbers have equal bits from here on.
pub(super) fn clean([x, y]: Position) -> Option<Position> {
    Some([clean_number(x)?, clean_number(y)?])
}

fn clean_number(value: f64) -> Option<f64> {
    let size = value.abs();
    if size < SMALLEST {
        Some(0.0)
    } else if size <= LARGEST {
        Some(value)
    } else {
        None
    }
}

/// West before east, and on one meridian south before north: the order in which the sweep meets places.
pub(super) fn order([ax, ay]: Position, [bx, by]: Position) -> Ordering {
    ax.total_cmp(&bx).then_with(|| ay.total_cmp(&by))
}

/// Whether two cleaned positions are the same place.
pub(super) fn same(a: Position, b: Position) -> bool {
    order(a, b) == Ordering::Equal
}

/// Seen along the line from `a` to `b`: `c` is to the left (`Greater`), to the right (`Less`) or on it (`Equal`).
pub(super) fn side(a: Position, b: Position, c: Position) -> Ordering {
    let [a, b, c] = [a, b, c].map(|[x, y]| Coord { x, y });
    orient2d(a, b, c).partial_cmp(&0.0).unwrap_or(Ordering::Equal)
}

/// Whether two segments cross at a point that is an end of neither.
pub(super) fn cross((a, b): (Position, Position), (c, d): (Position, Position)) -> bool {
    let opposite = |one: Ordering, two: Ordering| one != Ordering::Equal && one == two.reverse();
    opposite(side(a, b, c), side(a, b, d)) && opposite(side(c, d, a), side(c, d, b))
}

/// About where two crossing segments meet, for showing only.
pub(super) fn meeting_point((a, b): (Position, Position), (c, d): (Position, Position)) -> Position {
    let ([ax, ay], [bx, by], [cx, cy], [dx, dy]) = (a, b, c, d);
    let (ux, uy) = (bx - ax, by - ay);
    let (vx, vy) = (dx - cx, dy - cy);
    let share = ((cx - ax) * vy - (cy - ay) * vx) / (ux * vy - uy * vx);
    let share = if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.5 };
    [ax + share * ux, ay + share * uy]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zero_has_one_face() {
        assert_eq!(clean([-0.0, -1e-200]).map(|p| p.map(f64::to_bits)), Some([0, 0]));
        assert_eq!(clean([f64::NAN, 0.0]), None);
        assert_eq!(clean([0.0, 1e300]), None);
    }

    #[test]
    fn side_is_exact_where_rounding_is_not() {
        let tiny = f64::EPSILON;
        assert_eq!(side([0.5, 0.5], [12.0, 12.0], [24.0, 24.0]), Ordering::Equal);
        assert_eq!(side([0.5, 0.5 + tiny], [12.0, 12.0], [24.0, 24.0]), Ordering::Greater);
    }

    #[test]
    fn touching_is_not_crossing() {
        let base = ([0.0, 0.0], [4.0, 0.0]);
        assert!(cross(base, ([2.0, -1.0], [2.0, 1.0])));
        assert!(!cross(base, ([2.0, 0.0], [2.0, 1.0])));
        assert!(!cross(base, ([1.0, 0.0], [3.0, 0.0])));
        assert!(same(meeting_point(base, ([2.0, -1.0], [2.0, 1.0])), [2.0, 0.0]));
    }
}
