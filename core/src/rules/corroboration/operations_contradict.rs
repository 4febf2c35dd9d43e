//! A site both at work and shut down at the same time.
#![doc = include_str!("operations_contradict.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::edtf::{Answer, Edtf, Qualifier};
use crate::model::vocabulary::OperationStatus;
use crate::model::{ActorRef, Compound, Operation};
use std::collections::BTreeMap;

pub(super) static RULE: Rule = Rule {
    code: Code::new(603),
    name: "operations-contradict",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the site is {status} and, as of the very same time and by the same actor, {other}",
        fr: "le site est {status} et, à la même date et selon le même acteur, {other}",
    },
    remedy: Text {
        en: "keep one of the two, say of each who stated it, or end the one state where the other begins: ../2026-01-15 and 2026-01-15/..",
        fr: "gardez l'un des deux états, indiquez pour chacun qui l'a déclaré, ou faites finir un état là où l'autre commence : ../2026-01-15 et 2026-01-15/..",
    },
    source: docs!("casecairn"),
    fields: docs!(&["/operations"]),
    page: rule_page!("operations_contradict"),
    check: Check::Compound(check),
};

/// Who said it, and of when.
type Key<'a> = (Option<&'a str>, &'a str);

fn check(compound: &Compound, sink: &mut Sink<'_>) {
    let mut first: BTreeMap<Key<'_>, OperationStatus> = BTreeMap::new();
    let (mut running, mut stopped, mut undated) = (false, false, false);
    for (at, operation) in compound.operations.iter().enumerate() {
        let Some(runs) = runs(operation.status) else {
            continue;
        };
        running |= runs;
        stopped |= !runs;
        let Some(date) = operation.as_of.as_ref().and_then(|when| when.edtf.as_ref()) else {
            undated = true;
            continue;
        };
        if !is_one_time(date) {
            continue;
        }
        let said = *first.entry(key(operation, date)).or_insert(operation.status);
        if self::runs(said) == Some(!runs) {
            let params = vec![("status", said.code().into()), ("other", operation.status.code().into())];
            sink.at(&format!("/operations/{at}/status"), params);
        }
    }
    if running && stopped && undated {
        sink.unchecked(1);
    }
}

fn key<'a>(operation: &'a Operation, date: &'a Edtf) -> Key<'a> {
    (operation.by.as_ref().map(ActorRef::as_str), date.as_str())
}

/// Whether a site in that state is at work; `None` where it may be both.
fn runs(status: OperationStatus) -> Option<bool> {
    match status {
        OperationStatus::Active | OperationStatus::Reduced => Some(true),
        OperationStatus::Dormant
        | OperationStatus::Evacuated
        | OperationStatus::Closed
        | OperationStatus::Demolished => Some(false),
        _ => None,
    }
}

/// Whether two states of that date are of one time: of one day, or of one
/// stretch over which each lasted. In the same July both may have been.
fn is_one_time(date: &Edtf) -> bool {
    let lasts = date.as_str().contains('/') && date.earliest().day().is_some();
    date.qualifier() == Qualifier::Plain && (lasts || date.overlaps(date) == Answer::Yes)
}
