//! At work again on a site that was gone.
#![doc = include_str!("active_after_closing.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::edtf::Answer;
use crate::model::vocabulary::OperationStatus;
use crate::model::{ActorRef, Compound, Edtf, Operation};
use std::collections::BTreeMap;

pub(super) static RULE: Rule = Rule {
    code: Code::new(317),
    name: "active-after-closing",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the site is {status} after it was {earlier}, and nothing tells of a reopening or rebuilding",
        fr: "le site est {status} après avoir été {earlier}, et rien n'indique une réouverture ou une reconstruction",
    },
    remedy: Text {
        en: "correct the status or the dates; give a reopened site its support, a rebuilt one its under_construction; one that only paused was dormant or evacuated",
        fr: "corrigez l'état ou les dates ; donnez à un site rouvert son appui, à un site reconstruit son état under_construction ; un site dont l'activité n'a été qu'interrompue était dormant ou evacuated",
    },
    source: docs!("BODS 0.4, a record that is closed has no later statement"),
    fields: docs!(&["/operations"]),
    page: rule_page!("active_after_closing"),
    check: Check::Compound(check),
};

/// The end of a site as one actor, or nobody by name, tells of it.
type Closings<'a> = BTreeMap<(Option<&'a str>, bool), &'a Edtf>;

fn check(compound: &Compound, sink: &mut Sink<'_>) {
    let mut closings = closings(compound);
    let rebuilt = Rebuilt::of(compound);
    for (at, operation) in compound.operations.iter().enumerate() {
        let Some(time) = super::date(operation.as_of.as_ref()) else {
            continue;
        };
        let after = |demolished: bool| {
            let closing = closings.get(&(by(operation), demolished)).copied()?;
            (at_work(operation, demolished) && closing.before(time) == Answer::Yes && !rebuilt.after(closing))
                .then_some(demolished)
        };
        if let Some(demolished) = after(true).or_else(|| after(false)) {
            let earlier = if demolished { OperationStatus::Demolished } else { OperationStatus::Closed };
            let params = vec![("status", operation.status.code().into()), ("earlier", earlier.code().into())];
            sink.at(&format!("/operations/{at}/status"), params);
            // One wrong end may be followed by many states: it is said once.
            closings.remove(&(by(operation), true));
            closings.remove(&(by(operation), false));
        }
    }
}

/// Whether a state cannot follow the end of a site. What is closed can reopen:
/// then a claim of its own says so.
fn at_work(operation: &Operation, demolished: bool) -> bool {
    match operation.status {
        OperationStatus::Active => demolished || operation.support.is_empty(),
        OperationStatus::Reduced | OperationStatus::Dormant => demolished,
        _ => false,
    }
}

fn by(operation: &Operation) -> Option<&str> {
    operation.by.as_ref().map(ActorRef::as_str)
}

/// The first end of the site that each actor tells of, and whether it was torn down.
fn closings(compound: &Compound) -> Closings<'_> {
    let mut closings = Closings::new();
    for operation in &compound.operations {
        let demolished = operation.status == OperationStatus::Demolished;
        if !demolished && operation.status != OperationStatus::Closed {
            continue;
        }
        if let Some(time) = super::date(operation.as_of.as_ref()) {
            let first = closings.entry((by(operation), demolished)).or_insert(time);
            if time.before(first) == Answer::Yes {
                *first = time;
            }
        }
    }
    closings
}

/// When the site was built on, by anyone's word.
enum Rebuilt<'a> {
    Never,
    Once(&'a Edtf),
    /// At a time that is not known.
    Sometime,
}

impl<'a> Rebuilt<'a> {
    fn of(compound: &'a Compound) -> Self {
        let mut last = Self::Never;
        for operation in compound.operations.iter().filter(|one| one.status == OperationStatus::UnderConstruction) {
            last = match (last, super::date(operation.as_of.as_ref())) {
                (Self::Never, Some(time)) => Self::Once(time),
                (Self::Once(other), Some(time)) if time.before(other) == Answer::Yes => Self::Once(other),
                (Self::Once(other), Some(time)) if other.before(time) == Answer::Yes => Self::Once(time),
                _ => Self::Sometime,
            };
        }
        last
    }

    fn after(&self, closing: &Edtf) -> bool {
        match self {
            Self::Never => false,
            Self::Once(time) => time.before(closing) != Answer::Yes,
            Self::Sometime => true,
        }
    }
}
