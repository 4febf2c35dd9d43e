//! More values than the limit.
#![doc = include_str!("too_many_values.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::TOO_MANY_VALUES,
    name: "too-many-values",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the document, or the record on this line, has more than {max} values",
        fr: "le document, ou la fiche sur cette ligne, compte trop de valeurs (maximum : {max})",
    },
    remedy: Text {
        en: "write it as a stream, where the limit holds for each record, or divide it",
        fr: "écrivez-le sous forme de flux, où la limite vaut pour chaque fiche, ou divisez-le",
    },
    source: docs!("CWE-770, allocation without limits"),
    fields: docs!(&[]),
    page: rule_page!("too_many_values"),
    check: Check::Shape,
};
