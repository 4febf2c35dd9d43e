//! A point away from the ground it is said to be on.
#![doc = include_str!("point_outside_footprint.md")]

use super::{Check, Rule, Sink, Status, rule_page, sound_point};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Place;
use crate::model::vocabulary::PlaceBasis;

pub(super) static RULE: Rule = Rule {
    code: Code::new(213),
    name: "point-outside-footprint",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the point lies away from the footprint, by more than its uncertainty allows",
        fr: "le point se trouve à l'écart de l'emprise, plus loin que ne le permet son incertitude",
    },
    remedy: Text {
        en: "check both against the source: one of them belongs to another place, or the uncertainty is too small",
        fr: "confrontez les deux à la source : l'un des deux appartient à un autre lieu, ou l'incertitude est trop petite",
    },
    source: docs!("Darwin Core footprintWKT and coordinateUncertaintyInMeters"),
    fields: docs!(&["/point", "/footprint", "/uncertainty_m", "/basis"]),
    page: rule_page!("point_outside_footprint"),
    check: Check::Place(check),
};

/// What outlines drawn on different images differ by, and a gate or a car park outside the wall.
const DRAWN_OFF_M: f64 = 100.0;

fn check(place: &Place, sink: &mut Sink<'_>) {
    let (Some(point), Some(footprint)) = (sound_point(place), &place.footprint) else { return };
    let Some(uncertain) = place.uncertainty_m.or_else(|| is_fine(place.basis).then_some(0.0)) else {
        // The point of a town is not meant to lie on the site.
        return;
    };
    if footprint.distance_m(point) > uncertain.max(0.0) + DRAWN_OFF_M {
        sink.at("/point", Vec::new());
    }
}

/// Whether the point is meant to be on the site itself.
const fn is_fine(basis: Option<PlaceBasis>) -> bool {
    matches!(basis, Some(PlaceBasis::Surveyed | PlaceBasis::Building | PlaceBasis::Compound))
}
