//! A row with more or fewer cells than there are columns.
#![doc = include_str!("wrong_cell_count.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::WRONG_CELL_COUNT,
    name: "wrong-cell-count",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the number of cells in the row is {found}, that of columns is {expected}",
        fr: "nombre de cellules dans la ligne : {found} ; nombre de colonnes : {expected}",
    },
    remedy: Text {
        en: "give the row a cell for each column, an empty one where there is nothing; quote a cell that holds a separator",
        fr: "donnez à la ligne une cellule par colonne, vide s'il n'y a rien ; mettez entre guillemets une cellule qui contient un séparateur",
    },
    source: docs!("RFC 4180, section 2, rule 4"),
    fields: docs!(&[]),
    page: rule_page!("wrong_cell_count"),
    check: Check::Shape,
};
