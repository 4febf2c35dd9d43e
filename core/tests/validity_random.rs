//! Random footprints on small grids, where everything touches everything.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail loudly")]
#![allow(clippy::float_cmp, reason = "small whole numbers")]

use casecairn::model::footprint::validity::{FaultKind, Position, Ring, check};

/// A small generator of numbers, the same on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, faces: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from(self.0 >> 33).unwrap() % faces
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.roll(u32::try_from(from.len()).unwrap()) as usize]
    }

    fn position(&mut self, size: u32) -> Position {
        [f64::from(self.roll(size)), f64::from(self.roll(size))]
    }

    /// Any closed line, or a triangle or square somewhere.
    fn ring(&mut self, size: u32) -> Ring {
        let [x, y] = self.position(size);
        let mut ring = match self.roll(4) {
            0 => (0..3 + self.roll(5)).map(|_| self.position(size)).collect(),
            1 => vec![[x, y], [x + 2.0, y], [x + 2.0, y + 2.0], [x, y + 2.0]],
            2 => vec![[x, y], [x + 1.0, y + 1.0], [x, y + 2.0], [x - 1.0, y + 1.0]],
            _ => vec![[x, y], [x + 1.0, y], [x, y + 1.0]],
        };
        ring.push(ring[0]);
        ring
    }

    fn polygons(&mut self) -> Vec<Vec<Ring>> {
        let size = 4 + self.roll(9);
        let end = f64::from(size);
        (0..=self.roll(3))
            .map(|part| {
                let mut rings: Vec<Ring> = (0..=self.roll(6)).map(|_| self.ring(size)).collect();
                if part == 0 {
                    rings.insert(0, vec![[0.0, 0.0], [end, 0.0], [end, end], [0.0, end], [0.0, 0.0]]);
                }
                rings
            })
            .collect()
    }
}

/// Whether a ring is simple, by comparing all segments with all others.
fn is_simple(ring: &[Position]) -> bool {
    let mut places = ring.to_vec();
    places.dedup();
    places.pop();
    let count = places.len();
    let place = |i: usize| places[i % count];
    let turn = |a: Position, b: Position, c: Position| (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    let within = |a: Position, b: Position, c: Position| {
        turn(a, b, c) == 0.0 && (0..2).all(|axis| c[axis] >= a[axis].min(b[axis]) && c[axis] <= a[axis].max(b[axis]))
    };
    let meet = |a, b, c, d| {
        (turn(a, b, c) * turn(a, b, d) < 0.0 && turn(c, d, a) * turn(c, d, b) < 0.0)
            || within(a, b, c)
            || within(a, b, d)
            || within(c, d, a)
            || within(c, d, b)
    };
    count > 2
        && (0..count).all(|i| {
            let (a, b, after) = (place(i), place(i + 1), place(i + 2));
            let neighbour_is_fine = !within(a, b, after) && !within(b, after, a);
            neighbour_is_fine
                && (i + 2..count).filter(|j| (j + 1) % count != i).all(|j| !meet(a, b, place(j), place(j + 1)))
        })
}

#[test]
fn a_single_ring_is_valid_if_it_is_simple() {
    let mut dice = Dice(1);
    let mut simple = 0;
    for _ in 0..20_000 {
        let size = 3 + dice.roll(40);
        let mut ring: Ring = (0..3 + dice.roll(9)).map(|_| dice.position(size)).collect();
        ring.push(ring[0]);
        simple += u32::from(is_simple(&ring));
        assert_eq!(check(&[vec![ring.clone()]]).is_empty(), is_simple(&ring), "{ring:?}");
    }
    assert!((2000..18_000).contains(&simple), "{simple}");
}

#[test]
fn the_verdict_does_not_depend_on_how_a_footprint_is_written() {
    let mut dice = Dice(2);
    for _ in 0..2000 {
        let polygons = dice.polygons();
        let verdict = check(&polygons).is_empty();
        let mut other = polygons.clone();
        let (turn, flip, mirror) = (dice.roll(4) as usize, dice.roll(2) == 0, dice.pick(&[1.0, -1.0]));
        for ring in other.iter_mut().flatten() {
            ring.pop();
            let start = turn % ring.len();
            ring.rotate_left(start);
            if flip {
                ring.reverse();
            }
            ring.push(ring[0]);
            // The sweep runs along the other axis now.
            for place in ring {
                *place = [place[1] * mirror, place[0]];
            }
        }
        other.reverse();
        for rings in &mut other {
            rings[1..].reverse();
        }
        assert_eq!(check(&other).is_empty(), verdict, "{polygons:?}");
    }
}

#[test]
fn one_fault_for_each_ring_and_kind_in_order() {
    let mut dice = Dice(3);
    for _ in 0..2000 {
        let polygons = dice.polygons();
        let faults = check(&polygons);
        let keys: Vec<(usize, usize, FaultKind)> = faults.iter().map(|f| (f.polygon, f.ring, f.kind)).collect();
        assert!(keys.is_sorted_by(|a, b| a < b), "{keys:?}");
        for fault in &faults {
            let ring = &polygons[fault.polygon][fault.ring];
            assert!(fault.position.is_none_or(|position| position < ring.len()), "{fault:?}");
        }
        assert_eq!(faults, check(&polygons));
    }
}

#[test]
fn taking_out_the_named_rings_leaves_a_valid_footprint() {
    let mut dice = Dice(4);
    for _ in 0..2000 {
        let mut polygons = dice.polygons();
        // Without its exterior a polygon is gone; taking holes out may put islands on land, so it takes rounds.
        for round in 0.. {
            let faults = check(&polygons);
            if faults.is_empty() {
                break;
            }
            assert!(round < 20, "{polygons:?}");
            for fault in &faults {
                polygons[fault.polygon][fault.ring].clear();
                if fault.ring == 0 {
                    for ring in &mut polygons[fault.polygon] {
                        ring.clear();
                    }
                }
            }
        }
    }
}

#[test]
fn wild_numbers_do_no_harm() {
    let wild = [
        0.0,
        -0.0,
        1.0,
        -1.0,
        180.0,
        1e-100,
        -1e-100,
        1e-101,
        5e-324,
        1e-99,
        1e100,
        -1e100,
        1e308,
        f64::MAX,
        f64::MIN,
        f64::NAN,
        f64::INFINITY,
        1.0 + f64::EPSILON,
        1e16,
        1e-16,
        0.1,
        0.3,
        1e50,
        1e-50,
    ];
    let mut dice = Dice(5);
    for _ in 0..4000 {
        let usable = if dice.roll(4) == 0 { wild.len() } else { 12 };
        let polygons: Vec<Vec<Ring>> = (0..=dice.roll(2))
            .map(|_| {
                (0..=dice.roll(3))
                    .map(|_| {
                        let mut ring: Ring = (0..3 + dice.roll(9))
                            .map(|_| [dice.pick(&wild[..usable]), dice.pick(&wild[..usable])])
                            .collect();
                        ring.push(ring[0]);
                        ring
                    })
                    .collect()
            })
            .collect();
        let places = check(&polygons).into_iter().filter_map(|fault| fault.at);
        assert!(places.flatten().all(f64::is_finite), "{polygons:?}");
    }
}
