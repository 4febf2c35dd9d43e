//! A party's own figure stands as a fact of the incident.
#![doc = include_str!("claimed_count_as_fact.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::Index;
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use std::collections::BTreeMap;

pub(super) static RULE: Rule = Rule {
    code: Code::new(413),
    name: "claimed-count-as-fact",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "this is the figure that {claim} gives for what its author did itself",
        fr: "c'est le chiffre que {claim} donne de ce que son auteur a fait lui-même",
    },
    remedy: Text {
        en: "leave the figure in the response (claimed), or give it the basis claimed; as a fact it needs a source of its own",
        fr: "laissez le chiffre dans la réponse (claimed), ou donnez-lui le mode d'obtention claimed ; pour valoir comme fait, il lui faut une source propre",
    },
    source: docs!(
        "Berkeley Protocol on Digital Open Source Investigations, independence of sources; UCDP GED codebook"
    ),
    fields: docs!(&["/people", "/support"]),
    page: rule_page!("claimed_count_as_fact"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    let mut carried: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for support in &index.notes.supports {
        carried.entry(support.holder).or_default().push(support.claim);
    }
    for incident in index.notes.incidents.iter().filter(|incident| !incident.people.is_empty()) {
        let Some(claims) = carried.get(&incident.node) else { continue };
        let given = || {
            claims
                .iter()
                .filter_map(|claim| index.claim(*claim))
                .flat_map(|claim| claim.counts.iter().map(move |count| (claim, count)))
        };
        for (at, people) in incident.people.iter().enumerate().filter(|(_, people)| !people.claimed) {
            let same = || given().filter(|(_, count)| count.unit == people.unit && count.interval == people.interval);
            // Somebody else gives the same number: then it is not the party's alone.
            if same().any(|(_, count)| !count.claimed) {
                continue;
            }
            // So may a claim that is not known.
            if claims.iter().any(|claim| index.claim(*claim).is_none()) {
                sink.unchecked(1);
            } else if let Some((claim, _)) = same().next() {
                let params = vec![("claim", index.shown(claim.node, incident.node).into())];
                sink.on(index, incident.node, &format!("/people/{at}"), params);
            }
        }
    }
}
