//! Runs every rule on what it sees: one walk through a record serves all.

use super::sink::{Raised, Sink};
use super::{Check, rules};
use crate::index::Index;
use crate::issue::Code;
use crate::model::walk::{Item, Path};
use crate::model::{CompoundLink, Header, Place, Record};
use std::collections::BTreeMap;

/// Picks the check of one kind.
macro_rules! select {
    ($kind:ident) => {
        |check| match check {
            Check::$kind(check) => Some(check),
            _ => None,
        }
    };
}
/// What a run of the rules gives.
#[derive(Debug, Default)]
pub(crate) struct Run {
    /// What was raised, with places relative to the record.
    pub(crate) raised: Vec<Raised>,
    /// How often a rule could not run for want of data.
    pub(crate) unchecked: BTreeMap<Code, u64>,
}

impl Run {
    /// Runs the rules that see a kind of thing: `select` picks their check.
    fn each<C>(&mut self, path: &Path, select: impl Fn(Check) -> Option<C>, mut call: impl FnMut(C, &mut Sink<'_>)) {
        for rule in rules() {
            let Some(check) = select(rule.check) else { continue };
            let mut unchecked = 0;
            call(check, &mut Sink::new(rule.code, path, &mut self.raised, &mut unchecked));
            if unchecked > 0 {
                *self.unchecked.entry(rule.code).or_default() += unchecked;
            }
        }
    }

    /// Runs the rules that see what a walk through a record meets.
    pub(crate) fn see(&mut self, path: &Path, item: Item<'_>) {
        let Item::Object(object) = item else { return };
        if let Some(place) = object.downcast_ref::<Place>() {
            self.each(path, select!(Place), |check, sink| check(place, sink));
        } else if let Some(link) = object.downcast_ref::<CompoundLink>() {
            self.each(path, select!(CompoundLink), |check, sink| check(link, sink));
        }
    }
}

/// Checks a header.
pub(crate) fn check_header(header: &Header) -> Run {
    let mut run = Run::default();
    run.each(&Path::default(), select!(Header), |check, sink| check(header, sink));
    run
}

/// Checks a record as a whole. What is inside is seen on a walk: [`Run::see`].
pub(crate) fn check_record(record: &Record) -> Run {
    let mut run = Run::default();
    let path = Path::default();
    run.each(&path, select!(Record), |check, sink| check(record, sink));
    if let Record::Evidence(evidence) = record {
        run.each(&path, select!(Evidence), |check, sink| check(evidence, sink));
    }
    run
}

/// Checks what can only be told when everything was seen.
pub(crate) fn check_dossiers(index: &Index) -> Run {
    let mut run = Run::default();
    run.each(&Path::default(), select!(Dossiers), |check, sink| check(index, sink));
    run
}
