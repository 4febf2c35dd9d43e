//! Tarjan's strongly connected components, without recursion: a chain of a
//! million articles must not need a million frames.
//!
//! R. Tarjan, Depth-first search and linear graph algorithms, SIAM J. Comput.
//! 1 (2), 1972.

/// Not visited yet.
const NEW: u32 = u32::MAX;

struct Search<N> {
    next: N,
    /// When each was visited.
    visited: Vec<u32>,
    /// The earliest that each reaches.
    low: Vec<u32>,
    open: Vec<bool>,
    /// Visited, and not yet in a component.
    waiting: Vec<u32>,
    /// The way to where the search is: a thing, and which of its ways is next.
    way: Vec<(u32, usize)>,
    clock: u32,
}

/// Calls `found` with each component of a graph of `count` things: what it
/// leads to came before. `next` gives where the n-th way out of a thing leads,
/// `Some(None)` where that is outside.
pub(in crate::index) fn each(
    count: usize,
    next: impl Fn(u32, usize) -> Option<Option<u32>>,
    mut found: impl FnMut(&[u32]),
) {
    let mut search = Search {
        next,
        visited: vec![NEW; count],
        low: vec![NEW; count],
        open: vec![false; count],
        waiting: Vec::new(),
        way: Vec::new(),
        clock: 0,
    };
    for start in 0..super::to_u32(count) {
        if get(&search.visited, start) == NEW {
            search.enter(start);
            search.run(&mut found);
        }
    }
}

fn get(list: &[u32], at: u32) -> u32 {
    list.get(at as usize).copied().unwrap_or(NEW)
}

fn lower(list: &mut [u32], at: u32, to: u32) {
    if let Some(value) = list.get_mut(at as usize) {
        *value = (*value).min(to);
    }
}

impl<N: Fn(u32, usize) -> Option<Option<u32>>> Search<N> {
    fn enter(&mut self, at: u32) {
        lower(&mut self.visited, at, self.clock);
        lower(&mut self.low, at, self.clock);
        self.clock += 1;
        self.set_open(at, true);
        self.waiting.push(at);
        self.way.push((at, 0));
    }

    fn set_open(&mut self, at: u32, open: bool) {
        if let Some(is_open) = self.open.get_mut(at as usize) {
            *is_open = open;
        }
    }

    fn run(&mut self, found: &mut impl FnMut(&[u32])) {
        while let Some((at, next)) = self.way.last_mut() {
            let (at, which) = (*at, *next);
            *next += 1;
            match (self.next)(at, which) {
                Some(Some(to)) if get(&self.visited, to) == NEW => self.enter(to),
                Some(Some(to)) if self.open.get(to as usize) == Some(&true) => {
                    let visited = get(&self.visited, to);
                    lower(&mut self.low, at, visited);
                }
                Some(_) => {}
                None => self.leave(at, found),
            }
        }
    }

    fn leave(&mut self, at: u32, found: &mut impl FnMut(&[u32])) {
        self.way.pop();
        let low = get(&self.low, at);
        if let Some((parent, _)) = self.way.last() {
            lower(&mut self.low, *parent, low);
        }
        if low == get(&self.visited, at) {
            let start = self.waiting.iter().rposition(|waiting| *waiting == at).unwrap_or_default();
            let members = self.waiting.split_off(start);
            for member in &members {
                self.set_open(*member, false);
            }
            found(&members);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that panics has failed")]
    use super::each;
    use std::cell::Cell;

    /// How often it asks where a way leads, and how many things it has found.
    fn asked(ways: &[Vec<u32>]) -> (usize, usize) {
        let (asked, mut found) = (Cell::new(0), 0);
        let next = |at: u32, which: usize| {
            asked.set(asked.get() + 1);
            ways[at as usize].get(which).map(|to| Some(*to))
        };
        each(ways.len(), next, |members| found += members.len());
        (asked.get(), found)
    }

    /// Each way is taken once, and each end of ways is seen once: linear, whatever the shape.
    #[test]
    fn no_way_is_taken_twice() {
        const MANY: u32 = 100_000;
        let mut state = 7_u64;
        let mut random = |below: u32| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            u32::try_from((state >> 33) % u64::from(below)).unwrap()
        };
        let chain: Vec<Vec<u32>> = (0..MANY).map(|at| at.checked_sub(1).into_iter().collect()).collect();
        let back: Vec<Vec<u32>> = (0..MANY).map(|at| vec![(at + 1) % MANY]).collect();
        let star: Vec<Vec<u32>> = (0..MANY).map(|at| if at == 0 { vec![] } else { vec![0] }).collect();
        let wild: Vec<Vec<u32>> = (0..MANY).map(|_| (0..random(4)).map(|_| random(MANY)).collect()).collect();
        for ways in [chain, back, star, wild] {
            let count = ways.iter().map(Vec::len).sum::<usize>() + ways.len();
            assert_eq!(asked(&ways), (count, ways.len()));
        }
    }
}
