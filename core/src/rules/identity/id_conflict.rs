//! One namespaced id, two contents.
#![doc = include_str!("id_conflict.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::index::Index;
use crate::issue::{Code, Pointer, Severities, Severity};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: Code::new(104),
    name: "id-conflict",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the record {id} says something else in dossier number {first}, which has the same namespace",
        fr: "la fiche {id} dit autre chose dans le dossier n° {first}, qui a le même espace de noms",
    },
    remedy: Text {
        en: "keep the newer record and let it say which one it replaces, or give one dossier another namespace",
        fr: "gardez la fiche la plus récente en indiquant celle qu'elle remplace, ou donnez à l'un des dossiers un autre espace de noms",
    },
    source: docs!("casecairn; BODS 0.4 record and statement ids"),
    fields: docs!(&["/id"]),
    page: rule_page!("id_conflict"),
    check: Check::Dossiers(check),
};

fn check(index: &Index, sink: &mut Sink<'_>) {
    for twin in &index.conflicts {
        let params = vec![("id", twin.id.as_str().into()), ("first", (u64::from(twin.first.dossier) + 1).into())];
        let found = sink.in_record(twin.second, Pointer::from_text("/id"), params);
        found.record = Some(twin.id.clone());
    }
}
