//! Two cells for the same people.
#![doc = include_str!("breakdown_cell_twice.md")]

use super::{Check, Key, Rule, Sink, Status, rule_page};
use crate::issue::{Code, PatchOp, Severities, Severity};
use crate::lang::Text;
use crate::model::Count;
use std::collections::BTreeMap;

pub(super) static RULE: Rule = Rule {
    code: Code::new(407),
    name: "breakdown-cell-twice",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the cell is about the same people as cell number {first}",
        fr: "la case porte sur les mêmes personnes que la case n° {first}",
    },
    remedy: Text {
        en: "keep one of the two cells, or say what tells them apart: nationality, age_class, sex, month",
        fr: "gardez l'une des deux cases, ou indiquez ce qui les distingue : nationality, age_class, sex, month",
    },
    source: docs!("casecairn; SDMX, one observation for each key"),
    fields: docs!(&["/cells"]),
    page: rule_page!("breakdown_cell_twice"),
    check: Check::Count(check),
};

fn check(count: &Count, sink: &mut Sink<'_>) {
    let mut seen = BTreeMap::new();
    for (at, cell) in count.cells.iter().enumerate() {
        let Some((first, other)) = seen.get(&Key::of(cell)) else {
            seen.insert(Key::of(cell), (at + 1, cell));
            continue;
        };
        let path = sink.pointer(&format!("/cells/{at}"));
        let found = sink.at(&format!("/cells/{at}"), vec![("first", (*first).into())]);
        if *other == cell {
            found.fixed_by(vec![PatchOp::Remove { path }]);
        }
    }
}
