//! A file that is kept, without a digest of it.
#![doc = include_str!("held_without_digest.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Evidence;
use crate::model::vocabulary::Holding;

pub(super) static RULE: Rule = Rule {
    code: Code::new(502),
    name: "held-without-digest",
    severity: Severities { intake: None, working: Some(Severity::Warning), publication: Some(Severity::Error) },
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the item is held, and no digest of it is recorded",
        fr: "l'élément est conservé, mais aucune empreinte n'en est consignée",
    },
    remedy: Text {
        en: "compute a digest of the file as it was collected and write it in media.digests; if no copy is kept, say accessed",
        fr: "calculez une empreinte du fichier tel qu'il a été collecté et inscrivez-la dans media.digests ; si aucune copie n'est conservée, indiquez accessed",
    },
    source: docs!("Berkeley Protocol on Digital Open Source Investigations, collection and preservation"),
    fields: docs!(&["/held", "/media", "/custody"]),
    page: rule_page!("held_without_digest"),
    check: Check::Evidence(check),
};

fn check(evidence: &Evidence, sink: &mut Sink<'_>) {
    if evidence.held == Some(Holding::Held) && !has_digest(evidence) {
        // A digest that could not be read is at fault in its own place.
        let pointer = if evidence.media.is_empty() { "/held" } else { "/media" };
        sink.at(pointer, Vec::new());
    }
}

/// Whether a digest of the item stands anywhere: with its files, or with what was done to it.
pub(super) fn has_digest(evidence: &Evidence) -> bool {
    evidence.media.iter().any(|media| !media.digests.is_empty())
        || evidence.custody.iter().any(|event| event.digest.is_some())
}
