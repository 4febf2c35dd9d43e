//! People counted as sites, or sites as people.
#![doc = include_str!("unit_mismatch.md")]

use super::{Check, Holder, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::Unit;
use crate::model::walk::{Path, Walk as _};
use crate::model::{Count, Record};

pub(super) static RULE: Rule = Rule {
    code: Code::new(411),
    name: "unit-mismatch",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the unit of the number is of another sort than what is counted here: people, sites or media",
        fr: "l'unité du nombre est d'une autre sorte que ce que l'on compte ici : personnes, sites ou médias",
    },
    remedy: Text {
        en: "correct the unit, or move the number to a claim about what it counts",
        fr: "corrigez l'unité, ou reportez le nombre dans une affirmation sur ce qu'il compte",
    },
    source: docs!("casecairn, after HURIDOCS counting units"),
    fields: docs!(&["/capacity", "/people", "/acts", "/claims"]),
    page: rule_page!("unit_mismatch"),
    check: Check::Record(check),
};

/// Sorts of units that cannot stand for each other.
#[derive(Clone, Copy, PartialEq)]
enum Sort {
    People,
    Sites,
    Media,
}

impl Sort {
    fn of(unit: &Unit) -> Option<Self> {
        match unit {
            Unit::Person | Unit::PotentialVictim | Unit::IdentifiedVictim | Unit::SurvivorInterviewed => {
                Some(Self::People)
            }
            Unit::Compound | Unit::Location => Some(Self::Sites),
            Unit::MediaItem | Unit::Video | Unit::Image | Unit::Post | Unit::Page => Some(Self::Media),
            // A person may come in families, interviews, arrests, requests: those may be counted for them.
            _ => None,
        }
    }
}

fn check(record: &Record, sink: &mut Sink<'_>) {
    match record {
        Record::Compound(compound) => {
            compound
                .capacity
                .iter()
                .for_each(|count| compare(count, Some(Sort::People), &|| "/capacity".to_owned(), sink));
        }
        Record::Incident(incident) => {
            for (at, count) in incident.people.iter().enumerate() {
                compare(count, Some(Sort::People), &|| format!("/people/{at}"), sink);
            }
            for (at, act) in incident.acts.iter().enumerate() {
                act.against.iter().for_each(|count| {
                    compare(count, Some(Sort::People), &|| format!("/acts/{at}/against"), sink);
                });
            }
        }
        Record::Evidence(_) => claims(record, sink),
        _ => {}
    }
}

fn claims(record: &Record, sink: &mut Sink<'_>) {
    record.walk(&mut Path::default(), &mut |path, item| match item.object().and_then(Holder::of) {
        Some(Holder::Group(group)) => {
            if let Some(count) = &group.count {
                compare(count, Sort::of(&group.unit), &|| format!("{}/count", path.pointer()), sink);
            }
        }
        Some(Holder::Says(says)) => {
            // Videos may be counted of people who are in them.
            let of = says.of.as_ref().and_then(|group| Sort::of(&group.unit)).filter(|of| *of != Sort::Media);
            if Sort::of(&says.count.unit) != Some(Sort::Media) {
                compare(&says.count, of, &|| format!("{}/count", path.pointer()), sink);
            }
        }
        Some(Holder::Count(_)) | None => {}
    });
}

fn compare(count: &Count, expected: Option<Sort>, place: &dyn Fn() -> String, sink: &mut Sink<'_>) {
    if let (Some(found), Some(expected)) = (Sort::of(&count.unit), expected)
        && found != expected
    {
        sink.at(&format!("{}/unit", place()), Vec::new());
    }
}
