//! Where the records of a document begin: found once, not for each repair.

use super::container::Container;
use crate::issue::{Patch, PatchOp, Pointer};
use std::collections::BTreeMap;

/// The beginnings of the records of a document.
#[derive(Debug, Default)]
pub(super) struct Records(BTreeMap<usize, Vec<usize>>);

impl Records {
    /// The record that a patch is about and the patch inside it; the document
    /// or line, where it is about no single record of a list.
    pub(super) fn around(&mut self, text: &[u8], base: usize, patch: &Patch) -> Option<(usize, Patch)> {
        let Some((number, inside)) = listed(patch) else { return Some((base, patch.clone())) };
        let starts = self.0.entry(base).or_insert_with(|| {
            let list = Container::find(text, base, &Pointer::from_text("/records"));
            list.map(|list| list.items.iter().map(|item| item.start).collect()).unwrap_or_default()
        });
        Some((*starts.get(number)?, inside))
    }
}

/// The number of the record that all of a patch is about, and the patch as
/// seen from there.
fn listed(patch: &Patch) -> Option<(usize, Patch)> {
    let mut number = None;
    let mut inside = |way: &mut Pointer| {
        let rest = way.as_str().strip_prefix("/records/")?;
        let (record, rest) = rest.split_once('/')?;
        let record: usize = record.parse().ok()?;
        let rest = Pointer::from_text(format!("/{rest}"));
        *way = rest;
        (*number.get_or_insert(record) == record).then_some(())
    };
    let mut patch = patch.clone();
    for op in &mut patch {
        match op {
            PatchOp::Replace { path, .. } | PatchOp::Remove { path } => inside(path)?,
            PatchOp::Copy { from, path } | PatchOp::Move { from, path } => {
                inside(from)?;
                inside(path)?;
            }
        }
    }
    number.map(|number| (number, patch))
}
