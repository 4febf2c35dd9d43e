//! A person on record, without a public fact that allows it.
#![doc = include_str!("person_without_basis.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::Actor;
use crate::model::vocabulary::ActorKind;

pub(super) static RULE: Rule = Rule {
    code: Code::new(801),
    name: "person-without-basis",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the actor is a person, and no basis says why there may be a record",
        fr: "l'acteur est une personne, mais aucun fondement n'indique ce qui autorise une fiche",
    },
    remedy: Text {
        en: "name the basis if there is one (public office, spokesperson, sanctioned, convicted); if not, remove the record and speak of a role",
        fr: "indiquez le fondement s'il en existe un (charge publique, porte-parole, sanction, condamnation) ; sinon, supprimez la fiche et n'indiquez qu'un rôle",
    },
    source: docs!("ICCPR, articles 14 (2) and 17; OCHA Data Responsibility Guidelines"),
    fields: docs!(&["/kind", "/basis"]),
    page: rule_page!("person_without_basis"),
    check: Check::Actor(check),
};

fn check(actor: &Actor, sink: &mut Sink<'_>) {
    if actor.kind == ActorKind::Person && actor.basis.is_none() {
        sink.at("/basis", Vec::new());
    }
}
