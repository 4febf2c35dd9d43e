//! Latitude first, where GeoJSON puts longitude first.
#![doc = include_str!("coordinates_swapped.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, PatchOp, Severities, Severity};
use crate::lang::Text;
use crate::model::Place;

pub(super) static RULE: Rule = Rule {
    code: Code::new(201),
    name: "coordinates-swapped",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "latitude and longitude look swapped: the second number is no latitude, and the first could be one",
        fr: "latitude et longitude semblent inversées : le second nombre n'est pas une latitude, et le premier pourrait en être une",
    },
    remedy: Text {
        en: "write longitude first, then latitude: [longitude, latitude]",
        fr: "écrivez la longitude d'abord, la latitude ensuite : [longitude, latitude]",
    },
    source: docs!("RFC 7946, section 3.1.1; TDWG BDQ VALIDATION_COORDINATES_TRANSPOSED"),
    fields: docs!(&["/point"]),
    page: rule_page!("coordinates_swapped"),
    check: Check::Place(check),
};

fn check(place: &Place, sink: &mut Sink<'_>) {
    if place.point.is_some_and(|point| point.looks_swapped()) {
        // The second number moves to the front: no value is named.
        let (from, path) = (sink.pointer("/point/1"), sink.pointer("/point/0"));
        sink.at("/point", Vec::new()).fixed_by(vec![PatchOp::Move { from, path }]);
    }
}
