//! Plain cases, most of them the smallest form of something that is easy to get wrong.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod wkt;

use casecairn::model::footprint::validity::{FaultKind, check};
use wkt::Shape;

/// The faults as `kind@polygon/ring`.
fn faults(text: &str) -> String {
    let Ok(Shape::Polygons(polygons)) = text.parse() else { panic!("not a polygon: {text}") };
    let told: Vec<String> =
        check(&polygons).iter().map(|fault| format!("{}@{}/{}", fault.kind, fault.polygon, fault.ring)).collect();
    told.join(" ")
}

fn assert_faults(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(faults(text), *expected, "{text}");
    }
}

#[test]
fn rings_that_cannot_be_read() {
    assert_faults(&[
        ("POLYGON EMPTY", ""),
        ("POLYGON ((0 0, 9 0, 0 9, 0 0), EMPTY)", ""),
        ("POLYGON (EMPTY, (0 0, 9 0, 0 9, 0 0))", "hole_outside_shell@0/1"),
        ("POLYGON ((0 0))", "too_few_positions@0/0"),
        ("POLYGON ((0 0, 1 1))", "too_few_positions@0/0"),
        ("POLYGON ((0 0, 1 1, 0 0, 0 0, 0 0))", "too_few_positions@0/0"),
        ("POLYGON ((0 0, 9 0, 0 9))", "not_closed@0/0"),
        ("POLYGON ((0 0, 9 0, 0 NaN, 0 0))", "not_finite@0/0"),
        ("POLYGON ((0 0, 9 0, 0 Inf, 0 0))", "not_finite@0/0"),
        ("POLYGON ((0 0, 1 1, 3 3, 2 2, 0 0))", "collapsed_ring@0/0"),
        ("POLYGON ((0 0, 0 0, 9 0, 9 0, 0 9, 0 9, 0 0, 0 0))", ""),
        ("POLYGON ((0 0, -0.0 9, 9 0, 0 -0.0))", ""),
    ]);
}

#[test]
fn rings_at_odds_with_themselves() {
    assert_faults(&[
        // A bow-tie through a shared corner, and one through the middle of a side.
        ("POLYGON ((0 0, 2 2, 4 0, 4 4, 2 2, 0 4, 0 0))", "self_intersection@0/0"),
        ("POLYGON ((0 0, 4 0, 4 4, 2 0, 0 4, 0 0))", "self_intersection@0/0"),
        // Spikes: outwards, inwards, along a side, and on the first position.
        ("POLYGON ((0 0, 4 0, 4 4, 8 4, 4 4, 0 4, 0 0))", "self_intersection@0/0"),
        ("POLYGON ((0 0, 4 0, 4 4, 2 2, 4 4, 0 4, 0 0))", "self_intersection@0/0"),
        ("POLYGON ((0 0, 4 0, 2 0, 4 0, 4 4, 0 4, 0 0))", "self_intersection@0/0"),
        ("POLYGON ((9 0, 4 0, 4 4, 0 4, 0 0, 4 0, 9 0))", "self_intersection@0/0"),
        // A hole drawn as part of the exterior: inverted, and invalid here.
        ("POLYGON ((0 0, 9 0, 9 9, 0 0, 3 6, 6 8, 0 0))", "self_intersection@0/0"),
        // Two tours of one outline.
        ("POLYGON ((0 0, 4 0, 0 4, 0 0, 4 0, 0 4, 0 0))", "self_intersection@0/0"),
        // Straight corners are no spikes.
        ("POLYGON ((0 0, 1 0, 2 0, 4 0, 4 4, 2 4, 0 4, 0 2, 0 0))", ""),
    ]);
}

