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
    for dimension in Dimension::ALL {
        assert_eq!(dimension.to_string().parse(), Ok(*dimension));
    }
}

/// The people of one incident: how many, in how many classes, and in the smallest.
fn sizes(incident: &Value, by: &[Dimension]) -> (u64, u64, u64) {
    let mut records = sites();
    records.push(incident.clone());
    let found = of(&records, by).people;
    (found.records, found.classes, found.k)
}

#[test]
fn of_several_counts_the_most_broken_down_is_taken_and_of_a_count_the_least() {
    let cells = json!([{"sex": "female", "best": 30}, {"sex": "male", "best": 35}]);
    for (people, many) in [
        (json!([{"unit": "potential_victim", "best": 7}]), 7),
        (json!([{"unit": "identified_victim", "best": 7}]), 7),
        (json!([{"unit": "survivor_interviewed", "best": 7}]), 7),
        (json!([{"unit": "family", "best": 7}, {"unit": "report", "best": 9}]), 0),
        (json!([{"unit": "person", "best": 70}, {"unit": "person", "best": 65, "cells": cells}]), 65),
        (json!([{"unit": "person", "best": 65, "cells": cells}, {"unit": "person", "best": 70}]), 65),
        (json!([{"unit": "person", "best": 70}, {"unit": "person", "best": 80}, {"unit": "person", "best": 75}]), 80),
        (json!([{"unit": "person", "min": 5, "best": 9}]), 5),
        (json!([{"unit": "person", "best": 9, "max": 12}]), 9),
        (json!([{"unit": "person", "more_than": 5}]), 6),
        (json!([{"unit": "person", "fewer_than": 5}]), 0),
        (json!([{"unit": "person"}]), 0),
        (
            json!([{"unit": "person", "best": 20, "cells": [{"sex": "female", "min": 5, "best": 9}, {"sex": "male", "more_than": 3}]}]),
            20,
        ),
        (json!([{"unit": "person", "best": 3, "cells": [{"sex": "female", "min": 5, "best": 9}]}]), 5),
        (json!([{"unit": "person", "best": 3, "cells": [{"sex": "female", "best": 9, "max": 12}]}]), 9),
        (json!([]), 0),
    ] {
        assert_eq!(sizes(&incident("i", "s", "2025-11-03", people.clone()), &[Dimension::Month]).0, many, "{people}");
    }
}

#[test]
fn a_cell_has_its_own_values_and_else_those_of_its_count() {
    use Dimension::{AgeClass, Month, Nationality, Sex, Site};
    let with = |count: Value, cells: Value| {
        let mut whole = json!({"unit": "person", "best": 50, "cells": cells});
        whole.as_object_mut().unwrap().extend(count.as_object().unwrap().clone());
        incident("i", "s", "2025-11-03", json!([whole]))
    };
    let (vietnamese, women) = (json!({"nationality": "VN"}), json!([{"sex": "female", "best": 20}]));
    for (incident, by, classes, k) in [
        (with(vietnamese.clone(), women.clone()), vec![Nationality], 1, 50),
        (with(vietnamese, json!([{"nationality": "TH", "best": 20}])), vec![Nationality], 2, 20),
        (with(json!({"age_class": "adult"}), women.clone()), vec![AgeClass], 1, 50),
        (with(json!({"age_class": "adult"}), json!([{"age_class": "child", "best": 20}])), vec![AgeClass], 2, 20),
        (with(json!({"sex": "female"}), women.clone()), vec![Sex], 1, 50),
        (with(json!({}), women.clone()), vec![Sex], 2, 20),
        (with(json!({}), women.clone()), vec![], 1, 50),
        (with(json!({}), json!([{"month": "2025-11", "best": 20}])), vec![Month], 1, 50),
        (with(json!({}), json!([{"month": "2025-10", "best": 20}])), vec![Month], 2, 20),
        (with(json!({"month": "2025-10"}), json!([{"month": "2025-11", "best": 20}])), vec![Month], 2, 20),
        (with(json!({"month": "2025-10"}), women), vec![Month, Site], 1, 50),
        (with(json!({}), json!([{"sex": "female", "best": 0}])), vec![Sex], 1, 50),
    ] {
        assert_eq!(sizes(&incident, &by), (50, classes, k), "{incident} {by:?}");
    }
}

