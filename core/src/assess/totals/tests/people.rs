//! What the counts of one incident say together.

use super::{exit, json, numbers, of};
use serde_json::Value;

#[test]
fn the_counts_of_an_incident_are_taken_together() {
    let cases = [
        // Two counts of the same number narrow each other.
        (json!([{"unit": "person", "min": 5}, {"unit": "person", "max": 9}]), 5, Some(9), false),
        (json!([{"unit": "person", "more_than": 50}, {"unit": "person", "best": 58}]), 58, Some(58), false),
        // They do not meet: any between, and that is told.
        (
            json!([{"unit": "person", "best": 7}, {"unit": "person", "best": 9}, {"unit": "person", "best": 8}]),
            7,
            Some(9),
            true,
        ),
        // Parts are a least.
        (json!([{"unit": "person", "best": 9}, {"unit": "person", "best": 4, "sex": "female"}]), 9, Some(9), false),
        (
            json!([{"unit": "person", "best": 4, "nationality": "TH"}, {"unit": "person", "best": 6, "age_class": "child"}]),
            6,
            None,
            false,
        ),
        (json!([{"unit": "person", "max": 9}, {"unit": "identified_victim", "best": 4}]), 4, Some(9), false),
        (json!([{"unit": "person", "max": 9}, {"unit": "survivor_interviewed", "best": 2}]), 2, Some(9), false),
        // A part above its whole.
        (json!([{"unit": "person", "best": 3}, {"unit": "person", "best": 4, "sex": "female"}]), 3, None, true),
        // Some are victims, some are suspects: two parts.
        (
            json!([{"unit": "person", "best": 3, "described_as": "victim"}, {"unit": "person", "best": 4, "described_as": "not_a_victim"}]),
            4,
            None,
            false,
        ),
        (
            json!([{"unit": "person", "best": 5}, {"unit": "person", "best": 4, "described_as": "not_a_victim"}]),
            5,
            Some(5),
            false,
        ),
        (
            json!([{"unit": "person", "min": 3, "described_as": "victim"}, {"unit": "person", "max": 4, "described_as": "victim"}]),
            3,
            Some(4),
            false,
        ),
        // Other things, and what a party claims for itself, are no number of people.
        (json!([{"unit": "compound", "best": 3}]), 0, None, false),
        (json!([{"unit": "person", "best": 3000, "basis": "claimed"}]), 0, None, false),
        (
            json!([{"unit": "person", "best": 3000, "basis": "claimed"}, {"unit": "person", "best": 2}]),
            2,
            Some(2),
            false,
        ),
        // A running total holds earlier ones, too.
        (json!([{"unit": "person", "best": 90, "cumulative": true}]), 0, Some(90), false),
        (json!([{"unit": "person", "min": 90, "cumulative": true}, {"unit": "person", "best": 3}]), 3, Some(3), false),
        // Two months are two numbers.
        (
            json!([{"unit": "person", "best": 5, "month": "2026-01"}, {"unit": "person", "best": 8, "month": "2026-02"}]),
            8,
            None,
            false,
        ),
        (
            json!([{"unit": "person", "min": 5, "month": "2026-01"}, {"unit": "person", "max": 8, "as_of": {"edtf": "2026-01-31"}}]),
            5,
            Some(8),
            false,
        ),
        (json!([]), 0, None, false),
    ];
    for (people, least, most, conflict) in cases {
        let totals = of(&[exit("i", &json!({"people": people}))]);
        let cell = &totals.cells.shown[0].people;
        assert_eq!(numbers(cell), (least, least, most), "{people}");
        assert_eq!(cell.conflicting, conflict, "{people}");
        let is_told = totals.not_placed.count() == 0;
        assert_eq!(is_told, least > 0 || most.is_some(), "{people}");
    }
}

#[test]
fn bounds_that_cross_are_told() {
    // CC4xx says so in validation; here the number is any.
    let people: Value = json!([{"unit": "person", "min": 9, "max": 3}]);
    let totals = of(&[exit("i", &json!({"people": people}))]);
    assert_eq!(numbers(&totals.overall), (0, 0, None));
    assert!(totals.overall.conflicting);
}
