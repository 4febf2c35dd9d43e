//! A byte order mark before the data.
#![doc = include_str!("byte_order_mark.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::BYTE_ORDER_MARK,
    name: "byte-order-mark",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "a byte order mark (U+FEFF) stands before the data",
        fr: "une marque d'ordre des octets (U+FEFF) précède les données",
    },
    remedy: Text {
        en: "save the file as UTF-8 without a byte order mark: as “UTF-8”, not as “UTF-8 with BOM”",
        fr: "enregistrez le fichier en UTF-8 sans marque d'ordre des octets : « UTF-8 », et non « UTF-8 avec BOM »",
    },
    source: docs!("RFC 8259, section 8.1"),
    fields: docs!(&[]),
    page: rule_page!("byte_order_mark"),
    check: Check::Shape,
};
