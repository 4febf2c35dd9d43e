//! More decimals than anything on the ground can have.
#![doc = include_str!("coordinates_overprecise.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Place;

pub(super) static RULE: Rule = Rule {
    code: Code::new(216),
    name: "coordinates-overprecise",
    severity: Severities { intake: None, working: Some(Severity::Warning), publication: Some(Severity::Warning) },
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the point has more than {limit} decimals: less than a millimetre on the ground, which nobody measures",
        fr: "le nombre de décimales du point dépasse {limit} : moins d'un millimètre au sol, ce que personne ne mesure",
    },
    remedy: Text {
        en: "round the point to 6 decimals, a tenth of a metre, and say in the uncertainty how exact it is",
        fr: "arrondissez le point à 6 décimales, un dixième de mètre, et indiquez son degré d'exactitude dans l'incertitude",
    },
    source: "RFC 7946, section 11.2; Darwin Core coordinatePrecision",
    fields: &["/point"],
    page: rule_page!("coordinates_overprecise"),
    check: Check::Place(check),
};

/// Nine decimals are a tenth of a millimetre. Most programs give six to eight
/// whatever they know, so fewer would say little of those who wrote them.
const LIMIT: usize = 9;

fn check(place: &Place, sink: &mut Sink<'_>) {
    if place.point.is_some_and(|point| decimals(point.lon).max(decimals(point.lat)) > LIMIT) {
        sink.at("/point", vec![("limit", LIMIT.into())]);
    }
}

/// How many decimals the shortest way to write a number has.
fn decimals(number: f64) -> usize {
    number.to_string().split_once('.').map_or(0, |(_, after)| after.len())
}

#[cfg(test)]
mod tests {
    use super::decimals;

    #[test]
    fn decimals_are_those_of_the_shortest_form() {
        assert_eq!([104.0, 104.5, 104.916_027].map(decimals), [0, 1, 6]);
        assert_eq!([0.1 + 0.2, -1e-12].map(decimals), [17, 12]);
    }
}
