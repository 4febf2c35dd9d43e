//! A document beyond the limit.
#![doc = include_str!("document_too_large.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::DOCUMENT_TOO_LARGE,
    name: "document-too-large",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the document is larger than {max} bytes",
        fr: "le document dépasse la taille admise (en octets : {max})",
    },
    remedy: Text {
        en: "write it as a stream: the header on the first line, then one record a line, without a limit to the whole",
        fr: "écrivez-le sous forme de flux : l'en-tête sur la première ligne, puis une fiche par ligne, sans limite pour l'ensemble",
    },
    source: docs!("RFC 8259, section 9; CWE-770, allocation without limits"),
    fields: docs!(&[]),
    page: rule_page!("document_too_large"),
    check: Check::Shape,
};
