//! A point clearly outside the country that the place names.
#![doc = include_str!("outside_country.md")]

use super::{Check, Rule, Sink, Status, rule_page, sound_point};
use crate::geo::{country, country_at};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Place;
use crate::model::vocabulary::PlaceScope;

pub(super) static RULE: Rule = Rule {
    code: Code::new(207),
    name: "outside-country",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the point lies outside the country that is given, by more than borders are in doubt",
        fr: "le point se trouve hors du pays indiqué, au-delà de l'incertitude sur le tracé des frontières",
    },
    remedy: Text {
        en: "check the point and the country against the source, and correct the one that is wrong",
        fr: "confrontez le point et le pays à la source, et corrigez celui des deux qui est faux",
    },
    source: docs!(
        "TDWG BDQ VALIDATION_COORDINATESCOUNTRYCODE_CONSISTENT; United Nations Convention on the Law of the Sea, article 3"
    ),
    fields: docs!(&["/point", "/country", "/scope", "/uncertainty_m"]),
    page: rule_page!("outside_country"),
    check: Check::Place(check),
};

/// Nearer than this to a border, public boundary sets differ.
const IN_DOUBT_M: f64 = 5_000.0;

/// Whose point may lie in which other land on the map: land that depends on
/// the first, or that both claim. Where borders are disputed, no side is taken.
const MAY_LIE_IN: &[(&str, &[&str])] = &[
    ("AR", &["FK"]),
    ("AZ", &["AM"]),
    ("AM", &["AZ"]),
    ("CN", &["HK", "IN", "MO", "TW"]),
    ("DK", &["FO", "GL"]),
    ("EG", &["SD"]),
    ("EH", &["MA"]),
    ("FI", &["AX"]),
    ("FR", &["BL", "MF", "NC", "PF", "PM", "WF"]),
    ("GB", &["GG", "GI", "IM", "JE"]),
    ("GE", &["RU"]),
    ("IL", &["PS", "SY"]),
    ("IN", &["CN", "PK"]),
    ("KE", &["SS"]),
    ("LB", &["IL", "SY"]),
    ("MA", &["EH"]),
    ("NL", &["AW", "CW", "SX"]),
    ("PK", &["IN"]),
    ("PS", &["IL"]),
    ("RS", &["XK"]),
    ("RU", &["UA"]),
    ("SD", &["EG", "SS"]),
    ("SS", &["KE", "SD"]),
    ("SY", &["IL"]),
    ("TW", &["CN"]),
    ("UA", &["RU"]),
    ("US", &["AS", "GU", "MP", "PR", "VI"]),
    ("VE", &["GY"]),
];

fn check(place: &Place, sink: &mut Sink<'_>) {
    let (Some(point), Some(stated)) = (sound_point(place), &place.country) else { return };
    if matches!(place.scope, Some(PlaceScope::Outside | PlaceScope::CrossBorder | PlaceScope::Worldwide)) {
        return;
    }
    let Some(ground) = country(stated.as_str()) else {
        sink.unchecked(1);
        return;
    };
    let at = [point.lon, point.lat];
    let distance = ground.distance_m(at);
    let uncertain = place.uncertainty_m.unwrap_or(0.0);
    if distance < IN_DOUBT_M.max(uncertain) + ground.margin_m {
        return;
    }
    match country_at(at) {
        // Islands, boats and reclaimed ground: the sea belongs to somebody too.
        None if distance < ground.sea_m.max(uncertain) + ground.margin_m => {}
        Some(there) if may_lie_in(stated.as_str(), there) => sink.unchecked(1),
        _ => {
            sink.at("/point", Vec::new());
        }
    }
}

fn may_lie_in(stated: &str, there: &str) -> bool {
    MAY_LIE_IN.iter().any(|(country, others)| *country == stated && others.contains(&there))
}
