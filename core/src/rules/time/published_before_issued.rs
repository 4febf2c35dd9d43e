//! Out before it was issued.
#![doc = include_str!("published_before_issued.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Evidence;
use crate::model::edtf::Answer;

pub(super) static RULE: Rule = Rule {
    code: Code::new(307),
    name: "published-before-issued",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the item was published before its origin issued it",
        fr: "l'élément a été publié avant que son auteur ne l'émette",
    },
    remedy: Text {
        en: "correct the date that is wrong; where this is a republication, move the date of issue to the original's own record",
        fr: "corrigez la date erronée ; s'il s'agit d'une reprise, reportez la date d'émission sur la fiche de l'original",
    },
    source: docs!("Dublin Core Terms, issued and date"),
    fields: docs!(&["/published/edtf", "/issued/edtf"]),
    page: rule_page!("published_before_issued"),
    check: Check::Evidence(check),
};

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    let dates = super::date(evidence.published.as_ref()).zip(super::date(evidence.issued.as_ref()));
    if dates.is_some_and(|(published, issued)| published.before_anywhere(issued) == Answer::Yes) {
        sink.at("/published/edtf", Vec::new());
    }
}
