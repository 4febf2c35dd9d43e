//! A time of day of no place.
#![doc = include_str!("time_zone_missing.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Edtf;
use crate::model::leaf::Leaf;
use crate::model::shape::LeafMeta;

pub(super) static RULE: Rule = Rule {
    code: Code::new(306),
    name: "time-zone-missing",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "a time of day stands without its offset from UTC",
        fr: "une heure est indiquée sans son décalage par rapport à UTC",
    },
    remedy: Text {
        en: "add the offset (+07:00 in Cambodia, Z for UTC); where it is not known, give the day alone",
        fr: "ajoutez le décalage (+07:00 au Cambodge, Z pour UTC) ; s'il n'est pas connu, n'indiquez que le jour",
    },
    source: docs!("RFC 3339, section 4.4 (unqualified local time); ISO 8601-1:2019"),
    fields: docs!(&[""]),
    page: rule_page!("time_zone_missing"),
    check: Check::Text(check),
};

/// Only a date has a `T`, and behind it only an offset has one of the signs.
fn check(text: &str, meta: &'static LeafMeta, sink: &mut Sink<'_>) {
    if meta.name == <Edtf as Leaf>::META.name
        && text.split_once('T').is_some_and(|(_, time)| !time.contains(['Z', '+', '-']))
    {
        sink.at("", Vec::new());
    }
}
