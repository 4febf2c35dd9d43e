//! Which column of a table is which of its kind.

use crate::exchange::layout::{Column, Take, layout};
use crate::issue::{Found, Param, Params, Place, Pointer, meant, shape};
use crate::model::shape::ObjectMeta;
use crate::order::{Order as _, map};
use crate::read::echo;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// So many columns that are not known are told with what was meant: comparing
/// more would cost more than it gives.
const MOST_MEANT: usize = 100;

/// Which column of a table is which of its kind.
pub(super) struct Plan {
    pub(super) kind: &'static str,
    /// Every column that the kind has, in the order of the model.
    pub(super) columns: Vec<Column>,
    /// Those of them that the table has, in the order of the model: which, and
    /// where in the table.
    pub(super) given: Vec<(usize, usize)>,
    /// Where in the table the kind of its records is said.
    pub(super) tag: Option<usize>,
    /// Columns without a name.
    pub(super) nameless: Vec<usize>,
    /// What the columns of the table are called.
    pub(super) names: Vec<String>,
}

impl Plan {
    /// The plan of a table, and what is wrong with the names of its columns.
    pub(super) fn of(meta: &'static ObjectMeta, names: &[Cow<'_, str>]) -> (Self, Vec<Found>) {
        let columns = layout(meta);
        let kind = meta.tag.unwrap_or_default();
        let called = names.iter().map(|name| name.clone().into_owned()).collect();
        let mut plan = Self { kind, columns, given: Vec::new(), tag: None, nameless: Vec::new(), names: called };
        let known = map(plan.columns.iter().enumerate().map(|(at, column)| (column.name(), at)));
        let (mut seen, mut found) = (BTreeMap::new(), Vec::new());
        for (at, name) in names.iter().enumerate() {
            if name.is_empty() {
                plan.nameless.push(at);
            } else if seen.insert(name, at).is_some() {
                found.push(fault(shape::DUPLICATE_COLUMN, Pointer::root(), vec![("column", shown(name))]));
            } else if name == "type" {
                plan.tag = Some(at);
            } else if let Some(column) = known.get(name.as_ref()) {
                plan.given.push((*column, at));
            } else {
                found.push(plan.unknown(name, found.len() < MOST_MEANT));
            }
        }
        plan.given.order();
        (plan, found)
    }

    /// A column without a name, in which something stands.
    pub(super) fn nameless(&self, at: usize) -> Found {
        self.unknown(&format!("#{}", at + 1), false)
    }

    /// Where in the table a column is that an issue names: of two that are
    /// called alike the second, which is at fault.
    pub(super) fn named(&self, name: &str) -> Option<usize> {
        let numbered = || name.strip_prefix('#')?.parse::<usize>().ok()?.checked_sub(1);
        self.names.iter().rposition(|known| echo(known) == name).or_else(numbered)
    }

    /// A column that the kind has not.
    fn unknown(&self, name: &str, suggest: bool) -> Found {
        let params = vec![("column", shown(name)), ("kind", self.kind.into())];
        let mut found = fault(shape::UNKNOWN_COLUMN, Pointer::root(), params);
        if suggest {
            let names: Vec<_> = self.columns.iter().map(|column| (column.name(), column.field.about.label)).collect();
            let meant = meant(name, names.iter().map(|(name, label)| (name.as_str(), *label)));
            found.suggestion = meant.map(str::to_owned);
        }
        found
    }
}

/// The name of a column as it may stand in a message.
pub(super) fn shown(name: &str) -> Param {
    Param::Text(echo(name))
}

/// An issue, still without its place in the input.
pub(super) fn fault(code: crate::issue::Code, pointer: Pointer, params: Params) -> Found {
    Found::new(code, Place { pointer, ..Place::default() }, params)
}

impl Column {
    /// The way to what it holds, in a record.
    pub(super) fn pointer(&self) -> Pointer {
        let mut pointer = Pointer::root();
        self.way.iter().for_each(|key| pointer.push(key));
        match self.take {
            Take::Other => pointer.push("other"),
            Take::Ordinate(number) => pointer.push_index(number),
            _ => {}
        }
        pointer
    }

    /// Whether a pointer is the way to the field that it belongs to.
    pub(super) fn way_is(&self, pointer: &str) -> bool {
        pointer.split('/').skip(1).eq(self.way.iter().copied())
    }
}
