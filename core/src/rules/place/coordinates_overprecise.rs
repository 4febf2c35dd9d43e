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
    source: docs!("RFC 7946, section 11.2; Darwin Core coordinatePrecision"),
    fields: docs!(&["/point"]),
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
    let written = serde_json::to_string(&number).unwrap_or_default();
    let (mantissa, power) = written.split_once('e').unwrap_or((&written, "0"));
    let after = mantissa.split_once('.').map_or(0, |(_, after)| after.trim_end_matches('0').len());
    let power: isize = power.parse().unwrap_or_default();
    after.saturating_add_signed(power.saturating_neg())
}

#[cfg(test)]
mod tests {
    use super::decimals;

    #[test]
    fn decimals_are_those_of_the_shortest_form() {
        assert_eq!([104.0, 104.5, 104.916_027].map(decimals), [0, 1, 6]);
        assert_eq!([0.1 + 0.2, -1e-12, 1.25e-7].map(decimals), [17, 12, 9]);
        assert_eq!([0.0, 1e300, 1.5e17, 123_456_789_012_345_680.0, 5e-324].map(decimals), [0, 0, 0, 0, 324]);
    }

    proptest::proptest! {
        /// The standard library writes no power of ten.
        #[test]
        fn they_are_counted_as_they_would_be_written(bits in proptest::prelude::any::<u64>(), whole in -180_i32..180, small in 0_u16.., at in 0_i32..12) {
            let far = f64::from_bits(bits);
            let near = f64::from(whole) + f64::from(small) / 10_f64.powi(at);
            for number in [far, near].into_iter().filter(|number| number.is_finite()) {
                let after = number.to_string().split_once('.').map_or(0, |(_, after)| after.len());
                proptest::prop_assert_eq!(decimals(number), after, "{}", number);
            }
        }
    }
}
