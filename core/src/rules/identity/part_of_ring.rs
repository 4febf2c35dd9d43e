//! Compounds or incidents that are parts of each other.
#![doc = include_str!("part_of_ring.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::Index;
use crate::index::Node;
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::{CompoundRelationKind, IncidentRelationKind};

pub(super) static RULE: Rule = Rule {
    code: Code::new(111),
    name: "part-of-ring",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "{ring} would each be a part of itself",
        fr: "{ring} : chaque fiche serait une partie d'elle-même",
    },
    remedy: Text {
        en: "remove or turn round one of the part_of and has_part relations between them",
        fr: "supprimez ou inversez l'une des relations part_of et has_part entre elles",
    },
    source: docs!(
        "Darwin Core and schema.org part-whole relations are acyclic; HURIDOCS Events Standard Formats, chain of events"
    ),
    fields: docs!(&["/relations"]),
    page: rule_page!("part_of_ring"),
    check: Check::Dossiers(check),
};

/// A relation: the record that states it, which item, the part and the whole.
type Part = (Node, u32, (Node, Node));

fn check(index: &Index, sink: &mut Sink<'_>) {
    let parts = parts(index);
    for ring in index.rings(parts.iter().map(|(_, _, tie)| *tie).collect()) {
        let inside = |(_, _, (part, whole)): &&Part| ring.contains(part) && ring.contains(whole);
        let stated = |record: &Node| parts.iter().filter(inside).find(|(holder, ..)| holder == record);
        if let Some((holder, at, _)) = ring.iter().find_map(stated) {
            sink.on(index, *holder, &format!("/relations/{at}"), vec![("ring", index.listed(&ring).into())]);
        }
    }
}

fn parts(index: &Index) -> Vec<Part> {
    let compounds = index.notes.compound_ties.iter().filter_map(|tie| match tie.kind {
        CompoundRelationKind::PartOf => Some((tie.from, tie.at, (tie.from, tie.to))),
        CompoundRelationKind::HasPart => Some((tie.from, tie.at, (tie.to, tie.from))),
        _ => None,
    });
    let incidents = index.notes.incident_ties.iter().filter(|tie| tie.kind == IncidentRelationKind::PartOf);
    compounds.chain(incidents.map(|tie| (tie.from, tie.at, (tie.from, tie.to)))).collect()
}
