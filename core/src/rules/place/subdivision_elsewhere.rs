//! A province of another country.
#![doc = include_str!("subdivision_elsewhere.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Place;
use crate::model::vocabulary::PlaceScope;

pub(super) static RULE: Rule = Rule {
    code: Code::new(208),
    name: "subdivision-elsewhere",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the subdivision belongs to another country than the one that is given",
        fr: "la subdivision appartient à un autre pays que celui qui est indiqué",
    },
    remedy: Text {
        en: "check both against the source, and correct the one that is wrong: a subdivision's code begins with that of its country",
        fr: "vérifiez l'un et l'autre dans la source, et corrigez celui qui est faux : le code d'une subdivision commence par celui de son pays",
    },
    source: docs!("ISO 3166-2"),
    fields: docs!(&["/subdivision", "/country", "/scope"]),
    page: rule_page!("subdivision_elsewhere"),
    check: Check::Place(check),
};

fn check(place: &Place, sink: &mut Sink<'_>) {
    let spans = matches!(place.scope, Some(PlaceScope::Outside | PlaceScope::CrossBorder));
    if is_elsewhere(place) && !spans {
        sink.at("/subdivision", Vec::new());
    }
}

/// Whether the two codes name different countries.
pub(super) fn is_elsewhere(place: &Place) -> bool {
    let (Some(country), Some(subdivision)) = (&place.country, &place.subdivision) else {
        return false;
    };
    // Both halves: Hong Kong is `HK`, and it is `CN-HK`.
    !subdivision.as_str().split('-').any(|half| half == country.as_str())
}
