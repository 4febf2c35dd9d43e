//! A dossier without its header.
#![doc = include_str!("missing_header.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::MISSING_HEADER,
    name: "missing-header",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "no header of a dossier stands at the beginning",
        fr: "aucun en-tête de dossier ne figure au début",
    },
    remedy: Text {
        en: "begin with an object whose type is dossier, with schema_version, namespace and title",
        fr: "commencez par un objet dont le type est dossier, avec schema_version, namespace et title",
    },
    source: docs!("casecairn; Frictionless Data Package"),
    fields: docs!(&[]),
    page: rule_page!("missing_header"),
    check: Check::Shape,
};
