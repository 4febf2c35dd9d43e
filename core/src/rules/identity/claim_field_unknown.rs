//! A claim is about a field that its record has not.
#![doc = include_str!("claim_field_unknown.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::Index;
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::leaf::Target;
use crate::model::shape::ObjectMeta;
use crate::model::{Actor, Compound, Evidence, Incident};

pub(super) static RULE: Rule = Rule {
    code: Code::new(119),
    name: "claim-field-unknown",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text { en: "{field} is no field of {record}", fr: "{field} n'est pas un champ de {record}" },
    remedy: Text {
        en: "name a top-level field of that record, or leave fields out",
        fr: "indiquez un champ de premier niveau de cette fiche, ou omettez fields",
    },
    source: docs!("BODS 0.4 annotations, statementPointerTarget"),
    fields: docs!(&["/claims"]),
    page: rule_page!("claim_field_unknown"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    for claim in index.notes.claims.iter().filter(|claim| !claim.fields.is_empty()) {
        // A claim that is about no record has an issue of its own.
        let Some(about) = claim.about else { continue };
        let Some(meta) = index.target(about).and_then(meta) else {
            sink.unchecked(1);
            continue;
        };
        for (at, field) in claim.fields.iter().enumerate() {
            if !meta.fields.iter().any(|known| known.name == &**field) {
                let params = vec![("field", (&**field).into()), ("record", index.shown(about, claim.evidence).into())];
                sink.on(index, claim.evidence, &format!("/claims/{}/fields/{at}", claim.at), params);
            }
        }
    }
}

fn meta(target: Target) -> Option<&'static ObjectMeta> {
    match target {
        Target::Any => None,
        Target::Actor => Some(Actor::META),
        Target::Compound => Some(Compound::META),
        Target::Incident => Some(Incident::META),
        Target::Evidence => Some(Evidence::META),
    }
}
