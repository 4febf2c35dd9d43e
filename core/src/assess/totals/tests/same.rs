//! Incidents that are one, part of another, or told to be distinct.

use super::{exit, json, json_of, numbers, of, people};
use crate::assess::WhyNotPlaced;
use crate::assess::given::{article, case, with};
use proptest::prelude::*;
use serde_json::Value;

fn related(kind: &str, to: &str, least: u64, most: Option<u64>) -> Value {
    json!({"people": people(least, most), "relations": [{"kind": kind, "incident": to}]})
}

fn plain(least: u64, most: Option<u64>) -> Value {
    json!({"people": people(least, most)})
}

#[test]
fn two_incidents_may_be_one_unless_something_keeps_them_apart() {
    let (one, two) = (exit("i1", &plain(5, Some(9))), plain(7, Some(8)));
    let with = |fields: Value| of(&[one.clone(), exit("i2", &with(two.clone(), &fields))]).overall;
    assert_eq!(numbers(&with(json!({}))), (7, 7, Some(17)));
    assert_eq!(numbers(&with(json!({"relations": [{"kind": "distinct_from", "incident": "i1"}]}))), (12, 12, Some(17)));
    for kind in ["follows", "same_operation", "caused_by"] {
        assert_eq!(
            numbers(&with(json!({"relations": [{"kind": kind, "incident": "i1"}]}))),
            (7, 7, Some(17)),
            "{kind}"
        );
    }
    assert_eq!(numbers(&with(json!({"relations": [{"kind": "same_as", "incident": "i1"}]}))), (7, 7, Some(8)));
    assert_eq!(numbers(&with(json!({"relations": [{"kind": "part_of", "incident": "i1"}]}))), (7, 7, Some(9)));
}

#[test]
fn records_of_one_event_are_taken_together() {
    let two = |one: Value, other: Value| of(&[exit("i1", &one), exit("i2", &other)]);
    // They contradict each other.
    let totals = two(plain(5, Some(6)), related("same_as", "i1", 8, Some(9)));
    assert_eq!(numbers(&totals.overall), (5, 5, Some(9)));
    assert!(totals.overall.conflicting && totals.cells.shown[0].people.conflicting);
    // What one tells softly narrows nothing.
    let soft = |fields: Value| with(fields, &json!({"stance": "appears"}));
    let totals = two(plain(5, None), soft(related("same_as", "i1", 8, Some(9))));
    assert_eq!(numbers(&totals.overall), (5, 8, None));
    let totals = two(plain(5, Some(7)), soft(related("same_as", "i1", 6, Some(9))));
    assert_eq!(numbers(&totals.overall), (5, 6, Some(9)));
    // Nor does it tell two apart, or put what is told firmly into a province.
    let day = |fields: Value, day: &str| with(fields, &json!({"when": {"edtf": day}}));
    let both = |soft: &Value| {
        let first = exit("i1", &day(plain(5, None), "2026-01-02/2026-01-04"));
        of(&[
            first,
            exit("i2", &day(with(related("same_as", "i1", 5, None), soft), "2026-01-01/2026-01-02")),
            exit("i3", &day(plain(5, None), "2026-01-04")),
        ])
    };
    assert_eq!(numbers(&both(&json!({"stance": "appears"})).overall), (5, 10, None));
    assert_eq!(numbers(&both(&json!({})).overall), (10, 10, None));
    let province = |stance: &str| {
        let wide = exit("i1", &with(plain(5, None), &json!({"place": {"country": "KH"}})));
        let totals = of(&[wide, exit("i2", &with(related("same_as", "i1", 5, None), &json!({"stance": stance})))]);
        totals.cells.shown[0].area.subdivision.clone()
    };
    assert_eq!((province("suspected"), province("asserted").as_deref()), (None, Some("KH-12")));
    let third = |stance: &str| {
        let told = json!({"stance": stance, "relations": [{"kind": "distinct_from", "incident": "i1"}]});
        let second = exit("i2", &with(plain(5, None), &told));
        numbers(&of(&[exit("i1", &plain(5, None)), second, exit("i3", &related("same_as", "i2", 5, None))]).overall)
    };
    assert_eq!((third("appears"), third("reported")), ((5, 10, None), (10, 10, None)));
    // Nor does it make one of two that are told firmly.
    let bridge = exit("i2", &with(related("same_as", "i1", 5, Some(9)), &json!({"stance": "appears"})));
    let totals = of(&[exit("i1", &plain(5, Some(6))), bridge, exit("i3", &related("same_as", "i2", 6, Some(7)))]);
    assert_eq!(numbers(&totals.overall), (6, 6, Some(22)));
    let soft = |id: &str, fields: Value| exit(id, &with(fields, &json!({"stance": "appears"})));
    let chain = [
        soft("i1", plain(5, Some(6))),
        soft("i2", related("same_as", "i1", 5, Some(7))),
        soft("i3", related("same_as", "i2", 5, Some(8))),
    ];
    assert_eq!(numbers(&of(&chain).overall), (0, 5, Some(21)));
    assert_eq!(numbers(&of(&chain[..2]).overall), (0, 5, Some(7)));
    // One knows the province, the other the day.
    let place = json!({"place": {"country": "KH"}, "when": {"edtf": "2026-01-05"}});
    let totals = two(
        with(plain(5, None), &json!({"when": {"edtf": "2025/2026"}})),
        with(related("same_as", "i1", 8, None), &place),
    );
    let cell = &totals.cells.shown[0];
    assert_eq!((cell.area.subdivision.as_deref(), cell.month.as_str()), (Some("KH-12"), "2026-01"));
    assert_eq!(totals.not_placed.count(), 0);
    for otherwise in [
        json!({"when": {"edtf": "2026-02"}}),
        json!({"place": {"country": "KH", "subdivision": "KH-2"}}),
        json!({"place": {"country": "TH"}}),
    ] {
        let totals = two(plain(5, None), with(related("same_as", "i1", 8, None), &otherwise));
        assert_eq!(totals.not_placed.shown[0].reason, WhyNotPlaced::RecordsDisagree, "{otherwise}");
        assert_eq!(totals.not_placed.shown[0].incidents.shown, ["i1", "i2"]);
        assert_eq!(totals.overall.at_least.people, 8);
    }
}

