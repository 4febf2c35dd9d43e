//! Runs every rule on what it sees: one walk through a record serves all.

use super::sink::{Raised, Sink};
use super::{Check, GROUPS, Rule};
use crate::index::Index;
use crate::issue::{Code, Pointer};
use crate::model::walk::{Item, Path, Walk};
use crate::model::{CompoundLink, Header, Place, Record};
use std::collections::BTreeMap;

/// What a run of the rules gives.
#[derive(Debug, Default)]
pub(crate) struct Run {
    /// What was raised, with places relative to the record.
    pub(crate) raised: Vec<Raised>,
    /// How often a rule could not run for want of data.
    pub(crate) unchecked: BTreeMap<Code, u64>,
}

impl Run {
    fn each(&mut self, base: &Pointer, mut call: impl FnMut(&Rule, &mut Sink<'_>)) {
        for rule in GROUPS.iter().flat_map(|group| group.iter()) {
            let mut unchecked = 0;
            let mut sink = Sink::new(rule.code, base.clone(), &mut self.raised, &mut unchecked);
            call(rule, &mut sink);
            if unchecked > 0 {
                *self.unchecked.entry(rule.code).or_default() += unchecked;
            }
        }
    }
}

/// Checks a header.
pub(crate) fn check_header(header: &Header) -> Run {
    let mut run = Run::default();
    run.each(&Pointer::root(), |rule, sink| {
        if let Check::Header(check) = rule.check {
            check(header, sink);
        }
    });
    run
}

/// Checks a record by itself.
pub(crate) fn check_record(record: &Record) -> Run {
    let mut run = Run::default();
    run.each(&Pointer::root(), |rule, sink| match (rule.check, record) {
        (Check::Record(check), record) => check(record, sink),
        (Check::Evidence(check), Record::Evidence(evidence)) => check(evidence, sink),
        _ => {}
    });
    record.walk(&mut Path::default(), &mut |path, item| {
        let Item::Object(object) = item else { return };
        if let Some(place) = object.downcast_ref::<Place>() {
            run.each(&path.pointer(), |rule, sink| {
                if let Check::Place(check) = rule.check {
                    check(place, sink);
                }
            });
        } else if let Some(link) = object.downcast_ref::<CompoundLink>() {
            run.each(&path.pointer(), |rule, sink| {
                if let Check::CompoundLink(check) = rule.check {
                    check(link, sink);
                }
            });
        }
    });
    run
}

/// Checks what can only be told when everything was seen.
pub(crate) fn check_dossiers(index: &Index) -> Run {
    let mut run = Run::default();
    run.each(&Pointer::root(), |rule, sink| {
        if let Check::Dossiers(check) = rule.check {
            check(index, sink);
        }
    });
    run
}
