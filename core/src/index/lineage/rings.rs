//! Records that lead back to themselves.

use super::components;
use crate::index::{Index, Node};
use crate::order::Order as _;

impl Index {
    /// The rings among ties from one record to another, each with its members in
    /// the order of their names; a record tied to itself is one.
    pub(crate) fn rings(&self, mut ties: Vec<(Node, Node)>) -> Vec<Vec<Node>> {
        if ties.is_empty() {
            return Vec::new();
        }
        ties.order();
        let starts_at = |node: u32| ties.partition_point(|(from, _)| from.0 < node);
        let next = |node: u32, which: usize| {
            let (from, to) = ties.get(starts_at(node) + which)?;
            (from.0 == node).then_some(Some(to.0))
        };
        let mut rings = Vec::new();
        components::each(self.entries.len(), next, |members| {
            let alone = |member: &u32| ties.binary_search(&(Node(*member), Node(*member))).is_err();
            if members.len() > 1 || !members.iter().all(alone) {
                rings.push(self.in_order(members.iter().copied().map(Node).collect()));
            }
        });
        rings
    }

    /// The names of some records, for a message: the first few.
    pub(crate) fn listed(&self, nodes: &[Node]) -> String {
        const SHOWN: usize = 5;
        let names = nodes.iter().take(SHOWN).map(|node| self.shown(*node, nodes.first().copied().unwrap_or(*node)));
        let rest = if nodes.len() > SHOWN { ", …" } else { "" };
        names.collect::<Vec<_>>().join(", ") + rest
    }

    /// Records in the order of their names, which is that of no file.
    pub(crate) fn in_order(&self, mut nodes: Vec<Node>) -> Vec<Node> {
        nodes.order_by_key(|node| self.entry(*node).map(|entry| (&entry.name, self.called(entry))));
        nodes
    }
}
