//! A province that its country does not have.
#![doc = include_str!("subdivision_unknown.md")]

use super::subdivision_elsewhere::is_elsewhere;
use super::{Check, Rule, Sink, Status, rule_page};
use crate::geo::is_subdivision;
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Place;

pub(super) static RULE: Rule = Rule {
    code: Code::new(209),
    name: "subdivision-unknown",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the subdivision is not in the country's list, neither today's nor an earlier one",
        fr: "la subdivision ne figure pas dans la liste du pays, ni dans l'actuelle ni dans une plus ancienne",
    },
    remedy: Text {
        en: "look the code up in ISO 3166-2, or leave it out and keep the name in the wording",
        fr: "cherchez le code dans ISO 3166-2, ou omettez-le et gardez le nom dans la formulation d'origine",
    },
    source: docs!("ISO 3166-2"),
    fields: docs!(&["/subdivision", "/country"]),
    page: rule_page!("subdivision_unknown"),
    check: Check::Place(check),
};

fn check(place: &Place, sink: &mut Sink<'_>) {
    let Some(subdivision) = &place.subdivision else { return };
    if is_elsewhere(place) {
        return;
    }
    match is_subdivision(subdivision.as_str()) {
        Some(true) => {}
        Some(false) => {
            sink.at("/subdivision", Vec::new());
        }
        None => sink.unchecked(1),
    }
}
