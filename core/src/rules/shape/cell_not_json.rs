//! A cell that should hold JSON and does not.
#![doc = include_str!("cell_not_json.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::CELL_NOT_JSON,
    name: "cell-not-json",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "the cell should hold JSON: {reason}", fr: "la cellule devrait contenir du JSON : {reason}" },
    remedy: Text {
        en: "write a list between brackets and an object between braces, as TABLES.md shows for the column",
        fr: "écrivez une liste entre crochets et un objet entre accolades, comme TABLES.fr.md le montre pour la colonne",
    },
    source: docs!("RFC 8259; the layout of tables (TABLES.md)"),
    fields: docs!(&[]),
    page: rule_page!("cell_not_json"),
    check: Check::Shape,
};
