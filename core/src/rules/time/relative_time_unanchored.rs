//! “Yesterday”, and nobody knows of which day.
#![doc = include_str!("relative_time_unanchored.md")]

use super::{Check, Rule, Sink, Status, rule_page, words};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::{LanguageTag, When};

pub(super) static RULE: Rule = Rule {
    code: Code::new(302),
    name: "relative-time-unanchored",
    severity: Severities {
        intake: Some(Severity::Warning),
        working: Some(Severity::Error),
        publication: Some(Severity::Error),
    },
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the wording counts from a moment that the record does not name, and yet a date is given",
        fr: "la formulation part d'un moment que la fiche n'indique pas, et une date est pourtant donnée",
    },
    remedy: Text {
        en: "name in relative the evidence that first said it and which moment of it counts, or in resolved_by what gave the date",
        fr: "indiquez dans relative l'élément qui l'a dit en premier et le moment retenu, ou dans resolved_by ce qui a permis d'établir la date",
    },
    source: docs!("ISO-TimeML (ISO 24617-1): a relative time expression has an anchor"),
    fields: docs!(&["/verbatim", "/lang", "/edtf", "/relative", "/resolved_by"]),
    page: rule_page!("relative_time_unanchored"),
    check: Check::When(check),
};

fn check(when: &When, sink: &mut Sink<'_>) {
    let (Some(wording), Some(_)) = (&when.verbatim, &when.edtf) else {
        return;
    };
    if when.relative.is_some() || when.resolved_by.is_some() {
        return;
    }
    if words::is_deictic(wording.as_str(), when.lang.as_ref().map(LanguageTag::as_str)) {
        sink.at("/edtf", Vec::new());
    }
}
