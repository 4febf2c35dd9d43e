//! Where on the Earth: WGS 84, longitude first.

use super::shape::Shape;
use super::source::{FromSource, Source, json_schema};
use super::walk::{Path, Visit, Walk};
use crate::geo::distance_m;
use serde::ser::{Serialize, SerializeTuple as _, Serializer};
use std::fmt;

/// A WGS 84 position. In JSON `[longitude, latitude]`, as in GeoJSON.
///
/// The numbers are kept as given, even when they are out of range: a rule says
/// so, and often what was meant. Altitude is refused: nobody uses it here, and
/// a third number is mostly a mistake.
///
/// Source: RFC 7946, section 3.1.1.
///
/// ```
/// use casecairn::model::Position;
/// let phnom_penh = Position { lon: 104.916, lat: 11.562 };
/// assert!(phnom_penh.in_range());
/// ```
#[derive(Clone, Copy, PartialEq)]
pub struct Position {
    /// Degrees east, −180 to 180.
    pub lon: f64,
    /// Degrees north, −90 to 90.
    pub lat: f64,
}

impl Position {
    /// Whether both degrees are on the Earth.
    pub fn in_range(&self) -> bool {
        self.lon.abs() <= 180.0 && self.lat.abs() <= 90.0
    }

    /// Whether it is off the Earth, and would be on it the other way round.
    ///
    /// All of mainland South-East Asia lies east of 90°, so that a swapped
    /// pair from there always breaks the latitude.
    pub fn looks_swapped(&self) -> bool {
        !self.in_range() && Self { lon: self.lat, lat: self.lon }.in_range()
    }

    /// Whether it is where empty fields lead: within a kilometre of longitude
    /// 0, latitude 0, in the open sea off Africa.
    pub(crate) fn is_null_island(&self) -> bool {
        self.distance_m(Self { lon: 0.0, lat: 0.0 }) < 1000.0
    }

    /// How far another position lies, along the ground.
    pub(crate) fn distance_m(&self, other: Self) -> f64 {
        distance_m([self.lon, self.lat], [other.lon, other.lat])
    }
}

impl fmt::Debug for Position {
    /// Does not show where: a position may be the one thing to protect.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Position(protected)")
    }
}

impl Serialize for Position {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut pair = to.serialize_tuple(2)?;
        pair.serialize_element(&self.lon)?;
        pair.serialize_element(&self.lat)?;
        pair.end()
    }
}

json_schema!(Position);

impl FromSource for Position {
    const SHAPE: Shape = Shape::Position;

    fn from_source<S: Source>(source: &mut S) -> Result<Option<Self>, S::Stop> {
        let found = source.positions(Shape::Position)?;
        let first = found.and_then(|all| all.into_iter().flatten().flatten().next());
        Ok(first.map(|[lon, lat]| Self { lon, lat }))
    }
}

impl Walk for Position {
    fn walk<'a>(&'a self, _: &mut Path, _: &mut Visit<'a, '_>) {}
}
