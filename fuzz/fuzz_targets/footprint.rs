//! Any rings as a footprint: a verdict, which does not depend on the way round a ring is drawn.
#![no_main]

use casecairn::model::footprint::validity::{Ring, check};
use libfuzzer_sys::arbitrary::{Arbitrary, Result, Unstructured};
use libfuzzer_sys::fuzz_target;

#[derive(Debug)]
struct Footprint(Vec<Vec<Ring>>);

impl<'a> Arbitrary<'a> for Footprint {
    fn arbitrary(input: &mut Unstructured<'a>) -> Result<Self> {
        // On a small grid everything meets everything; any numbers find what arithmetic gets wrong.
        let grid = !input.ratio(1, 4)?;
        let mut polygons = Vec::new();
        for _ in 0..input.int_in_range(0..=3)? {
            let mut rings = Vec::new();
            for _ in 0..input.int_in_range(0..=4)? {
                rings.push(ring(input, grid)?);
            }
            polygons.push(rings);
        }
        Ok(Self(polygons))
    }
}

fn ring(input: &mut Unstructured<'_>, grid: bool) -> Result<Ring> {
    let mut ring = Ring::new();
    for _ in 0..input.int_in_range(0..=12)? {
        ring.push(if grid {
            [
                f64::from(input.int_in_range(0..=9_u8)?),
                f64::from(input.int_in_range(0..=9_u8)?),
            ]
        } else {
            [input.arbitrary()?, input.arbitrary()?]
        });
    }
    if !ring.is_empty() && input.ratio(9, 10)? {
        ring.push(ring[0]);
    }
    Ok(ring)
}

fuzz_target!(|footprint: Footprint| {
    let faults = check(&footprint.0);
    for fault in &faults {
        assert!(
            footprint
                .0
                .get(fault.polygon)
                .is_some_and(|rings| fault.ring < rings.len())
        );
    }
    let mut turned = footprint.0.clone();
    turned.iter_mut().flatten().for_each(|ring| ring.reverse());
    assert_eq!(
        faults.is_empty(),
        check(&turned).is_empty(),
        "drawn the other way round"
    );
});
