//! A claim names fields, and no record that has them.
#![doc = include_str!("fields_of_nothing.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Claim;

pub(super) static RULE: Rule = Rule {
    code: Code::new(120),
    name: "fields-of-nothing",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "fields are named, but no record that they belong to",
        fr: "des champs sont indiqués, mais non la fiche à laquelle ils appartiennent",
    },
    remedy: Text {
        en: "name the record in about, or leave fields out",
        fr: "indiquez la fiche dans about, ou omettez fields",
    },
    source: docs!("BODS 0.4 annotations, statementPointerTarget"),
    fields: docs!(&["/fields", "/about"]),
    page: rule_page!("fields_of_nothing"),
    check: Check::Claim(check),
};

fn check(claim: &Claim, sink: &mut Sink<'_>) {
    if !claim.fields.is_empty() && claim.about.is_none() {
        sink.at("/fields", Vec::new());
    }
}
