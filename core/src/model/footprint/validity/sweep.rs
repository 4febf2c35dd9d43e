//! The sweep: every corner from west to east, with the segments cut at that moment in order.

use crate::order::Order as _;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::mem::take;

use super::exact::{meeting_point, order, same, side};
use super::meeting::{self, Visit};
use super::outline::{Corner, Outline};
use super::status::{Status, Strand};
use super::{FaultKind, Position};

/// A ring seen at a place it shares with another ring.
#[derive(Clone, Copy, Debug)]
pub(super) struct Touch {
    pub ring: usize,
    /// Counts the places in the order of the sweep.
    pub place: usize,
    pub position: usize,
    pub at: Position,
}

/// Where a ring first showed a fault of some kind.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clash {
    pub position: usize,
    pub at: Position,
}

/// What the sweep found. Parents and touches are only to be relied on when there are no clashes.
#[derive(Debug, Default)]
pub(super) struct Findings {
    pub clashes: BTreeMap<(usize, FaultKind), Clash>,
    pub touches: Vec<Touch>,
    /// For each ring the smallest ring around it.
    pub parents: Vec<Option<usize>>,
}

/// A corner the sweep has yet to come to.
struct Event {
    at: Position,
    ring: usize,
    /// Its index among the corners of the ring.
    corner: usize,
}

/// A corner with its neighbours.
#[derive(Clone, Copy, Debug)]
struct Vertex {
    at: Position,
    from: Corner,
    to: Corner,
    ring: usize,
    position: usize,
    /// Whether the ring starts here, seen from the west.
    opens: bool,
    /// Whether the ring runs counter-clockwise.
    left_hand: bool,
}

/// How a ring begins, seen from the west.
#[derive(Clone, Copy, Debug)]
struct Start {
    corner: usize,
    left_hand: bool,
}

/// Sweeps over the rings for which `wanted` holds.
pub(super) fn sweep(outlines: &[Outline], wanted: &[bool]) -> Findings {
    let mut events = Vec::with_capacity(outlines.iter().map(|outline| outline.corners.len()).sum());
    for ((ring, outline), _) in outlines.iter().enumerate().zip(wanted).filter(|(_, wanted)| **wanted) {
        let corners = outline.corners.iter().enumerate();
        events.extend(corners.map(|(corner, found)| Event { at: found.at, ring, corner }));
    }
    events.order_by(|a, b| order(a.at, b.at).then_with(|| (a.ring, a.corner).cmp(&(b.ring, b.corner))));

    let mut line = Line::default();
    line.found.parents = vec![None; outlines.len()];
    let mut starts: Vec<Option<Start>> = vec![None; outlines.len()];
    let mut group = Vec::new();
    for (place, here) in events.chunk_by(|a, b| same(a.at, b.at)).enumerate() {
        group.clear();
        group.extend(here.iter().filter_map(|event| vertex(event, outlines.get(event.ring)?, &mut starts)));
        line.move_to(place, &group);
    }
    line.found
}

fn vertex(event: &Event, outline: &Outline, starts: &mut [Option<Start>]) -> Option<Vertex> {
    let corners = &outline.corners;
    let before = if event.corner == 0 { corners.last() } else { corners.get(event.corner - 1) };
    let (from, to) = (*before?, *corners.get(event.corner + 1).or_else(|| corners.first())?);
    // At its most western corner a ring bulges outwards, so the turn there is the turn of the whole ring.
    let start = starts.get_mut(event.ring)?.get_or_insert_with(|| Start {
        corner: event.corner,
        left_hand: side(from.at, event.at, to.at) == Ordering::Greater,
    });
    let (opens, left_hand) = (start.corner == event.corner, start.left_hand);
    let position = corners.get(event.corner)?.position;
    Some(Vertex { at: event.at, from, to, ring: event.ring, position, opens, left_hand })
}

impl Vertex {
    /// The segments that start here, seen from the west.
    fn onward(&self) -> impl Iterator<Item = Strand> {
        let out = (self.to.at, self.position, self.left_hand);
        let back = (self.from.at, self.from.position, !self.left_hand);
        [out, back].into_iter().filter(|(right, ..)| order(self.at, *right) == Ordering::Less).map(
            |(right, position, inside_above)| Strand { left: self.at, right, ring: self.ring, position, inside_above },
        )
    }

    fn visit(&self) -> Visit {
        Visit { ring: self.ring, position: self.position, from: self.from.at, to: self.to.at }
    }
}

#[derive(Default)]
struct Line {
    status: Status,
    found: Findings,
    /// The segments at the current place; kept only to spare allocations.
    here: Vec<Strand>,
    onward: Vec<Strand>,
    visits: Vec<Visit>,
}

