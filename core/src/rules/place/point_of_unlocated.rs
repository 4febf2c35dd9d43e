//! A point for a place that is said to have none.
#![doc = include_str!("point_of_unlocated.md")]

use super::{Check, Rule, Sink, Status, is_unlocated, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Place;

pub(super) static RULE: Rule = Rule {
    code: Code::new(215),
    name: "point-of-unlocated",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the place is marked as not located, and yet it has a point",
        fr: "le lieu est donné comme non localisé, et pourtant un point est indiqué",
    },
    remedy: Text {
        en: "remove the point, or correct the precision and the georeferencing where the place has been located since",
        fr: "retirez le point, ou corrigez la précision et le géoréférencement si le lieu a été localisé depuis",
    },
    source: docs!("Darwin Core georeferenceVerificationStatus (unable to georeference)"),
    fields: docs!(&["/point", "/basis", "/georeference"]),
    page: rule_page!("point_of_unlocated"),
    check: Check::Place(check),
};

fn check(place: &Place, sink: &mut Sink<'_>) {
    if place.point.is_some() && is_unlocated(place) {
        sink.at("/point", Vec::new());
    }
}
