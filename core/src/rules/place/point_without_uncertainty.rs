//! A point that does not say how far off it may be.
#![doc = include_str!("point_without_uncertainty.md")]

use super::country_centroid::stands_for_a_country;
use super::{Check, Rule, Sink, Status, rule_page, sound_point};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Place;

pub(super) static RULE: Rule = Rule {
    code: Code::new(212),
    name: "point-without-uncertainty",
    severity: Severities { intake: None, working: Some(Severity::Warning), publication: Some(Severity::Warning) },
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the point does not say how exact it is: neither an uncertainty nor a precision is given",
        fr: "rien ne dit avec quelle exactitude le point est connu : ni incertitude ni précision ne sont indiquées",
    },
    remedy: Text {
        en: "give the radius in metres that surely holds the place, or the level down to which it is known",
        fr: "indiquez le rayon en mètres qui contient à coup sûr le lieu, ou le niveau auquel il est connu",
    },
    source: docs!("Darwin Core coordinateUncertaintyInMeters; Georeferencing Best Practices (Chapman and Wieczorek)"),
    fields: docs!(&["/point", "/uncertainty_m", "/basis"]),
    page: rule_page!("point_without_uncertainty"),
    check: Check::Place(check),
};

fn check(place: &Place, sink: &mut Sink<'_>) {
    let says_how_exact = place.uncertainty_m.is_some() || place.basis.is_some();
    // The middle of a country is `country-centroid`.
    if !says_how_exact && sound_point(place).is_some() && !stands_for_a_country(place) {
        sink.at("/point", Vec::new());
    }
}
