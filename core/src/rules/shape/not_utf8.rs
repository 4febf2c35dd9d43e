//! Bytes that are not UTF-8.
#![doc = include_str!("not_utf8.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::NOT_UTF8,
    name: "not-utf8",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "from this byte on the input is not UTF-8",
        fr: "à partir de cet octet, le contenu n'est pas de l'UTF-8",
    },
    remedy: Text {
        en: "save the file as UTF-8, without a byte order mark, and then check names with accents or in other scripts",
        fr: "enregistrez le fichier en UTF-8, sans marque d'ordre des octets, puis vérifiez les noms accentués ou notés dans d'autres écritures",
    },
    source: docs!("RFC 8259, section 8.1; RFC 3629, section 3"),
    fields: docs!(&[]),
    page: rule_page!("not_utf8"),
    check: Check::Shape,
};
