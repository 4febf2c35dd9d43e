//! A verified point that the reported one rules out.
#![doc = include_str!("verified_place_elsewhere.md")]

use super::{Check, Rule, Sink, Status, rule_page, sound_point};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Record;

pub(super) static RULE: Rule = Rule {
    code: Code::new(217),
    name: "verified-place-elsewhere",
    severity: Severities::always(Severity::Info),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the verified point lies farther from the reported one than their uncertainties allow",
        fr: "le point vérifié est plus éloigné du point indiqué par les sources que ne le permettent leurs incertitudes",
    },
    remedy: Text {
        en: "make sure that both speak of the same site; if they do, leave both, and say in a note what the source had wrong",
        fr: "assurez-vous que les deux concernent le même site ; si c'est le cas, gardez les deux, et précisez dans une note en quoi la source se trompait",
    },
    source: docs!("Berkeley Protocol on Digital Open Source Investigations; Atlos reported and verified location"),
    fields: docs!(&["/place/point", "/place/uncertainty_m", "/verified_place/point", "/verified_place/uncertainty_m"]),
    page: rule_page!("verified_place_elsewhere"),
    check: Check::Record(check),
};

/// What two people who point at one site differ by.
const SAME_SPOT_M: f64 = 100.0;

fn check(record: &Record, sink: &mut Sink<'_>) {
    let (reported, verified) = match record {
        Record::Compound(compound) => (&compound.place, &compound.verified_place),
        Record::Incident(incident) => (&incident.place, &incident.verified_place),
        _ => return,
    };
    let (Some(reported), Some(verified)) = (reported, verified) else { return };
    let (Some(from), Some(to)) = (sound_point(reported), sound_point(verified)) else { return };
    let (Some(a), Some(b)) = (reported.uncertainty_m, verified.uncertainty_m) else {
        sink.unchecked(1);
        return;
    };
    if from.distance_m(to) > a.max(0.0) + b.max(0.0) + SAME_SPOT_M {
        sink.at("/verified_place/point", Vec::new());
    }
}
