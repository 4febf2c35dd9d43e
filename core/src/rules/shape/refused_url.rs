//! A URL that cannot be shared.
#![doc = include_str!("refused_url.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::REFUSED_URL,
    name: "refused-url",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "this address is refused: {reason}", fr: "cette adresse est refusée : {reason}" },
    remedy: Text {
        en: "give the public address under which others find the document, or leave the field out",
        fr: "donnez l'adresse publique où d'autres trouvent le document, ou omettez le champ",
    },
    source: docs!("RFC 3986, section 3.2.1; RFC 6761; RFC 6890"),
    fields: docs!(&[]),
    page: rule_page!("refused_url"),
    check: Check::Shape,
};
