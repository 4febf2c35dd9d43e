//! A record that replaces itself.
#![doc = include_str!("replaces_itself.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Record;

pub(super) static RULE: Rule = Rule {
    code: Code::new(109),
    name: "replaces-itself",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "the record replaces itself", fr: "la fiche se remplace elle-même" },
    remedy: Text {
        en: "name the older record that this one replaces, which keeps an id of its own",
        fr: "indiquez la fiche plus ancienne que celle-ci remplace, qui garde son propre identifiant",
    },
    source: docs!("BODS 0.4 recordStatus"),
    fields: docs!(&["/replaces", "/id"]),
    page: rule_page!("replaces_itself"),
    check: Check::Record(check),
};

fn check(record: &Record, sink: &mut Sink<'_>) {
    let own = record.id().as_str();
    for (at, replaced) in record.replaces().iter().enumerate() {
        if replaced.as_str() == own {
            sink.at(&format!("/replaces/{at}"), Vec::new());
        }
    }
}
