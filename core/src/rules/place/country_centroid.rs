//! The middle of a country, given as if it were the place.
#![doc = include_str!("country_centroid.md")]

use super::{Check, Rule, Sink, Status, rule_page, sound_point};
use crate::geo::{centroids, distance_m};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Place;
use crate::model::vocabulary::{GeoreferenceStatus, PlaceBasis};

pub(super) static RULE: Rule = Rule {
    code: Code::new(206),
    name: "country-centroid",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the point is one that stands for the whole country, given as if it were the place itself",
        fr: "le point est de ceux qui représentent le pays entier, et il est donné comme s'il s'agissait du lieu lui-même",
    },
    remedy: Text {
        en: "take the point from what is known of the place; where only the country is known, leave the point out and write the precision `country`",
        fr: "tirez le point de ce que l'on sait du lieu ; si seul le pays est connu, omettez le point et indiquez la précision `country`",
    },
    source: docs!("TDWG BDQ COORDINATES_CENTEROFCOUNTRY"),
    fields: docs!(&["/point", "/country", "/basis", "/uncertainty_m", "/georeference"]),
    page: rule_page!("country_centroid"),
    check: Check::Place(check),
};

/// How close to a centroid a point counts as copied from it.
const CLOSE_M: f64 = 1_000.0;

/// An uncertainty that owns up to knowing no more than the country.
const AS_WIDE_AS_A_COUNTRY_M: f64 = 50_000.0;

fn check(place: &Place, sink: &mut Sink<'_>) {
    if stands_for_a_country(place) {
        sink.at("/point", Vec::new());
    }
}

/// Whether the point is that of the whole country, and nothing says so.
pub(super) fn stands_for_a_country(place: &Place) -> bool {
    let (Some(point), Some(country)) = (sound_point(place), &place.country) else {
        return false;
    };
    !owns_up(place) && centroids(country.as_str()).iter().any(|at| distance_m(*at, [point.lon, point.lat]) < CLOSE_M)
}

/// Whether the place says that it is no finer, or that somebody looked.
fn owns_up(place: &Place) -> bool {
    place.uncertainty_m.is_some_and(|metres| metres >= AS_WIDE_AS_A_COUNTRY_M)
        || matches!(place.basis, Some(PlaceBasis::Country | PlaceBasis::Surveyed))
        || matches!(
            place.georeference,
            Some(GeoreferenceStatus::VerifiedByContributor | GeoreferenceStatus::VerifiedByDataCustodian)
        )
}
