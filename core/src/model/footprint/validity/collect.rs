//! Runs the checks one after the other and gathers the faults.

use super::outline::{Outline, canonical, compare, corners};
use super::simple::is_plainly_simple;
use super::sweep::{Findings, sweep};
use super::{Fault, FaultKind, Position, Ring, connect, nesting};
use crate::order::Order as _;

pub(super) fn faults(polygons: &[Vec<Ring>]) -> Vec<Fault> {
    // Most footprints are one short ring.
    if let [rings] = polygons
        && let [ring] = rings.as_slice()
        && corners(ring).is_ok_and(|corners| is_plainly_simple(&corners))
    {
        return Vec::new();
    }
    faults_by_sweep(polygons)
}

pub(super) fn faults_by_sweep(polygons: &[Vec<Ring>]) -> Vec<Fault> {
    let mut report = Report::default();
    report.read(polygons);
    report.leave_out_duplicates(polygons.len());
    let findings = report.sweep();
    report.place(&findings, polygons.len());
    report.faults.order_by_key(|fault| (fault.polygon, fault.ring, fault.kind));
    report.faults
}

#[derive(Default)]
struct Report {
    outlines: Vec<Outline>,
    /// For each outline whether it is still worth asking about.
    sound: Vec<bool>,
    faults: Vec<Fault>,
}

impl Report {
    /// Reads the rings one by one. A ring that cannot be read stays in the list, without corners, so that it is
    /// known that its polygon is not whole.
    fn read(&mut self, polygons: &[Vec<Ring>]) {
        for (polygon, rings) in polygons.iter().enumerate() {
            let empty_shell = rings.first().is_some_and(Vec::is_empty);
            for (ring, positions) in rings.iter().enumerate() {
                let read = match corners(positions) {
                    // Inside nothing there is no room for a hole.
                    Ok(corners) if empty_shell && !corners.is_empty() => Err((FaultKind::HoleOutsideShell, Some(0))),
                    other => other,
                };
                let (corners, sound) = match read {
                    // An empty ring takes part in nothing.
                    Ok(corners) if corners.is_empty() => continue,
                    Ok(corners) => (corners, true),
                    Err((kind, position)) => {
                        // A place that is not one cannot be shown.
                        let at = position.and_then(|position| positions.get(position)).copied();
                        let at = at.filter(|at| at.iter().all(|number| number.is_finite()));
                        self.faults.push(Fault { kind, polygon, ring, position, at });
                        (Vec::new(), false)
                    }
                };
                self.outlines.push(Outline { polygon, ring, corners });
                self.sound.push(sound);
            }
        }
    }

    /// Tells rings that were given twice and leaves the later one out, since it clashes with the first all along.
    fn leave_out_duplicates(&mut self, polygons: usize) {
        if self.outlines.len() < 2 {
            return;
        }
        let mut forms: Vec<(Vec<Position>, usize)> = self
            .outlines
            .iter()
            .enumerate()
            .filter(|(_, outline)| !outline.corners.is_empty())
            .map(|(number, outline)| (canonical(&outline.corners), number))
            .collect();
        forms.order_by(|(a, one), (b, two)| compare(a, b).then(one.cmp(two)));

        // A polygon given twice is one mistake; its holes are then not told as well.
        let mut twice = vec![false; polygons];
        let mut repeated = Vec::new();
        for same in forms.chunk_by(|(a, _), (b, _)| compare(a, b).is_eq()) {
            let (Some((_, first)), again) = (same.first(), same.iter().skip(1)) else {
                continue;
            };
            let first_is_shell = self.outlines.get(*first).is_some_and(|outline| outline.ring == 0);
            for (_, number) in again {
                repeated.push(*number);
                if let Some(outline) = self.outlines.get(*number)
                    && let Some(twice) = twice.get_mut(outline.polygon)
                {
                    *twice |= first_is_shell && outline.ring == 0;
                }
            }
        }
        let is_twice = |outline: &Outline| twice.get(outline.polygon).is_some_and(|twice| *twice);
        for number in repeated {
            if let Some(outline) = self.outlines.get(number)
                && (outline.ring == 0 || !is_twice(outline))
            {
                let first = outline.corners.first();
                let (position, at) = (first.map(|corner| corner.position), first.map(|corner| corner.at));
                self.tell(number, FaultKind::DuplicateRings, position, at);
            }
        }
        for (outline, sound) in self.outlines.iter().zip(&mut self.sound) {
            *sound &= !is_twice(outline);
        }
    }

    /// Sweeps over all readable rings, and once more over the sound ones if some turned out to clash.
    fn sweep(&mut self) -> Findings {
        let findings = sweep(&self.outlines, &self.sound);
        if findings.clashes.is_empty() {
            return findings;
        }
        for ((number, kind), clash) in &findings.clashes {
            self.tell(*number, *kind, Some(clash.position), Some(clash.at));
        }
        sweep(&self.outlines, &self.sound)
    }

    /// Looks at where the sound rings lie: inside which others, and touching which.
    fn place(&mut self, findings: &Findings, polygons: usize) {
        for (kind, number) in nesting::misplaced(&self.outlines, &self.sound, &findings.parents, polygons) {
            let first = self.outlines.get(number).and_then(|outline| outline.corners.first());
            let (position, at) = (first.map(|corner| corner.position), first.map(|corner| corner.at));
            // A misplaced hole is no part of the fence; a misplaced polygon is one in itself all the same.
            let stays = kind == FaultKind::NestedShells;
            self.tell(number, kind, position, at);
            if let Some(sound) = self.sound.get_mut(number) {
                *sound = stays;
            }
        }
        let counts = |ring: usize| self.sound.get(ring).is_some_and(|sound| *sound);
        let closing = connect::closing(&self.outlines, &findings.touches, counts);
        // The edges come by ring, and one fault per ring is enough.
        for same in closing.chunk_by(|a, b| a.ring == b.ring) {
            if let Some(touch) = same.first() {
                self.tell(touch.ring, FaultKind::DisconnectedInterior, Some(touch.position), Some(touch.at));
            }
        }
    }

    /// Notes a fault of an outline, which is not sound from then on.
    fn tell(&mut self, number: usize, kind: FaultKind, position: Option<usize>, at: Option<Position>) {
        if let (Some(outline), Some(sound)) = (self.outlines.get(number), self.sound.get_mut(number)) {
            self.faults.push(Fault { kind, polygon: outline.polygon, ring: outline.ring, position, at });
            *sound = false;
        }
    }
}
