//! A record is superseded, and nothing takes its place.
#![doc = include_str!("successor_missing.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::Index;
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::RecordStatus;
use crate::order::set;

pub(super) static RULE: Rule = Rule {
    code: Code::new(115),
    name: "successor-missing",
    severity: Severities { intake: None, working: Some(Severity::Warning), publication: Some(Severity::Warning) },
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the record is superseded, but no record replaces it",
        fr: "la fiche porte le statut superseded, mais aucune autre ne la remplace",
    },
    remedy: Text {
        en: "name this record in replaces of the one that takes its place, or set its status to withdrawn",
        fr: "indiquez cette fiche dans le champ replaces de celle qui prend sa place, ou donnez-lui le statut withdrawn",
    },
    source: docs!("Dublin Core Terms isReplacedBy; BODS 0.4 replacesStatements"),
    fields: docs!(&["/status"]),
    page: rule_page!("successor_missing"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    let notes = &index.notes;
    let replaced = set(notes.replaced.iter().map(|tie| tie.to));
    for (record, status) in &notes.statuses {
        if *status != RecordStatus::Superseded || replaced.contains(record) {
            continue;
        }
        if index.spot(*record).is_some_and(|spot| index.is_alone(spot)) {
            sink.unchecked(1);
        } else {
            sink.on(index, *record, "/status", Vec::new());
        }
    }
}
