//! Records that replace each other in a ring.
#![doc = include_str!("replaces_ring.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::Index;
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: Code::new(110),
    name: "replaces-ring",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the records {ring} replace each other in a ring",
        fr: "les fiches {ring} se remplacent les unes les autres en boucle",
    },
    remedy: Text {
        en: "let each record name only records older than itself in replaces",
        fr: "dans replaces, n'indiquez pour chaque fiche que des fiches plus anciennes qu'elle",
    },
    source: docs!("Dublin Core Terms replaces; BODS 0.4 replacesStatements"),
    fields: docs!(&["/replaces"]),
    page: rule_page!("replaces_ring"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    // A record that replaces itself has an issue of its own.
    let ties = || index.notes.replaced.iter().filter(|tie| tie.from != tie.to);
    for ring in index.rings(ties().map(|tie| (tie.from, tie.to)).collect()) {
        let Some(first) = ring.first() else { continue };
        if let Some(tie) = ties().find(|tie| tie.from == *first && ring.contains(&tie.to)) {
            let params = vec![("ring", index.listed(&ring).into())];
            sink.on(index, *first, &format!("/replaces/{}", tie.at), params);
        }
    }
}
