//! Rings that lie inside the wrong ring, or outside the right one.

use super::FaultKind;
use super::outline::Outline;
use crate::order::Order as _;

/// The rings that are in the wrong place, by number of the outline. `sound` rings do not cross, and `parents` tells
/// the smallest sound ring around each of them.
pub(super) fn misplaced(
    outlines: &[Outline],
    sound: &[bool],
    parents: &[Option<usize>],
    polygons: usize,
) -> Vec<(FaultKind, usize)> {
    let mut walk = Walk {
        outlines,
        known: known(outlines, sound, polygons),
        nearest: vec![None; polygons],
        stray: vec![false; outlines.len()],
    };
    let children = Children::new(sound, parents);
    let mut found = Vec::new();
    // An explicit stack: rings may be nested as deep as the input is long.
    let mut stack: Vec<Step> = children.of(None).map(Step::Enter).collect();
    while let Some(step) = stack.pop() {
        match step {
            Step::Leave(polygon, before) => walk.set_nearest(polygon, before),
            Step::Enter(ring) => {
                let Some(outline) = outlines.get(ring) else {
                    continue;
                };
                let parent = parents.get(ring).copied().flatten();
                found.extend(walk.judge(ring, outline, parent).map(|kind| (kind, ring)));
                stack.push(Step::Leave(outline.polygon, walk.nearest(outline.polygon)));
                walk.set_nearest(outline.polygon, Some(ring));
                stack.extend(children.of(Some(ring)).map(Step::Enter));
            }
        }
    }
    found
}

enum Step {
    Enter(usize),
    /// Puts back what was nearest in the polygon before the ring was entered.
    Leave(usize, Option<usize>),
}

/// What is known of a polygon: whether its exterior, and whether all of its rings, are sound.
#[derive(Clone, Copy)]
struct Known {
    shell: bool,
    all: bool,
}

fn known(outlines: &[Outline], sound: &[bool], polygons: usize) -> Vec<Known> {
    let mut known = vec![Known { shell: true, all: true }; polygons];
    for (outline, sound) in outlines.iter().zip(sound) {
        if let Some(known) = known.get_mut(outline.polygon)
            && !sound
        {
            known.all = false;
            known.shell &= outline.ring != 0;
        }
    }
    known
}

struct Walk<'a> {
    outlines: &'a [Outline],
    known: Vec<Known>,
    /// For each polygon the innermost of its rings around the place of the walk.
    nearest: Vec<Option<usize>>,
    /// Holes found to be outside.
    stray: Vec<bool>,
}

impl Walk<'_> {
    fn nearest(&self, polygon: usize) -> Option<usize> {
        self.nearest.get(polygon).copied().flatten()
    }

    fn set_nearest(&mut self, polygon: usize, ring: Option<usize>) {
        if let Some(slot) = self.nearest.get_mut(polygon) {
            *slot = ring;
        }
    }

    fn judge(&mut self, ring: usize, outline: &Outline, parent: Option<usize>) -> Option<FaultKind> {
        if outline.ring == 0 { self.judge_shell(outline, parent) } else { self.judge_hole(ring, outline) }
    }

    fn judge_shell(&self, outline: &Outline, parent: Option<usize>) -> Option<FaultKind> {
        let parent = self.outlines.get(parent?)?;
        let within = parent.ring == 0 && parent.polygon != outline.polygon;
        // If the other polygon has a broken hole, this polygon may well lie in it.
        (within && self.known.get(parent.polygon)?.all).then_some(FaultKind::NestedShells)
    }

    fn judge_hole(&mut self, ring: usize, outline: &Outline) -> Option<FaultKind> {
        let Some(around) = self.nearest(outline.polygon) else {
            let outside = self.known.get(outline.polygon)?.shell;
            *self.stray.get_mut(ring)? = outside;
            return outside.then_some(FaultKind::HoleOutsideShell);
        };
        let in_hole = self.outlines.get(around)?.ring != 0;
        // Around a hole that is itself outside nothing can be told: most likely it was meant as the exterior.
        (in_hole && !*self.stray.get(around)?).then_some(FaultKind::NestedHoles)
    }
}

/// The rings directly inside each ring, as runs of one sorted list.
struct Children {
    pairs: Vec<(Option<usize>, usize)>,
}

impl Children {
    fn new(sound: &[bool], parents: &[Option<usize>]) -> Self {
        let rings = sound.iter().zip(parents).enumerate().filter(|(_, (sound, _))| **sound);
        let mut pairs: Vec<_> = rings.map(|(ring, (_, parent))| (*parent, ring)).collect();
        pairs.order();
        Self { pairs }
    }

    fn of(&self, parent: Option<usize>) -> impl Iterator<Item = usize> {
        let start = self.pairs.partition_point(|(other, _)| *other < parent);
        self.pairs.iter().skip(start).take_while(move |(other, _)| *other == parent).map(|(_, ring)| *ring)
    }
}
