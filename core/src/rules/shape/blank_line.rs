//! A line of a stream with nothing on it.
#![doc = include_str!("blank_line.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::BLANK_LINE,
    name: "blank-line",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "the line is blank", fr: "la ligne est vide" },
    remedy: Text {
        en: "remove the line: in a stream, each line is a header or a record",
        fr: "supprimez la ligne : dans un flux, chaque ligne est un en-tête ou une fiche",
    },
    source: docs!("JSON Lines (jsonlines.org), requirement 2"),
    fields: docs!(&[]),
    page: rule_page!("blank_line"),
    check: Check::Shape,
};
