//! A date does not fit the words that it was worked out from.
#![doc = include_str!("relative_time_misplaced.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::Index;
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: Code::new(304),
    name: "relative-time-misplaced",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the date lies outside what the words mean when they count from {anchor}",
        fr: "la date ne correspond pas à ce que disent les mots, comptés à partir de {anchor}",
    },
    remedy: Text {
        en: "reckon the date again from the moment named in relative, or correct span",
        fr: "recalculez la date à partir du moment indiqué dans relative, ou corrigez span",
    },
    source: docs!("ISO 8601-1:2019 durations; TimeML"),
    fields: docs!(&["/edtf", "/relative"]),
    page: rule_page!("relative_time_misplaced"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    for time in &index.notes.relatives {
        let Some(anchor) = index.moment(time.to, time.relative.event) else {
            sink.unchecked(1);
            continue;
        };
        if time.when.as_ref().is_some_and(|when| time.relative.rules_out(anchor, when)) {
            let params = vec![("anchor", index.shown(time.to, time.holder).into())];
            sink.on(index, time.holder, &format!("{}/edtf", time.pointer), params);
        }
    }
}
