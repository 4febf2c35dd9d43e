//! Filters: what is chosen, what is left out, and what cannot be told.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    reason = "a test may fail loudly"
)]

use casecairn::facade::{Error, Selection, select};
use proptest::prelude::*;
use serde_json::{Value, json};

fn ask(records: &[Value], filter: &Value) -> Result<Selection, Error> {
    let lines = records.iter().map(Value::to_string).collect::<Vec<_>>().join("\n");
    select(lines.as_bytes(), filter.to_string().as_bytes())
}

/// One letter a record: chosen `y`, left out `n`, undecided `?`.
fn answers(records: &[Value], filter: &Value) -> String {
    let selection = ask(records, filter).unwrap();
    let letter = |number| match (selection.chosen.contains(&number), selection.undecided.contains(&number)) {
        (true, false) => 'y',
        (false, true) => '?',
        (false, false) => 'n',
        (true, true) => '!',
    };
    (0..records.len()).map(letter).collect()
}

fn at(place: Value) -> Value {
    json!({"type": "compound", "id": "c1", "place": place})
}

fn near_phnom_penh() -> Vec<Value> {
    vec![
        at(json!({"point": [104.92, 11.56], "uncertainty_m": 500})),
        at(json!({"point": [104.92, 11.56], "uncertainty_m": 90_000})),
        at(json!({"point": [104.92, 11.56], "basis": "locality"})),
        at(json!({"point": [100.50, 13.76]})),
        at(json!({"country": "KH"})),
        json!({"type": "compound", "id": "c1"}),
        json!({"type": "actor", "id": "a1", "kind": "ngo"}),
        at(json!({"point": [104.92, 11.56], "footprint": {"type": "Polygon",
            "coordinates": [[[104.9, 11.5], [104.95, 11.5], [104.95, 11.6], [104.9, 11.5]]]}})),
    ]
}

#[test]
fn near_counts_the_uncertainty() {
    let records = near_phnom_penh();
    for (metres, wanted) in [(20_000, "y??n???y"), (100, "???n????"), (200_000, "yy?n???y"), (3_000_000, "yy?y???y")] {
        let filter = json!({"near": {"point": [104.92, 11.56], "metres": metres}});
        assert_eq!(answers(&records, &filter), wanted, "{metres}");
    }
}

#[test]
fn within_takes_boxes_polygons_and_codes() {
    let records = near_phnom_penh();
    for (within, wanted) in [
        (json!([104.0, 11.0, 106.0, 12.0]), "y??n???y"),
        (json!([104.92, 11.0, 106.0, 12.0]), "???n????"),
        (json!([110.0, 11.0, 112.0, 12.0]), "nn?n???n"),
        (json!({"type": "Polygon", "coordinates": [[[104, 11], [106, 11], [105, 12.5], [104, 11]]]}), "y??n???y"),
        (
            json!({"type": "Feature", "geometry": {"type": "Polygon", "coordinates": [[[104, 11], [106, 11], [105, 12.5], [104, 11]]]}}),
            "y??n???y",
        ),
        (json!("KH"), "y??ny??y"),
        (json!("TH"), "nn?yn??n"),
        (json!("KH-12"), "???n????"),
    ] {
        assert_eq!(answers(&records, &json!({"within": within})), wanted, "{within}");
    }
}

#[test]
fn what_is_stated_of_a_country_counts() {
    let records = [
        at(json!({"country": "KH", "subdivision": "KH-18"})),
        at(json!({"country": "KH", "scope": "outside"})),
        at(json!({"country": "KH", "scope": "cross_border"})),
        at(json!({"country": "TH"})),
        json!({"type": "compound", "id": "c1", "place": {"country": "TH"}, "verified_place": {"country": "KH"}}),
    ];
    assert_eq!(answers(&records, &json!({"within": "KH"})), "yn?ny");
    assert_eq!(answers(&records, &json!({"within": "KH-18"})), "yn?n?");
    assert_eq!(answers(&records, &json!({"within": "TH"})), "n??yn");
}

#[test]
fn a_box_may_lie_across_the_line_of_dates() {
    let records = [
        at(json!({"point": [179.0, -17.0]})),
        at(json!({"point": [-179.0, -17.0]})),
        at(json!({"point": [0.5, -17.0]})),
    ];
    assert_eq!(answers(&records, &json!({"within": [177.0, -20.0, -178.0, -15.0]})), "yyn");
}

