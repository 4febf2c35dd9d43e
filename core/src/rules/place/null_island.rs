//! A point where empty fields lead.
#![doc = include_str!("null_island.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Place;

pub(super) static RULE: Rule = Rule {
    code: Code::new(205),
    name: "null-island",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the point lies at longitude 0, latitude 0, in the open sea off Africa: it comes from empty fields",
        fr: "le point se trouve à la longitude 0, latitude 0, en pleine mer au large de l'Afrique : il provient de champs vides",
    },
    remedy: Text {
        en: "take the position again from its source, or leave the point out where there is none",
        fr: "reprenez la position dans sa source, ou omettez le point s'il n'y en a pas",
    },
    source: docs!("TDWG BDQ VALIDATION_COORDINATES_NOTZERO"),
    fields: docs!(&["/point"]),
    page: rule_page!("null_island"),
    check: Check::Place(check),
};

fn check(place: &Place, sink: &mut Sink<'_>) {
    if place.point.is_some_and(|point| point.is_null_island()) {
        sink.at("/point", Vec::new());
    }
}
