//! A URL that is not absolute.
#![doc = include_str!("malformed_url.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::MALFORMED_URL,
    name: "malformed-url",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "this is not an absolute URL", fr: "ce n'est pas une URL absolue" },
    remedy: Text {
        en: "write the whole address with its scheme and host, and no spaces, such as https://example.org/report",
        fr: "écrivez l'adresse complète, avec son schéma et son hôte, et sans espace, par exemple https://example.org/report",
    },
    source: docs!("RFC 3986; RFC 3987"),
    fields: docs!(&[]),
    page: rule_page!("malformed_url"),
    check: Check::Shape,
};