#[test]
fn during_asks_for_every_day_of_a_date() {
    let records: Vec<Value> = ["2025-06", "2025", "2025-06/2025-08", "2025-07~", "2024", "2025-06/..", "2026-01-01"]
        .map(|date| json!({"type": "incident", "id": "i1", "kind": "raid", "stance": "reported", "when": {"edtf": date}}))
        .into();
    assert_eq!(answers(&records, &json!({"during": "2025-06/2025-07"})), "y???n?n");
    assert_eq!(answers(&records, &json!({"during": "2025"})), "yyyyn?n");
    let undated = json!({"type": "incident", "id": "i1", "kind": "raid", "stance": "reported"});
    let evidence = json!({"type": "evidence", "id": "e1", "kind": "report", "published": {"edtf": "2025-06-26"}});
    let actor = json!({"type": "actor", "id": "a1", "kind": "ngo"});
    assert_eq!(answers(&[undated, evidence, actor], &json!({"during": "2025"})), "?y?");
}

#[test]
fn a_state_is_the_last_of_the_history_or_that_of_the_period() {
    let of = |history: &[(&str, &str)]| {
        let history: Vec<Value> =
            history.iter().map(|(status, date)| json!({"status": status, "as_of": {"edtf": date}})).collect();
        json!({"type": "compound", "id": "c1", "operations": history})
    };
    let records = [
        of(&[("active", "2025-03"), ("closed", "2025-09")]),
        of(&[("closed", "2025-09"), ("active", "2025-03")]),
        of(&[("active", "2025"), ("closed", "2025-09")]),
        of(&[("unknown", "2025")]),
        of(&[]),
        of(&[("active", "2025-03")]),
    ];
    assert_eq!(answers(&records, &json!({"status": "closed"})), "yy???n");
    assert_eq!(answers(&records, &json!({"status": ["closed", "active"]})), "yyy??y");
    assert_eq!(answers(&records, &json!({"status": "demolished"})), "nnn??n");
    assert_eq!(answers(&records, &json!({"status": "active", "during": "2025-01/2025-04"})), "yy???y");
    assert_eq!(answers(&records, &json!({"status": "active", "during": "2025-09"})), "nn????");
    assert_eq!(answers(&records, &json!({"during": "2025-09"})), "yyy??n");
}

#[test]
fn a_filter_that_is_none_says_why() {
    let record = [at(json!({"country": "KH"}))];
    for (filter, why) in [
        (json!({"within": "XX"}), "no such country"),
        (json!({"within": "KH-99"}), "no such country"),
        (json!({"within": [1, 2, 3]}), "write a country"),
        (json!({"within": [1, 20, 3, 4]}), "south of north"),
        (json!({"within": {"type": "Point", "coordinates": [1, 2]}}), "write a country"),
        (
            json!({"within": {"type": "Polygon", "coordinates": [[[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]]]}}),
            "crosses itself",
        ),
        (json!({"near": {"point": [11.5, 104.9], "metres": 5}}), "longitude first"),
        (json!({"near": {"point": [104.9, 11.5], "metres": 0}}), "more than 0"),
        (json!({"during": "June"}), "during: "),
        (json!({"status": "open"}), "write one of"),
        (json!({"status": []}), "empty"),
        (json!({"withn": "KH"}), "unknown field"),
    ] {
        let error = ask(&record, &filter).unwrap_err();
        assert_eq!(error.code(), "filter-malformed");
        assert!(error.to_string().contains(why), "{filter}: {error}");
    }
    let broken = select(b"{\"type\":\"compound\"}\n", b"{}").unwrap_err();
    assert_eq!(broken.code(), "input-unreadable");
}

proptest! {
    /// What is near surely lies in a box around the circle, and what surely lies outside the box is not near.
    #[test]
    fn near_and_within_agree(lon in -170.0..170.0_f64, lat in -70.0..70.0_f64, far in 0.0..3.0_f64, metres in 100.0..100_000.0_f64) {
        let record = [at(json!({"point": [lon + far, lat], "uncertainty_m": 100}))];
        let near = answers(&record, &json!({"near": {"point": [lon, lat], "metres": metres}}));
        let (high, wide) = (metres / 110_000.0 + 0.01, metres / 110_000.0 / lat.abs().to_radians().cos().min((lat.abs() + 2.0).to_radians().cos()) + 0.01);
        let within = answers(&record, &json!({"within": [lon - wide, lat - high, lon + wide, lat + high]}));
        prop_assert!(near != "y" || within == "y", "{near} {within}");
        prop_assert!(within != "n" || near == "n", "{near} {within}");
    }
}
