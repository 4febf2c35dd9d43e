//! Incidents, as they may be told. One that may concern few people is told
//! coarsely in place and time together, and without what would lead back to
//! either: compounds, other incidents, who did it.

use super::coarse::year_of_few;
use super::disclosure::Reason;
use super::numbers::sorted;
use super::overlap::Told;
use super::people::{People, is_sure};
use super::policy::{Area, Grain, Span};
use super::refs::Kind;
use super::types::{
    PublicAct, PublicAttribution, PublicCell, PublicCompoundLink, PublicCount, PublicIncident, PublicIncidentRelation,
    PublicPlace, PublicWhen,
};
use super::view::View;
use crate::model::vocabulary::{
    AgeClass, Conduct, FraudForm, IncidentKind, IncidentRelationKind, ResolvedBy, Role, Sex, Trigger, Unit,
};
use crate::model::{Attribution, CompoundLink, Count, Country, Incident, Record, Subdivision};
use crate::order::{tree_map, tree_set};
use std::collections::{BTreeMap, BTreeSet};

impl<'a> View<'a> {
    /// What the choice of numbers needs to know of each incident.
    pub(super) fn told(&self) -> BTreeMap<&'a str, Told<'a>> {
        let incidents = self.incidents.iter().filter_map(|id| match self.case.live.get(id) {
            Some(Record::Incident(incident)) => Some((*id, &**incident)),
            _ => None,
        });
        tree_map(incidents.map(|(id, incident)| (id, self.told_of(id, incident))))
    }

