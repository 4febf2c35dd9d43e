//! A release, put together: what may be told is chosen first, then numbered,
//! then written.

use super::case::Case;
use super::disclosure::{Reason, Tally};
use super::header::with_header;
use super::numbers::Numbers;
use super::own_words::OwnWords;
use super::people::{First, people};
use super::policy::Policy;
use super::records::may_be_a_person;
use super::refs::Kind;
use super::sources::Sources;
use super::texts::{free_texts, lines};
use super::tombstones::tombstones;
use super::types::{PublicActor, PublicCompound, PublicEvidence, PublicIncident, PublicRecord};
use super::view::View;
use super::{Published, Refused};
use crate::model::edtf::Day;
use crate::model::{Actor, Compound, Dossier, Evidence, Incident, Line, Record};
use crate::order::{Order as _, tree_map, tree_set};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// Publishes dossiers that were read without a fault.
pub(super) fn release(dossiers: &[Dossier], policy: &Policy, today: Day) -> Result<Published, Refused> {
    numbered(dossiers, policy, today).map(|(published, _)| published)
}

/// Publishes dossiers; with the numbers that their records got.
pub(super) fn numbered<'a>(
    dossiers: &'a [Dossier],
    policy: &'a Policy,
    today: Day,
) -> Result<(Published, Numbers<'a>), Refused> {
    policy.check().map_err(Refused::Policy)?;
    if !policy.cleared.is_empty() {
        return Err(Refused::FreeText);
    }
    let everybody = Policy::public();
    let first = if (policy.k, policy.step) == (everybody.k, everybody.step) && *policy != everybody {
        first_numbers(dossiers, &everybody, today)?
    } else {
        Vec::new()
    };
    let first: First<'_> = tree_map(first.iter().map(|(id, at, broken_down)| (id.as_str(), (*at, *broken_down))));
    let mut tally = Tally::default();
    let mut view = View::chosen(dossiers, policy, today, &first, &mut tally)?;
    let told = view.number();
    tally.add(Reason::Unused, view.actors.difference(&told).count());
    view.actors = told;
    view.tally.replace(Some(tally));
    let mut records = view.records();
    let mut tally = view.tally.take().unwrap_or_default();
    // Of records that are told: how much private sources hold is nobody's business.
    let texts = view.told_records().map(free_texts).sum::<usize>();
    tally.add(Reason::FreeText, texts.saturating_sub(lines(&records)));
    records.extend(tombstones(&view));
    let header = view.case.header;
    let told = [Some(&header.title), header.publisher.as_ref(), header.licence.as_ref()];
    // A namespace has hyphens for spaces.
    let namespace = header.namespace.as_str();
    let spaced = namespace.replace('-', " ");
    let mut told = told.into_iter().flatten().map(Line::as_str).chain([namespace, &spaced]);
    if !told.all(|text| view.is_clean(text)) {
        return Err(Refused::Title);
    }
    let dossier = with_header(header, policy, records);
    Ok((Published { dossier, disclosure: tally.report(policy) }, view.numbers))
}

/// The numbers that everybody may see.
fn first_numbers(dossiers: &[Dossier], policy: &Policy, today: Day) -> Result<Vec<(String, usize, bool)>, Refused> {
    let view = View::chosen(dossiers, policy, today, &First::new(), &mut Tally::default())?;
    let numbers = view.people.iter().filter_map(|(id, people)| {
        let (at, _) = people.whole?;
        Some(((*id).to_owned(), at, people.cells.len() > 0))
    });
    Ok(numbers.collect())
}