impl Line {
    fn move_to(&mut self, place: usize, group: &[Vertex]) {
        let Some(at) = group.first().map(|vertex| vertex.at) else {
            return;
        };
        let (mut here, mut onward) = (take(&mut self.here), take(&mut self.onward));
        here.clear();
        onward.clear();
        let around = self.status.around(at, &mut here);
        for strand in &here {
            self.status.remove(*strand);
        }
        onward.extend(here.iter().filter(|strand| !same(strand.right, at)));
        self.meet(place, at, group, &onward);
        onward.extend(group.iter().flat_map(Vertex::onward));
        self.keep_one_per_direction(at, &mut onward);
        for strand in &onward {
            self.status.insert(*strand);
        }
        if around.would_cross(&onward) {
            self.drop_crossings(at);
        }
        if group.iter().any(|vertex| vertex.opens) {
            self.find_parents(at, group, &onward);
        }
        (self.here, self.onward) = (here, onward);
    }

    /// Looks at the rings that come together at a place; `passing` are segments that have it between their ends.
    fn meet(&mut self, place: usize, at: Position, group: &[Vertex], passing: &[Strand]) {
        let mut visits = take(&mut self.visits);
        visits.clear();
        visits.extend(group.iter().map(Vertex::visit));
        visits.extend(passing.iter().map(|strand| Visit {
            ring: strand.ring,
            position: strand.position,
            from: strand.left,
            to: strand.right,
        }));
        if let [only] = visits.as_slice() {
            let straight = side(only.from, at, only.to) == Ordering::Equal;
            if straight && order(only.from, at) == order(only.to, at) {
                self.clash(FaultKind::SelfIntersection, only.ring, only.position, at);
            }
        } else {
            visits.order_by_key(|visit| (visit.ring, visit.position));
            for (kind, visit) in meeting::faults(at, &visits) {
                self.clash(kind, visit.ring, visit.position, at);
            }
            let touch = |visit: &Visit| Touch { ring: visit.ring, place, position: visit.position, at };
            self.found.touches.extend(visits.iter().map(touch));
        }
        self.visits = visits;
    }

    /// Sorts segments that leave a place eastwards from south to north. Of several that run in one direction only
    /// the earliest stays, and of several that pass through the place, because those cross each other.
    fn keep_one_per_direction(&mut self, at: Position, onward: &mut Vec<Strand>) {
        onward.order_by(|a, b| side(at, a.right, b.right).reverse().then_with(|| a.name().cmp(&b.name())));
        let passes = |strand: &Strand| !same(strand.left, at);
        let passing = onward.iter().filter(|strand| passes(strand)).min_by_key(|strand| strand.name()).copied();
        let mut kept: Option<Strand> = None;
        onward.retain(|strand| {
            let rival = match (kept, passing) {
                (Some(kept), _) if side(at, kept.right, strand.right) == Ordering::Equal => kept,
                (_, Some(passing)) if passes(strand) && passing.name() != strand.name() => passing,
                _ => {
                    kept = Some(*strand);
                    return true;
                }
            };
            self.clash(kind_between(&rival, strand), strand.ring, strand.position, at);
            false
        });
    }

    /// Removes segments until no neighbours cross at the place. The later segment goes, and its ring gets the
    /// fault: a ring without faults never loses a segment, so between such rings nothing is overlooked.
    fn drop_crossings(&mut self, at: Position) {
        while let Some((one, two)) = self.status.crossing(at) {
            let (earlier, later) = if one.name() < two.name() { (one, two) } else { (two, one) };
            let point = meeting_point(earlier.ends(), later.ends());
            self.clash(kind_between(&earlier, &later), later.ring, later.position, point);
            self.status.remove(later);
        }
    }

    /// A ring lies in whatever area is directly below its first corner. Segments come from south to north, so the
    /// ring below is settled before it is asked for.
    fn find_parents(&mut self, at: Position, group: &[Vertex], onward: &[Strand]) {
        for strand in onward.iter().filter(|strand| strand.inside_above && same(strand.left, at)) {
            let opens = group
                .binary_search_by_key(&strand.ring, |vertex| vertex.ring)
                .is_ok_and(|found| group.get(found).is_some_and(|vertex| vertex.opens));
            if !opens {
                continue;
            }
            let parent = self.status.below(*strand).and_then(|below| {
                if below.inside_above {
                    Some(below.ring)
                } else {
                    self.found.parents.get(below.ring).copied().flatten()
                }
            });
            if let Some(slot) = self.found.parents.get_mut(strand.ring) {
                *slot = parent;
            }
        }
    }

    fn clash(&mut self, kind: FaultKind, ring: usize, position: usize, at: Position) {
        if let Entry::Vacant(entry) = self.found.clashes.entry((ring, kind)) {
            entry.insert(Clash { position, at });
        }
    }
}

fn kind_between(one: &Strand, two: &Strand) -> FaultKind {
    if one.ring == two.ring { FaultKind::SelfIntersection } else { FaultKind::RingsCross }
}
