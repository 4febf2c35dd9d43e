//! An uncertainty of nothing.
#![doc = include_str!("uncertainty_not_positive.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Place;

pub(super) static RULE: Rule = Rule {
    code: Code::new(204),
    name: "uncertainty-not-positive",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "an uncertainty must be more than 0 metres: no position is exact",
        fr: "une incertitude doit dépasser 0 mètre : aucune position n'est exacte",
    },
    remedy: Text {
        en: "give the radius in metres in which the place surely lies, or leave the field out when it is not known",
        fr: "indiquez le rayon en mètres dans lequel le lieu se trouve à coup sûr, ou omettez le champ s'il n'est pas connu",
    },
    source: docs!("Darwin Core coordinateUncertaintyInMeters (zero is not valid)"),
    fields: docs!(&["/uncertainty_m"]),
    page: rule_page!("uncertainty_not_positive"),
    check: Check::Place(check),
};

fn check(place: &Place, sink: &mut Sink<'_>) {
    if place.uncertainty_m.is_some_and(|metres| metres <= 0.0) {
        sink.at("/uncertainty_m", Vec::new());
    }
}
