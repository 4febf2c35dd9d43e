//! Something done with what was destroyed.
#![doc = include_str!("custody_after_destruction.md")]

use super::custody_out_of_order::moment;
use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::CustodyEventKind as Kind;
use crate::model::{CustodyEvent, Evidence};

pub(super) static RULE: Rule = Rule {
    code: Code::new(508),
    name: "custody-after-destruction",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the event {kind} comes after the item was destroyed",
        fr: "l'étape {kind} est postérieure à la destruction de l'élément",
    },
    remedy: Text {
        en: "if copies were left, correct the event that says destroyed; if the item came back, record how it was received",
        fr: "s'il restait des copies, corrigez l'étape qui indique destroyed ; si l'élément est revenu, consignez comment il a été reçu",
    },
    source: docs!("Berkeley Protocol on Digital Open Source Investigations, chain of custody"),
    fields: docs!(&["/custody"]),
    page: rule_page!("custody_after_destruction"),
    check: Check::Evidence(check),
};

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    let mut destroyed: Option<&CustodyEvent> = None;
    for (at, event) in evidence.custody.iter().enumerate() {
        match &event.kind {
            Kind::Destroyed => destroyed = Some(event),
            // It came back, by way of somebody else.
            Kind::Collected | Kind::Received => destroyed = None,
            kind if needs_the_item(kind) => {
                // An event dated before is only out of order, which another rule says.
                if let Some(end) = destroyed
                    && moment(event).zip(moment(end)).is_none_or(|(now, end)| now >= end)
                {
                    sink.at(&format!("/custody/{at}/kind"), vec![("kind", kind.code().into())]);
                    return;
                }
            }
            _ => {}
        }
    }
}

/// Whether it cannot be done without the item. A proof of time needs only the
/// digest, and access is taken away from what is gone too.
const fn needs_the_item(kind: &Kind) -> bool {
    !matches!(kind, Kind::AccessRevoked | Kind::Timestamped | Kind::Unknown | Kind::NotStated | Kind::Other(_))
}
