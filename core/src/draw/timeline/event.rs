//! What of records has a date, by compound.

use crate::draw::site::{State, label};
use crate::draw::words as w;
use crate::lang::Lang;
use crate::model::edtf::{Bound, Day, Edtf, Qualifier};
use crate::model::{CompoundRef, Evidence, Incident, Record, When};
use std::collections::BTreeMap;

/// The most compounds in whose lanes one incident is drawn.
const COMPOUNDS: usize = 10;

/// Days outside these years cannot be drawn beside others.
const YEARS: std::ops::RangeInclusive<i64> = 1900..=2100;

/// A compound, or what has none.
pub(super) struct Lane<'r> {
    pub(super) name: &'r str,
    /// Whether it is no compound.
    pub(super) nobody: bool,
    pub(super) events: Vec<Event>,
}

/// Something with a date.
pub(super) struct Event {
    /// The number of its record.
    pub(super) record: usize,
    pub(super) what: What,
    /// Days since 1 March of year 0; nothing where the end is open or not known.
    pub(super) first: Option<f64>,
    pub(super) last: Option<f64>,
    pub(super) doubtful: bool,
    /// A word of a vocabulary.
    pub(super) label: String,
    /// What stands in the tool tip.
    pub(super) words: String,
}

/// What it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum What {
    Incident,
    State(State),
    Held,
    Published,
}

impl Event {
    pub(super) fn days(&self) -> impl Iterator<Item = f64> {
        self.first.into_iter().chain(self.last)
    }

    /// An event of a date; nothing where no end of it is known.
    fn new(record: usize, what: What, when: Option<&When>, label: &str, id: &str) -> Option<Self> {
        let date = when?.edtf.as_ref()?;
        let (first, last) = (date.earliest(), date.latest());
        if is_far(first) || is_far(last) {
            return None;
        }
        let (first, last) = (first.day().and_then(number), last.day().and_then(number));
        first.or(last)?;
        let doubtful = date.qualifier() != Qualifier::Plain;
        let words = format!("{id} · {label} · {}", written(date));
        Some(Self { record, what, first, last, doubtful, label: label.to_owned(), words })
    }
}

/// The date as its record has it: EDTF has no letters but `X`, `Y`, `E`, `S`, `T` and `Z`.
fn written(date: &Edtf) -> &str {
    date.as_str()
}

/// Whether an end lies too far away to be drawn beside others.
fn is_far(end: Bound) -> bool {
    end.day().is_some_and(|day| !YEARS.contains(&day.year()))
}

/// A day as a number: days since 1 March of year 0.
pub(super) fn number(day: Day) -> Option<f64> {
    i32::try_from(day.number()).ok().map(f64::from)
}

/// Lanes being filled, in the order in which they are first asked for.
struct Lanes<'r> {
    lanes: Vec<Lane<'r>>,
    at: BTreeMap<&'r str, usize>,
}

impl<'r> Lanes<'r> {
    /// The lane of a compound; nothing where there are too many.
    fn of(&mut self, id: &'r str, name: &'r str) -> Option<&mut Lane<'r>> {
        if !self.at.contains_key(id) {
            self.at.insert(id, self.lanes.len());
            self.lanes.push(Lane { name, nobody: false, events: Vec::new() });
        }
        let at = *self.at.get(id)?;
        self.lanes.get_mut(at)
    }
}

/// The lanes of records, those of compounds first.
pub(super) fn lanes<'r>(records: &[&'r Record], lang: Lang) -> Vec<Lane<'r>> {
    let mut lanes = Lanes { lanes: Vec::new(), at: BTreeMap::new() };
    for (number, record) in records.iter().enumerate() {
        if let Record::Compound(compound) = record {
            let id = compound.id.as_str();
            let states = compound.operations.iter().filter_map(|entry| {
                let what = What::State(State::of(entry.status));
                Event::new(number, what, entry.as_of.as_ref(), entry.status.label(lang), id)
            });
            let held = compound.assessment.iter().filter_map(|entry| {
                let label = format!("{}{}", w::ASSESSMENT_OF.get(lang), entry.status.label(lang));
                Event::new(number, What::Held, entry.as_of.as_ref(), &label, id)
            });
            let events: Vec<Event> = states.chain(held).collect();
            if let Some(lane) = lanes.of(id, label(compound, lang)) {
                lane.events.extend(events);
            }
        }
    }
    let mut nobody = Lane { name: w::NO_SITE.get(lang), nobody: true, events: Vec::new() };
    let mut evidence = Lane { name: w::PUBLISHED.get(lang), nobody: true, events: Vec::new() };
    for (number, record) in records.iter().enumerate() {
        match record {
            Record::Incident(incident) => place(incident, number, &mut lanes, &mut nobody, lang),
            Record::Evidence(item) => evidence.events.extend(published(item, number, lang)),
            Record::Actor(_) | Record::Compound(_) => {}
        }
    }
    let mut lanes: Vec<Lane<'r>> = lanes.lanes.into_iter().chain([nobody, evidence]).collect();
    lanes.retain(|lane| !lane.events.is_empty());
    lanes
}

/// Puts an incident into the lanes of its compounds.
fn place<'r>(incident: &'r Incident, number: usize, lanes: &mut Lanes<'r>, nobody: &mut Lane<'r>, lang: Lang) {
    let event = || {
        let label = incident.kind.label(lang);
        Event::new(number, What::Incident, incident.when.as_ref(), label, incident.id.as_str())
    };
    let mut placed = false;
    for id in
        incident.compounds.iter().filter_map(|link| link.compound.as_ref()).map(CompoundRef::as_str).take(COMPOUNDS)
    {
        if let Some(lane) = lanes.of(id, id) {
            lane.events.extend(event());
            placed = true;
        }
    }
    if !placed {
        nobody.events.extend(event());
    }
}

fn published(item: &Evidence, number: usize, lang: Lang) -> Option<Event> {
    let when = item.published.as_ref().or(item.issued.as_ref());
    Event::new(number, What::Published, when, item.kind.label(lang), item.id.as_str())
}
