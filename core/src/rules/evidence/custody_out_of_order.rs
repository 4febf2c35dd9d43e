//! A step of custody that is dated before the one above it.
#![doc = include_str!("custody_out_of_order.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::{CustodyEvent, Evidence};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

pub(super) static RULE: Rule = Rule {
    code: Code::new(507),
    name: "custody-out-of-order",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "event number {number} of the custody is dated before the one that precedes it",
        fr: "l'étape n° {number} de la chaîne de conservation est datée d'avant celle qui la précède",
    },
    remedy: Text {
        en: "put the events in the order in which they were done, or correct the date, the time or the offset from UTC",
        fr: "rangez les étapes dans l'ordre où elles ont eu lieu, ou corrigez la date, l'heure ou le décalage par rapport à UTC",
    },
    source: docs!("Berkeley Protocol on Digital Open Source Investigations, chain of custody; ISO/IEC 27037"),
    fields: docs!(&["/custody"]),
    page: rule_page!("custody_out_of_order"),
    check: Check::Evidence(check),
};

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    let mut before: Option<OffsetDateTime> = None;
    for (at, event) in evidence.custody.iter().enumerate() {
        // What has no date breaks no order: another rule asks for it.
        let Some(now) = moment(event) else { continue };
        if before.is_some_and(|before| now < before) {
            sink.at(&format!("/custody/{at}/at"), vec![("number", (at + 1).into())]);
        }
        before = Some(now);
    }
}

/// When an event was, as an instant: two offsets can mean one moment.
pub(super) fn moment(event: &CustodyEvent) -> Option<OffsetDateTime> {
    OffsetDateTime::parse(event.at.as_ref()?.as_str(), &Rfc3339).ok()
}