#[test]
fn rings_at_odds_with_each_other() {
    assert_faults(&[
        // A hole through a side, through corners only, and along a side.
        ("POLYGON ((0 0, 6 0, 6 6, 0 6, 0 0), (2 2, 8 2, 2 4, 2 2))", "rings_cross@0/1"),
        ("POLYGON ((0 0, 3 0, 6 0, 6 6, 0 6, 0 0), (3 0, 2 3, 0 0, 4 -3, 3 0))", "rings_cross@0/1"),
        ("POLYGON ((0 0, 6 0, 6 6, 0 6, 0 0), (2 0, 4 0, 3 3, 2 0))", "rings_cross@0/1"),
        // Only one of the holes is at odds with the others.
        (
            "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 3 1, 3 3, 1 1), (5 5, 8 5, 8 8, 5 5), (6 4, 7 4, 7 6, 6 4))",
            "rings_cross@0/3",
        ),
        ("POLYGON ((0 0, 6 0, 6 6, 0 6, 0 0), (0 6, 6 6, 6 0, 0 0, 0 6))", "duplicate_rings@0/1"),
        // Neighbours may share a corner but no border.
        ("MULTIPOLYGON (((0 0, 2 0, 2 2, 0 2, 0 0)), ((2 2, 4 2, 4 4, 2 4, 2 2)))", ""),
        ("MULTIPOLYGON (((0 0, 2 0, 2 2, 0 2, 0 0)), ((2 1, 4 1, 4 4, 2 4, 2 1)))", "rings_cross@1/0"),
        // A polygon given twice is one mistake, hole and all.
        (
            "MULTIPOLYGON (((0 0, 9 0, 0 9, 0 0), (1 1, 2 1, 1 2, 1 1)), ((0 0, 9 0, 0 9, 0 0), (1 1, 2 1, 1 2, 1 1)))",
            "duplicate_rings@1/0",
        ),
        // A hole filled to the brim.
        (
            "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 2 1, 1 2, 1 1)), ((1 1, 2 1, 1 2, 1 1)))",
            "duplicate_rings@1/0",
        ),
    ]);
}

#[test]
fn rings_in_the_wrong_place() {
    assert_faults(&[
        ("POLYGON ((0 0, 6 0, 6 6, 0 6, 0 0), (7 1, 8 1, 8 2, 7 1))", "hole_outside_shell@0/1"),
        // Outside, but touching at a corner, at two, and in the bay of a concave exterior.
        ("POLYGON ((0 0, 6 0, 6 6, 0 6, 0 0), (6 0, 8 1, 8 2, 6 0))", "hole_outside_shell@0/1"),
        ("POLYGON ((0 0, 6 0, 3 3, 6 6, 0 6, 0 0), (6 0, 4 3, 6 6, 6 0))", "hole_outside_shell@0/1"),
        // All corners of the hole lie on the exterior.
        ("POLYGON ((0 0, 3 0, 6 0, 3 3, 6 6, 0 6, 0 0), (6 0, 6 6, 3 3, 6 0))", "rings_cross@0/1"),
        ("POLYGON ((0 0, 6 0, 5 3, 6 6, 0 6, 0 0), (6 0, 7 3, 6 6, 6 0))", "hole_outside_shell@0/1"),
        // Exterior and hole swapped; the other hole is not blamed for it.
        ("POLYGON ((2 2, 3 2, 2 3, 2 2), (0 0, 9 0, 9 9, 0 9, 0 0), (5 5, 6 5, 5 6, 5 5))", "hole_outside_shell@0/1"),
        ("POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 8 1, 8 8, 1 8, 1 1), (1 1, 3 2, 2 3, 1 1))", "nested_holes@0/2"),
        ("MULTIPOLYGON (((0 0, 9 0, 9 9, 0 9, 0 0)), ((1 1, 3 2, 2 3, 1 1)))", "nested_shells@1/0"),
        // An island in a lake, and one in a lake on an island in a lake.
        ("MULTIPOLYGON (((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 8 1, 8 8, 1 8, 1 1)), ((1 1, 3 2, 2 3, 1 1)))", ""),
        (
            "MULTIPOLYGON (((4 4, 5 4, 4 5, 4 4)), ((2 2, 7 2, 7 7, 2 7, 2 2), (3 3, 6 3, 6 6, 3 6, 3 3)), \
             ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 8 1, 8 8, 1 8, 1 1)))",
            "",
        ),
        // An island in a lake that is itself broken is not blamed.
        (
            "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 8 1, 8 8, 7 9.5, 1 8, 1 1)), ((3 3, 4 3, 3 4, 3 3)))",
            "rings_cross@0/1",
        ),
        // A polygon between an exterior and its hole: only the polygon is in the wrong place.
        (
            "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 9, 0 0), (4 4, 5 4, 4 5, 4 4)), ((2 2, 7 2, 7 7, 2 7, 2 2)))",
            "nested_shells@1/0",
        ),
    ]);
}

