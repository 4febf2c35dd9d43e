//! Rings that touch each other in a circle and so fence off a part of the inside.

use super::outline::Outline;
use super::sweep::Touch;
use crate::order::Order as _;

/// The touches that close a circle.
///
/// Rings and the places where they touch are the nodes of a graph, one for each polygon. A ring may reach a place it
/// is already connected with only by way of a circle, and a circle of rings has an inside and an outside.
pub(super) fn closing(outlines: &[Outline], touches: &[Touch], counts: impl Fn(usize) -> bool) -> Vec<Touch> {
    let mut links: Vec<(usize, Touch)> = touches
        .iter()
        .filter(|touch| counts(touch.ring))
        .filter_map(|touch| outlines.get(touch.ring).map(|outline| (outline.polygon, *touch)))
        .collect();
    // By place within the polygon, to give each such pair a node of its own.
    links.order_by_key(|(polygon, touch)| (*polygon, touch.place, touch.ring));
    let mut edges: Vec<(usize, Touch)> = Vec::with_capacity(links.len());
    let mut nodes = outlines.len();
    for group in links.chunk_by(|(a, one), (b, two)| (a, one.place) == (b, two.place)) {
        edges.extend(group.iter().map(|(_, touch)| (nodes, *touch)));
        nodes += 1;
    }
    // By ring, so that the last ring of a circle is the one that is told.
    edges.order_by_key(|(place, touch)| (touch.ring, *place));
    let mut sets = Sets { above: (0..nodes).collect() };
    edges.retain(|(place, touch)| !sets.join(touch.ring, *place));
    edges.into_iter().map(|(_, touch)| touch).collect()
}

/// Disjoint sets of nodes; each node points towards the head of its set.
struct Sets {
    above: Vec<usize>,
}

impl Sets {
    fn above(&self, node: usize) -> usize {
        self.above.get(node).copied().unwrap_or(node)
    }

    fn point(&mut self, node: usize, to: usize) {
        if let Some(slot) = self.above.get_mut(node) {
            *slot = to;
        }
    }

    /// The head of the set, shortening the way there for the next time.
    fn head(&mut self, mut node: usize) -> usize {
        while self.above(node) != node {
            let skip = self.above(self.above(node));
            self.point(node, skip);
            node = skip;
        }
        node
    }

    /// Joins the sets of two nodes; `false` if they were in one set already.
    fn join(&mut self, one: usize, two: usize) -> bool {
        let (one, two) = (self.head(one), self.head(two));
        self.point(one, two);
        one != two
    }
}
