//! A text longer than its field.
#![doc = include_str!("text_too_long.md")]

use super::{Check, Rule, Status, rule_page};
use crate::issue::{Severities, Severity, shape};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: shape::TEXT_TOO_LONG,
    name: "text-too-long",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the text is longer than {max} characters, the most for this kind of text ({name})",
        fr: "le texte dépasse {max} caractères, le maximum pour ce type de texte ({name})",
    },
    remedy: Text {
        en: "shorten it to what the field asks for (example: {example}); longer words of a source go into a quote or a note",
        fr: "réduisez-le à ce que le champ demande (exemple : {example}) ; un passage plus long de la source va dans une citation ou une note",
    },
    source: docs!("CWE-770, allocation without limits"),
    fields: docs!(&[]),
    page: rule_page!("text_too_long"),
    check: Check::Shape,
};
