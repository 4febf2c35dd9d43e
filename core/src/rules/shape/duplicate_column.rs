//! A column that stands twice.
#![doc = include_str!("duplicate_column.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::DUPLICATE_COLUMN,
    name: "duplicate-column",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "the column {column} stands twice", fr: "la colonne {column} figure deux fois" },
    remedy: Text {
        en: "leave one of the two, and put its values together there",
        fr: "n'en laissez qu'une, où vous réunirez les valeurs",
    },
    source: docs!("CSV on the Web (W3C, 2015), section 6; RFC 8259, section 4, for the keys of an object"),
    fields: docs!(&[]),
    page: rule_page!("duplicate_column"),
    check: Check::Shape,
};
