//! A footprint larger than a compound can be.
#![doc = include_str!("footprint_too_wide.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Compound;

pub(super) static RULE: Rule = Rule {
    code: Code::new(214),
    name: "footprint-too-wide",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the footprint covers more than {limit} km²: a town or a district, hardly one compound",
        fr: "l'emprise couvre plus de {limit} km² : une ville ou un district plutôt qu'un seul complexe",
    },
    remedy: Text {
        en: "draw the outline of the site itself; where only the town or zone is known, leave the footprint out and write its name as the locality",
        fr: "tracez le contour du site lui-même ; si seule la ville ou la zone est connue, omettez l'emprise et inscrivez-en le nom comme localité",
    },
    source: docs!("Darwin Core footprintSpatialFit; the bound is casecairn's"),
    fields: docs!(&["/place/footprint", "/verified_place/footprint"]),
    page: rule_page!("footprint_too_wide"),
    check: Check::Compound(check),
};

/// Hundreds of times a large walled site; whole economic zones are larger, and are not one compound.
const LIMIT_KM2: u32 = 25;

fn check(compound: &Compound, sink: &mut Sink<'_>) {
    for (pointer, place) in
        [("/place/footprint", &compound.place), ("/verified_place/footprint", &compound.verified_place)]
    {
        let footprint = place.as_ref().and_then(|place| place.footprint.as_ref());
        if footprint.is_some_and(|footprint| footprint.area_m2() > f64::from(LIMIT_KM2) * 1e6) {
            sink.at(pointer, vec![("limit", LIMIT_KM2.to_string().into())]);
        }
    }
}
