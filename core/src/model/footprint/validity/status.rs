//! The segments the sweep line cuts, from south to north.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::Position;
use super::exact::{cross, order, side};

/// A segment of a ring, with its western end on the left.
#[derive(Clone, Copy, Debug)]
pub(super) struct Strand {
    pub left: Position,
    pub right: Position,
    /// The number of the ring among all outlines.
    pub ring: usize,
    /// Where the segment starts in the ring as given.
    pub position: usize,
    /// Whether the area the ring encloses is above the segment (else it is below).
    pub inside_above: bool,
}

impl Strand {
    pub fn ends(&self) -> (Position, Position) {
        (self.left, self.right)
    }

    /// Names the segment; the greater of two is the later one in the input.
    pub fn name(&self) -> (usize, usize) {
        (self.ring, self.position)
    }

    /// Where a place lies that the sweep line is at: above this segment, below, or on it.
    fn place(&self, at: Position) -> Ordering {
        let ([_, low], [_, high], [_, y]) = (self.left, self.right, at);
        // Most places are clearly off; this spares the exact test.
        if y > low && y > high {
            Ordering::Greater
        } else if y < low && y < high {
            Ordering::Less
        } else {
            side(self.left, self.right, at)
        }
    }
}

/// What the tree is searched with. The two marks stand just below and just above all segments through a place.
#[derive(Clone, Copy, Debug)]
enum Key {
    Strand(Strand),
    Below(Position),
    Above(Position),
}

impl Ord for Key {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Strand(one), Self::Strand(two)) => compare(one, two),
            (Self::Strand(strand), Self::Below(at)) => strand.place(*at).reverse().then(Ordering::Greater),
            (Self::Strand(strand), Self::Above(at)) => strand.place(*at).reverse().then(Ordering::Less),
            (Self::Below(at), Self::Strand(strand)) => strand.place(*at).then(Ordering::Less),
            (Self::Above(at), Self::Strand(strand)) => strand.place(*at).then(Ordering::Greater),
            (Self::Below(_), Self::Above(_)) => Ordering::Less,
            (Self::Above(_), Self::Below(_)) => Ordering::Greater,
            (Self::Below(_), Self::Below(_)) | (Self::Above(_), Self::Above(_)) => Ordering::Equal,
        }
    }
}

impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Key {}

/// Which of two segments is above the other, just east of where the later of them starts. For segments that do
/// not cross this stays true as long as the sweep line cuts both, which makes it an order for the tree.
fn compare(one: &Strand, two: &Strand) -> Ordering {
    if one.name() == two.name() {
        return Ordering::Equal;
    }
    let by_place = if order(one.left, two.left) == Ordering::Greater {
        two.place(one.left).then_with(|| side(two.left, two.right, one.right))
    } else {
        one.place(two.left).then_with(|| side(one.left, one.right, two.right)).reverse()
    };
    by_place.then_with(|| one.name().cmp(&two.name()))
}

/// The segments the sweep line cuts, in order. No two of them may have crossed west of the line; whoever uses
/// this sees to it by asking [`Status::crossing`] after every change.
#[derive(Debug, Default)]
pub(super) struct Status {
    tree: BTreeSet<Key>,
}

impl Status {
    pub fn insert(&mut self, strand: Strand) {
        self.tree.insert(Key::Strand(strand));
    }

    pub fn remove(&mut self, strand: Strand) {
        self.tree.remove(&Key::Strand(strand));
    }

    /// Adds the segments that contain the place, ends included, to `here`, and tells their neighbours.
    pub fn around(&self, at: Position, here: &mut Vec<Strand>) -> Around {
        let mut below = None;
        for strand in self.tree.range(..Key::Above(at)).rev().filter_map(strand) {
            if strand.place(at) != Ordering::Equal {
                below = Some(strand);
                break;
            }
            here.push(strand);
        }
        Around { below, above: self.tree.range(Key::Above(at)..).next().and_then(strand) }
    }

    /// The segment directly below another one.
    pub fn below(&self, strand: Strand) -> Option<Strand> {
        self.tree.range(..Key::Strand(strand)).next_back().and_then(self::strand)
    }

    /// Two neighbours that cross, one of them being the next below or above the place.
    pub fn crossing(&self, at: Position) -> Option<(Strand, Strand)> {
        let pair = |mark: Key| {
            let lower = self.tree.range(..mark).next_back().and_then(strand)?;
            let upper = self.tree.range(mark..).next().and_then(strand)?;
            cross(lower.ends(), upper.ends()).then_some((lower, upper))
        };
        pair(Key::Below(at)).or_else(|| pair(Key::Above(at)))
    }
}

/// The segments next to a place, to the south and to the north.
pub(super) struct Around {
    below: Option<Strand>,
    above: Option<Strand>,
}

impl Around {
    /// Whether new neighbours cross once `between`, in order, is all there is at the place.
    pub fn would_cross(&self, between: &[Strand]) -> bool {
        let crosses = |one: Option<&Strand>, two: Option<&Strand>| {
            one.zip(two).is_some_and(|(one, two)| cross(one.ends(), two.ends()))
        };
        let (below, above) = (self.below.as_ref(), self.above.as_ref());
        crosses(below, between.first().or(above)) || crosses(between.last(), above)
    }
}

fn strand(key: &Key) -> Option<Strand> {
    match key {
        Key::Strand(strand) => Some(*strand),
        Key::Below(_) | Key::Above(_) => None,
    }
}