    fn told_of(&self, id: &'a str, incident: &'a Incident) -> Told<'a> {
        let grain = self.case.policy.incidents;
        let covered = |field: &str| self.sources.cover(&self.case, id, &incident.support, field);
        let place = self.incident_place(id, incident, grain);
        // The texts of the input live as long as the case: what is told is found there again.
        let texts = [&incident.verified_place, &incident.place].into_iter().flatten();
        let find = |wanted: Option<&str>, of: fn(&crate::model::Place) -> Option<&str>| {
            texts.clone().find_map(|place| of(place).filter(|text| Some(*text) == wanted))
        };
        let country = place.as_ref().and_then(|place| place.country.as_ref()).map(Country::as_str);
        let subdivision = place.as_ref().and_then(|place| place.subdivision.as_ref()).map(Subdivision::as_str);
        let links = incident.compounds.iter().filter(|link| self.is_told_at(link, covered("compounds"), grain));
        let when = self.incident_when(id, incident, grain);
        Told {
            incident,
            covered: covered("people"),
            country: find(country, |place| place.country.as_ref().map(Country::as_str)),
            subdivision: find(subdivision, |place| place.subdivision.as_ref().map(Subdivision::as_str)),
            sites: tree_set(links.filter_map(|link| self.case.local(link.compound.as_ref()?))),
            when: when.map(|when| when.edtf),
            related: tree_set(incident.relations.iter().filter_map(|relation| self.case.local(&relation.incident))),
        }
    }

    pub(super) fn public_incident(&self, id: &'a str, incident: &'a Incident) -> PublicIncident {
        let covered = |field: &str| self.sources.cover(&self.case, id, &incident.support, field);
        let people = self.people.get(id).cloned().unwrap_or_default();
        let policy = self.case.policy;
        let grain = if people.small { policy.small_incidents } else { policy.incidents };
        self.count(Reason::Small, usize::from(people.small));
        let links = incident
            .compounds
            .iter()
            .filter(|link| !people.small && self.is_told_at(link, covered("compounds"), grain));
        let links = links.filter_map(|link| {
            Some(PublicCompoundLink {
                compound: self.compound(link.compound.as_ref()?)?,
                resolved_by: link.resolved_by,
                support: self.support(&link.support),
            })
        });
        PublicIncident {
            id: self.numbers.record(Kind::Incident, id),
            kind: if matches!(incident.kind, IncidentKind::Other(_)) {
                IncidentKind::Unknown
            } else {
                incident.kind.clone()
            },
            stance: incident.stance,
            when: self.incident_when(id, incident, grain),
            place: self.incident_place(id, incident, grain),
            compounds: sorted(links),
            acts: self.acts(incident, people.small, covered("acts")),
            people: public_count(&people).into_iter().collect(),
            outcome: incident.outcome.filter(|_| !people.small && covered("outcome")),
            relations: if people.small { Vec::new() } else { self.incident_relations(incident, covered("relations")) },
            support: self.support(&incident.support),
            status: None,
        }
    }

    fn incident_when(&self, id: &str, incident: &Incident, grain: Grain) -> Option<PublicWhen> {
        let covered = self.sources.cover(&self.case, id, &incident.support, "when");
        let told = self.when(incident.when.as_ref(), grain.span, covered)?;
        if grain.span != Span::Year {
            return Some(told);
        }
        let known = self.sources.known_since(&self.case, id, incident);
        let edtf = year_of_few(incident.when.as_ref()?.edtf.as_ref()?, &told.edtf, known)?;
        Some(PublicWhen { edtf, ..told })
    }

    /// An incident is never told nearer than its subdivision.
    fn incident_place(&self, id: &str, incident: &Incident, grain: Grain) -> Option<PublicPlace> {
        let covered = |field: &str| self.sources.cover(&self.case, id, &incident.support, field);
        let places = [
            (incident.verified_place.as_ref(), covered("verified_place")),
            (incident.place.as_ref(), covered("place")),
        ];
        self.place(id, &places, Grain { area: grain.area.min(Area::Subdivision), ..grain })
    }

    /// Whether a compound may be told as the place of an incident: by that it
    /// is told nearer than its subdivision.
    fn is_told_at(&self, link: &CompoundLink, covered: bool, grain: Grain) -> bool {
        let identified = !matches!(
            link.resolved_by,
            None | Some(ResolvedBy::CodePrefix | ResolvedBy::Unknown | ResolvedBy::NotStated)
        );
        let compound = link.compound.as_ref().filter(|_| identified && grain.area >= Area::Subdivision);
        let known =
            compound.and_then(|compound| self.case.local(compound)).is_some_and(|id| self.compounds.contains(id));
        known && self.carried(&link.support, covered)
    }

    fn acts(&self, incident: &Incident, small: bool, covered: bool) -> Vec<PublicAct> {
        let has_code = |conduct: &Conduct| !matches!(conduct, Conduct::Other(_));
        let told = incident.acts.iter().filter(|act| has_code(&act.conduct) && self.carried(&act.support, covered));
        // What was done to few among many would be told at the place and time of the many.
        let told = told.filter(|act| {
            let few = !small && act.against.as_ref().is_some_and(|against| !self.is_surely_k(against));
            self.count(Reason::Small, usize::from(few));
            !few
        });
        sorted(told.map(|act| {
            let forms = act.forms.iter().filter(|form| !small && !matches!(form, FraudForm::Other(_))).cloned();
            let triggers = act.triggers.iter().filter(|what| !small && !matches!(what, Trigger::Other(_))).cloned();
            let by = act.attributed_to.iter().filter(|_| !small).filter_map(|by| self.attribution(by));
            PublicAct {
                conduct: act.conduct.clone(),
                forms: sorted(forms),
                triggers: sorted(triggers),
                attributed_to: sorted(by),
                support: self.support(&act.support),
            }
        }))
    }

    fn is_surely_k(&self, count: &Count) -> bool {
        is_sure(count) && count.interval().is_some_and(|room| room.least() >= self.case.policy.k)
    }

    fn attribution(&self, by: &Attribution) -> Option<PublicAttribution> {
        if !self.carried(&by.support, true) {
            return None;
        }
        let actor = by.actor.as_ref().and_then(|actor| self.actor(actor));
        let role = by.role.clone().filter(|role| !matches!(role, Role::Other(_)));
        let told = PublicAttribution { actor, role, stance: by.stance, support: self.support(&by.support) };
        (told.actor.is_some() || told.role.is_some()).then_some(told)
    }

    fn incident_relations(&self, incident: &Incident, covered: bool) -> Vec<PublicIncidentRelation> {
        let told = incident.relations.iter().filter_map(|told| {
            let other = self.case.local(&told.incident)?;
            let is_small = self.people.get(other).is_none_or(|people| people.small);
            let has_code = !matches!(told.kind, IncidentRelationKind::Other(_));
            let may = !is_small && has_code && self.carried(&told.support, covered);
            Some(PublicIncidentRelation {
                kind: told.kind.clone(),
                incident: self.incident(&told.incident).filter(|_| may)?,
                support: self.support(&told.support),
            })
        });
        sorted(told)
    }

    /// Incidents whose kind an open source carries.
    pub(super) fn carried_incidents(&self) -> BTreeSet<&'a str> {
        let live = self.case.live.iter().filter(|(_, record)| self.case.may_pass(record));
        let incidents = live.filter_map(|(id, record)| match record {
            Record::Incident(incident) => Some((*id, &incident.support)),
            _ => None,
        });
        tree_set(incidents.filter(|(id, own)| self.sources.cover(&self.case, id, own, "kind")).map(|(id, _)| id))
    }
}

fn public_count(people: &People<'_>) -> Option<PublicCount> {
    let (unit, class) = people.number.clone()?;
    let whole = people.whole.map(|(_, count)| count);
    let cells = people.cells.iter().map(|(cell, class)| PublicCell {
        nationality: cell.nationality.clone(),
        age_class: cell.age_class,
        sex: cell.sex,
        min: class.min,
        fewer_than: class.fewer_than,
    });
    Some(PublicCount {
        // That they were interviewed is nobody's business.
        unit: if unit == Unit::SurvivorInterviewed { Unit::Person } else { unit },
        min: class.min,
        fewer_than: class.fewer_than,
        nationality: whole.and_then(|count| count.nationality.clone()),
        age_class: whole
            .and_then(|count| count.age_class)
            .filter(|age| !matches!(age, AgeClass::Unknown | AgeClass::NotStated)),
        sex: whole.and_then(|count| count.sex).filter(|sex| !matches!(sex, Sex::Unknown | Sex::NotStated)),
        cells: sorted(cells),
    })
}
