//! Values nested too deeply.
#![doc = include_str!("nested_too_deeply.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::NESTED_TOO_DEEPLY,
    name: "nested-too-deeply",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "values are nested more than {max} levels deep",
        fr: "les valeurs sont imbriquées sur plus de {max} niveaux",
    },
    remedy: Text {
        en: "make the structure flatter: no field of the model needs so many levels",
        fr: "aplatissez la structure : aucun champ du modèle n'exige autant de niveaux",
    },
    source: docs!("RFC 8259, section 9; CWE-674, uncontrolled recursion"),
    fields: docs!(&[]),
    page: rule_page!("nested_too_deeply"),
    check: Check::Shape,
};
