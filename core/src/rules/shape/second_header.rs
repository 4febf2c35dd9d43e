//! A header where a record should stand.
#![doc = include_str!("second_header.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::SECOND_HEADER,
    name: "second-header",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "a header stands where a record should", fr: "un en-tête figure là où il faut une fiche" },
    remedy: Text {
        en: "give each dossier as an input of its own, or remove this header",
        fr: "fournissez chaque dossier à part, ou supprimez cet en-tête",
    },
    source: docs!("casecairn; Frictionless Data Package"),
    fields: docs!(&[]),
    page: rule_page!("second_header"),
    check: Check::Shape,
};
