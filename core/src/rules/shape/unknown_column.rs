//! A column that the kind of record has not.
#![doc = include_str!("unknown_column.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::UNKNOWN_COLUMN,
    name: "unknown-column",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "a record of the kind {kind} has no such column: {column}",
        fr: "une fiche du genre {kind} n'a pas de colonne de ce nom : {column}",
    },
    remedy: Text {
        en: "correct the name of the column; the names are listed in TABLES.md; or take the column out of the table",
        fr: "corrigez le nom de la colonne ; TABLES.fr.md donne la liste des noms ; ou retirez la colonne du tableau",
    },
    source: docs!("JSON Schema 2020-12, additionalProperties; CSV on the Web (W3C, 2015), section 6"),
    fields: docs!(&[]),
    page: rule_page!("unknown_column"),
    check: Check::Shape,
};
