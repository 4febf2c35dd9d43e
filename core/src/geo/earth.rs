//! Measures on the Earth, taken as a ball: right to half a percent.

/// The mean radius of the Earth, in metres (IUGG).
const RADIUS_M: f64 = 6_371_008.8;

/// Degrees east, degrees north.
pub(crate) type Point = [f64; 2];

/// How far two points lie apart, along the ground.
pub(crate) fn distance_m([a_lon, a_lat]: Point, [b_lon, b_lat]: Point) -> f64 {
    let (up, along) = ((b_lat - a_lat).to_radians() / 2.0, (b_lon - a_lon).to_radians() / 2.0);
    let squeeze = a_lat.to_radians().cos() * b_lat.to_radians().cos();
    let half = up.sin().powi(2) + squeeze * along.sin().powi(2);
    2.0 * RADIUS_M * half.clamp(0.0, 1.0).sqrt().asin()
}

/// How far a point lies from the nearest of some lines, each through its
/// corners. Good to a percent within some 200 km; farther off it only says
/// that it is far.
pub(crate) fn line_distance_m<L>(from: Point, lines: impl IntoIterator<Item = L>) -> Option<f64>
where
    L: IntoIterator<Item = Point>,
{
    let squeeze = from[1].to_radians().cos();
    // Squares are compared, and one root is drawn: a border has thousands of corners.
    let mut nearest: Option<(f64, Point)> = None;
    for line in lines {
        let mut before: Option<Point> = None;
        for corner in line {
            let start = before.unwrap_or(corner);
            // The short way round the Earth to where a stretch begins, and then along it.
            let [east, north] = [turn(start[0] - from[0]), start[1] - from[1]];
            let end = [east + corner[0] - start[0], corner[1] - from[1]];
            let way = flat_way(squeeze, [east, north], end);
            let square = way[0] * way[0] + way[1] * way[1];
            if nearest.is_none_or(|(least, _)| square < least) {
                nearest = Some((square, way));
            }
            before = Some(corner);
        }
    }
    nearest.map(|(_, [east, north])| RADIUS_M.to_radians() * east.hypot(north))
}

/// From -180 to 180.
fn turn(degrees: f64) -> f64 {
    degrees - 360.0 * (degrees / 360.0).round()
}

/// The way from the origin to the stretch between two points, in degrees, of which those east are so much shorter.
fn flat_way(squeeze: f64, a: Point, b: Point) -> Point {
    let [ax, ay] = [a[0] * squeeze, a[1]];
    let [dx, dy] = [(b[0] - a[0]) * squeeze, b[1] - a[1]];
    let length = dx * dx + dy * dy;
    let along = if length > 0.0 { (-(ax * dx + ay * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
    [ax + along * dx, ay + along * dy]
}

/// Whether a point lies inside some closed rings, where a ring in a ring is a hole.
pub(crate) fn inside<R>(point: Point, rings: impl IntoIterator<Item = R>) -> bool
where
    R: IntoIterator<Item = Point>,
{
    let [x, y] = point;
    let mut inside = false;
    for ring in rings {
        let mut before: Option<Point> = None;
        for [bx, by] in ring {
            if let Some([ax, ay]) = before
                && (ay > y) != (by > y)
                && x < ax + (y - ay) / (by - ay) * (bx - ax)
            {
                inside = !inside;
            }
            before = Some([bx, by]);
        }
    }
    inside
}

/// The ground inside a ring, closed or not (Chamberlain and Duquette, "Some algorithms for polygons on a sphere").
pub(crate) fn ring_area_m2(ring: &[Point]) -> f64 {
    let pairs = ring.iter().zip(ring.iter().skip(1).chain(ring.first()));
    let sum: f64 = pairs
        .map(|(a, b)| turn(b[0] - a[0]).to_radians() * (2.0 + a[1].to_radians().sin() + b[1].to_radians().sin()))
        .sum();
    (sum * RADIUS_M * RADIUS_M / 2.0).abs()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(found: f64, wanted: f64, share: f64) {
        assert!((found - wanted).abs() <= wanted * share, "{found}, not {wanted}");
    }

    #[test]
    fn a_degree_is_111_kilometres() {
        near(distance_m([0.0, 0.0], [0.0, 1.0]), 111_195.0, 1e-4);
        near(distance_m([179.5, 0.0], [-179.5, 0.0]), 111_195.0, 1e-4);
        // Phnom Penh to Bangkok.
        near(distance_m([104.92, 11.56], [100.50, 13.76]), 537_000.0, 0.01);
        assert!(distance_m([1.0, 2.0], [1.0, 2.0]).abs() < 1e-9);
        near(distance_m([0.0, 0.0], [180.0, 0.0]), 20_015_000.0, 1e-3);
    }

    #[test]
    fn a_line_is_as_far_as_its_nearest_stretch() {
        let line = [[103.0, 11.0], [105.0, 11.0], [105.0, 13.0]];
        near(line_distance_m([104.0, 11.1], [line]).unwrap(), 11_119.5, 1e-3);
        near(line_distance_m([105.0, 14.0], [line]).unwrap(), 111_195.0, 1e-3);
        assert!(line_distance_m([104.0, 11.0], [line]).unwrap() < 1e-6);
        assert_eq!(line_distance_m([0.0, 0.0], Vec::<Vec<Point>>::new()), None);
        // Across the line of dates, and a single point.
        near(line_distance_m([-179.9, 0.0], [[[179.9, -1.0], [179.9, 1.0]]]).unwrap(), 22_239.0, 1e-3);
        near(line_distance_m([0.0, 0.0], [[[0.0, 1.0]]]).unwrap(), 111_195.0, 1e-3);
    }

    #[test]
    fn a_hole_is_outside() {
        let square = |size: f64| [[-size, -size], [size, -size], [size, size], [-size, size], [-size, -size]];
        assert!(inside([0.0, 0.0], [square(1.0)]));
        assert!(!inside([0.0, 0.0], [square(2.0), square(1.0)]));
        assert!(inside([1.5, 0.0], [square(2.0), square(1.0)]));
        assert!(!inside([3.0, 0.0], [square(2.0)]));
    }

    #[test]
    fn areas_are_those_of_a_ball() {
        // A square of 0.1 degrees by the equator, either way round.
        let square = [[0.0, 0.0], [0.1, 0.0], [0.1, 0.1], [0.0, 0.1], [0.0, 0.0]];
        let back: Vec<Point> = square.iter().rev().copied().collect();
        near(ring_area_m2(&square), 123.64e6, 1e-3);
        near(ring_area_m2(&back), 123.64e6, 1e-3);
        near(ring_area_m2(square.split_last().unwrap().1), 123.64e6, 1e-3);
        assert!(ring_area_m2(&[]) < 1e-9);
    }
}
