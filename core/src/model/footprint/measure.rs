//! How large a footprint is, and how far from it something lies. Linear in its
//! corners; a footprint that is invalid is measured as well as it can be.

use super::{Footprint, Ring};
use crate::geo::{inside, line_distance_m, ring_area_m2};
use crate::model::Position;

impl Footprint {
    /// The ground that it covers, in square metres: holes are taken out.
    pub(crate) fn area_m2(&self) -> f64 {
        let of = |rings: &Vec<Ring>| {
            let mut areas = rings.iter().map(|ring| ring_area_m2(ring));
            let outer = areas.next().unwrap_or(0.0);
            (outer - areas.sum::<f64>()).max(0.0)
        };
        self.polygons().iter().map(of).sum()
    }

    /// How far a position lies from its outline: nothing inside, or where
    /// there is no outline at all.
    pub(crate) fn distance_m(&self, position: Position) -> f64 {
        let at = [position.lon, position.lat];
        let rings = || self.polygons().iter().flatten().map(|ring| ring.iter().copied());
        if inside(at, rings()) {
            return 0.0;
        }
        line_distance_m(at, rings()).unwrap_or(0.0)
    }
}

#[cfg(test)]
mod tests {
    use crate::model::{Footprint, Polygon, Position, Rings};

    fn square(size: f64) -> Vec<[f64; 2]> {
        vec![[-size, -size], [size, -size], [size, size], [-size, size], [-size, -size]]
    }

    #[test]
    fn holes_are_not_covered() {
        let whole = Footprint::from(Polygon::new(Rings(vec![square(0.01)])));
        let holed = Footprint::from(Polygon::new(Rings(vec![square(0.01), square(0.005)])));
        assert!((holed.area_m2() / whole.area_m2() - 0.75).abs() < 1e-6);
        assert!((whole.area_m2() - 4.946e6).abs() < 1e4, "{}", whole.area_m2());
        let middle = Position { lon: 0.0, lat: 0.0 };
        assert!(whole.distance_m(middle) < 1e-9);
        assert!((holed.distance_m(middle) - 556.0).abs() < 1.0);
        assert!((whole.distance_m(Position { lon: 0.02, lat: 0.0 }) - 1112.0).abs() < 1.0);
        assert!(Footprint::from(Polygon::new(Rings(Vec::new()))).distance_m(middle) < 1e-9);
    }
}
