//! How many claims are independent in pairs.

use super::Ground;
use crate::index::{Groups, Node};
use crate::order::Order as _;
use std::collections::{BTreeMap, BTreeSet};

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
        other.nodes.iter().all(|node| self.nodes.binary_search(node).is_ok())
    }
}

/// Claims that hang together by what they stand on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Group {
    /// How many claims.
    pub(crate) claims: usize,
    /// How many of them are independent.
    pub(crate) lineages: Lineages,
    /// What several of them stand on, and how many; of one claim, all.
    pub(crate) shared: Vec<(Node, usize)>,
}

impl Lineages {
    /// The most claims among these that are independent in pairs.
    pub(crate) fn of(grounds: Vec<Ground>) -> Self {
        Self::explained(grounds).0
    }

    /// The most claims among these that are independent in pairs, and which of
    /// them hang together.
    ///
    /// Claims that hang together by nothing are counted apart, so that one more
    /// lineage always counts one more, however large the rest is.
    pub(crate) fn explained(grounds: Vec<Ground>) -> (Self, Vec<Group>) {
        // What may share something with anything stands alone or not at all.
        let (wide, mut grounds): (Vec<Ground>, Vec<Ground>) = grounds.into_iter().partition(|ground| ground.wide);
        grounds.order_by(|one, other| (one.nodes.len(), &one.nodes).cmp(&(other.nodes.len(), &other.nodes)));
        let mut lineages = Self { least: 0, exact: true };
        let mut groups = Vec::new();
        for members in hanging_together(&grounds) {
            let claims = members.len();
            let shared = shared(&members);
            let found = Self::among(members, shared.iter().any(|(_, times)| *times == claims));
            lineages.least += found.least;
            lineages.exact &= found.exact;
            groups.push(Group { claims, lineages: found, shared });
        }
        lineages.least = lineages.least.max(usize::from(!wide.is_empty()));
        lineages.exact &= wide.is_empty() || (wide.len() == 1 && grounds.is_empty());
        (lineages, groups)
    }

    /// The most among claims that hang together; `one` where something is common to all.
    fn among(mut members: Vec<&Ground>, one: bool) -> Self {
        members.dedup_by(|one, other| one.nodes == other.nodes);
        match &*members {
            _ if one => Self { least: 1, exact: true },
            members if members.len() > MOST => some(members),
            members => searched(members, STEPS),
        }
    }
}

/// What several grounds have in common, and how many; of one ground, all of it.
fn shared(members: &[&Ground]) -> Vec<(Node, usize)> {
    let mut nodes: Vec<Node> = members.iter().flat_map(|ground| ground.nodes.iter().copied()).collect();
    nodes.order();
    let runs = nodes.chunk_by(|one, other| one == other);
    let times = runs.filter_map(|run| Some((*run.first()?, run.len())));
    times.filter(|(_, times)| *times > 1 || members.len() == 1).collect()
}

/// The largest group that is searched for the best answer.
const MOST: usize = 256;

/// Grounds in groups, the smallest grounds first in each: what one group stands
/// on, no other does.
fn hanging_together(grounds: &[Ground]) -> Vec<Vec<&Ground>> {
    let places = grounds.iter().enumerate().flat_map(|(at, ground)| ground.nodes.iter().map(move |node| (*node, at)));
    let mut places: Vec<(Node, usize)> = places.collect();
    places.order();
    let mut groups = Groups::new(grounds.len());
    for (one, other) in places.iter().zip(places.iter().skip(1)) {
        if one.0 == other.0 {
            groups.join(one.1, other.1);
        }
    }
    let mut found: BTreeMap<usize, Vec<&Ground>> = BTreeMap::new();
    for (at, ground) in grounds.iter().enumerate() {
        found.entry(groups.first(at)).or_default().push(ground);
    }
    found.into_values().collect()
}

/// The best answer, by a search of so many steps at most.
pub(super) fn searched(grounds: &[&Ground], steps: usize) -> Lineages {
    // A claim that stands on all that another stands on adds nothing.
    let mut least: Vec<&Ground> = Vec::new();
    for ground in grounds {
        if !least.iter().any(|kept| ground.holds(kept)) {
            least.push(ground);
        }
    }
    let mut search = Search { grounds: &least, best: 0, steps: 0, most: steps };
    let all: Vec<usize> = (0..least.len()).collect();
    search.run(0, &all);
    Lineages { least: search.best, exact: search.steps < steps }
}

/// A good answer, in one pass: whatever shares nothing with what was taken before.
fn some(grounds: &[&Ground]) -> Lineages {
    let mut taken: BTreeSet<Node> = BTreeSet::new();
    let mut least = 0;
    for ground in grounds {
        if ground.nodes.iter().all(|node| !taken.contains(node)) {
            taken.extend(&ground.nodes);
            least += 1;
        }
    }
    Lineages { least, exact: false }
}

/// Branch and bound over what is still free to choose.
struct Search<'g> {
    grounds: &'g [&'g Ground],
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
