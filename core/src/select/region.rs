//! A part of the Earth that is asked for.

use crate::geo::{country, inside, is_subdivision, line_distance_m};
use crate::model::footprint::validity::check;
use serde_json::Value;

/// The most corners of a polygon that is asked for.
const CORNERS: usize = 10_000;

/// A country, a province, or some ground.
#[derive(Debug)]
pub(crate) enum Region {
    Country(String),
    Subdivision(String),
    Ground(Ground),
}

/// Polygons, each with its outline and its holes.
#[derive(Debug)]
pub(crate) struct Ground(Vec<Vec<Vec<[f64; 2]>>>);

/// Why something is no region.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum NotARegion {
    #[error("write a country (`KH`), a province (`KH-12`), a box ([west, south, east, north]) or a GeoJSON polygon")]
    Form,
    #[error("there is no such country or province")]
    Code,
    #[error("longitudes lie between -180 and 180, latitudes between -90 and 90, south of north")]
    Range,
    #[error("the polygon crosses itself, is not closed or has another fault of form")]
    Polygon,
    #[error("the polygon has more than 10000 corners")]
    TooLarge,
}

impl Region {
    /// A region from JSON.
    pub(crate) fn read(value: &Value) -> Result<Self, NotARegion> {
        match value {
            Value::String(code) => Self::code(code),
            Value::Array(sides) => Self::sides(sides),
            Value::Object(object) => {
                let geometry = object.get("geometry").unwrap_or(value);
                Self::polygon(geometry)
            }
            _ => Err(NotARegion::Form),
        }
    }

    fn code(code: &str) -> Result<Self, NotARegion> {
        if code.contains('-') {
            return match is_subdivision(code) {
                Some(true) => Ok(Self::Subdivision(code.to_owned())),
                _ => Err(NotARegion::Code),
            };
        }
        country(code).map(|_| Self::Country(code.to_owned())).ok_or(NotARegion::Code)
    }

    fn sides(sides: &[Value]) -> Result<Self, NotARegion> {
        let sides: Option<Vec<f64>> = sides.iter().map(Value::as_f64).collect();
        let sides: [f64; 4] = sides.and_then(|sides| sides.try_into().ok()).ok_or(NotARegion::Form)?;
        let [west, south, east, north] = sides;
        if !is_place([west, south]) || !is_place([east, north]) || south >= north || (east - west).abs() < 1e-9 {
            return Err(NotARegion::Range);
        }
        // Across the line of dates it goes on past 180 degrees.
        let east = if east < west { east + 360.0 } else { east };
        // A parallel is no straight line on a ball: corners along it keep distances right.
        let along = |lat: f64| (0..=16).map(move |part| [west + (east - west) * f64::from(part) / 16.0, lat]);
        let ring = along(south).chain(along(north).rev()).chain([[west, south]]).collect();
        Ok(Self::Ground(Ground(vec![vec![ring]])))
    }

    fn polygon(geometry: &Value) -> Result<Self, NotARegion> {
        let coordinates = geometry.get("coordinates").cloned().ok_or(NotARegion::Form)?;
        let polygons: Vec<Vec<Vec<[f64; 2]>>> = match geometry.get("type").and_then(Value::as_str) {
            Some("Polygon") => vec![serde_json::from_value(coordinates).map_err(|_| NotARegion::Form)?],
            Some("MultiPolygon") => serde_json::from_value(coordinates).map_err(|_| NotARegion::Form)?,
            _ => return Err(NotARegion::Form),
        };
        let corners = || polygons.iter().flatten().flatten();
        if corners().count() > CORNERS {
            return Err(NotARegion::TooLarge);
        }
        if corners().next().is_none() {
            return Err(NotARegion::Form);
        }
        if !corners().all(|corner| is_place(*corner)) {
            return Err(NotARegion::Range);
        }
        if !check(&polygons).is_empty() {
            return Err(NotARegion::Polygon);
        }
        Ok(Self::Ground(Ground(polygons)))
    }
}

fn is_place([lon, lat]: [f64; 2]) -> bool {
    lon.abs() <= 180.0 && lat.abs() <= 90.0
}

impl Ground {
    fn rings(&self) -> impl Iterator<Item = &Vec<[f64; 2]>> {
        self.0.iter().flatten()
    }

    /// Whether a point lies in it.
    pub(super) fn holds(&self, [lon, lat]: [f64; 2]) -> bool {
        [lon, lon + 360.0].iter().any(|lon| inside([*lon, lat], self.rings().map(|ring| ring.iter().copied())))
    }

    /// How far a point lies from its outline.
    pub(super) fn border_m(&self, at: [f64; 2]) -> f64 {
        line_distance_m(at, self.rings().map(|ring| ring.iter().copied())).unwrap_or(f64::INFINITY)
    }
}
