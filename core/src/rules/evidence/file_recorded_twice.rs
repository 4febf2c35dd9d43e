//! One file stands in two pieces of evidence.
#![doc = include_str!("file_recorded_twice.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::Index;
use crate::index::Node;
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::order::set;
use std::collections::{BTreeMap, BTreeSet};

pub(super) static RULE: Rule = Rule {
    code: Code::new(504),
    name: "file-recorded-twice",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "{other} holds the same file", fr: "{other} contient le même fichier" },
    remedy: Text {
        en: "merge the two records, or say that one derives from the other",
        fr: "fusionnez les deux fiches, ou indiquez que l'une est tirée de l'autre",
    },
    source: docs!("Berkeley Protocol on Digital Open Source Investigations, deduplication; Bellingcat auto-archiver"),
    fields: docs!(&["/media", "/derived_from"]),
    page: rule_page!("file_recorded_twice"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    let notes = &index.notes;
    let sources = notes
        .evidence
        .iter()
        .flat_map(|evidence| evidence.sources.iter().map(|source| (evidence.node, source.evidence)));
    let derived = set(sources.chain(notes.replaced.iter().map(|tie| (tie.from, tie.to))));
    let with_files = notes.evidence.iter().filter(|evidence| !evidence.digests.is_empty());
    let mut first: BTreeMap<&str, Node> = BTreeMap::new();
    for node in index.in_order(with_files.map(|evidence| evidence.node).collect()) {
        let Some(evidence) = index.evidence(node) else { continue };
        let mut told = BTreeSet::new();
        for (media, digest) in &evidence.digests {
            let other = *first.entry(digest).or_insert(node);
            let related = derived.contains(&(node, other)) || derived.contains(&(other, node));
            if other != node && !related && told.insert(media) {
                sink.on(index, node, &format!("/media/{media}"), vec![("other", index.shown(other, node).into())]);
            }
        }
    }
}
