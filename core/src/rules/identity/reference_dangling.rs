//! A reference to nothing.
#![doc = include_str!("reference_dangling.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::{Index, Unresolved};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: Code::new(102),
    name: "reference-dangling",
    severity: Severities {
        intake: Some(Severity::Warning),
        working: Some(Severity::Error),
        publication: Some(Severity::Error),
    },
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "{reference} points at nothing: {what}", fr: "{reference} ne désigne rien : {what}" },
    remedy: Text {
        en: "correct the reference, or add what it points at; for another dossier write namespace:id",
        fr: "corrigez le renvoi, ou ajoutez ce qu'il désigne ; pour un autre dossier, écrivez namespace:id",
    },
    source: docs!("STIX 2.1 validator --enforce-refs"),
    fields: docs!(&[]),
    page: rule_page!("reference_dangling"),
    check: Check::Dossiers(check),
};

const A_RECORD: Text = Text { en: "no record has that id", fr: "aucune fiche n'a cet identifiant" };
const A_CLAIM: Text =
    Text { en: "that evidence has no such claim", fr: "cet élément de preuve n'a pas d'affirmation de ce nom" };

/// Guessing costs a look at every id: the first few will show what is amiss.
const SUGGESTED: usize = 100;

fn check(index: &Index, sink: &mut Sink<'_>) {
    sink.unchecked(index.unchecked);
    for (at, unresolved) in index.unresolved.iter().enumerate() {
        let what = if unresolved.claim { A_CLAIM } else { A_RECORD };
        let params = vec![("reference", unresolved.shown()), ("what", what.into())];
        let found = sink.in_record(unresolved.spot, unresolved.pointer.clone(), params);
        if at < SUGGESTED {
            found.suggestion = suggest(index, unresolved);
        }
    }
}

/// The nearest id of the right kind.
fn suggest(index: &Index, unresolved: &Unresolved) -> Option<String> {
    // Ids of another dossier, and claims, are not guessed.
    if !unresolved.public || unresolved.text.contains([':', '#']) {
        return None;
    }
    index.nearest_id(unresolved.spot, &unresolved.text, unresolved.target)
}
