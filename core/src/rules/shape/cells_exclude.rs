//! Two cells that say one thing in two ways.
#![doc = include_str!("cells_exclude.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::CELLS_EXCLUDE,
    name: "cells-exclude",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "a row fills {column} or {other}, not both",
        fr: "une ligne remplit {column} ou {other}, pas les deux",
    },
    remedy: Text {
        en: "empty one of the two: {column} is not read where {other} says something",
        fr: "videz l'une des deux : {column} n'est pas lue quand {other} dit quelque chose",
    },
    source: docs!("the layout of tables (TABLES.md)"),
    fields: docs!(&[]),
    page: rule_page!("cells_exclude"),
    check: Check::Shape,
};
