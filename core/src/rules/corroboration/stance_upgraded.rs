//! An incident is stated as a fact, and its sources do not go that far.
#![doc = include_str!("stance_upgraded.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::Index;
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::{Stance, SupportKind};
use std::collections::BTreeMap;

pub(super) static RULE: Rule = Rule {
    code: Code::new(613),
    name: "stance-upgraded",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the incident is asserted, but every claim that carries it is weaker",
        fr: "l'incident est affirmé, mais chaque affirmation qui l'atteste va moins loin",
    },
    remedy: Text {
        en: "take the stance of its strongest claim, or add a claim that asserts it",
        fr: "reprenez la posture de l'affirmation la plus forte, ou ajoutez-en une qui l'énonce comme un fait",
    },
    source: docs!("Security Force Monitor research handbook; ICD 203, expressions of certainty"),
    fields: docs!(&["/stance", "/support"]),
    page: rule_page!("stance_upgraded"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    let mut carried: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for support in index.notes.supports.iter().filter(|support| support.how == SupportKind::Supports) {
        carried.entry(support.holder).or_default().push(index.claim(support.claim).map(|claim| claim.stance));
    }
    for incident in index.notes.incidents.iter().filter(|incident| incident.stance == Stance::Asserted) {
        let Some(stances) = carried.get(&incident.node) else { continue };
        if stances.iter().all(|stance| stance.is_some_and(is_weaker)) {
            sink.on(index, incident.node, "/stance", Vec::new());
        } else if !stances.contains(&Some(Stance::Asserted)) && stances.contains(&None) {
            sink.unchecked(1);
        }
    }
}

/// Whether a stance says less than that something is so.
fn is_weaker(stance: Stance) -> bool {
    matches!(
        stance,
        Stance::Alleged
            | Stance::Reported
            | Stance::Appears
            | Stance::Suspected
            | Stance::Inferred
            | Stance::Hypothetical
    )
}
