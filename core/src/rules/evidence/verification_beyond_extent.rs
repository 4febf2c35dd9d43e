//! More items checked, or handed over, than the batch holds.
#![doc = include_str!("verification_beyond_extent.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
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
    source: docs!("casecairn; Berkeley Protocol on Digital Open Source Investigations"),
    fields: docs!(&["/extent/count", "/verification", "/provided_by"]),
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
    let numbers = part.interval().zip(whole.interval());
    part.unit == whole.unit && numbers.is_some_and(|(part, whole)| whole.most().is_some_and(|most| part.least() > most))
}
