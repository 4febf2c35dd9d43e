//! A day that does not follow from the date beside it.
#![doc = include_str!("derived_cell_differs.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::DERIVED_CELL_DIFFERS,
    name: "derived-cell-differs",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the column {column} is worked out from {other}, and the cell does not follow from it",
        fr: "la colonne {column} se calcule à partir de {other}, et la cellule n'en découle pas",
    },
    remedy: Text {
        en: "correct {other}, from which the day is worked out, or empty the cell: it is not read",
        fr: "corrigez {other}, d'où le jour se calcule, ou videz la cellule : elle n'est pas lue",
    },
    source: docs!("the layout of tables (TABLES.md)"),
    fields: docs!(&[]),
    page: rule_page!("derived_cell_differs"),
    check: Check::Shape,
};
