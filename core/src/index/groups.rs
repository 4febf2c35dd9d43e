//! Things that hang together, joined pair by pair.

/// Disjoint groups of things numbered from 0: union by rank, with halved paths.
///
/// R. E. Tarjan, Efficiency of a good but not linear set union algorithm,
/// J. ACM 22 (2), 1975.
#[derive(Debug)]
pub(crate) struct Groups {
    parent: Vec<usize>,
    rank: Vec<u8>,
}

impl Groups {
    /// Each thing by itself.
    pub(crate) fn new(count: usize) -> Self {
        Self { parent: (0..count).collect(), rank: vec![0; count] }
    }

    /// The one thing that stands for the whole group of a thing.
    pub(crate) fn first(&mut self, mut at: usize) -> usize {
        loop {
            let parent = self.parent.get(at).copied().unwrap_or(at);
            let above = self.parent.get(parent).copied().unwrap_or(parent);
            if parent == above {
                return parent;
            }
            if let Some(slot) = self.parent.get_mut(at) {
                *slot = above;
            }
            at = above;
        }
    }

    /// Makes one group of the groups of two things.
    pub(crate) fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.first(one), self.first(other));
        if one == other {
            return;
        }
        let rank = |at: usize| self.rank.get(at).copied().unwrap_or_default();
        let (high, low) = if rank(one) < rank(other) { (other, one) } else { (one, other) };
        let same = rank(high) == rank(low);
        if let Some(slot) = self.parent.get_mut(low) {
            *slot = high;
        }
        if let Some(slot) = self.rank.get_mut(high).filter(|_| same) {
            *slot += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, reason = "a test that panics has failed")]
    use super::Groups;
    use proptest::prelude::*;

    /// A thing joined to a large group hangs below it, and not the group below the thing.
    #[test]
    fn ways_stay_short() {
        const MANY: usize = 1000;
        for newest_first in [true, false] {
            let mut groups = Groups::new(MANY);
            for at in 1..MANY {
                let (one, other) = if newest_first { (at, at - 1) } else { (at - 1, at) };
                groups.join(one, other);
            }
            let parent = &groups.parent;
            let up = |at: &usize| Some(parent[*at]).filter(|above| above != at);
            let longest = (0..MANY).map(|at| std::iter::successors(Some(at), up).count()).max();
            assert!(longest.is_some_and(|longest| longest <= 11), "{longest:?}");
        }
    }

    proptest! {
        #[test]
        fn joined_is_what_a_way_of_pairs_leads_to(pairs in proptest::collection::vec((0_usize..12, 0_usize..12), 0..16)) {
            let mut groups = Groups::new(12);
            let mut label: Vec<usize> = (0..12).collect();
            for (one, other) in pairs {
                groups.join(one, other);
                let (from, to) = (label[one], label[other]);
                label.iter_mut().filter(|label| **label == from).for_each(|label| *label = to);
            }
            for one in 0..12 {
                for other in 0..12 {
                    prop_assert_eq!(groups.first(one) == groups.first(other), label[one] == label[other]);
                }
            }
        }
    }
}
