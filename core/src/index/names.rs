//! The names of everything that can be pointed at, each with a number.
//!
//! Natively a hash map with random keys. On `wasm32-unknown-unknown` those keys
//! are addresses, which can be guessed: there a tree, which no input can slow
//! down. What is found does not depend on which.

use std::sync::Arc;

#[cfg(not(target_family = "wasm"))]
type Map = std::collections::HashMap<Arc<str>, Node>;
#[cfg(target_family = "wasm")]
type Map = std::collections::BTreeMap<Arc<str>, Node>;

/// The number of a record or a claim, whether it was seen or only named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Node(pub(super) u32);

impl Node {
    pub(super) fn at(self) -> usize {
        self.0 as usize
    }
}

/// The names of one namespace: `id` and `id#claim`.
#[derive(Debug, Default)]
pub(super) struct Names(Map);

impl Names {
    pub(super) fn get(&self, name: &str) -> Option<Node> {
        self.0.get(name).copied()
    }

    pub(super) fn insert(&mut self, name: Arc<str>, node: Node) {
        self.0.insert(name, node);
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, Node)> {
        self.0.iter().map(|(name, node)| (&**name, *node))
    }
}
