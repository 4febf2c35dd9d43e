//! One place where several rings, or several parts of a ring, come together.

use crate::order::Order as _;
use std::cmp::Ordering;

use super::exact::{order, side};
use super::{FaultKind, Position};

/// A ring passing through the place: where it comes from and where it goes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Visit {
    pub ring: usize,
    pub position: usize,
    pub from: Position,
    pub to: Position,
}

/// A line from the place towards the next corner of a visit.
struct Ray {
    towards: Position,
    visit: usize,
}

/// The faults among visits that are sorted by ring. Each is told as the kind and the visit that is to blame.
pub(super) fn faults(at: Position, visits: &[Visit]) -> Vec<(FaultKind, Visit)> {
    let mut found = Vec::new();
    // A visit that has a fault is done; what else it does here follows from that.
    let mut done = vec![false; visits.len()];
    for ((earlier, later), mark) in visits.iter().zip(visits.iter().skip(1)).zip(done.iter_mut().skip(1)) {
        if earlier.ring == later.ring {
            found.push((FaultKind::SelfIntersection, *later));
            *mark = true;
        }
    }
    let rays = sorted_rays(at, visits);
    for bundle in rays.chunk_by(|a, b| compare(at, a.towards, b.towards) == Ordering::Equal) {
        blame_shared_stretch(bundle, visits, &mut done, &mut found);
    }
    blame_crossings(&rays, visits, &mut done, &mut found);
    found
}

/// Counter-clockwise from south, by visit where the direction is the same.
fn sorted_rays(at: Position, visits: &[Visit]) -> Vec<Ray> {
    let mut rays: Vec<Ray> = visits
        .iter()
        .enumerate()
        .flat_map(|(visit, both)| [both.from, both.to].map(|towards| Ray { towards, visit }))
        .collect();
    rays.order_by(|a, b| compare(at, a.towards, b.towards).then(a.visit.cmp(&b.visit)));
    rays
}

/// The order of two directions around a place.
fn compare(at: Position, a: Position, b: Position) -> Ordering {
    let westward = |towards: Position| order(towards, at) == Ordering::Less;
    westward(a).cmp(&westward(b)).then_with(|| side(at, a, b).reverse())
}

/// Rays in one direction: the rings run along each other, or a ring turns straight back.
fn blame_shared_stretch(bundle: &[Ray], visits: &[Visit], done: &mut [bool], found: &mut Vec<(FaultKind, Visit)>) {
    let Some((first, rest)) = bundle.split_first() else {
        return;
    };
    let Some(earliest) = visits.get(first.visit) else {
        return;
    };
    for ray in rest {
        if let (Some(visit), Some(mark)) = (visits.get(ray.visit), done.get_mut(ray.visit)) {
            let kind = if visit.ring == earliest.ring { FaultKind::SelfIntersection } else { FaultKind::RingsCross };
            found.push((kind, *visit));
            *mark = true;
        }
    }
}

/// Rings that only touch close like brackets when one walks around the place; rings that cross do not.
fn blame_crossings(rays: &[Ray], visits: &[Visit], done: &mut [bool], found: &mut Vec<(FaultKind, Visit)>) {
    let is_done = |done: &[bool], visit: usize| done.get(visit).is_none_or(|done| *done);
    let mut seen = vec![false; visits.len()];
    let mut open: Vec<usize> = Vec::new();
    for ray in rays {
        let Some(closing) = seen.get_mut(ray.visit) else {
            continue;
        };
        if !std::mem::replace(closing, true) {
            open.push(ray.visit);
            continue;
        }
        while !is_done(done, ray.visit) {
            let Some(last) = open.pop() else {
                break;
            };
            if last == ray.visit {
                break;
            }
            if is_done(done, last) {
                continue;
            }
            let blamed = last.max(ray.visit);
            if blamed == ray.visit {
                open.push(last);
            }
            if let (Some(visit), Some(mark)) = (visits.get(blamed), done.get_mut(blamed)) {
                found.push((FaultKind::RingsCross, *visit));
                *mark = true;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visit(ring: usize, from: Position, to: Position) -> Visit {
        Visit { ring, position: 0, from, to }
    }

    fn kinds(visits: &[Visit]) -> Vec<(FaultKind, usize)> {
        faults([0., 0.], visits).iter().map(|(kind, visit)| (*kind, visit.ring)).collect()
    }

    #[test]
    fn corners_that_touch_are_fine() {
        let east = visit(0, [1., 1.], [1., -1.]);
        let west = visit(1, [-1., 1.], [-1., -1.]);
        let within_east = visit(2, [2., 1.], [2., -1.]);
        assert_eq!(kinds(&[east, west, within_east]), []);
    }

    #[test]
    fn the_later_ring_is_blamed_for_crossing() {
        let across = visit(0, [-1., 0.], [1., 0.]);
        let down = visit(1, [0., 1.], [0., -1.]);
        let corner = visit(2, [1., 1.], [2., 1.]);
        assert_eq!(kinds(&[across, down, corner]), [(FaultKind::RingsCross, 1)]);
    }

    #[test]
    fn a_shared_stretch_is_told_once() {
        let one = visit(0, [-1., 0.], [1., 0.]);
        let two = visit(1, [2., 0.], [0., 1.]);
        assert_eq!(kinds(&[one, two]), [(FaultKind::RingsCross, 1)]);
    }

    #[test]
    fn a_spike_and_a_second_visit_are_self_intersections() {
        assert_eq!(kinds(&[visit(0, [1., 0.], [2., 0.])]), [(FaultKind::SelfIntersection, 0)]);
        let twice = [visit(0, [1., 1.], [1., -1.]), visit(0, [-1., 1.], [-1., -1.])];
        assert_eq!(kinds(&twice), [(FaultKind::SelfIntersection, 0)]);
    }
}
