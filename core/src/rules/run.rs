//! Runs every rule on what it sees: one walk through a record serves all.

use super::check::{Check, PLAN, Plan};
use super::sink::{Raised, Sink};
use super::words::{Words, are_words};
use crate::detect::{self, Seen};
use crate::index::Index;
use crate::issue::Code;
use crate::model::edtf::Day;
use crate::model::walk::{Item, Path, Walk as _};
use crate::model::{Header, Record};
use std::collections::BTreeMap;

/// What a run of the rules gives.
pub(crate) struct Run {
    /// What was raised, with places relative to the record.
    pub(crate) raised: Vec<Raised>,
    /// How often a rule could not run for want of data.
    pub(crate) unchecked: BTreeMap<Code, u64>,
    plan: &'static Plan,
    today: Option<Day>,
}

impl Run {
    /// A run; `today` is what counts as the present, where that is known.
    pub(crate) fn new(today: Option<Day>) -> Self {
        Self { raised: Vec::new(), unchecked: BTreeMap::new(), plan: &PLAN, today }
    }

    /// Runs one check.
    fn one(&mut self, code: Code, path: &Path, check: impl FnOnce(&mut Sink<'_>)) {
        #[cfg(feature = "bench")]
        let _timed = super::bench::Timed::begin(code);
        let mut unchecked = 0;
        check(&mut Sink::new(code, path, self.today, &mut self.raised, &mut unchecked));
        if unchecked > 0 {
            *self.unchecked.entry(code).or_default() += unchecked;
        }
    }

    /// Runs the rules that see what a walk through a record meets.
    pub(crate) fn see(&mut self, path: &Path, item: Item<'_>) {
        match item {
            Item::Object(object) => {
                let plan = self.plan;
                plan.object(object, |code, check| self.one(code, path, |sink| check(sink)));
            }
            Item::Text(text, meta) => {
                for (code, check) in &self.plan.text {
                    self.one(*code, path, |sink| check(text, meta, sink));
                }
                if are_words(meta) {
                    self.words(path, text);
                }
            }
            Item::Record(_) | Item::Claim(_) => {}
        }
    }

    /// Runs the rules about words: they are looked through once for what is personal.
    fn words(&mut self, path: &Path, text: &str) {
        let words = Words { text, seen: Seen::of(text) };
        for (code, check) in &self.plan.words {
            self.one(*code, path, |sink| check(&words, sink));
        }
        let found = detect::find_seen(text, &words.seen);
        for (code, check) in self.plan.personal.iter().filter(|_| !found.is_empty()) {
            self.one(*code, path, |sink| check(&found, sink));
        }
    }

    /// Checks a header and what is inside.
    pub(crate) fn header(&mut self, header: &Header) {
        for (code, check) in &self.plan.header {
            self.one(*code, &Path::default(), |sink| check(header, sink));
        }
        header.walk(&mut Path::default(), &mut |path, item| self.see(path, item));
    }

    /// Checks a record as a whole. What is inside is seen on a walk: [`Run::see`].
    pub(crate) fn record(&mut self, record: &Record) {
        for (code, check) in &self.plan.record {
            self.one(*code, &Path::default(), |sink| check(record, sink));
        }
    }

    /// Checks what can only be told when everything of one id was seen.
    pub(crate) fn by_id(&mut self, index: &Index) {
        for rule in super::by_id() {
            if let Check::Dossiers(check) = rule.check {
                self.one(rule.code, &Path::default(), |sink| check(index, sink));
            }
        }
    }

    /// Checks what can only be told when everything was seen.
    pub(crate) fn dossiers(&mut self, index: &Index) {
        for (code, check) in &self.plan.dossiers {
            self.one(*code, &Path::default(), |sink| check(index, sink));
        }
    }
}
