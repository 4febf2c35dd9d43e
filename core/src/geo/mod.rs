//! The Earth: measures on it, and where countries lie.
//!
//! The table is small and the same on every target. Borders are drawn to a
//! kilometre or two in Cambodia, Thailand, Laos, Viet Nam and Myanmar, more
//! roughly elsewhere; each country says how roughly. Near a border the table
//! decides nothing: public boundary sets differ there by kilometres.

mod countries;
mod earth;
mod letters;
mod subdivisions;
mod table;

pub(crate) use countries::{centroids, country, country_at};
pub(crate) use earth::{distance_m, inside, line_distance_m, ring_area_m2};
pub(crate) use subdivisions::is_subdivision;
