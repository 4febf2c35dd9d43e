//! Every place in the tables that a claim may bear on, found by what claims say.

use super::table::{On, Table};
use super::tables::TABLES;
use crate::assess::kept::{List, Marker};
use crate::order::Order as _;

/// The places, and what leads to them.
pub(super) struct Slots {
    /// In the order of their markers.
    ways: Vec<(Marker, Way)>,
    pub(super) tables: Vec<TableSlots>,
}

/// A place: a name of the whole, an element, or a form of one.
pub(super) type Slot = u16;

/// The places of a table.
pub(super) struct TableSlots {
    pub(super) table: &'static Table,
    pub(super) named: Slot,
    /// Each element, and its forms.
    pub(super) elements: Vec<(Slot, Vec<Slot>)>,
    /// The last of its places.
    last: Slot,
}

/// From a marker to a place.
#[derive(Clone, Copy)]
struct Way {
    slot: Slot,
    kind: Kind,
    with: &'static [Marker],
    unless: &'static [Marker],
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    States,
    Points,
    Against,
}

/// What is said at once, by one claim or as one act.
#[derive(Clone, Copy)]
pub(super) struct Statement<'m> {
    pub(super) markers: &'m [Marker],
    /// Of several values of one list, not each is stated.
    pub(super) any: bool,
    /// A list holds a value that is no marker.
    pub(super) unlisted: bool,
}

/// How a statement bears on a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum How {
    /// It states it.
    States,
    /// It states it or something else.
    Open,
    /// It only points to it.
    Points,
    /// It speaks against it.
    Against,
}

/// A place that a statement bears on.
pub(super) struct Hit {
    pub(super) slot: Slot,
    pub(super) how: How,
    pub(super) markers: Vec<Marker>,
}

impl Slots {
    pub(super) fn new() -> Self {
        let mut slots = Self { ways: Vec::new(), tables: Vec::new() };
        let mut next: Slot = 0;
        let mut take = || {
            next += 1;
            next - 1
        };
        for table in TABLES {
            let named = take();
            slots.lead(&table.terms, named);
            let mut elements = Vec::new();
            for element in table.elements {
                let at = take();
                slots.lead(&element.on, at);
                let forms: Vec<Slot> = element.forms.iter().map(|_| take()).collect();
                for (form, slot) in element.forms.iter().zip(&forms) {
                    slots.lead(&form.on, *slot);
                    // What states a form states the element.
                    slots.lead(&form.on, at);
                }
                elements.push((at, forms));
            }
            let last = elements.iter().filter_map(|(at, forms): &(Slot, Vec<Slot>)| forms.last().or(Some(at))).max();
            slots.tables.push(TableSlots { table, named, last: last.copied().unwrap_or(named), elements });
        }
        slots.ways.order_by_key(|(marker, way)| (*marker, way.slot));
        slots
    }

    fn lead(&mut self, on: &On, slot: Slot) {
        let kinds = [(on.any_of, Kind::States), (on.weaker, Kind::Points), (on.against, Kind::Against)];
        for (markers, kind) in kinds {
            let way = Way { slot, kind, with: on.with, unless: on.unless };
            self.ways.extend(markers.iter().map(|marker| (*marker, way)));
        }
    }

    fn ways(&self, marker: Marker) -> impl Iterator<Item = Way> {
        let start = self.ways.partition_point(|(from, _)| *from < marker);
        let rest = self.ways.get(start..).unwrap_or_default();
        rest.iter().take_while(move |(from, _)| *from == marker).map(|(_, way)| *way)
    }

    /// Which table a place is of.
    pub(super) fn table_of(&self, slot: Slot) -> usize {
        self.tables.partition_point(|table| table.last < slot)
    }

    /// The places that a statement bears on, each once for each way of bearing on it.
    pub(super) fn read(&self, statement: Statement<'_>) -> Vec<Hit> {
        // A value that stands a thousand times is read once.
        let mut markers = statement.markers.to_vec();
        markers.order();
        markers.dedup();
        let statement = Statement { markers: &markers, ..statement };
        let mut found: Vec<(Slot, Kind, Marker)> = Vec::new();
        for marker in statement.markers {
            found.extend(self.ways(*marker).map(|way| (way.slot, statement.kind(way), *marker)));
        }
        found.order_by_key(|(slot, _, marker)| (*slot, *marker));
        let of_slots = found.chunk_by(|one, other| one.0 == other.0);
        of_slots.flat_map(|of_slot| statement.hits(of_slot).into_iter().flatten()).collect()
    }
}

impl Statement<'_> {
    /// What a way amounts to, given all else that is said.
    fn kind(self, way: Way) -> Kind {
        let alone = way.with.is_empty() || self.states(way.with);
        let sure = alone && !self.markers.iter().any(|marker| way.unless.contains(marker));
        if way.kind == Kind::States && !sure { Kind::Points } else { way.kind }
    }

    /// How it bears on the place of some ways: towards it, and against it.
    fn hits(self, of_slot: &[(Slot, Kind, Marker)]) -> [Option<Hit>; 2] {
        let of = |kind: Kind| {
            let mut markers: Vec<Marker> =
                of_slot.iter().filter(|found| found.1 == kind).map(|found| found.2).collect();
            markers.dedup();
            markers
        };
        let Some((slot, ..)) = of_slot.first().copied() else { return [None, None] };
        let (states, points, against) = (of(Kind::States), of(Kind::Points), of(Kind::Against));
        let (how, markers) = match states.is_empty() {
            true => (How::Points, points),
            false if self.states(&states) => (How::States, states),
            false => (How::Open, states),
        };
        let hit = |how, markers: Vec<Marker>| (!markers.is_empty()).then_some(Hit { slot, how, markers });
        [hit(how, markers), hit(How::Against, against)]
    }

    /// Whether at least one of some values is stated: where a list leaves open
    /// which of its values it is, each of them has to be among those.
    fn states(self, those: &[Marker]) -> bool {
        self.markers.iter().any(|marker| {
            let all = || !self.unlisted && self.of(marker.list).all(|one| those.contains(&one));
            those.contains(marker) && (!self.is_open(marker.list) || all())
        })
    }

    fn of(self, list: List) -> impl Iterator<Item = Marker> {
        self.markers.iter().copied().filter(move |marker| marker.list == list)
    }

    /// Whether a list leaves open which of its values it is.
    fn is_open(self, list: List) -> bool {
        let joins = !matches!(list, List::Age | List::Status | List::VictimOf);
        self.any && joins && (self.unlisted || self.of(list).nth(1).is_some())
    }
}
