//! A position that is not on the Earth.
#![doc = include_str!("coordinates_out_of_range.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Place;

pub(super) static RULE: Rule = Rule {
    code: Code::new(202),
    name: "coordinates-out-of-range",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the position is not on the Earth: longitude runs from -180 to 180, latitude from -90 to 90",
        fr: "la position n'est pas sur la Terre : la longitude va de -180 à 180, la latitude de -90 à 90",
    },
    remedy: Text {
        en: "take the position again from its source, in decimal degrees, WGS 84",
        fr: "reprenez la position dans sa source, en degrés décimaux, WGS 84",
    },
    source: docs!("RFC 7946, section 4; TDWG BDQ VALIDATION_DECIMALLATITUDE_INRANGE"),
    fields: docs!(&["/point"]),
    page: rule_page!("coordinates_out_of_range"),
    check: Check::Place(check),
};

fn check(place: &Place, sink: &mut Sink<'_>) {
    // A pair that becomes right when turned round is `coordinates-swapped`.
    if place.point.is_some_and(|point| !point.in_range() && !point.looks_swapped()) {
        sink.at("/point", Vec::new());
    }
}
