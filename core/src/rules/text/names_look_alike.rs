//! Two compounds have names that look alike and are not the same.
#![doc = include_str!("names_look_alike.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::Index;
use crate::index::Node;
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::skeleton::{folded, skeleton};
use std::collections::BTreeMap;

pub(super) static RULE: Rule = Rule {
    code: Code::new(909),
    name: "names-look-alike",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the name looks like one of {other}, and is written with other letters",
        fr: "le nom ressemble à un nom de {other}, écrit avec d'autres lettres",
    },
    remedy: Text {
        en: "write the name with the letters of its own script; if both are one site, merge the records",
        fr: "écrivez le nom avec les lettres de sa propre écriture ; s'il s'agit d'un seul site, fusionnez les fiches",
    },
    source: docs!("Unicode UTS 39, confusable detection (skeleton)"),
    fields: docs!(&["/names"]),
    page: rule_page!("names_look_alike"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    // The first record that bears a name of this look, and how it is written.
    let mut seen: BTreeMap<String, (Node, &str)> = BTreeMap::new();
    for node in index.in_order(index.notes.compounds.iter().map(|compound| compound.node).collect()) {
        let Some(compound) = index.compound(node) else { continue };
        for (at, name) in &compound.names {
            let (other, first) = *seen.entry(skeleton(name)).or_insert((node, name));
            let differs = other != node && **name != *first && folded(name) != folded(first);
            if differs && !mixes(name) && !mixes(&folded(first)) {
                let params = vec![("other", index.shown(other, node).into())];
                sink.on(index, node, &format!("/names/{at}/text"), params);
            }
        }
    }
}

/// Whether Latin letters stand beside letters that look like Latin ones: that
/// has an issue of its own.
fn mixes(name: &str) -> bool {
    let latin = name.chars().any(|char| char.is_ascii_alphabetic());
    latin
        && name
            .chars()
            .any(|char| char.is_alphabetic() && !char.is_ascii() && skeleton(char.encode_utf8(&mut [0; 4])).is_ascii())
}
