//! Where somebody can be found, to the metre.
#![doc = include_str!("location_in_text.md")]

use super::{Check, Rule, SEVERITY, Sink, Status, raise, rule_page};
use crate::detect::{Kind, Match};
use crate::issue::Code;
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: Code::new(812),
    name: "location-in-text",
    severity: SEVERITY,
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "this text holds {what}", fr: "ce texte contient {what}" },
    remedy: Text {
        en: "give a site's position in the point of its place, with its uncertainty; remove the position of a person",
        fr: "indiquez la position d'un site dans le point de son lieu, avec son incertitude ; retirez la position d'une personne",
    },
    source: docs!(
        "OCHA Data Responsibility Guidelines; Murad Code; ISO 6709; Open Location Code; what3words, geohash and H3 as published; Presidio, as practice"
    ),
    fields: docs!(&[]),
    page: rule_page!("location_in_text"),
    check: Check::Personal(check),
};

fn check(found: &[Match], sink: &mut Sink<'_>) {
    // What a source says of where a site lies has its field.
    if matches!(sink.pointer("").as_str(), "/place/verbatim" | "/verified_place/verbatim") {
        return;
    }
    raise(found, &[Kind::Coordinates, Kind::PlusCode, Kind::PlaceCode], sink);
}
