//! What is kept of a place.

use crate::model::{Country, Place, Position};

/// What is kept of a place.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PlaceNote {
    pub(crate) point: Option<Position>,
    pub(crate) uncertainty_m: Option<f64>,
    /// The two letters of the country.
    pub(crate) country: Option<[u8; 2]>,
}

impl PlaceNote {
    /// The place as verified, else as reported.
    pub(super) fn of(reported: Option<&Place>, verified: Option<&Place>) -> Option<Self> {
        let place = verified.filter(|place| place.point.is_some()).or(reported)?;
        Some(Self {
            point: place.point,
            uncertainty_m: place.uncertainty_m,
            country: place.country.as_ref().and_then(letters),
        })
    }
}

fn letters(country: &Country) -> Option<[u8; 2]> {
    country.as_str().as_bytes().try_into().ok()
}