#[test]
fn places_and_times_of_incidents_are_compared_whole() {
    let at = |id: &str, compounds: &[&str], day: &str| {
        let mut one = incident(id, "s", day, json!([{"unit": "person", "best": 20}]));
        let links = compounds.iter().map(|site| json!({"compound": site, "resolved_by": "named_by_source"}));
        one["compounds"] = links.collect::<Vec<_>>().into();
        one
    };
    let classes = |two: [Value; 2], by: Dimension| {
        let records: Vec<Value> = sites().into_iter().chain(two).collect();
        of(&records, &[by]).people.classes
    };
    for (one, two, differ) in
        [(&["s", "t"][..], &["t", "s"][..], false), (&["s"], &["s", "t"], true), (&[], &["s"], true), (&[], &[], false)]
    {
        let two = [at("i", one, "2025-11-03"), at("j", two, "2025-11-03")];
        assert_eq!(classes(two, Dimension::Site), 1 + u64::from(differ), "{one:?}");
    }
    for (one, two, differ) in [
        ("2025-11-03", "2025-11-20", false),
        ("2025-11", "2025-11-20", false),
        ("2025-11-03", "2024-11-03", true),
        ("2025-11-03/2025-12-01", "2025-11-03", true),
        ("2025-11-03/2025-12-01", "2025-11/2025-12", false),
        ("2025-11-03/2025-12-01", "2025-11-03/2026-01-01", true),
        ("../2025-11-03", "2025-11-03", true),
    ] {
        let two = [at("i", &[], one), at("j", &[], two)];
        assert_eq!(classes(two, Dimension::Month), 1 + u64::from(differ), "{one}");
    }
}

#[test]
fn a_table_is_low_in_risk_when_its_smallest_class_and_its_mean_are() {
    let of_sizes = |sizes: &[u64], testimonies: usize| {
        let mut records = sites();
        for (month, size) in sizes.iter().enumerate() {
            let people = json!([{"unit": "person", "best": size}]);
            records.push(incident(&format!("i{month}"), "s", &format!("2025-{:02}-03", month + 1), people));
        }
        for number in 0..testimonies {
            records.push(json!({"type": "evidence", "id": format!("e{number}"), "kind": "testimony"}));
            records.push(json!({"type": "evidence", "id": format!("a{number}"), "kind": "article"}));
        }
        of(&records, &[Dimension::Month, Dimension::Month])
    };
    for (sizes, testimonies, low, small) in [
        (&[11, 900][..], 0, true, 0),
        (&[10, 900], 0, false, 1),
        (&[30], 0, false, 0),
        (&[34], 0, true, 0),
        // Exactly what it should stay below.
        (&[30, 30, 40], 0, false, 0),
        (&[900], 34, true, 0),
        (&[900], 33, false, 0),
        (&[], 10, false, 0),
    ] {
        let found = of_sizes(sizes, testimonies);
        assert_eq!((found.is_low(), found.people.small_classes), (low, small), "{sizes:?} {testimonies}");
        assert_eq!(found.dimensions, [Dimension::Month]);
        assert_eq!(found.testimonies.records, testimonies as u64);
    }
    assert_eq!(of_sizes(&[], 0).people.global_risk, 0.0);
}

#[test]
fn what_people_read_in_each_language() {
    let cells =
        json!([{"nationality": "VN", "sex": "female", "best": 2}, {"nationality": "TH", "sex": "male", "best": 68}]);
    let mut risky = sites();
    risky.push(incident("i", "s", "2025-11-03", json!([{"unit": "person", "best": 70, "cells": cells}])));
    risky.push(json!({"type": "evidence", "id": "e", "kind": "testimony", "captured": {"edtf": "2025-11-03"}}));
    let mut low = sites();
    low.push(incident("i", "s", "2025-11-03", json!([{"unit": "person", "best": 700}])));
    for (lang, name) in [(Lang::En, "en"), (Lang::Fr, "fr")] {
        let said = [of(&risky, Dimension::ALL), of(&low, &[Dimension::Month]), of(&sites(), &[])];
        insta::assert_snapshot!(format!("risk_{name}"), said.map(|risk| risk.to_text(lang)).join("\n"));
    }
    let risk = of(&low, &[Dimension::Month]);
    assert_eq!(risk.to_json(), serde_json::to_string_pretty(&risk).unwrap());
}
