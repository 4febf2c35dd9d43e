//! One id, two records.
#![doc = include_str!("id_duplicate.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::Index;
use crate::issue::{Code, Pointer, Severities, Severity};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: Code::new(101),
    name: "id-duplicate",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the id {id} is that of another record already, number {first} of the dossier",
        fr: "l'identifiant {id} est déjà celui d'une autre fiche, la n° {first} du dossier",
    },
    remedy: Text {
        en: "give one of the two records another id, or remove the one that repeats the other",
        fr: "donnez un autre identifiant à l'une des deux fiches, ou supprimez celle qui répète l'autre",
    },
    source: docs!("BODS 0.4 duplicate_statement_id"),
    fields: docs!(&["/id"]),
    page: rule_page!("id_duplicate"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    for twin in &index.twins {
        let params = vec![("id", twin.id.as_str().into()), ("first", (u64::from(twin.first.ordinal) + 1).into())];
        let found = sink.in_record(twin.second, Pointer::from_text("/id"), params);
        found.record = Some(twin.id.clone());
    }
}
