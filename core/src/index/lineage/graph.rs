//! Which piece of evidence leads to which.

use super::components;
use crate::index::{Groups, Index, Node, to_u32};
use crate::order::Order as _;

/// No place.
const NONE: u32 = u32::MAX;

/// The evidence that was noted, by its place among the notes, with two kinds of
/// ways: to what it derives from, and to the same piece in another dossier.
pub(super) struct Graph<'i> {
    index: &'i Index,
    /// The place of what has a name.
    places: Vec<u32>,
    /// The next of those that are the same piece; together they are a circle.
    twins: Vec<u32>,
}

impl<'i> Graph<'i> {
    pub(super) fn of(index: &'i Index) -> Self {
        let notes = &index.notes.evidence;
        let mut places = vec![NONE; index.entries.len()];
        for (at, note) in notes.iter().enumerate() {
            if let Some(place) = places.get_mut(note.node.at()).filter(|_| index.evidence(note.node).is_some()) {
                *place = to_u32(at);
            }
        }
        let mut graph = Self { index, places, twins: Vec::new() };
        graph.twins = graph.find_twins();
        graph
    }

    /// The place of a piece among the notes; `None` where it was not given.
    pub(super) fn place(&self, node: Node) -> Option<u32> {
        self.places.get(node.at()).copied().filter(|place| *place != NONE)
    }

    /// Pieces that have a code, a file or an address in common, in circles.
    fn find_twins(&self) -> Vec<u32> {
        if self.index.notes.evidence_keys.is_empty() {
            return Vec::new();
        }
        let count = self.index.notes.evidence.len();
        let mut same = Groups::new(count);
        let mut last = vec![NONE; self.index.entries.len()];
        for (node, key) in &self.index.notes.evidence_keys {
            let (Some(place), Some(last)) = (self.place(*node), last.get_mut(key.at())) else { continue };
            if *last != NONE {
                same.join(*last as usize, place as usize);
            }
            *last = place;
        }
        // Each one leads to the one before it in its group, the first to the last.
        let mut twins: Vec<u32> = (0..to_u32(count)).collect();
        for at in 0..count {
            let first = same.first(at);
            if first != at {
                twins.swap(first, at);
            }
        }
        twins
    }

    fn twin(&self, at: u32) -> Option<u32> {
        self.twins.get(at as usize).copied().filter(|twin| *twin != at)
    }

    /// Calls `found` with the places of the pieces that lead to each other, or
    /// are the same: what they lead to came before.
    pub(super) fn each(&self, found: impl FnMut(&[u32])) {
        let notes = &self.index.notes.evidence;
        let next = |at: u32, which: usize| {
            let sources = &notes.get(at as usize)?.sources;
            match sources.get(which) {
                Some(source) => Some(self.place(source.evidence)),
                None if which == sources.len() => self.twin(at).map(Some),
                None => None,
            }
        };
        components::each(notes.len(), next, found);
    }

    /// The evidence that pieces derive from.
    pub(super) fn sources(&self, members: &[u32]) -> impl Iterator<Item = Node> {
        let notes = members.iter().filter_map(|at| self.index.notes.evidence.get(*at as usize));
        notes.flat_map(|note| note.sources.iter().map(|source| source.evidence))
    }

    fn nodes(&self, members: &[u32]) -> impl Iterator<Item = Node> {
        members.iter().filter_map(|at| Some(self.index.notes.evidence.get(*at as usize)?.node))
    }

    /// What stands for pieces that derive from nothing but each other: of a
    /// ring one, of the same piece under several names each.
    pub(super) fn stand_for(&self, members: &[u32]) -> Vec<Node> {
        if members.iter().any(|at| self.twin(*at).is_some()) {
            return self.nodes(members).collect();
        }
        self.nodes(members).min().into_iter().collect()
    }

    /// Pieces among these that derive from each other.
    pub(super) fn rings(&self, members: &[u32]) -> Vec<Vec<Node>> {
        let mut sorted = members.to_vec();
        sorted.order();
        let inside = |node: Node| self.place(node).and_then(|place| sorted.binary_search(&place).ok()).map(to_u32);
        let next = |at: u32, which: usize| {
            let note = self.index.notes.evidence.get(*sorted.get(at as usize)? as usize)?;
            Some(inside(note.sources.get(which)?.evidence))
        };
        let mut rings = Vec::new();
        let mut add = |found: &[u32]| {
            let places: Vec<u32> = found.iter().filter_map(|at| sorted.get(*at as usize).copied()).collect();
            let alone = |place: &u32| self.sources(&[*place]).all(|source| self.place(source) != Some(*place));
            if places.len() > 1 || !places.iter().all(alone) {
                rings.push(self.nodes(&places).collect());
            }
        };
        match &*sorted {
            [_] => add(&[0]),
            _ => components::each(sorted.len(), next, add),
        }
        rings
    }
}
