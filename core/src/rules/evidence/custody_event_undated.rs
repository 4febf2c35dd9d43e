//! A step of custody without its moment or its agent.
#![doc = include_str!("custody_event_undated.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::CustodyEvent;

pub(super) static RULE: Rule = Rule {
    code: Code::new(513),
    name: "custody-event-undated",
    severity: Severities { intake: None, working: Some(Severity::Warning), publication: Some(Severity::Warning) },
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the custody event {kind} does not say {missing}",
        fr: "l'étape de conservation {kind} ne dit pas {missing}",
    },
    remedy: Text {
        en: "write {field} from the log; an event that nobody can place in time or lay to anybody breaks the chain",
        fr: "inscrivez {field} d'après le journal ; une étape que l'on ne peut ni dater ni attribuer rompt la chaîne",
    },
    source: docs!("Berkeley Protocol on Digital Open Source Investigations, chain of custody; ISO/IEC 27037"),
    fields: docs!(&["/at", "/agent"]),
    page: rule_page!("custody_event_undated"),
    check: Check::CustodyEvent(check),
};

const WHEN: Text = Text { en: "when it was done", fr: "quand elle a eu lieu" };
const WHO: Text = Text { en: "who did it", fr: "qui l'a effectuée" };
const NEITHER: Text = Text { en: "when it was done and who did it", fr: "quand elle a eu lieu ni qui l'a effectuée" };

fn check(event: &CustodyEvent, sink: &mut Sink<'_>) {
    let (missing, field) = match (&event.at, &event.agent) {
        (Some(_), Some(_)) => return,
        (None, Some(_)) => (WHEN, "at"),
        (Some(_), None) => (WHO, "agent"),
        (None, None) => (NEITHER, "at, agent"),
    };
    let params = vec![("kind", event.kind.code().into()), ("missing", missing.into()), ("field", field.into())];
    sink.at("", params);
}