#[test]
fn a_part_counts_with_its_whole() {
    let part = |least, most| related("part_of", "i1", least, most);
    // Where the whole is only what appears, the part may be more than it.
    let soft = with(plain(5, Some(6)), &json!({"stance": "suspected"}));
    assert_eq!(numbers(&of(&[exit("i1", &soft), exit("i2", &part(9, Some(10)))]).overall), (9, 9, Some(16)));
    // A part above its whole contradicts it.
    let totals = of(&[exit("i1", &plain(5, Some(6))), exit("i2", &part(9, Some(10)))]);
    assert_eq!(numbers(&totals.overall), (9, 9, Some(9)));
    assert!(totals.overall.conflicting);
    // Through an operation that is itself no departure.
    let operation = exit("op", &json!({"kind": "operation", "relations": [{"kind": "part_of", "incident": "i1"}]}));
    let totals = of(&[exit("i1", &plain(5, Some(6))), operation, exit("i2", &related("part_of", "op", 3, Some(4)))]);
    assert_eq!(numbers(&totals.overall), (5, 5, Some(6)));
    // Where what lies between is only what appears, the part may stand by itself.
    let middle = exit("i2", &with(part(5, Some(6)), &json!({"stance": "appears"})));
    let totals = of(&[exit("i1", &plain(5, Some(6))), middle, exit("i3", &related("part_of", "i2", 3, Some(4)))]);
    assert_eq!(numbers(&totals.overall), (5, 5, Some(10)));
    let doubtful = with(related("part_of", "i1", 0, None), &json!({"kind": "operation", "stance": "suspected"}));
    let totals =
        of(&[exit("i1", &plain(5, Some(6))), exit("op", &doubtful), exit("i2", &related("part_of", "op", 3, Some(4)))]);
    assert_eq!(numbers(&totals.overall), (5, 5, Some(10)));
    // Two parts on two days are two, together at least.
    let on = |fields: Value, day: &str| with(fields, &json!({"when": {"edtf": day}}));
    let totals = of(&[
        exit("i1", &plain(5, Some(20))),
        exit("i2", &on(part(4, Some(9)), "2026-01-02")),
        exit("i3", &on(part(3, Some(9)), "2026-01-03")),
    ]);
    assert_eq!(numbers(&totals.overall), (7, 7, Some(20)));
    // A part in another month than its whole is not counted there.
    let totals = of(&[exit("i1", &plain(5, Some(6))), exit("i2", &on(part(3, Some(4)), "2026-02-02"))]);
    assert_eq!(
        (numbers(&totals.overall), totals.not_placed.shown[0].reason),
        ((5, 5, Some(6)), WhyNotPlaced::WholeElsewhere)
    );
    let elsewhere = with(part(3, Some(4)), &json!({"place": {"country": "KH", "subdivision": "KH-2"}}));
    let totals = of(&[exit("i1", &plain(5, Some(6))), exit("i2", &elsewhere)]);
    assert_eq!(totals.not_placed.shown[0].reason, WhyNotPlaced::WholeElsewhere);
    let abroad = with(part(3, Some(4)), &json!({"place": {"country": "TH"}}));
    assert_eq!(of(&[exit("i1", &plain(5, Some(6))), exit("i2", &abroad)]).not_placed.count(), 1);
    let wider = with(part(3, Some(4)), &json!({"place": {"country": "KH"}}));
    assert_eq!(of(&[exit("i1", &plain(5, Some(6))), exit("i2", &wider)]).not_placed.count(), 0);
}

