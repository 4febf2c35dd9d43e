//! Maps keyed by what the input says.
//!
//! Natively a hash map with random keys. On `wasm32-unknown-unknown` those keys
//! are addresses, which can be guessed: there a tree, which no input can slow
//! down. What is found does not depend on which.

#[cfg(not(target_family = "wasm"))]
pub(super) type Ids<V> = std::collections::HashMap<Box<str>, V>;
#[cfg(not(target_family = "wasm"))]
pub(super) type Set = std::collections::HashSet<Box<str>>;

#[cfg(target_family = "wasm")]
pub(super) type Ids<V> = std::collections::BTreeMap<Box<str>, V>;
#[cfg(target_family = "wasm")]
pub(super) type Set = std::collections::BTreeSet<Box<str>>;
