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

/// A map, made without sorting first; of two things with one key the later stays.
pub(crate) fn map<K: Ord, V>(things: impl IntoIterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    for (key, value) in things {
        map.insert(key, value);
    }
    map
}

/// A set that goes on growing, made without sorting first.
pub(crate) fn tree<T: Ord>(things: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    let mut tree = BTreeSet::new();
    for thing in things {
        tree.insert(thing);
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
    use super::{by_places, map, set, tree};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn both_ways_give_the_same(things in proptest::collection::vec((0_u8..8, any::<u8>()), 0..200)) {
            let (mut one, mut other) = (things.clone(), things.clone());
            by_places(&mut one, |a, b| a.0.cmp(&b.0));
            other.sort_by_key(|thing| thing.0);
            prop_assert_eq!(one, other);
            prop_assert_eq!(map(things.clone()), things.iter().copied().collect());
            let tree = tree(things.iter().copied());
            prop_assert_eq!(&tree, &things.iter().copied().collect());
            let set = set(things);
            prop_assert!(set.iter().eq(&tree));
            for thing in (0..8).flat_map(|one| (0..=255).map(move |other| (one, other))) {
                prop_assert_eq!(set.contains(&thing), tree.contains(&thing));
            }
        }
    }
}
