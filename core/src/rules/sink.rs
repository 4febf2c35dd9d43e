//! Where a check puts what it finds.

use crate::index::{Index, Node, Spot};
use crate::issue::{Code, Found, Params, Patch, Place, Pointer};
use crate::model::edtf::Day;
use crate::model::shape::Class;
use crate::model::walk::Path;

/// Takes the issues of one rule, and knows where the rule is looking.
#[derive(Debug)]
pub(crate) struct Sink<'a> {
    code: Code,
    /// The way from the record to what the rule sees.
    path: &'a Path,
    today: Option<Day>,
    found: &'a mut Vec<Raised>,
    unchecked: &'a mut u64,
}

/// What a rule raised, with its place relative to the record.
#[derive(Debug)]
pub(crate) struct Raised {
    pub(crate) found: Found,
    /// The record, for issues raised when everything was seen.
    pub(crate) spot: Option<Spot>,
}

impl<'a> Sink<'a> {
    pub(super) fn new(
        code: Code,
        path: &'a Path,
        today: Option<Day>,
        found: &'a mut Vec<Raised>,
        unchecked: &'a mut u64,
    ) -> Self {
        Self { code, path, today, found, unchecked }
    }

    /// Raises an issue at a field of what the rule sees; `""` for the whole.
    pub(super) fn at(&mut self, pointer: &str, params: Params) -> &mut Found {
        let pointer = self.pointer(pointer);
        self.raise(None, pointer, params)
    }

    /// Raises an issue in a record, when everything was seen.
    pub(super) fn in_record(&mut self, spot: Spot, pointer: Pointer, params: Params) -> &mut Found {
        self.raise(Some(spot), pointer, params)
    }

    /// Raises an issue in a record that has this name alone, when everything
    /// was seen.
    pub(super) fn on(&mut self, index: &Index, record: Node, pointer: &str, params: Params) {
        if let Some(spot) = index.spot(record) {
            self.in_record(spot, Pointer::from_text(pointer), params).record = Some(index.shown(record, record));
        }
    }

    /// The way to a field of what the rule sees, for a fix.
    pub(super) fn pointer(&self, pointer: &str) -> Pointer {
        self.path.pointer().join(&Pointer::from_text(pointer))
    }

    /// What counts as the present, where that is known.
    pub(super) fn today(&self) -> Option<Day> {
        self.today
    }

    /// The strictest class of the fields on the way: only what is public may
    /// be shown in a message.
    pub(super) fn class(&self) -> Class {
        self.path.class()
    }

    /// Says that the rule could not run for want of data.
    pub(super) fn unchecked(&mut self, times: u64) {
        *self.unchecked += times;
    }

    fn raise(&mut self, spot: Option<Spot>, pointer: Pointer, params: Params) -> &mut Found {
        let index = self.found.len();
        let found = Found::new(self.code, Place { pointer, ..Place::default() }, params);
        self.found.push(Raised { found, spot });
        #[expect(clippy::indexing_slicing, reason = "pushed just now")]
        &mut self.found[index].found
    }
}

impl Found {
    /// Adds a repair that is certain.
    pub(crate) fn fixed_by(&mut self, fix: Patch) {
        self.fix = Some(fix);
    }
}