#[test]
fn a_part_of_another_day_than_its_whole_is_its_part_all_the_same() {
    let on = |fields: Value, day: &str| with(fields, &json!({"when": {"edtf": day}}));
    for (whole, part) in [(5, 3), (3, 5)] {
        let part = exit("i2", &on(related("part_of", "i1", part, Some(9)), "2026-01-05"));
        let totals = of(&[exit("i1", &on(plain(whole, Some(9)), "2026-01-02")), part]);
        assert_eq!(totals.overall.at_least.people, 5, "{whole}");
    }
}

#[test]
fn parts_of_parts_are_followed_as_far_as_it_is_said() {
    let least = |long: usize| {
        let part_of = |whole: usize| json!([{"kind": "part_of", "incident": format!("op{whole}")}]);
        let on = |id: &str, day: &str, least: u64, fields: &Value| {
            exit(id, &with(json!({"when": {"edtf": day}, "people": people(least, None)}), fields))
        };
        let operation = |at: usize| {
            let above = if at < long { part_of(at + 1) } else { json!([]) };
            exit(&format!("op{at}"), &json!({"kind": "operation", "relations": above}))
        };
        let exits = [on("i", "2026-01-02", 5, &json!({"relations": part_of(1)})), on("j", "2026-01-03", 7, &json!({}))];
        of(&exits.into_iter().chain((1..=long).map(operation)).collect::<Vec<_>>()).overall.at_least.people
    };
    // Nobody knows what lies beyond: it may be the other one.
    assert_eq!((least(64), least(65)), (12, 7));
}

#[test]
fn records_that_disagree_have_no_row_however_softly_one_is_told() {
    let why = |soft: Value| {
        let second = with(with(related("same_as", "i1", 5, None), &json!({"stance": "appears"})), &soft);
        let totals =
            of(&[exit("i1", &with(plain(5, None), &json!({"when": {"edtf": "2026-01-02"}}))), exit("i2", &second)]);
        totals.not_placed.shown.first().map(|not_placed| not_placed.reason)
    };
    assert_eq!(why(json!({"when": {"edtf": "2026-01-02"}})), None);
    assert_eq!(why(json!({"when": {"edtf": "2026-01-05"}})), Some(WhyNotPlaced::RecordsDisagree));
    let elsewhere = json!({"when": {"edtf": "2026-01-02"}, "place": {"country": "KH", "subdivision": "KH-2"}});
    assert_eq!(why(elsewhere), Some(WhyNotPlaced::RecordsDisagree));
}

#[test]
fn what_holds_of_the_firm_alone_holds_if_all_is_so() {
    let at = |compound: &str, fields: Value| {
        with(fields, &json!({"compounds": [{"compound": compound, "resolved_by": "named_by_source"}]}))
    };
    let unresolved = json!({"stance": "appears", "compounds": [{"unresolved": "not_named"}]});
    let totals = super::totals(
        &case(&[
            exit("i1", &at("c1", plain(5, None))),
            exit("i2", &with(related("same_as", "i1", 5, None), &unresolved)),
            exit("i3", &at("c2", plain(5, None))),
            json!({"type": "compound", "id": "c1"}),
            json!({"type": "compound", "id": "c2"}),
            article(),
        ]),
        9,
    );
    assert_eq!(numbers(&totals.overall), (10, 10, None));
}

