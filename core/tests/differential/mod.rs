//! Documents made at random from what the model says about itself: right ones,
//! and ones with a fault or two. The same seed gives the same documents.

#![allow(dead_code, reason = "each test uses a part")]
#![allow(missing_docs, reason = "a tool of tests")]

pub mod make;
pub mod spoil;
pub mod text;

use casecairn::schema::Root;
use serde_json::Value;
use std::collections::BTreeSet;

/// A small generator of numbers (`SplitMix64`, Steele et al. 2014).
pub struct Random {
    state: u64,
    /// The fields that were filled, `Compound.place`.
    pub reached: BTreeSet<String>,
}

impl Random {
    pub fn new(seed: u64) -> Self {
        Self { state: seed, reached: BTreeSet::new() }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below another.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end.max(1) as u64).expect("below a usize")
    }

    /// Whether something with so many chances in a hundred happens.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of several.
    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        let at = self.below(of.len());
        &of[at]
    }
}

/// A document, and as what it is meant.
pub struct Document {
    pub root: Root,
    pub value: Value,
}

/// The document of a seed: four in five are spoilt.
pub fn document(seed: u64) -> Document {
    let mut random = Random::new(seed);
    let root = *random.pick(Root::ALL);
    let mut value = make::root(root, &mut random);
    if random.chance(80) {
        for _ in 0..=random.below(2) {
            spoil::spoil(&mut value, &mut random);
        }
    }
    Document { root, value }
}
