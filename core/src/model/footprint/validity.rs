//! Is a footprint a valid polygon?
//!
//! The rules are those of OGC Simple Features, read the way JTS and GEOS read them:
//!
//! * a ring is closed, has at least three different corners and neither crosses nor touches itself;
//! * rings never cross and never share a stretch of line; they may touch at single points;
//! * holes lie inside their exterior ring and not inside each other;
//! * the inside of a polygon is one piece, so touching rings may not fence off a part of it;
//! * the polygons of a multipolygon do not overlap; they may touch at single points.
//!
//! Repeated consecutive positions are allowed. So are rings without any position: they are empty, and an
//! empty polygon is valid. Winding order is not looked at. Positions are taken as points of a plane; the
//! antimeridian and the poles have no special meaning here. Numbers closer to zero than 1e-100 are read as zero.
//!
//! # Cost
//!
//! A line sweeps over the corners from west to east and keeps the segments it cuts in a sorted tree. When two
//! segments are found to cross, the fault is noted and one of the two leaves the tree, so what is left in it
//! never crosses. There can be no more such removals than segments, hence `n` positions cost `O(n log n)`
//! in the worst case, valid or not, and the number of faults is at most one per ring and kind.
//! Every decision rests on exact orientation; nothing is rounded and no tolerance is used.

mod collect;
mod connect;
mod exact;
mod meeting;
mod nesting;
mod outline;
mod simple;
mod status;
mod sweep;

use std::fmt;

/// A place: longitude, then latitude.
///
/// ```
/// let position: casecairn::model::footprint::validity::Position = [8.54, 47.37];
/// assert_eq!(position[0], 8.54);
/// ```
pub type Position = [f64; 2];

/// A closed line: the last position repeats the first.
///
/// ```
/// let ring: casecairn::model::footprint::validity::Ring = vec![[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [0.0, 0.0]];
/// assert_eq!(ring.first(), ring.last());
/// ```
pub type Ring = Vec<Position>;

/// What is wrong with a ring.
///
/// ```
/// use casecairn::model::footprint::validity::FaultKind;
///
/// assert_eq!(FaultKind::NestedHoles.code(), "nested_holes");
/// assert_eq!(FaultKind::NestedHoles.to_string(), "nested_holes");
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FaultKind {
    /// A coordinate is not a number, is infinite, or is beyond ±1e100, where exact arithmetic would overflow.
    NotFinite,
    /// Fewer than four positions, once closed and without repetitions.
    TooFewPositions,
    /// The last position differs from the first.
    NotClosed,
    /// All positions lie on one straight line, so the ring encloses nothing.
    CollapsedRing,
    /// The ring has the same outline as an earlier one.
    DuplicateRings,
    /// The ring crosses or touches itself, or runs back along itself.
    SelfIntersection,
    /// The ring crosses an earlier one or shares a stretch of line with it.
    RingsCross,
    /// The hole lies outside the exterior ring of its polygon.
    HoleOutsideShell,
    /// The hole lies inside another hole of its polygon.
    NestedHoles,
    /// Together with earlier rings this ring cuts the inside of the polygon in two.
    DisconnectedInterior,
    /// The polygon lies inside another polygon of the same multipolygon.
    NestedShells,
}

impl FaultKind {
    /// The name of the kind in reports; it stays the same between versions.
    ///
    /// ```
    /// use casecairn::model::footprint::validity::FaultKind;
    ///
    /// assert_eq!(FaultKind::SelfIntersection.code(), "self_intersection");
    /// ```
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotFinite => "not_finite",
            Self::TooFewPositions => "too_few_positions",
            Self::NotClosed => "not_closed",
            Self::CollapsedRing => "collapsed_ring",
            Self::DuplicateRings => "duplicate_rings",
            Self::SelfIntersection => "self_intersection",
            Self::RingsCross => "rings_cross",
            Self::HoleOutsideShell => "hole_outside_shell",
            Self::NestedHoles => "nested_holes",
            Self::DisconnectedInterior => "disconnected_interior",
            Self::NestedShells => "nested_shells",
        }
    }
}

impl fmt::Display for FaultKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// One fault and where it is.
///
/// ```
/// use casecairn::model::footprint::validity::{FaultKind, check};
///
/// let bow_tie = vec![[0.0, 0.0], [2.0, 2.0], [2.0, 0.0], [0.0, 2.0], [0.0, 0.0]];
/// let faults = check(&[vec![bow_tie]]);
/// let fault = faults.first().expect("a bow-tie crosses itself");
/// assert_eq!(fault.kind, FaultKind::SelfIntersection);
/// assert_eq!((fault.polygon, fault.ring), (0, 0));
/// assert_eq!(fault.at, Some([1.0, 1.0]));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fault {
    /// What is wrong.
    pub kind: FaultKind,
    /// The polygon, counted from 0.
    pub polygon: usize,
    /// The ring within the polygon, counted from 0; ring 0 is the exterior.
    pub ring: usize,
    /// The position within the ring, counted from 0: the corner at fault, or the start of the segment at fault.
    pub position: Option<usize>,
    /// The place of the fault, always finite. Where two segments cross it is rounded; it is only meant for showing.
    pub at: Option<Position>,
}

/// Checks the polygons of one footprint together, as the parts of a multipolygon.
///
/// A polygon is a list of rings, the exterior first. The answer is empty if and only if the footprint is valid.
///
/// Each ring gets at most one fault of each kind. A ring that is wrong by itself, or crosses an earlier one, is
/// not asked where it lies: the answer would only repeat the same mistake in other words. Where two rings are
/// at odds, the later one is named. Faults are ordered by polygon, ring and kind.
///
/// ```
/// use casecairn::model::footprint::validity::{FaultKind, check};
///
/// let shell = vec![[0.0, 0.0], [9.0, 0.0], [9.0, 9.0], [0.0, 9.0], [0.0, 0.0]];
/// let inside = vec![[3.0, 3.0], [4.0, 3.0], [3.0, 4.0], [3.0, 3.0]];
/// let outside = vec![[20.0, 3.0], [21.0, 3.0], [20.0, 4.0], [20.0, 3.0]];
/// assert!(check(&[vec![shell.clone(), inside.clone()]]).is_empty());
///
/// let faults = check(&[vec![shell, inside, outside]]);
/// assert_eq!(faults.len(), 1);
/// assert!(faults.iter().all(|f| f.kind == FaultKind::HoleOutsideShell && f.ring == 2));
/// ```
#[must_use]
pub fn check(polygons: &[Vec<Ring>]) -> Vec<Fault> {
    collect::faults(polygons)
}
