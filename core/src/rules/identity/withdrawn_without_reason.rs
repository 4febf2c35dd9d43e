//! A record that was taken back, and nobody says why.
#![doc = include_str!("withdrawn_without_reason.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Record;
use crate::model::vocabulary::RecordStatus;

pub(super) static RULE: Rule = Rule {
    code: Code::new(116),
    name: "withdrawn-without-reason",
    severity: Severities { intake: None, working: Some(Severity::Warning), publication: Some(Severity::Error) },
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the record is withdrawn, and does not say why",
        fr: "la fiche est retirée, sans que le motif en soit donné",
    },
    remedy: Text {
        en: "write in reason why it was withdrawn, without naming anybody who would be put at risk",
        fr: "indiquez dans reason pourquoi elle a été retirée, sans nommer personne que cela mettrait en danger",
    },
    source: docs!("COPE Retraction Guidelines; BODS 0.4 recordStatus"),
    fields: docs!(&["/status", "/reason"]),
    page: rule_page!("withdrawn_without_reason"),
    check: Check::Record(check),
};

fn check(record: &Record, sink: &mut Sink<'_>) {
    let (status, reason) = match record {
        Record::Actor(record) => (record.status, &record.reason),
        Record::Compound(record) => (record.status, &record.reason),
        Record::Incident(record) => (record.status, &record.reason),
        Record::Evidence(record) => (record.status, &record.reason),
    };
    if status == Some(RecordStatus::Withdrawn) && reason.is_none() {
        sink.at("/status", Vec::new());
    }
}