impl<'a> View<'a> {
    /// What may be told, before it has numbers.
    fn chosen(
        dossiers: &'a [Dossier],
        policy: &'a Policy,
        today: Day,
        first: &First<'_>,
        tally: &mut Tally,
    ) -> Result<Self, Refused> {
        let case = Case::new(dossiers, policy, today, tally)?;
        let sources = Sources::new(&case, tally);
        let mut view = Self {
            case,
            sources,
            actors: BTreeSet::new(),
            accused: BTreeSet::new(),
            own_words: OwnWords::default(),
            compounds: BTreeSet::new(),
            incidents: BTreeSet::new(),
            people: BTreeMap::new(),
            numbers: Numbers::default(),
            asked: RefCell::default(),
            tally: RefCell::default(),
        };
        view.choose(first, tally)?;
        Ok(view)
    }

    /// Chooses what may be told, from what nothing else hangs on upwards.
    fn choose(&mut self, first: &First<'_>, tally: &mut Tally) -> Result<(), Refused> {
        self.accused = Sources::before(&self.case).accused(&self.case);
        let actors: Vec<(&str, &Actor)> = self.live(|record| match record {
            Record::Actor(actor) => Some(&**actor),
            _ => None,
        });
        let (may, not): (Vec<_>, Vec<_>) = actors
            .into_iter()
            .partition(|(id, actor)| !may_be_a_person(actor) || self.may_name(actor, self.accused.contains(*id)));
        tally.add(Reason::Person, not.len());
        self.actors = tree_set(may.into_iter().map(|(id, _)| id));
        self.own_words = OwnWords::new(&self.case, &self.actors);
        let compounds: Vec<(&str, &Compound)> = self.live_compounds();
        let (told, untold): (Vec<_>, Vec<_>) =
            compounds.into_iter().partition(|(id, compound)| self.is_carried(id, &self.public_compound(id, compound)));
        self.compounds = tree_set(told.into_iter().map(|(id, _)| id));
        self.incidents = self.carried_incidents();
        let all = self.live_incidents().len();
        tally.add(Reason::NotOpen, untold.len() + all.saturating_sub(self.incidents.len()));
        self.people = people(&self.told(), self.case.policy, first, tally).ok_or(Refused::TooMany)?;
        Ok(())
    }

    /// Whether anything of a compound is told that an open source carries.
    fn is_carried(&self, id: &str, told: &PublicCompound) -> bool {
        let support = told.names.iter().map(|name| &name.support).chain(told.codes.iter().map(|code| &code.support));
        let support = support.chain(told.features.iter().map(|feature| &feature.support));
        let support = support.chain(told.links.iter().map(|link| &link.support));
        let support = support.chain(told.assessment.iter().map(|assessment| &assessment.support));
        let support = support.chain(told.operations.iter().map(|operation| &operation.support));
        let mut support = support.chain(told.place.iter().map(|place| &place.support)).chain([&told.support]);
        self.sources.speak_of(id) || support.any(|claims| !claims.is_empty())
    }

    /// Gives every record its number: actors first, then what points at them.
    /// Tells which actors are needed.
    fn number(&mut self) -> BTreeSet<&'a str> {
        let evidence: Vec<(&'a str, &'a Evidence)> = self.sources.open.iter().map(|(id, item)| (*id, *item)).collect();
        let (compounds, incidents) = (self.told_compounds(), self.told_incidents());
        // Only what is told counts from here on.
        self.asked.borrow_mut().clear();
        for (id, item) in &evidence {
            let _ = self.public_evidence(id, item);
        }
        for (id, compound) in &compounds {
            let _ = self.public_compound(id, compound);
        }
        for (id, incident) in &incidents {
            let _ = self.public_incident(id, incident);
        }
        let actors = self.asked_actors();
        let told: Vec<(&'a str, PublicActor)> =
            actors.iter().map(|(id, actor)| (*id, self.public_actor(id, actor))).collect();
        self.numbers.give(Kind::Actor, told);
        for (id, _) in &evidence {
            let claims: Vec<_> =
                self.sources.claims_of(id).map(|claim| (claim.id.as_str(), self.public_claim(id, claim))).collect();
            self.numbers.give_claims(id, claims);
        }
        let told: Vec<_> = evidence.iter().map(|(id, item)| (*id, self.public_evidence(id, item))).collect();
        self.numbers.give(Kind::Evidence, told);
        let told: Vec<_> = compounds.iter().map(|(id, compound)| (*id, self.public_compound(id, compound))).collect();
        self.numbers.give(Kind::Compound, told);
        let told: Vec<_> = incidents.iter().map(|(id, incident)| (*id, self.public_incident(id, incident))).collect();
        self.numbers.give(Kind::Incident, told);
        tree_set(actors.into_iter().map(|(id, _)| id))
    }

