//! Where evidence comes from: its roots, and which claims are independent.
//!
//! Two articles that repeat one report are one lineage. The *roots* of a piece
//! of evidence are the pieces at the end of every way along `derived_from`. A
//! ring of evidence that derives from nothing else is one root.
//!
//! Two claims are *independent* when they have nothing in common of what they
//! stand on: no root, nobody who issued, wrote or provided a root or anything
//! on the way to it, and nobody who makes the claim; an actor counts together
//! with the body it belongs to.
//! Of a number of claims, as many lineages support a thing as there are claims
//! that are independent in pairs. So a republication never adds a lineage, for
//! it stands on all that its source stands on, and a new claim never takes one
//! away.
//!
//! Two dossiers may hold the same article, or the same actor, each under an id
//! of its own. What has a code, a file or an address in common is one piece of
//! evidence; actors that have a code or a name in common count as one.

mod components;
mod graph;
mod independent;
mod rings;
#[cfg(test)]
mod search_tests;
#[cfg(test)]
mod tests;

pub(crate) use independent::{Group, Lineages};

use super::{ClaimNote, Index, Node, to_u32};
use crate::order::{Map, Order as _, map};
use graph::Graph;
use std::collections::BTreeMap;

/// The most pieces between a claim and its roots that are looked at.
const PASSED: usize = 32;
/// The most bodies an actor is followed up to.
const BODIES: usize = 64;

/// How many roots a set may hold, so that all sets fit in memory; few come near.
fn most_roots(pieces: usize) -> usize {
    ((1 << 25) / pieces.max(1)).clamp(16, 1024)
}

/// Where all evidence comes from.
pub(crate) struct Lineage {
    /// Which set of roots a piece of evidence has, by its place in the notes.
    of: Vec<u32>,
    sets: Vec<Roots>,
    /// Pieces of evidence that derive from each other.
    pub(crate) rings: Vec<Vec<Node>>,
    /// The body that an actor belongs to.
    bodies: Map<Node, Node>,
    /// What an actor of one dossier may have in common with one of another.
    keys: BTreeMap<Node, Vec<Node>>,
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
        let count = index.notes.evidence.len();
        let graph = Graph::of(index);
        let most = most_roots(count);
        let mut roots = RootSets { graph: &graph, of: vec![u32::MAX; count], sets: Vec::new(), most };
        let mut rings = Vec::new();
        graph.each(|members| {
            roots.add(members);
            rings.extend(graph.rings(members));
        });
        let RootSets { of, sets, .. } = roots;
        let mut keys: BTreeMap<Node, Vec<Node>> = BTreeMap::new();
        for (actor, key) in &index.notes.actor_keys {
            keys.entry(*actor).or_default().push(*key);
        }
        Self { of, sets, rings, bodies: map(index.notes.bodies.iter().copied()), keys }
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
        let mut ground = Ground::default();
        for evidence in claim.bases() {
            let (roots, wide, unsure) = self.roots(index, evidence);
            ground.wide |= wide;
            ground.unsure |= unsure;
            for root in roots {
                ground.nodes.push(*root);
                self.add_issuers(index, &mut ground, *root);
            }
        }
        self.add_passed(index, &mut ground, claim);
        if let Some(by) = claim.by {
            self.add_actor(&mut ground, by);
        }
        ground.nodes.order();
        ground.nodes.dedup();
        ground
    }

    /// Adds who stands behind a piece of evidence.
    fn add_issuers(&self, index: &Index, ground: &mut Ground, evidence: Node) {
        let Some(note) = index.evidence(evidence) else { return };
        note.originators.iter().chain(&note.providers).for_each(|actor| self.add_actor(ground, *actor));
    }

    /// Adds who stands behind what lies between the claim and its roots: who
    /// sums up a report has its author's word for it. Of many, the nearest.
    fn add_passed(&self, index: &Index, ground: &mut Ground, claim: &ClaimNote) {
        let sources = |evidence: Node| {
            let note = index.evidence(evidence);
            note.into_iter().flat_map(|note| note.sources.iter().map(|source| source.evidence))
        };
        let mut passed: Vec<Node> =
            if claim.rests_on.is_empty() { sources(claim.evidence).collect() } else { claim.rests_on.to_vec() };
        let mut at = 0;
        while let Some(evidence) = passed.get(at).copied().filter(|_| at < PASSED) {
            self.add_issuers(index, ground, evidence);
            for source in sources(evidence).take(PASSED) {
                if !passed.contains(&source) && passed.len() < PASSED {
                    passed.push(source);
                }
            }
            at += 1;
        }
    }

    /// Adds an actor and the bodies that it belongs to.
    fn add_actor(&self, ground: &mut Ground, actor: Node) {
        let up = |actor: &Node| self.bodies.get(actor).copied();
        for actor in std::iter::successors(Some(actor), up).take(BODIES) {
            ground.nodes.push(actor);
            ground.nodes.extend(self.keys.get(&actor).into_iter().flatten());
        }
    }
}

impl Index {
    /// Calls `found` with the places of the pieces of evidence that lead to
    /// each other, or are one piece: what they lead to came before.
    pub(crate) fn each_lineage(&self, found: impl FnMut(&[u32])) {
        Graph::of(self).each(found);
    }

    /// Whether an actor has nothing in common with others: neither they nor a
    /// body that one of them belongs to is the same.
    pub(crate) fn are_apart(&self, actor: Node, others: &[Node]) -> bool {
        let Some(lineage) = self.lineage() else { return false };
        let ground = |actors: &[Node]| {
            let mut ground = Ground::default();
            for actor in actors {
                lineage.add_actor(&mut ground, *actor);
            }
            ground.nodes.order();
            ground
        };
        ground(&[actor]).is_independent_of(&ground(others))
    }
}

/// The sets of roots while they are made: sources come before what derives from them.
struct RootSets<'i> {
    graph: &'i Graph<'i>,
    of: Vec<u32>,
    sets: Vec<Roots>,
    most: usize,
}

impl RootSets<'_> {
    /// Gives a component its roots.
    fn add(&mut self, members: &[u32]) {
        let mut known = Vec::new();
        let mut roots = Vec::new();
        for source in self.graph.sources(members) {
            match self.graph.place(source).and_then(|place| self.of.get(place as usize)) {
                None => roots.push(source),
                // Of the same component: it has no set yet.
                Some(&u32::MAX) => {}
                Some(set) => known.push(*set),
            }
        }
        known.order();
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
            roots.extend(self.graph.stand_for(members));
        }
        roots.order();
        roots.dedup();
        if roots.len() > self.most {
            // Which ones are kept would depend on the order of the records.
            (roots, wide) = (Vec::new(), true);
        }
        self.sets.push(Roots { roots: roots.into(), wide });
        to_u32(self.sets.len() - 1)
    }
}
