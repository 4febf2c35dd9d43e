//! A best number that the bounds beside it rule out.
#![doc = include_str!("best_outside_bounds.md")]

use super::{Check, Rule, Sink, Status, bounded, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Count;

pub(super) static RULE: Rule = Rule {
    code: Code::new(402),
    name: "best-outside-bounds",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the best number does not keep to the bound in {field}",
        fr: "la meilleure estimation ne respecte pas la borne donnée dans {field}",
    },
    remedy: Text {
        en: "correct best or {field} after the source; numbers of two sources belong in two claims",
        fr: "corrigez best ou {field} d'après la source ; les nombres de deux sources vont dans deux affirmations",
    },
    source: docs!("UCDP GED low, best and high: low ≤ best ≤ high"),
    fields: docs!(&["/best", "/min", "/max", "/more_than", "/fewer_than", "/cells"]),
    page: rule_page!("best_outside_bounds"),
    check: Check::Count(check),
};

fn check(count: &Count, sink: &mut Sink<'_>) {
    for part in bounded(count) {
        // Where no number fits, bounds-crossed says so.
        let (Some(best), Some(room)) = (part.bounds.best, part.bounds.room()) else {
            continue;
        };
        if !room.contains(best) {
            let field = if best < room.least() { part.bounds.lower() } else { part.bounds.upper() };
            sink.at(&part.field("best"), vec![("field", field.unwrap_or_default().into())]);
        }
    }
}
