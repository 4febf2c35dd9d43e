//! Two lower bounds, or two upper ones.
#![doc = include_str!("bound_given_twice.md")]

use super::{Check, Rule, Sink, Status, bounded, rule_page};
use crate::issue::{Code, PatchOp, Severities, Severity};
use crate::lang::Text;
use crate::model::Count;

pub(super) static RULE: Rule = Rule {
    code: Code::new(404),
    name: "bound-given-twice",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the number has two {side} bounds: {first} and {second}",
        fr: "le nombre a deux bornes {side} : {first} et {second}",
    },
    remedy: Text {
        en: "keep the one that renders the words of the source: {second} where the number itself is left out, else {first}",
        fr: "gardez celle qui rend les mots de la source : {second} si le nombre lui-même est exclu, sinon {first}",
    },
    source: docs!("casecairn; JSON Schema 2020-12, minimum and exclusiveMinimum"),
    fields: docs!(&["/min", "/more_than", "/max", "/fewer_than", "/cells"]),
    page: rule_page!("bound_given_twice"),
    check: Check::Count(check),
};

const LOWER: Text = Text { en: "lower", fr: "inférieures" };
const UPPER: Text = Text { en: "upper", fr: "supérieures" };

fn check(count: &Count, sink: &mut Sink<'_>) {
    for part in bounded(count) {
        let bounds = part.bounds;
        // Where no number fits, bounds-crossed says so.
        if bounds.room().is_none() {
            continue;
        }
        let lower = bounds.min.zip(bounds.more_than).map(|(min, more_than)| min.checked_sub(1) == Some(more_than));
        let upper = bounds.max.zip(bounds.fewer_than).map(|(max, fewer_than)| max.checked_add(1) == Some(fewer_than));
        let sides = [(lower, LOWER, "min", "more_than"), (upper, UPPER, "max", "fewer_than")];
        for (same, side, first, second) in sides {
            let Some(same) = same else {
                continue;
            };
            let repair = PatchOp::Remove { path: sink.pointer(&part.field(first)) };
            let params = vec![("side", side.into()), ("first", first.into()), ("second", second.into())];
            let found = sink.at(&part.field(second), params);
            // Both say the same: the wording of the source decides, and is the rarer one.
            if same {
                found.fixed_by(vec![repair]);
            }
        }
    }
}
