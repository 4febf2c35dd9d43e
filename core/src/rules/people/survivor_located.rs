//! Where people at risk can be found.
#![doc = include_str!("survivor_located.md")]

use super::{Check, Rule, Sink, Status, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use crate::model::vocabulary::{PlaceBasis, Situation, Unit};
use crate::model::{Group, Place};

pub(super) static RULE: Rule = Rule {
    code: Code::new(806),
    name: "survivor-located",
    severity: Severities::always(Severity::Error),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "{place} is given more precisely than is safe",
        fr: "{place} est indiqué avec une précision qui peut les mettre en danger",
    },
    remedy: Text {
        en: "keep the country and the province, and remove {field}",
        fr: "gardez le pays et la province, et retirez {field}",
    },
    source: docs!("OCHA Data Responsibility Guidelines; Murad Code"),
    fields: docs!(&["/situation", "/place", "/origin", "/unit"]),
    page: rule_page!("survivor_located"),
    check: Check::Group(check),
};

const SHELTER: Text =
    Text { en: "the place of people in a shelter", fr: "le lieu d'accueil où se trouvent des personnes" };
const HIDING: Text = Text {
    en: "the place of people who can be found there",
    fr: "le lieu où des personnes peuvent être retrouvées",
};
const HOME: Text = Text { en: "the place that people come from", fr: "le lieu d'où viennent des personnes" };

fn check(group: &Group, sink: &mut Sink<'_>) {
    if let Some(place) = &group.place {
        let (what, field) = match &group.situation {
            Some(Situation::InShelter) => (SHELTER, pinned(place).or_else(|| narrowed(place))),
            Some(situation) if can_be_found(situation) => (HIDING, pinned(place)),
            _ => (HIDING, None),
        };
        if let Some(field) = field {
            sink.at(&format!("/place/{field}"), vec![("place", what.into()), ("field", field.into())]);
        }
    }
    if let Some(field) = group.origin.as_ref().filter(|_| are_people(&group.unit)).and_then(pinned) {
        sink.at(&format!("/origin/{field}"), vec![("place", HOME.into()), ("field", field.into())]);
    }
}

/// The field that leads to a door, where there is one. The point of a whole
/// province or country does not.
fn pinned(place: &Place) -> Option<&'static str> {
    if place.address.is_some() {
        return Some("address");
    }
    let outline = || place.footprint.as_ref().map(|_| "footprint");
    place.point.map(|_| "point").or_else(outline).filter(|_| !is_coarse(place))
}

/// The field that leads to a town, or to a part of a site.
fn narrowed(place: &Place) -> Option<&'static str> {
    let town = || place.locality.as_ref().filter(|_| !is_coarse(place)).map(|_| "locality");
    place.part.as_ref().map(|_| "part").or_else(town)
}

fn is_coarse(place: &Place) -> bool {
    matches!(place.basis, Some(PlaceBasis::Admin1 | PlaceBasis::Country))
}

/// Whether people in that situation live, hide or sleep where they are.
const fn can_be_found(situation: &Situation) -> bool {
    use Situation as Is;
    matches!(situation, Is::Escaped | Is::Stranded | Is::Returned | Is::Repatriated | Is::ForciblyReturned)
}

const fn are_people(unit: &Unit) -> bool {
    matches!(
        unit,
        Unit::Person
            | Unit::PotentialVictim
            | Unit::IdentifiedVictim
            | Unit::SurvivorInterviewed
            | Unit::Family
            | Unit::Group
    )
}
