//! How easily people could be told apart: by hand, and by a count of classes
//! that shares nothing with the program.
#![allow(
    clippy::needless_pass_by_value,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::float_cmp,
    reason = "a test that panics has failed"
)]

use casecairn::Lang;
use casecairn::publish::Refused;
use casecairn::risk::{Dimension, Risk, risk};
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn of(records: &[Value], by: &[Dimension]) -> Risk {
    let dossier =
        json!({"type": "dossier", "schema_version": "1.0", "namespace": "n", "title": "T", "records": records});
    risk(&[dossier.to_string().as_bytes()], by).unwrap()
}

fn incident(id: &str, site: &str, day: &str, people: Value) -> Value {
    json!({"type": "incident", "id": id, "kind": "raid", "stance": "reported", "when": {"edtf": day}, "people": people,
        "compounds": [{"compound": site, "resolved_by": "named_by_source"}]})
}

fn sites() -> Vec<Value> {
    vec![json!({"type": "compound", "id": "s"}), json!({"type": "compound", "id": "t"})]
}

#[test]
fn people_are_classed_by_the_dimensions_asked_for() {
    let cells = json!([{"nationality": "VN", "sex": "female", "best": 2}, {"nationality": "VN", "sex": "male", "best": 38}, {"nationality": "TH", "sex": "male", "best": 20}]);
    let mut records = sites();
    records.push(incident("i", "s", "2025-11-03", json!([{"unit": "person", "best": 70, "cells": cells}])));
    let found = of(&records, &[Dimension::Nationality, Dimension::Sex]);
    // Ten people of whom nothing is said form a class of their own.
    assert_eq!((found.people.records, found.people.classes, found.people.k, found.people.small_classes), (70, 4, 2, 2));
    assert_eq!(found.people.global_risk, 4.0 / 70.0);
    assert_eq!(found.people.small_share, 0.5);
    let without: Vec<_> = found
        .people
        .drivers
        .iter()
        .map(|driver| (driver.dimension, driver.risk_without, driver.small_classes_without))
        .collect();
    assert_eq!(without, [(Dimension::Nationality, 3.0 / 70.0, 2), (Dimension::Sex, 3.0 / 70.0, 1)]);
    assert!(!found.is_low());
    let by_month = of(&records, &[Dimension::Month]);
    assert_eq!((by_month.people.k, by_month.people.classes), (70, 1));
    assert!(by_month.is_low());
}

#[test]
fn several_counts_of_one_incident_are_the_same_people() {
    let mut records = sites();
    records.push(incident("i", "s", "2025-11-03", json!([{"unit": "person", "best": 70}, {"unit": "identified_victim", "best": 65, "nationality": "VN"}, {"unit": "compound", "best": 500}])));
    records.push(incident("j", "t", "2025-12", json!([{"unit": "person", "min": 5}])));
    let found = of(&records, &[Dimension::Site, Dimension::Month]);
    assert_eq!((found.people.records, found.people.k, found.people.classes), (75, 5, 2));
}

#[test]
fn testimonies_are_classed_by_site_and_month() {
    let mut records = sites();
    for (number, (about, day)) in
        [("s", "2025-11-03"), ("s", "2025-11-20"), ("t", "2025-11-20"), ("s", "2025-12-01")].into_iter().enumerate()
    {
        records.push(
            json!({"type": "evidence", "id": format!("e{number}"), "kind": "testimony", "captured": {"edtf": day},
            "claims": [{"id": "c", "stance": "asserted", "about": about}]}),
        );
    }
    let found = of(&records, Dimension::ALL);
    assert_eq!((found.testimonies.records, found.testimonies.classes, found.testimonies.k), (4, 3, 1));
    assert_eq!(found.testimonies.global_risk, 0.75);
    assert_eq!(found.people.records, 0);
    assert!(!found.is_low());
    assert!(of(&sites(), Dimension::ALL).is_low());
}

/// Every person by themselves, and one in the size of the class of each.
#[test]
fn the_global_risk_is_the_mean_over_all_people() {
    let mut seed = 5_u64;
    let mut next = |end: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % end
    };
    for _ in 0..50 {
        let mut records = sites();
        let mut people: Vec<(String, &str, &str)> = Vec::new();
        for number in 0..4 {
            let (site, month) = (["s", "t"][usize::try_from(next(2)).unwrap()], format!("2025-{:02}", 1 + next(2)));
            let mut cells = Vec::new();
            for sex in ["female", "male"] {
                let many = 1 + next(20);
                cells.push(json!({"sex": sex, "best": many}));
                people.extend((0..many).map(|_| (month.clone(), site, sex)));
            }
            let total: u64 = cells.iter().map(|cell| cell["best"].as_u64().unwrap()).sum();
            records.push(incident(
                &format!("i{number}"),
                site,
                &month,
                json!([{"unit": "person", "best": total, "cells": cells}]),
            ));
        }
        let mut classes: BTreeMap<&(String, &str, &str), f64> = BTreeMap::new();
        for person in &people {
            *classes.entry(person).or_default() += 1.0;
        }
        let found = of(&records, &[Dimension::Sex, Dimension::Site, Dimension::Month]);
        #[expect(clippy::cast_precision_loss, reason = "few")]
        let mean = people.iter().map(|person| 1.0 / classes[person]).sum::<f64>() / people.len() as f64;
        assert!((found.people.global_risk - mean).abs() < 1e-9);
        assert_eq!(found.people.records, people.len() as u64);
    }
}

#[test]
fn the_answer_holds_no_text_of_the_dossier_and_faults_are_refused() {
    let mut records = vec![json!({"type": "compound", "id": "canary-house"})];
    records.push(incident(
        "canary-raid",
        "canary-house",
        "2025-11-03",
        json!([{"unit": "person", "best": 2, "verbatim": "canary"}]),
    ));
    let found = of(&records, Dimension::ALL);
    let said = format!("{found:?} {} {} {}", found.to_json(), found.to_text(Lang::En), found.to_text(Lang::Fr));
    assert!(!said.contains("canary"));
    assert_eq!(risk(&[b"{}"], Dimension::ALL), Err(Refused::Faulty));
    assert_eq!("site".parse(), Ok(Dimension::Site));
    assert!("place".parse::<Dimension>().is_err());
}
