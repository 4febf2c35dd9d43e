//! A value of another type.
#![doc = include_str!("wrong_type.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::WRONG_TYPE,
    name: "wrong-type",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "{expected} should stand here, not {found}", fr: "il faut ici {expected}, et non {found}" },
    remedy: Text {
        en: "write the value as the field asks for it; leave the field out when nothing is known",
        fr: "écrivez la valeur comme le champ la demande ; omettez le champ si rien n'est connu",
    },
    source: docs!("JSON Schema 2020-12, type"),
    fields: docs!(&[]),
    page: rule_page!("wrong_type"),
    check: Check::Shape,
};
