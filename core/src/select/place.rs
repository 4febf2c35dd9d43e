//! Where a record's place lies.

use super::region::Region;
use crate::geo::{country, distance_m};
use crate::model::vocabulary::{PlaceBasis, PlaceScope};
use crate::model::{Answer, Footprint, Place, Position, Record};

/// What the ground may be off: distances are right to half a percent.
const INEXACT: f64 = 0.01;

/// A place as a disc that surely holds it.
pub(super) struct Disc {
    pub(super) at: [f64; 2],
    pub(super) radius_m: f64,
}

/// The places of a record: what verification found goes before what is reported.
fn places(record: &Record) -> [Option<&Place>; 2] {
    match record {
        Record::Compound(compound) => [compound.verified_place.as_ref(), compound.place.as_ref()],
        Record::Incident(incident) => [incident.verified_place.as_ref(), incident.place.as_ref()],
        Record::Actor(_) | Record::Evidence(_) => [None, None],
    }
}

/// The first place that has a disc.
fn disc(record: &Record) -> Option<Disc> {
    places(record).into_iter().flatten().find_map(Disc::of)
}

impl Disc {
    fn of(place: &Place) -> Option<Self> {
        if is_elsewhere(place) {
            return None;
        }
        let point = place.point.filter(|point| point.in_range() && !point.is_null_island());
        let corners = || place.footprint.iter().flat_map(Footprint::polygons).flatten().flatten().copied();
        if corners().next().is_some() {
            let at = point.map_or_else(|| corners().next(), |point| Some([point.lon, point.lat]))?;
            let radius_m = corners().map(|corner| distance_m(at, corner)).fold(0.0, f64::max);
            return Some(Self { at, radius_m: radius_m.max(place.uncertainty_m.unwrap_or(0.0)) });
        }
        let coarse = !matches!(
            place.basis,
            None | Some(PlaceBasis::Surveyed | PlaceBasis::Building | PlaceBasis::Compound | PlaceBasis::Street)
        );
        let radius = place.uncertainty_m.filter(|metres| *metres > 0.0);
        // How far a town reaches is not known here.
        let radius_m = if coarse { radius? } else { radius.unwrap_or(0.0) };
        point.map(|point| Self { at: [point.lon, point.lat], radius_m })
    }

    /// Whether it lies where all that is surely so far away is inside, or outside.
    pub(super) fn answer(&self, inside: bool, border_m: f64) -> Answer {
        match (border_m > self.radius_m * (1.0 + INEXACT), inside) {
            (true, true) => Answer::Yes,
            (true, false) => Answer::No,
            (false, _) => Answer::CannotTell,
        }
    }
}

fn is_elsewhere(place: &Place) -> bool {
    matches!(place.scope, Some(PlaceScope::Outside | PlaceScope::Worldwide | PlaceScope::CrossBorder))
}

/// Whether a record lies in a region.
pub(super) fn within(record: &Record, region: &Region) -> Answer {
    match region {
        Region::Country(code) => in_country(record, code),
        Region::Subdivision(code) => in_subdivision(record, code),
        Region::Ground(ground) => {
            disc(record).map_or(Answer::CannotTell, |disc| disc.answer(ground.holds(disc.at), ground.border_m(disc.at)))
        }
    }
}

/// Whether a record lies within some metres of a point.
pub(super) fn near(record: &Record, point: Position, metres: f64) -> Answer {
    let Some(disc) = disc(record) else { return Answer::CannotTell };
    let far = distance_m(disc.at, [point.lon, point.lat]);
    let (nearest, farthest) = (far - disc.radius_m, far + disc.radius_m);
    if farthest * (1.0 + INEXACT) <= metres {
        Answer::Yes
    } else if nearest * (1.0 - INEXACT) > metres {
        Answer::No
    } else {
        Answer::CannotTell
    }
}

/// What is stated goes before what the point says.
fn in_country(record: &Record, code: &str) -> Answer {
    let stated = places(record).into_iter().flatten().find_map(|place| {
        let stated = place.country.as_ref()?.as_str();
        Some(match (place.scope, stated == code) {
            (Some(PlaceScope::Outside), true) => Answer::No,
            (Some(PlaceScope::Outside | PlaceScope::Worldwide | PlaceScope::CrossBorder), _) => Answer::CannotTell,
            (_, same) => {
                if same {
                    Answer::Yes
                } else {
                    Answer::No
                }
            }
        })
    });
    let drawn = || {
        let (disc, country) = (disc(record)?, country(code)?);
        let far = country.distance_m(disc.at);
        // Off its coast the table says little, and near its border it is not exact.
        let off = country.margin_m.max(if far > 0.0 { country.sea_m } else { 0.0 });
        let border = if far > 0.0 { far } else { country.border_m(disc.at) };
        Some(disc.answer(far <= 0.0, border - off))
    };
    stated.or_else(drawn).unwrap_or(Answer::CannotTell)
}

fn in_subdivision(record: &Record, code: &str) -> Answer {
    let stated = places(record)
        .into_iter()
        .flatten()
        .find_map(|place| place.subdivision.as_ref().filter(|_| !is_elsewhere(place)));
    match stated {
        Some(stated) if stated.as_str() == code => Answer::Yes,
        Some(_) => Answer::No,
        None => {
            let country = code.split('-').next().unwrap_or_default();
            // In another country it cannot be; in this one it may.
            Answer::CannotTell.and(in_country(record, country))
        }
    }
}