    /// Actors that something told points at, and those to which they belong.
    pub(super) fn asked_actors(&self) -> Vec<(&'a str, &'a Actor)> {
        loop {
            let before = self.asked.borrow().len();
            let actors: Vec<(&'a str, &'a Actor)> = self
                .live(|record| match record {
                    Record::Actor(actor) => Some(&**actor),
                    _ => None,
                })
                .into_iter()
                .filter(|(id, _)| self.asked.borrow().contains(*id))
                .collect();
            for (id, actor) in &actors {
                let _ = self.public_actor(id, actor);
            }
            if self.asked.borrow().len() == before {
                return actors;
            }
        }
    }

    /// Every record as it is told, in the order of their numbers.
    fn records(&self) -> Vec<PublicRecord> {
        let mut actors: Vec<PublicActor> =
            self.asked_actors().into_iter().map(|(id, actor)| self.public_actor(id, actor)).collect();
        let mut compounds: Vec<PublicCompound> =
            self.told_compounds().into_iter().map(|(id, compound)| self.public_compound(id, compound)).collect();
        let mut incidents: Vec<PublicIncident> =
            self.told_incidents().into_iter().map(|(id, incident)| self.public_incident(id, incident)).collect();
        let mut evidence: Vec<PublicEvidence> =
            self.sources.open.iter().map(|(id, item)| self.public_evidence(id, item)).collect();
        actors.order_by_key(|record| record.id);
        compounds.order_by_key(|record| record.id);
        incidents.order_by_key(|record| record.id);
        evidence.order_by_key(|record| record.id);
        let first =
            actors.into_iter().map(PublicRecord::Actor).chain(compounds.into_iter().map(PublicRecord::Compound));
        let then = incidents.into_iter().map(PublicRecord::Incident);
        first.chain(then).chain(evidence.into_iter().map(PublicRecord::Evidence)).collect()
    }

    /// Records of one kind that stand and may pass.
    fn live<T: ?Sized>(&self, of_kind: impl Fn(&'a Record) -> Option<&'a T>) -> Vec<(&'a str, &'a T)> {
        let passing = self.case.live.iter().filter(|(_, record)| self.case.may_pass(record));
        passing.filter_map(|(id, record)| Some((*id, of_kind(record)?))).collect()
    }

    fn live_compounds(&self) -> Vec<(&'a str, &'a Compound)> {
        self.live(|record| match record {
            Record::Compound(compound) => Some(&**compound),
            _ => None,
        })
    }

    fn live_incidents(&self) -> Vec<(&'a str, &'a Incident)> {
        self.live(|record| match record {
            Record::Incident(incident) => Some(&**incident),
            _ => None,
        })
    }

    fn told_compounds(&self) -> Vec<(&'a str, &'a Compound)> {
        self.live_compounds().into_iter().filter(|(id, _)| self.compounds.contains(id)).collect()
    }

    /// Records of which something is told.
    fn told_records(&self) -> impl Iterator<Item = &'a Record> {
        self.case.live.iter().filter_map(|(id, record)| {
            let of_any = [&self.actors, &self.compounds, &self.incidents];
            let told = of_any.iter().any(|ids| ids.contains(id)) || self.sources.open.contains_key(id);
            told.then_some(*record)
        })
    }

    fn told_incidents(&self) -> Vec<(&'a str, &'a Incident)> {
        self.live_incidents().into_iter().filter(|(id, _)| self.incidents.contains(id)).collect()
    }
}
