//! A support that bears on a field which the record has not.
#![doc = include_str!("field_unknown.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity, meant};
use crate::lang::Text;
use crate::model::shape::ObjectMeta;
use crate::model::{Actor, Compound, Incident, Record, Support};

pub(super) static RULE: Rule = Rule {
    code: Code::new(112),
    name: "field-unknown",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the support names the field {field}, which {record} does not have",
        fr: "l'appui cite le champ {field}, qui n'existe pas pour {record}",
    },
    remedy: Text {
        en: "name a top-level field of the record, as it is written in JSON, or leave fields out for the record as a whole",
        fr: "indiquez un champ de premier niveau de la fiche, tel qu'il s'écrit en JSON, ou omettez fields pour la fiche entière",
    },
    source: docs!("casecairn, after Overture sources[].property"),
    fields: docs!(&["/support"]),
    page: rule_page!("field_unknown"),
    check: Check::Record(check),
};

const AN_ACTOR: Text = Text { en: "an actor", fr: "un acteur" };
const A_COMPOUND: Text = Text { en: "a compound", fr: "un complexe" };
const AN_INCIDENT: Text = Text { en: "an incident", fr: "un incident" };

fn check(record: &Record, sink: &mut Sink<'_>) {
    let (meta, name, supports): (&ObjectMeta, Text, &[Support]) = match record {
        Record::Actor(actor) => (Actor::META, AN_ACTOR, &actor.support),
        Record::Compound(compound) => (Compound::META, A_COMPOUND, &compound.support),
        Record::Incident(incident) => (Incident::META, AN_INCIDENT, &incident.support),
        // Evidence is its own support.
        Record::Evidence(_) => return,
    };
    for (at, support) in supports.iter().enumerate() {
        for (number, field) in support.detail().fields.iter().enumerate() {
            let field = field.as_str();
            if meta.fields.iter().any(|known| known.name == field) {
                continue;
            }
            let params = vec![("field", field.into()), ("record", name.into())];
            let found = sink.at(&format!("/support/{at}/fields/{number}"), params);
            let names = meta.fields.iter().map(|known| (known.name, known.about.label));
            found.suggestion = meant(field, names).map(str::to_owned);
        }
    }
}
