//! A record beyond the limit.
#![doc = include_str!("record_too_large.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::RECORD_TOO_LARGE,
    name: "record-too-large",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the record is larger than {max} bytes",
        fr: "la fiche dépasse la taille admise (en octets : {max})",
    },
    remedy: Text {
        en: "keep long documents and statements as files of their own, and let the record refer to them",
        fr: "conservez les longs documents et témoignages dans des fichiers à part, auxquels la fiche renvoie",
    },
    source: docs!("RFC 8259, section 9; CWE-770, allocation without limits"),
    fields: docs!(&[]),
    page: rule_page!("record_too_large"),
    check: Check::Shape,
};
