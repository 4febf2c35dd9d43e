//! A record rests on one that was withdrawn.
#![doc = include_str!("withdrawn_record_used.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::Index;
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::RecordStatus;
use crate::order::set;

pub(super) static RULE: Rule = Rule {
    code: Code::new(114),
    name: "withdrawn-record-used",
    severity: Severities {
        intake: Some(Severity::Warning),
        working: Some(Severity::Warning),
        publication: Some(Severity::Error),
    },
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "{record} has been withdrawn", fr: "la fiche {record} a été retirée" },
    remedy: Text {
        en: "remove the reference, or point at what took its place",
        fr: "supprimez le renvoi, ou désignez ce qui a pris la place de la fiche",
    },
    source: docs!("COPE retraction guidelines; Murad Code (withdrawal of consent)"),
    fields: docs!(&["/support", "/compounds"]),
    page: rule_page!("withdrawn_record_used"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    let notes = &index.notes;
    let withdrawn = notes.statuses.iter().filter(|(_, status)| *status == RecordStatus::Withdrawn);
    let withdrawn = set(withdrawn.map(|(record, _)| *record));
    let supports = notes.supports.iter().map(|support| {
        let used = index.claim(support.claim).map(|claim| claim.evidence);
        (support.holder, ("support", support.at, ""), used)
    });
    let links = notes.incidents.iter().flat_map(|incident| {
        incident.compounds.iter().map(|link| {
            let used = index.target(link.compound).map(|_| link.compound);
            (incident.node, ("compounds", link.at, "/compound"), used)
        })
    });
    for (holder, (list, at, field), used) in supports.chain(links) {
        let Some(used) = used else {
            sink.unchecked(1);
            continue;
        };
        // What was withdrawn itself may keep what it rested on.
        if withdrawn.contains(&used) && !withdrawn.contains(&holder) {
            sink.on(index, holder, &format!("/{list}/{at}{field}"), vec![("record", index.shown(used, holder).into())]);
        }
    }
}
