//! Counted one by one, and still perhaps fewer.
#![doc = include_str!("exact_count_with_range.md")]

use super::{Bounded, Check, Rule, Sink, Status, bounded, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Count;
use crate::model::vocabulary::CountBasis;

pub(super) static RULE: Rule = Rule {
    code: Code::new(403),
    name: "exact-count-with-range",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the number is said to be counted one by one, yet {field} lets it be lower than the number counted",
        fr: "le nombre est présenté comme dénombré un à un, mais {field} admet qu'il soit inférieur à ce qui a été dénombré",
    },
    remedy: Text {
        en: "if it was counted, take the number counted as min; if it was worked out, write the basis estimated",
        fr: "si le nombre a été dénombré, reportez-le dans min ; s'il a été calculé, indiquez le mode d'obtention estimated",
    },
    source: docs!("BODS 0.4: an exact share with a minimum or maximum; UCDP GED low, best and high"),
    fields: docs!(&["/basis", "/best", "/min", "/max", "/more_than", "/fewer_than", "/cells"]),
    page: rule_page!("exact_count_with_range"),
    check: Check::Count(check),
};

fn check(count: &Count, sink: &mut Sink<'_>) {
    if count.basis != Some(CountBasis::Counted) {
        return;
    }
    for part in bounded(count).filter(doubts_what_was_counted) {
        let field = part.bounds.lower().unwrap_or_default();
        sink.at(&part.field(field), vec![("field", field.into())]);
    }
}

/// A range around a number that was counted. A floor with more to come, at that number, is fine; so is a lower bound
/// alone, in the words of a source.
fn doubts_what_was_counted(part: &Bounded) -> bool {
    let bounds = part.bounds;
    let (Some(best), Some(room)) = (bounds.best, bounds.room()) else {
        return false;
    };
    bounds.has_lower() && bounds.has_upper() && room.contains(best) && room.least() < best
}
