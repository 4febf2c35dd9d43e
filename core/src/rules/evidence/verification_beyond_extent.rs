//! More items checked, or handed over, than the batch holds.
#![doc = include_str!("verification_beyond_extent.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::CountBasis;
use crate::model::{Count, Evidence};

pub(super) static RULE: Rule = Rule {
    code: Code::new(511),
    name: "verification-beyond-extent",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "more items are {what} than the batch holds",
        fr: "le nombre d'éléments {what} dépasse celui du lot",
    },
    remedy: Text {
        en: "correct the number of the part or that of the batch (extent.count)",
        fr: "corrigez le nombre de la partie ou celui du lot (extent.count)",
    },
    source: "casecairn; Berkeley Protocol on Digital Open Source Investigations",
    fields: &["/extent/count", "/verification", "/provided_by"],
    page: rule_page!("verification_beyond_extent"),
    check: Check::Evidence(check),
};

const CHECKED: Text = Text { en: "checked", fr: "contrôlés" };
const PROVIDED: Text = Text { en: "handed over", fr: "remis" };

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    let Some(whole) = evidence.extent.as_ref().and_then(|extent| extent.count.as_ref()) else {
        return;
    };
    for (at, verification) in evidence.verification.iter().enumerate() {
        if verification.applies_to.as_ref().is_some_and(|part| exceeds(part, whole)) {
            sink.at(&format!("/verification/{at}/applies_to"), vec![("what", CHECKED.into())]);
        }
    }
    for (at, provision) in evidence.provided_by.iter().enumerate() {
        if provision.count.as_ref().is_some_and(|part| exceeds(part, whole)) {
            sink.at(&format!("/provided_by/{at}/count"), vec![("what", PROVIDED.into())]);
        }
    }
}

/// Whether a part is greater than the whole, whatever the two turn out to be.
fn exceeds(part: &Count, whole: &Count) -> bool {
    part.unit == whole.unit && least(part).zip(most(whole)).is_some_and(|(least, most)| least > most)
}

/// The least that a count can be, where it is bounded below.
fn least(count: &Count) -> Option<u64> {
    exact(count).or(count.min.max(count.more_than.map(|bound| bound.saturating_add(1))))
}

/// The most that a count can be, where it is bounded above.
fn most(count: &Count) -> Option<u64> {
    let below = count.fewer_than.map(|bound| bound.saturating_sub(1));
    exact(count).or(match (count.max, below) {
        (Some(max), Some(below)) => Some(max.min(below)),
        (max, below) => max.or(below),
    })
}

/// The one number of a count that gives no bounds and does not guess.
fn exact(count: &Count) -> Option<u64> {
    let bounds = [count.min, count.max, count.more_than, count.fewer_than];
    let guessed = matches!(count.basis, Some(CountBasis::Estimated | CountBasis::Lexical));
    if guessed || bounds.iter().any(Option::is_some) { None } else { count.best }
}
