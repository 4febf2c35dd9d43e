//! A row of CSV whose quotation marks are at fault.
#![doc = include_str!("malformed_csv.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::MALFORMED_CSV,
    name: "malformed-csv",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the row cannot be parted into cells: {reason}",
        fr: "la ligne ne peut être découpée en cellules : {reason}",
    },
    remedy: Text {
        en: "put the cell between quotation marks, and write each one inside of it twice",
        fr: "mettez la cellule entre guillemets, et doublez chacun de ceux qu'elle contient",
    },
    source: docs!("RFC 4180, section 2, rules 5 to 7"),
    fields: docs!(&[]),
    page: rule_page!("malformed_csv"),
    check: Check::Shape,
};
