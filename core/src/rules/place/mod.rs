//! Group 2: where things are.

mod basis_and_uncertainty_disagree;
mod coordinates_out_of_range;
mod coordinates_overprecise;
mod coordinates_swapped;
mod country_centroid;
mod footprint_invalid;
mod footprint_too_wide;
mod incident_elsewhere;
mod null_island;
mod outside_country;
mod point_of_unlocated;
mod point_outside_footprint;
mod point_without_uncertainty;
mod subdivision_elsewhere;
mod subdivision_unknown;
mod uncertainty_not_positive;
mod verified_place_elsewhere;

use super::{Check, Rule, Sink, Status, rule_page};
use crate::model::vocabulary::{GeoreferenceStatus, PlaceBasis};
use crate::model::{Place, Position};

pub(super) static RULES: &[&Rule] = &[
    &coordinates_swapped::RULE,
    &coordinates_out_of_range::RULE,
    &footprint_invalid::RULE,
    &uncertainty_not_positive::RULE,
    &null_island::RULE,
    &country_centroid::RULE,
    &outside_country::RULE,
    &subdivision_elsewhere::RULE,
    &subdivision_unknown::RULE,
    &basis_and_uncertainty_disagree::RULE,
    &point_without_uncertainty::RULE,
    &point_outside_footprint::RULE,
    &footprint_too_wide::RULE,
    &point_of_unlocated::RULE,
    &coordinates_overprecise::RULE,
    &verified_place_elsewhere::RULE,
    &incident_elsewhere::RULE,
];

/// Whether somebody said that the place cannot be located.
fn is_unlocated(place: &Place) -> bool {
    place.basis == Some(PlaceBasis::Unlocated) || place.georeference == Some(GeoreferenceStatus::UnableToGeoreference)
}

/// The point, where it means a place at all. Where it is off the Earth, comes
/// from empty fields or should not be there, another rule has said so.
fn sound_point(place: &Place) -> Option<Position> {
    place.point.filter(|point| point.in_range() && !point.is_null_island() && !is_unlocated(place))
}
