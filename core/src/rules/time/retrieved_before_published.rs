//! Read before there was anything to read.
#![doc = include_str!("retrieved_before_published.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::edtf::Answer;
use crate::model::vocabulary::CustodyEventKind;
use crate::model::{Edtf, Evidence};

pub(super) static RULE: Rule = Rule {
    code: Code::new(308),
    name: "retrieved-before-published",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the item was retrieved before it was out ({moment})",
        fr: "l'élément a été consulté avant sa parution ({moment})",
    },
    remedy: Text {
        en: "correct the date that is wrong; where someone handed the item over before it came out, say who in provided_by",
        fr: "corrigez la date erronée ; si quelqu'un a remis l'élément avant sa parution, indiquez qui dans provided_by",
    },
    source: docs!("Berkeley Protocol on Digital Open Source Investigations"),
    fields: docs!(&[
        "/retrieved/edtf",
        "/published/edtf",
        "/issued/edtf",
        "/first_seen/edtf",
        "/provided_by",
        "/custody"
    ]),
    page: rule_page!("retrieved_before_published"),
    check: Check::Evidence(check),
};

/// The moment from which anybody could read it, with its field.
fn out(evidence: &Evidence) -> Option<(&'static str, &Edtf)> {
    let dated = |name, when| super::date(when).map(|date| (name, date));
    dated("published", evidence.published.as_ref())
        .or_else(|| dated("issued", evidence.issued.as_ref()))
        .or_else(|| dated("first_seen", evidence.first_seen.as_ref()))
}

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    // What is handed over can be had before it comes out.
    let handed = |kind: &CustodyEventKind| matches!(kind, CustodyEventKind::Received | CustodyEventKind::Transferred);
    if !evidence.provided_by.is_empty() || evidence.custody.iter().any(|event| handed(&event.kind)) {
        return;
    }
    if let Some((moment, out)) = out(evidence)
        && let Some(retrieved) = super::date(evidence.retrieved.as_ref())
        && retrieved.before_anywhere(out) == Answer::Yes
    {
        sink.at("/retrieved/edtf", vec![("moment", moment.into())]);
    }
}
