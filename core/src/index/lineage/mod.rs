//! Where evidence comes from: its roots, and which claims are independent.
//!
//! Two articles that repeat one report are one lineage. The *roots* of a piece
//! of evidence are the pieces at the end of every way along `derived_from`. A
//! ring of evidence that derives from nothing else is one root.
//!
//! Two claims are *independent* when they have nothing in common of what they
//! stand on: no root, nobody who issued, wrote or provided a root, and nobody
//! who makes the claim; an actor counts together with the body it belongs to.
//! Of a number of claims, as many lineages support a thing as there are claims
//! that are independent in pairs. So a republication never adds a lineage, for
//! it stands on all that its source stands on, and a new claim never takes one
//! away.

mod components;
mod independent;
mod rings;
#[cfg(test)]
mod tests;

pub(crate) use independent::Lineages;

use super::{ClaimNote, Index, Node, to_u32};
use std::collections::BTreeMap;

/// More roots than a set may hold in all; few sets come near.
const ALL_ROOTS: usize = 1 << 25;
/// The most bodies an actor is followed up to.
const BODIES: usize = 64;

/// How many roots a set may hold, so that all sets fit in memory.
fn most_roots(pieces: usize) -> usize {
    (ALL_ROOTS / pieces.max(1)).clamp(16, 1024)
}

/// Where all evidence comes from.
pub(crate) struct Lineage {
    /// Which set of roots a piece of evidence has, by its place in the notes.
    of: Vec<u32>,
    sets: Vec<Roots>,
    /// Pieces of evidence that derive from each other.
    pub(crate) rings: Vec<Vec<Node>>,
    /// The body that an actor belongs to.
    bodies: BTreeMap<Node, Node>,
}

/// The roots of a piece of evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Roots {
    /// In the order of their numbers.
    roots: Box<[Node]>,
    /// There are more than can be kept: it may share one with anything.
    wide: bool,
}

/// What a claim stands on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Ground {
    /// Roots and actors, in the order of their numbers.
    pub(crate) nodes: Vec<Node>,
    /// It may share something with anything.
    wide: bool,
    /// Some of its evidence is not known.
    pub(crate) unsure: bool,
}

impl Lineage {
    /// Works out where everything comes from, in time linear in records and references.
    pub(super) fn of(index: &Index) -> Self {
        let notes = &index.notes.evidence;
        let mut places = vec![u32::MAX; index.entries.len()];
        for (at, note) in notes.iter().enumerate() {
            if let Some(place) = places.get_mut(note.node.at()).filter(|_| index.evidence(note.node).is_some()) {
                *place = to_u32(at);
            }
        }
        let most = most_roots(notes.len());
        let mut roots = RootSets { places: &places, index, of: vec![u32::MAX; notes.len()], sets: Vec::new(), most };
        let mut rings = Vec::new();
        let next = |at: u32, which: usize| {
            let source = notes.get(at as usize)?.sources.get(which)?;
            Some(places.get(source.evidence.at()).copied().filter(|place| *place != u32::MAX))
        };
        components::each(notes.len(), next, |members| {
            roots.add(members);
            let ring = members.len() > 1 || roots.points_at_itself(members);
            if ring {
                rings.push(members.iter().filter_map(|at| Some(notes.get(*at as usize)?.node)).collect());
            }
        });
        let RootSets { of, sets, .. } = roots;
        Self { of, sets, rings, bodies: index.notes.bodies.iter().copied().collect() }
    }

    /// The roots of a piece of evidence; itself, where it is not known.
    fn roots<'l>(&'l self, index: &'l Index, evidence: &'l Node) -> (&'l [Node], bool, bool) {
        let unknown = (std::slice::from_ref(evidence), false, true);
        let Some(known) = index.known(*evidence).filter(|_| index.evidence(*evidence).is_some()) else {
            return unknown;
        };
        let set = self.of.get(known.note as usize).and_then(|set| self.sets.get(*set as usize));
        set.map_or(unknown, |set| (&set.roots, set.wide, false))
    }

    /// What a claim stands on.
    pub(crate) fn ground(&self, index: &Index, claim: &ClaimNote) -> Ground {
        let own = [claim.evidence];
        let read = if claim.rests_on.is_empty() { &own } else { &*claim.rests_on };
        let mut ground = Ground::default();
        for evidence in read {
            let (roots, wide, unsure) = self.roots(index, evidence);
            ground.wide |= wide;
            ground.unsure |= unsure;
            for root in roots {
                ground.nodes.push(*root);
                if let Some(note) = index.evidence(*root) {
                    note.originators
                        .iter()
                        .chain(&note.providers)
                        .for_each(|actor| self.add_actor(&mut ground, *actor));
                }
            }
        }
        if let Some(by) = claim.by {
            self.add_actor(&mut ground, by);
        }
        ground.nodes.sort_unstable();
        ground.nodes.dedup();
        ground
    }

    /// Adds an actor and the bodies that it belongs to.
    fn add_actor(&self, ground: &mut Ground, actor: Node) {
        let up = |actor: &Node| self.bodies.get(actor).copied();
        ground.nodes.extend(std::iter::successors(Some(actor), up).take(BODIES));
    }
}

/// The sets of roots while they are made: sources come before what derives from them.
struct RootSets<'i> {
    places: &'i [u32],
    index: &'i Index,
    of: Vec<u32>,
    sets: Vec<Roots>,
    most: usize,
}

impl RootSets<'_> {
    /// The evidence that members of a component derive from.
    fn sources(&self, members: &[u32]) -> impl Iterator<Item = Node> {
        let notes = members.iter().filter_map(|at| self.index.notes.evidence.get(*at as usize));
        notes.flat_map(|note| note.sources.iter().map(|source| source.evidence))
    }

    fn place(&self, node: Node) -> Option<u32> {
        self.places.get(node.at()).copied().filter(|place| *place != u32::MAX)
    }

    fn points_at_itself(&self, members: &[u32]) -> bool {
        self.sources(members).any(|source| self.place(source).is_some_and(|place| members == [place]))
    }

    /// Gives a component its roots.
    fn add(&mut self, members: &[u32]) {
        let mut known = Vec::new();
        let mut roots = Vec::new();
        for source in self.sources(members) {
            match self.place(source).and_then(|place| self.of.get(place as usize)) {
                None => roots.push(source),
                // Of the same component: it has no set yet.
                Some(&u32::MAX) => {}
                Some(set) => known.push(*set),
            }
        }
        known.sort_unstable();
        known.dedup();
        let set = match (known.as_slice(), roots.is_empty()) {
            ([set], true) => *set,
            _ => self.merge(members, &known, roots),
        };
        for member in members {
            if let Some(of) = self.of.get_mut(*member as usize) {
                *of = set;
            }
        }
    }

    fn merge(&mut self, members: &[u32], known: &[u32], mut roots: Vec<Node>) -> u32 {
        let sets = known.iter().filter_map(|set| self.sets.get(*set as usize));
        let mut wide = false;
        for set in sets {
            wide |= set.wide;
            roots.extend(&set.roots);
        }
        if roots.is_empty() && !wide {
            let nodes = members.iter().filter_map(|at| Some(self.index.notes.evidence.get(*at as usize)?.node));
            roots.extend(nodes.min());
        }
        roots.sort_unstable();
        roots.dedup();
        if roots.len() > self.most {
            // Which ones are kept would depend on the order of the records.
            (roots, wide) = (Vec::new(), true);
        }
        self.sets.push(Roots { roots: roots.into(), wide });
        to_u32(self.sets.len() - 1)
    }
}
