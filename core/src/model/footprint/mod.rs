//! The ground that a compound covers, as GeoJSON.

mod measure;
pub mod validity;

use super::object::{object, union};
use super::shape::Shape;
use super::source::{FromSource, Source, json_schema};
use super::walk::{Path, Visit, Walk};
use std::fmt;

/// A closed ring of `[longitude, latitude]`.
pub type Ring = Vec<[f64; 2]>;

/// The rings of a polygon: the outer one, then its holes.
///
/// ```
/// use casecairn::model::{Footprint, Polygon, Rings};
/// let ring = vec![[104.0, 11.0], [104.1, 11.0], [104.1, 11.1], [104.0, 11.0]];
/// let footprint = Footprint::from(Polygon::new(Rings(vec![ring])));
/// assert_eq!(footprint.polygons().len(), 1);
/// ```
#[derive(Clone, PartialEq, serde::Serialize)]
#[serde(transparent)]
pub struct Rings(pub Vec<Ring>);

/// The polygons of a multipolygon.
///
/// ```
/// use casecairn::model::{Footprint, MultiPolygon, Polygons};
/// assert!(Footprint::from(MultiPolygon::new(Polygons(Vec::new()))).polygons().is_empty());
/// ```
#[derive(Clone, PartialEq, serde::Serialize)]
#[serde(transparent)]
pub struct Polygons(pub Vec<Vec<Ring>>);

json_schema!(Rings, Polygons);

impl FromSource for Rings {
    const SHAPE: Shape = Shape::Rings;

    fn from_source<S: Source>(source: &mut S) -> Result<Option<Self>, S::Stop> {
        Ok(source.positions(Shape::Rings)?.map(|polygons| Self(polygons.into_iter().flatten().collect())))
    }
}

impl FromSource for Polygons {
    const SHAPE: Shape = Shape::Polygons;

    fn from_source<S: Source>(source: &mut S) -> Result<Option<Self>, S::Stop> {
        Ok(source.positions(Shape::Polygons)?.map(Self))
    }
}

impl Walk for Rings {
    fn walk<'a>(&'a self, _: &mut Path, _: &mut Visit<'a, '_>) {}
}

impl Walk for Polygons {
    fn walk<'a>(&'a self, _: &mut Path, _: &mut Visit<'a, '_>) {}
}

impl fmt::Debug for Rings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Rings(protected, {})", self.0.len())
    }
}

impl fmt::Debug for Polygons {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Polygons(protected, {})", self.0.len())
    }
}

object! {
    Polygon as "Polygon" {
        en: "polygon" => "One outer ring, and holes in it.",
        fr: "polygone" => "Un contour extérieur et, au besoin, des trous.",
        source: "RFC 7946, section 3.1.6",
    }
    required coordinates: Rings, protected {
        en: "coordinates" => "The rings: each a closed list of `[longitude, latitude]`, the last equal to the first.",
        fr: "coordonnées" => "Les contours : chacun une liste fermée de `[longitude, latitude]`, la dernière position égale à la première.",
        source: "RFC 7946, section 3.1.6",
    }
}

object! {
    MultiPolygon as "MultiPolygon" {
        en: "multipolygon" => "Several polygons: a compound on both sides of a road.",
        fr: "multipolygone" => "Plusieurs polygones : un complexe de part et d'autre d'une route.",
        source: "RFC 7946, section 3.1.7",
    }
    required coordinates: Polygons, protected {
        en: "coordinates" => "The polygons, each a list of rings.",
        fr: "coordonnées" => "Les polygones, chacun une liste de contours.",
        source: "RFC 7946, section 3.1.7",
    }
}

union! {
    Footprint {
        en: "footprint" => "The ground that a compound covers, as a GeoJSON geometry in WGS 84.",
        fr: "emprise" => "Le terrain qu'occupe un complexe, sous forme de géométrie GeoJSON en WGS 84.",
        source: "RFC 7946",
    }
    Polygon(Polygon),
    MultiPolygon(MultiPolygon),
}

impl Footprint {
    /// The polygons, whichever the type.
    pub fn polygons(&self) -> &[Vec<Ring>] {
        match self {
            Self::Polygon(polygon) => std::slice::from_ref(&polygon.coordinates.0),
            Self::MultiPolygon(multi) => &multi.coordinates.0,
        }
    }
}
