//! A reference that is not written as references are.
#![doc = include_str!("malformed_reference.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::MALFORMED_REFERENCE,
    name: "malformed-reference",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "this does not have the form of a reference ({name})",
        fr: "ce texte n'a pas la forme d'un renvoi ({name})",
    },
    remedy: Text {
        en: "write it like {example}; for another dossier put its namespace and a colon in front",
        fr: "écrivez-le comme ceci : {example} ; pour un autre dossier, faites-le précéder de l'espace de noms de celui-ci et d'un deux-points",
    },
    source: docs!("casecairn; Security Force Monitor citations"),
    fields: docs!(&[]),
    page: rule_page!("malformed_reference"),
    check: Check::Shape,
};
