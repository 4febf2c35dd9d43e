//! A relative time is reckoned from a republication.
#![doc = include_str!("relative_to_republication.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::{EvidenceNote, Index};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::RelativeAnchor;

pub(super) static RULE: Rule = Rule {
    code: Code::new(303),
    name: "relative-to-republication",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the time is reckoned from {anchor}, which only passes on what others issued",
        fr: "la date se compte à partir de {anchor}, qui ne fait que reprendre ce que d'autres ont émis",
    },
    remedy: Text {
        en: "reckon it from the evidence that said it first, from its issue (event: issued)",
        fr: "comptez-la à partir de l'élément de preuve qui l'a dit en premier, depuis son émission (event: issued)",
    },
    source: docs!("TimeML, anchoring of deictic expressions at the document creation time"),
    fields: docs!(&["/relative/to", "/relative/event"]),
    page: rule_page!("relative_to_republication"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    for time in &index.notes.relatives {
        let faulty = match time.relative.event {
            RelativeAnchor::Republished => true,
            RelativeAnchor::Issued | RelativeAnchor::Published | RelativeAnchor::Retrieved => {
                sink.unchecked(u64::from(index.target(time.to).is_none()));
                index.evidence(time.to).is_some_and(EvidenceNote::passes_on)
            }
            _ => false,
        };
        if faulty {
            let params = vec![("anchor", index.shown(time.to, time.holder).into())];
            sink.on(index, time.holder, &format!("{}/relative", time.pointer), params);
        }
    }
}
