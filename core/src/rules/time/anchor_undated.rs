//! A time is reckoned from a moment that is not dated.
#![doc = include_str!("anchor_undated.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::Index;
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::RelativeAnchor;

pub(super) static RULE: Rule = Rule {
    code: Code::new(319),
    name: "anchor-undated",
    severity: Severities { intake: None, working: Some(Severity::Warning), publication: Some(Severity::Warning) },
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "{anchor} has no date for the moment named here",
        fr: "{anchor} ne donne pas de date pour ce moment",
    },
    remedy: Text {
        en: "date that moment in {anchor}, or reckon from one that is dated",
        fr: "datez ce moment dans {anchor}, ou comptez à partir d'un moment daté",
    },
    source: docs!("ISO 8601-1:2019 durations; TimeML"),
    fields: docs!(&["/relative"]),
    page: rule_page!("anchor_undated"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    for time in &index.notes.relatives {
        let dated = matches!(
            time.relative.event,
            RelativeAnchor::Issued
                | RelativeAnchor::Published
                | RelativeAnchor::Captured
                | RelativeAnchor::Retrieved
                | RelativeAnchor::Event
        );
        // Only a date that was worked out needs what it was worked out from.
        if !dated || time.when.is_none() || time.relative.span.is_none() {
            continue;
        }
        match index.moment(time.to, time.relative.event) {
            None => sink.unchecked(1),
            Some(moment) if moment.is_unknown() => {
                let params = vec![("anchor", index.shown(time.to, time.holder).into())];
                sink.on(index, time.holder, &format!("{}/relative", time.pointer), params);
            }
            Some(_) => {}
        }
    }
}