#[test]
fn of_incidents_that_tell_the_same_number_the_first_by_name_is_told() {
    let from = |incidents: &[Value]| {
        let overall = of(incidents).overall;
        [overall.at_least.from.shown.concat(), overall.at_least_if_so.from.shown.concat()]
    };
    assert_eq!(from(&[exit("i2", &plain(5, None)), exit("i1", &plain(5, None))]), ["i1", "i1"]);
    // One that only appears so is no source of what is certain.
    let soft = with(plain(5, None), &json!({"stance": "appears"}));
    assert_eq!(from(&[exit("i2", &plain(5, None)), exit("i1", &soft)]), ["i2", "i1"]);
    // One that has a place stands before one that has none.
    let nowhere = with(plain(5, None), &json!({"when": null}));
    assert_eq!(from(&[exit("i2", &plain(5, None)), exit("i1", &nowhere)]), ["i2", "i2"]);
    // The province that is known stands before the one that is not.
    let wide = with(plain(5, None), &json!({"place": {"country": "KH"}}));
    assert_eq!(from(&[exit("i2", &plain(5, None)), exit("i1", &wide)]), ["i2", "i2"]);
}

#[test]
fn a_ring_of_parts_hides_nobody() {
    let totals =
        of(&[exit("i1", &related("part_of", "i2", 5, Some(6))), exit("i2", &related("part_of", "i1", 3, Some(4)))]);
    assert_eq!(numbers(&totals.overall), (5, 5, Some(10)));
}

/// Records to be put in any order.
fn records() -> Vec<Value> {
    let on = |fields: Value, day: &str| with(fields, &json!({"when": {"edtf": day}}));
    vec![
        article(),
        json!({"type": "evidence", "id": "copy", "kind": "article", "derived_from": [{"evidence": "a", "how": "republishes"}],
            "claims": [{"id": "c", "stance": "reported", "says": {"type": "count", "count": {"unit": "compound", "min": 3}, "members": ["c1"]}}]}),
        json!({"type": "compound", "id": "c1", "names": [{"text": "One"}]}),
        json!({"type": "compound", "id": "c2"}),
        exit("i1", &with(plain(5, Some(9)), &json!({"compounds": [{"compound": "c1", "resolved_by": "geolocated"}]}))),
        exit("i2", &with(plain(5, Some(9)), &json!({"compounds": [{"compound": "c2", "resolved_by": "geolocated"}]}))),
        exit("i3", &on(related("same_as", "i1", 4, Some(8)), "2026-01-03")),
        exit("i4", &on(related("part_of", "i2", 4, Some(8)), "2026-01-03")),
        exit("i5", &on(plain(5, Some(5)), "2026-02-03")),
        exit("i6", &on(related("distinct_from", "i1", 5, Some(7)), "2026-01-03")),
        exit("i7", &with(plain(2, None), &json!({"stance": "denied"}))),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn the_order_of_records_never_matters(order in Just(records()).prop_shuffle()) {
        prop_assert_eq!(json_of(&case(&order)), json_of(&case(&records())));
    }

    #[test]
    fn without_an_incident_there_is_never_more(gone in 4_usize..10) {
        let all = super::totals(&case(&records()), 99).overall;
        let mut records = records();
        records[gone]["status"] = json!("withdrawn");
        let less = super::totals(&case(&records), 99);
        prop_assert!(less.overall.at_least.people <= all.at_least.people);
        let id = records[gone]["id"].as_str().unwrap().to_owned();
        prop_assert!(less.left_out.shown.iter().any(|out| out.incident == id));
        prop_assert!(!less.overall.incidents.shown.contains(&id));
    }
}

#[test]
fn a_republication_changes_no_total() {
    let whole = json_of(&case(&records()));
    let mut without = records();
    without.remove(1);
    let mut less = json_of(&case(&without));
    less["sites"] = whole["sites"].clone();
    assert_eq!(less, whole);
    let mut more = records();
    more.push(json!({"type": "evidence", "id": "copy2", "kind": "article", "derived_from": [{"evidence": "copy", "how": "republishes"}],
        "claims": [{"id": "c", "stance": "reported", "says": {"type": "count", "count": {"unit": "compound", "min": 3}, "members": ["c1"]}}]}));
    let more = json_of(&case(&more));
    let numbers = |totals: &Value| {
        (totals["sites"]["shown"][0]["lineages"].clone(), totals["sites"]["shown"].as_array().unwrap().len())
    };
    assert_eq!(numbers(&more), numbers(&whole));
    assert_eq!(more["sites"]["shown"][0]["claims"]["shown"].as_array().unwrap().len(), 2);
    assert_eq!((&more["cells"], &more["overall"]), (&whole["cells"], &whole["overall"]));
}
