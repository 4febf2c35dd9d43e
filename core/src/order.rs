//! Sorting, for every target alike.
//!
//! The standard library's sort is compiled anew for each type and each order,
//! some four kilobytes each time: a tenth of the WebAssembly module. There one
//! sort, of places, serves all. Which of the two ran cannot be told from what
//! comes out: both keep equal things in their order.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;

/// Puts things in order; equal ones keep theirs.
pub(crate) trait Order<T> {
    /// By a comparison.
    fn order_by(&mut self, compare: impl FnMut(&T, &T) -> Ordering);

    /// By a key.
    fn order_by_key<K: Ord>(&mut self, mut key: impl FnMut(&T) -> K) {
        self.order_by(|one, other| key(one).cmp(&key(other)));
    }

    /// By themselves.
    fn order(&mut self)
    where
        T: Ord,
    {
        self.order_by(T::cmp);
    }
}

impl<T> Order<T> for [T] {
    fn order_by(&mut self, compare: impl FnMut(&T, &T) -> Ordering) {
        if cfg!(target_family = "wasm") {
            by_places(self, compare);
        } else {
            self.sort_by(compare);
        }
    }
}

/// A set that is made once and then only asked: its things in order.
#[derive(Debug)]
pub(crate) struct Set<T>(Vec<T>);

/// The set of some things.
pub(crate) fn set<T: Ord>(things: impl IntoIterator<Item = T>) -> Set<T> {
    let mut things: Vec<T> = things.into_iter().collect();
    things.order();
    things.dedup();
    Set(things)
}

impl<T: Ord> Set<T> {
    /// Whether a thing is in it.
    pub(crate) fn contains<Q: Ord + ?Sized>(&self, thing: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.0.binary_search_by(|one| one.borrow().cmp(thing)).is_ok()
    }

    /// Its things from one on.
    pub(crate) fn from(&self, thing: &T) -> &[T] {
        let at = self.0.partition_point(|one| one < thing);
        self.0.get(at..).unwrap_or_default()
    }
}

/// Its things, in order.
impl<T> Deref for Set<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T> IntoIterator for Set<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// A map that is made once and then only asked: its entries in the order of
/// their keys.
#[derive(Debug)]
pub(crate) struct Map<K, V>(Vec<(K, V)>);

/// The map of some things; of two with one key the later stays.
pub(crate) fn map<K: Ord, V>(things: impl IntoIterator<Item = (K, V)>) -> Map<K, V> {
    let mut things: Vec<(K, V)> = things.into_iter().collect();
    things.order_by(|one, other| one.0.cmp(&other.0));
    things.dedup_by(|later, kept| {
        let same = later.0 == kept.0;
        if same {
            std::mem::swap(later, kept);
        }
        same
    });
    Map(things)
}

impl<K: Ord, V> Map<K, V> {
    /// What stands under a key.
    pub(crate) fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        let at = self.0.binary_search_by(|(one, _)| one.borrow().cmp(key)).ok()?;
        self.0.get(at).map(|(_, value)| value)
    }

    /// Its entries, in the order of their keys.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// Its keys, in their order.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &K> {
        self.0.iter().map(|(key, _)| key)
    }
}

/// A set that goes on growing, made without sorting first.
pub(crate) fn tree_set<T: Ord>(things: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    let mut tree = BTreeSet::new();
    for thing in things {
        tree.insert(thing);
    }
    tree
}

/// A map that goes on growing, made without sorting first; of two things with
/// one key the later stays.
pub(crate) fn tree_map<K: Ord, V>(things: impl IntoIterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut tree = BTreeMap::new();
    for (key, value) in things {
        tree.insert(key, value);
    }
    tree
}

/// Sorts places instead of things, and then moves each thing to its place.
fn by_places<T>(things: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    if things.len() < 2 {
        return;
    }
    let places = sorted_places(things.len(), &mut |one, other| match (things.get(one), things.get(other)) {
        (Some(one), Some(other)) => compare(one, other),
        _ => Ordering::Equal,
    });
    follow(places, &mut |one, other| things.swap(one, other));
}

/// For each place, which thing belongs there.
fn sorted_places(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|one, other| compare(*one, *other));
    places
}

/// Moves each thing to its place by swaps, ring by ring.
fn follow(mut places: Vec<usize>, swap: &mut dyn FnMut(usize, usize)) {
    for start in 0..places.len() {
        let mut at = start;
        while let Some(slot) = places.get_mut(at) {
            let from = std::mem::replace(slot, at);
            if from == start {
                break;
            }
            swap(at, from);
            at = from;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{by_places, map, set, tree_map, tree_set};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn both_ways_give_the_same(things in proptest::collection::vec((0_u8..8, any::<u8>()), 0..200)) {
            let (mut one, mut other) = (things.clone(), things.clone());
            by_places(&mut one, |a, b| a.0.cmp(&b.0));
            other.sort_by_key(|thing| thing.0);
            prop_assert_eq!(one, other);
            let tree = tree_map(things.clone());
            prop_assert_eq!(&tree, &things.iter().copied().collect());
            let map = map(things.clone());
            prop_assert!(map.iter().eq(&tree));
            prop_assert!((0..8).all(|key| map.get(&key) == tree.get(&key)));
            let tree = tree_set(things.iter().copied());
            prop_assert_eq!(&tree, &things.iter().copied().collect());
            let set = set(things);
            prop_assert!(set.iter().eq(&tree));
            for thing in (0..8).flat_map(|one| (0..=255).map(move |other| (one, other))) {
                prop_assert_eq!(set.contains(&thing), tree.contains(&thing));
            }
        }
    }
}
