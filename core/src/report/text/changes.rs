//! What was repaired.

use super::group::whereabouts;
use super::page::{Ink, Page};
use super::words::{COLON, COPIED, MOVED, NO_REPAIR, REMOVED, REPAIR, REPAIRED, REPLACED, REPLACED_UNSHOWN, TO};
use super::wrap::columns;
use crate::issue::Pointer;
use crate::report::{Change, Done};

/// Writes every change: a copy is never altered silently.
pub(super) fn write(changes: &[Change], page: &mut Page<'_>) {
    let title = page.term(REPAIRED);
    page.put(Ink::Strong, title);
    page.indent(1);
    page.rule(columns(title) + 1, &REPAIR.times(changes.len() as u64, page.lang()));
    if changes.is_empty() {
        page.indent(2);
        page.flow(Ink::Plain, 2, page.term(NO_REPAIR));
    }
    for change in changes {
        whereabouts(page, 0, (change.line, change.column), change.record.as_deref(), change.pointer.as_str());
        for op in &change.done {
            page.indent(2);
            page.put(Ink::Good, "→ ");
            let rule = format!("{} {}", change.code, change.rule);
            page.flow(Ink::Plain, 4, &format!("{rule}{}{}", page.term(COLON), said(op, change, page)));
        }
    }
    page.end();
}

/// What an operation did, in words; ways begin at the value of the change.
fn said(done: &Done, change: &Change, page: &Page<'_>) -> String {
    let way = |pointer: &Pointer| {
        let inside = pointer.as_str().strip_prefix(change.pointer.as_str());
        inside.map_or_else(|| pointer.to_string(), |inside| format!("…{inside}"))
    };
    let (path, from) = (way(&done.path), done.from.as_ref().map(way).unwrap_or_default());
    match (done.op, &done.value) {
        ("replace", Some(value)) => format!("{} {value}", page.term(REPLACED)),
        ("replace", None) => page.term(REPLACED_UNSHOWN).to_owned(),
        ("remove", _) => format!("{} {path}", page.term(REMOVED)),
        ("copy", _) => format!("{} {from} {} {path}", page.term(COPIED), page.term(TO)),
        _ => format!("{} {from} {} {path}", page.term(MOVED), page.term(TO)),
    }
}