#[test]
fn insides_in_one_piece_and_in_two() {
    assert_faults(&[
        // One touch is fine, at a corner or in the middle of a side; two cut something off.
        ("POLYGON ((0 0, 6 0, 6 6, 0 6, 0 0), (0 0, 3 2, 2 3, 0 0))", ""),
        ("POLYGON ((0 0, 6 0, 6 6, 0 6, 0 0), (3 0, 4 2, 2 2, 3 0))", ""),
        ("POLYGON ((0 0, 6 0, 6 6, 0 6, 0 0), (3 0, 4 3, 3 6, 3 0))", "disconnected_interior@0/1"),
        // A corner of the exterior in the middle of a side of the hole.
        ("POLYGON ((0 0, 6 0, 6 6, 3 3, 0 6, 0 0), (2 1, 4 1, 4 3, 2 3, 2 1))", ""),
        // Four holes at one point do not fence off anything, four around a place do.
        (
            "POLYGON ((0 0, 8 0, 8 8, 0 8, 0 0), (4 4, 3 1, 5 1, 4 4), (4 4, 7 3, 7 5, 4 4), (4 4, 5 7, 3 7, 4 4), \
             (4 4, 1 5, 1 3, 4 4))",
            "",
        ),
        (
            "POLYGON ((0 0, 8 0, 8 8, 0 8, 0 0), (4 1, 5 2, 4 3, 3 2, 4 1), (5 2, 6 3, 5 4, 5 3, 5 2), \
             (3 2, 3 3, 3 4, 2 3, 3 2))",
            "",
        ),
        (
            "POLYGON ((0 0, 8 0, 8 8, 0 8, 0 0), (4 1, 5 2, 4 3, 3 2, 4 1), (5 2, 6 3, 5 4, 5 3, 5 2), \
             (3 2, 3 3, 3 4, 2 3, 3 2), (3 4, 4 4, 5 4, 4 5, 3 4))",
            "disconnected_interior@0/4",
        ),
        // Polygons may touch each other in a circle.
        (
            "MULTIPOLYGON (((0 2, 2 0, 2 1, 0 2)), ((2 0, 4 2, 3 2, 2 0)), ((4 2, 2 4, 2 3, 4 2)), ((2 4, 0 2, 1 2, 2 4)))",
            "",
        ),
        // The holes of two polygons do not count together.
        (
            "MULTIPOLYGON (((0 0, 4 0, 4 4, 0 4, 0 0), (4 0, 3 3, 2 1, 4 0)), ((4 0, 8 0, 8 4, 5 4, 4 0), (4 0, 7 1, 6 3, 4 0)))",
            "",
        ),
    ]);
}

#[test]
fn independent_mistakes_are_all_told() {
    assert_eq!(
        faults(
            "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 2 1, 1 2), (3 3, 4 4, 4 3, 3 4, 3 3), \
             (20 1, 21 1, 21 2, 20 1), (5 0, 6 5, 5 9, 5 0)), ((1 5, 2 5, 2 6, 1 5)), ((30 0, 31 0, 30 NaN, 30 0)))"
        ),
        "not_closed@0/1 self_intersection@0/2 hole_outside_shell@0/3 disconnected_interior@0/4 not_finite@2/0"
    );
}

#[test]
fn a_fault_says_where_it_is() {
    let Ok(Shape::Polygons(polygons)) = "POLYGON ((0 0, 0 0, 6 0, 6 6, 0 6, 0 0), (1 1, 5 1, 5 1, 3 8, 1 1))".parse()
    else {
        panic!("not a polygon");
    };
    let told = check(&polygons);
    assert_eq!(told.len(), 1);
    assert_eq!((told[0].kind, told[0].ring), (FaultKind::RingsCross, 1));
    // The segment from position 3 crosses the exterior west of the other one.
    assert_eq!(told[0].position, Some(3));
    let at = told[0].at.unwrap();
    assert!((at[1] - 6.0).abs() < 1e-9 && (at[0] - 17.0 / 7.0).abs() < 1e-9, "{at:?}");
}

#[test]
fn nearly_touching_is_told_apart_from_touching() {
    let with_tip = |y: f64| {
        let shell = vec![[0.0, 0.0], [3.0, 1.0], [3.0, 5.0], [0.0, 4.0], [0.0, 0.0]];
        let hole = vec![[1.5, y], [2.0, 2.0], [1.0, 2.0], [1.5, y]];
        check(&[vec![shell, hole]]).len()
    };
    assert_eq!(with_tip(0.5), 0);
    assert_eq!(with_tip(0.5_f64.next_up()), 0);
    assert_eq!(with_tip(0.5_f64.next_down()), 1);
}
