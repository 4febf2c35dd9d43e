//! How many claims are independent in pairs.

use super::Ground;

/// How many independent lineages there are among some claims.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Lineages {
    /// So many at least.
    pub(crate) least: usize,
    /// Whether there are no more.
    pub(crate) exact: bool,
}

/// How far the exact search goes; beyond, what was found is a lower bound.
const STEPS: usize = 20_000;

impl Ground {
    /// Whether two claims have nothing in common of what they stand on.
    pub(crate) fn is_independent_of(&self, other: &Self) -> bool {
        if self.wide || other.wide {
            return false;
        }
        let (mut own, mut others) = (self.nodes.iter().peekable(), other.nodes.iter().peekable());
        while let (Some(this), Some(that)) = (own.peek(), others.peek()) {
            match this.cmp(that) {
                std::cmp::Ordering::Equal => return false,
                std::cmp::Ordering::Less => own.next(),
                std::cmp::Ordering::Greater => others.next(),
            };
        }
        true
    }

    /// Whether it stands on all that another stands on.
    fn holds(&self, other: &Self) -> bool {
        self.wide || (!other.wide && other.nodes.iter().all(|node| self.nodes.binary_search(node).is_ok()))
    }
}

impl Lineages {
    /// The most claims among these that are independent in pairs.
    pub(crate) fn of(grounds: Vec<Ground>) -> Self {
        Self::within(grounds, STEPS)
    }

    /// The same, when the search may take so many steps.
    pub(super) fn within(mut grounds: Vec<Ground>, steps: usize) -> Self {
        // A claim that stands on all that another stands on adds nothing.
        grounds.sort_by(|one, other| (one.wide, &one.nodes).cmp(&(other.wide, &other.nodes)));
        grounds.dedup_by(|one, other| (one.wide, &one.nodes) == (other.wide, &other.nodes));
        grounds.sort_by_key(|ground| (ground.wide, ground.nodes.len()));
        let mut least: Vec<Ground> = Vec::new();
        for ground in grounds {
            if !least.iter().any(|kept| ground.holds(kept)) {
                least.push(ground);
            }
        }
        let mut search = Search { grounds: &least, best: 0, steps: 0, most: steps };
        let all: Vec<usize> = (0..least.len()).collect();
        search.run(0, &all);
        Self { least: search.best, exact: search.steps < steps }
    }
}

/// Branch and bound over what is still free to choose.
struct Search<'g> {
    grounds: &'g [Ground],
    best: usize,
    steps: usize,
    /// Where it ends.
    most: usize,
}

impl Search<'_> {
    fn run(&mut self, chosen: usize, free: &[usize]) {
        self.best = self.best.max(chosen);
        self.steps += 1;
        if self.steps >= self.most || chosen + free.len() <= self.best {
            return;
        }
        let Some((first, rest)) = free.split_first() else { return };
        let compatible = |other: &usize| match (self.grounds.get(*first), self.grounds.get(*other)) {
            (Some(one), Some(other)) => one.is_independent_of(other),
            _ => false,
        };
        let with: Vec<usize> = rest.iter().copied().filter(compatible).collect();
        // Where nothing speaks against it, there is nothing to gain without it.
        let free_of_conflict = with.len() == rest.len();
        self.run(chosen + 1, &with);
        if !free_of_conflict {
            self.run(chosen, rest);
        }
    }
}
