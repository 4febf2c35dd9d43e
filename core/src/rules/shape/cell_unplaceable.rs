//! A cell whose value does not fit its column.
#![doc = include_str!("cell_unplaceable.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::CELL_UNPLACEABLE,
    name: "cell-unplaceable",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the column takes {expected}, and the cell holds {found}",
        fr: "la colonne attend {expected}, et la cellule contient {found}",
    },
    remedy: Text {
        en: "write numbers with a point and without spaces, yes or no as true or false, and turn other types into text first",
        fr: "écrivez les nombres avec un point et sans espaces, oui ou non par true ou false, et convertissez d'abord en texte les autres types",
    },
    source: docs!("RFC 8259, section 6; the layout of tables (TABLES.md)"),
    fields: docs!(&[]),
    page: rule_page!("cell_unplaceable"),
    check: Check::Shape,
};
