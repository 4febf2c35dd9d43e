//! A precision and an uncertainty that cannot both hold.
#![doc = include_str!("basis_and_uncertainty_disagree.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Place;
use crate::model::vocabulary::PlaceBasis;

pub(super) static RULE: Rule = Rule {
    code: Code::new(211),
    name: "basis-and-uncertainty-disagree",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the precision `{basis}` and the uncertainty do not fit each other: {reason}",
        fr: "la précision `{basis}` et l'incertitude ne s'accordent pas : {reason}",
    },
    remedy: Text {
        en: "give the radius that surely holds the place, and the level down to which it is really known",
        fr: "indiquez le rayon qui contient à coup sûr le lieu, et le niveau auquel il est réellement connu",
    },
    source: docs!(
        "Atlos geolocation resolution; UCDP GED where_prec; the bounds are casecairn's, ten times wider or more"
    ),
    fields: docs!(&["/uncertainty_m", "/basis"]),
    page: rule_page!("basis_and_uncertainty_disagree"),
    check: Check::Place(check),
};

const TOO_WIDE: Text = Text {
    en: "the radius is far wider than something known so closely",
    fr: "le rayon est bien trop large pour un lieu connu aussi précisément",
};

const TOO_NARROW: Text = Text {
    en: "the radius is far narrower than anything known only so roughly",
    fr: "le rayon est bien trop étroit pour un lieu connu aussi vaguement",
};

fn check(place: &Place, sink: &mut Sink<'_>) {
    let (Some(basis), Some(metres)) = (place.basis, place.uncertainty_m) else { return };
    let Some((least, most)) = bounds(basis) else { return };
    // An uncertainty of nothing is `uncertainty-not-positive`.
    let reason = match metres {
        metres if metres > most => TOO_WIDE,
        metres if metres > 0.0 && metres < least => TOO_NARROW,
        _ => return,
    };
    sink.at("/uncertainty_m", vec![("basis", basis.code().into()), ("reason", reason.into())]);
}

/// What uncertainty, in metres, a precision can go with at all.
const fn bounds(basis: PlaceBasis) -> Option<(f64, f64)> {
    Some(match basis {
        PlaceBasis::Surveyed | PlaceBasis::Building => (0.0, 1_000.0),
        PlaceBasis::Compound => (0.0, 5_000.0),
        PlaceBasis::Street => (0.0, 50_000.0),
        PlaceBasis::Locality => (30.0, 100_000.0),
        PlaceBasis::Admin3 | PlaceBasis::Admin2 => (100.0, f64::INFINITY),
        // City-states and small provinces are a kilometre across.
        PlaceBasis::Admin1 | PlaceBasis::Country => (500.0, f64::INFINITY),
        _ => return None,
    })
}
