//! A version of the schema that is not known.
#![doc = include_str!("unknown_version.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::UNKNOWN_VERSION,
    name: "unknown-version",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "this version of the schema is not known here",
        fr: "cette version du schéma n'est pas connue ici",
    },
    remedy: Text {
        en: "write {example} if the dossier keeps to that version, or use a casecairn that knows this one",
        fr: "écrivez {example} si le dossier suit cette version, ou utilisez un casecairn qui connaît la sienne",
    },
    source: docs!("Semantic Versioning 2.0.0"),
    fields: docs!(&[]),
    page: rule_page!("unknown_version"),
    check: Check::Shape,
};
