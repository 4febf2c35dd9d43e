//! What `publish` guarantees, each by name; and attacks that must fail.
#![allow(
    clippy::needless_pass_by_value,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that panics has failed"
)]

use casecairn::model::edtf::Day;
use casecairn::model::vocabulary::{AgeClass, ConsentScope, ConsentStatus};
use casecairn::publish::{Policy, Published, Refused, publish};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const K: u64 = 11;

fn today() -> Day {
    Day::new(2026, 2, 1).unwrap()
}

/// A dossier with an open report `r`, whose claim `r#c` carries what points at it.
fn dossier(records: Vec<Value>) -> Value {
    let mut all = vec![json!({"type": "evidence", "id": "r", "kind": "report", "published": {"edtf": "2026-01-19"},
        "claims": [{"id": "c", "stance": "asserted"}]})];
    all.extend(records);
    json!({"type": "dossier", "schema_version": "1.0", "namespace": "n", "title": "T", "tlp": "clear", "records": all})
}

fn released(dossier: &Value, policy: &Policy) -> Published {
    publish(&[dossier.to_string().as_bytes()], policy, today()).unwrap()
}

fn public(records: Vec<Value>) -> Value {
    serde_json::from_str(&released(&dossier(records), &Policy::public()).dossier.to_json()).unwrap()
}

fn of_type(release: &Value, kind: &str) -> Vec<Value> {
    release["records"].as_array().unwrap().iter().filter(|record| record["type"] == kind).cloned().collect()
}

/// An incident with people, at a compound and a day, carried by the report.
fn incident(id: &str, site: &str, day: &str, people: Value) -> Value {
    json!({"type": "incident", "id": id, "kind": "raid", "stance": "reported", "when": {"edtf": day},
        "place": {"country": "KH", "subdivision": "KH-18"}, "people": people, "support": ["r#c"],
        "compounds": [{"compound": site, "resolved_by": "named_by_source"}]})
}

fn site(id: &str, lon: f64, lat: f64, status: &str) -> Value {
    json!({"type": "compound", "id": id, "support": ["r#c"], "assessment": [{"status": status}],
        "place": {"country": "KH", "subdivision": "KH-18", "point": [lon, lat], "uncertainty_m": 50}})
}

fn exactly(number: u64) -> Value {
    json!([{"unit": "person", "best": number}])
}

/// Every `min` and `fewer_than` in a release.
fn numbers(value: &Value, found: &mut Vec<(String, u64)>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| match value.as_u64() {
            Some(number) if key == "min" || key == "fewer_than" => found.push((key.clone(), number)),
            _ => numbers(value, found),
        }),
        Value::Array(items) => items.iter().for_each(|item| numbers(item, found)),
        _ => {}
    }
}

#[test]
fn g2_children_are_only_told_of_in_cells_of_k() {
    for age in AgeClass::ALL.iter().filter(|age| age.years().is_none_or(|years| years.least() < 18)) {
        for many in 0..30_u64 {
            let cells = json!([{"age_class": age.code(), "best": many}, {"age_class": "adult", "best": 400}]);
            let people = json!([{"unit": "person", "best": 400 + many, "includes": ["child"], "cells": cells}]);
            let told = public(vec![site("s", 103.5, 10.6, "confirmed"), incident("i", "s", "2025-11-03", people)]);
            let told = &of_type(&told, "incident")[0]["people"][0];
            assert_eq!(told["min"], (400 + many) / 20 * 20, "{told}");
            assert!(told.get("includes").is_none());
            let cells = told["cells"].as_array().cloned().unwrap_or_default();
            let child = cells.iter().find(|cell| cell["age_class"] == age.code());
            assert!(child.is_none_or(|_| many >= K), "{many} {told}");
        }
        // A count of nobody but children.
        for many in 0..K {
            let people = json!([{"unit": "person", "best": many, "age_class": age.code()}]);
            let told = public(vec![site("s", 103.5, 10.6, "confirmed"), incident("i", "s", "2025-11-03", people)]);
            assert_eq!(of_type(&told, "incident")[0]["people"], json!([{"unit": "person", "fewer_than": K}]));
        }
    }
    for basis in [json!(["guardian"]), json!(["child_assent"]), json!(["guardian", "child_assent"]), json!([])] {
        let told = json!({"type": "evidence", "id": "t", "kind": "testimony", "sensitivity": ["minors"], "informant": "x",
            "consent": {"status": "given", "scopes": ["publish_anonymised"], "basis": basis.clone()}});
        let article = json!({"type": "evidence", "id": "a", "kind": "article", "published": {"edtf": "2026-01"},
            "derived_from": [{"evidence": "t", "how": "quotes"}]});
        let kinds: Vec<Value> =
            of_type(&public(vec![told, article]), "evidence").into_iter().map(|item| item["kind"].clone()).collect();
        assert!(!kinds.contains(&json!("testimony")));
        assert_eq!(kinds.contains(&json!("article")), basis == json!(["guardian", "child_assent"]));
    }
}

#[test]
fn g3_a_place_is_a_function_of_its_cell() {
    let release = |lon: f64, lat: f64, status: &str, policy: &Policy| {
        released(&dossier(vec![site("s", lon, lat, status)]), policy).dossier.to_json()
    };
    for policy in [Policy::public(), Policy::partners()] {
        let first = release(103.512, 10.612, "confirmed", &policy);
        // The same again and again, and from anywhere in the cell.
        assert!((0..100).all(|_| release(103.512, 10.612, "confirmed", &policy) == first));
        assert_eq!(release(103.512_9, 10.612_9, "confirmed", &policy), first);
    }
    let public = Policy::public();
    assert_eq!(
        release(103.512, 10.612, "confirmed", &public),
        release(103.599, 10.699, "probable", &public).replace("probable", "confirmed")
    );
    for status in ["suspected", "reported", "refuted", "not_stated", "unknown"] {
        assert!(!release(103.512, 10.612, status, &public).contains("point"));
        let partners = release(103.512, 10.612, status, &Policy::partners());
        assert!(partners.contains("15800") && partners == release(103.588, 10.633, status, &Policy::partners()));
    }
}

#[test]
fn g3_what_rests_on_an_item_that_gives_a_whereabouts_away_has_no_point() {
    let mut compound = site("s", 103.5, 10.6, "confirmed");
    compound["place"]["support"] = json!(["v#c", "r#c"]);
    let video = json!({"type": "evidence", "id": "v", "kind": "video", "sensitivity": ["location"], "claims": [{"id": "c", "stance": "asserted"}]});
    let told = public(vec![compound, video]);
    assert_eq!(of_type(&told, "compound")[0]["place"]["subdivision"], "KH-18");
    assert!(!told.to_string().contains("point"));
}

/// A mark on a map is the place itself, however coarsely that is told.
#[test]
fn g3_a_mark_on_a_map_leaves_only_where_the_site_is_told() {
    let marks = |compound: &Value, others: &[Value], policy: &Policy| {
        let records = [std::slice::from_ref(compound), others].concat();
        let told: Value = serde_json::from_str(&released(&dossier(records), policy).dossier.to_json()).unwrap();
        of_type(&told, "compound")[0]["codes"].as_array().map_or(0, Vec::len)
    };
    let (public, partners) = (Policy::public(), Policy::partners());
    for (registry, code) in [
        ("osm", "way/123456789"),
        ("osm-way", "123456789"),
        ("wikidata", "Q12345678"),
        ("google-place", "invented-1"),
        ("geonames", "1831173"),
        ("cadastre", "18-04-07-0123"),
        ("list", "way/123456789"),
        ("list", "Q12345678"),
    ] {
        let with_mark = |status: &str| {
            let mut compound = site("s", 103.512, 10.612, status);
            compound["codes"] = json!([{"registry": registry, "code": code}]);
            compound
        };
        for status in ["confirmed", "probable"] {
            assert_eq!(marks(&with_mark(status), &[], &public), 0, "{registry}");
            assert_eq!(marks(&with_mark(status), &[], &partners), 1, "{registry}");
        }
        for status in ["suspected", "reported", "refuted", "not_stated", "unknown"] {
            assert_eq!(marks(&with_mark(status), &[], &public), 0, "{registry}");
            assert_eq!(marks(&with_mark(status), &[], &partners), 0, "{registry}");
        }
        // Confirmed, but its place is not told as a site: known too little, not at all, or contradicted.
        for place in [
            json!({"country": "KH", "subdivision": "KH-18", "point": [103.512, 10.612], "uncertainty_m": 5000}),
            json!({"country": "KH", "subdivision": "KH-18"}),
        ] {
            let mut compound = with_mark("confirmed");
            compound["place"] = place;
            assert_eq!(marks(&compound, &[], &partners), 0, "{registry}");
        }
        let mut compound = with_mark("confirmed");
        compound["verified_place"] =
            json!({"country": "KH", "subdivision": "KH-18", "point": [104.9, 11.5], "uncertainty_m": 50});
        assert_eq!(marks(&compound, &[], &partners), 0, "{registry}");
        // Nor where an item that gives a whereabouts away carries the place, or the mark.
        let video = json!({"type": "evidence", "id": "v", "kind": "video", "sensitivity": ["location"], "claims": [{"id": "c", "stance": "asserted"}]});
        for of in ["place", "mark"] {
            let mut compound = with_mark("confirmed");
            let part = if of == "place" { &mut compound["place"] } else { &mut compound["codes"][0] };
            part["support"] = json!(["v#c", "r#c"]);
            assert_eq!(marks(&compound, std::slice::from_ref(&video), &partners), 0, "{registry}: {of}");
        }
    }
    // A position in other signs is never told beside the place, and any other mark always.
    for (registry, code, many) in [
        ("geohash", "w61k4zqkc9", 0),
        ("what3words", "filled.count.soap", 0),
        ("h3", "8a65a4b2d6bffff", 0),
        ("quadkey", "132202231231023", 0),
        ("list", "w61k4zqkc9", 0),
        ("list", "///filled.count.soap", 0),
        ("list", "https://maps.app.goo.gl/AbCdEf12345", 0),
        ("list", "10,612; 103,512", 0),
        ("list", "\u{17e1}\u{17e0}.\u{17e6}\u{17e1}\u{17e2}, \u{17e1}\u{17e0}\u{17e3}.\u{17e5}\u{17e1}\u{17e2}", 0),
        ("list", "N10.612E103.512", 0),
        ("list", "10 deg 36 min N, 103 deg 30 min E", 0),
        ("list", "SI03", 1),
    ] {
        let mut compound = site("s", 103.512, 10.612, "confirmed");
        compound["codes"] = json!([{"registry": registry, "code": code}]);
        assert_eq!(marks(&compound, &[], &partners), many, "{registry} {code}");
        compound["codes"] = json!([]);
        compound["names"] = json!([{"text": code}]);
        let told = released(&dossier(vec![compound]), &partners).dossier.to_json();
        assert!(registry != "list" || told.contains("\"names\"") == (many > 0), "{code}");
    }
}

#[test]
fn g3_an_incident_of_few_people_is_told_by_country_and_year_alone() {
    for people in [
        json!([]),
        exactly(1),
        exactly(10),
        json!([{"unit": "person", "min": 2}]),
        json!([{"unit": "compound", "best": 50}]),
    ] {
        let mut one = incident("i", "s", "2025-11-03", people);
        one["acts"] = json!([{"conduct": "beating", "attributed_to": [{"role": "security_guard"}], "triggers": ["escape_attempt"]}]);
        one["relations"] = json!([{"kind": "part_of", "incident": "j"}]);
        let records = vec![site("s", 103.5, 10.6, "confirmed"), one, incident("j", "s", "2025-11-03", exactly(500))];
        let told = public(records);
        let incidents = of_type(&told, "incident");
        let small = incidents.iter().find(|told| told.get("acts").is_some()).unwrap();
        assert_eq!(small["when"], json!({"edtf": "2025/2026"}));
        assert_eq!(small["place"], json!({"country": "KH"}));
        assert_eq!(small["acts"], json!([{"conduct": "beating"}]));
        assert!(small.get("compounds").is_none() && small.get("relations").is_none());
        let large = incidents.iter().find(|told| told.get("acts").is_none()).unwrap();
        assert_eq!(large["when"], json!({"edtf": "2025-11"}));
        assert_eq!(large["compounds"][0]["compound"], "compound-0000000001");
    }
}

#[test]
fn g4_what_was_done_to_few_among_many_is_not_told() {
    for (against, told) in [
        (json!(null), true),
        (exactly(10)[0].clone(), false),
        (json!({"unit": "person", "min": 2}), false),
        (exactly(11)[0].clone(), true),
    ] {
        let mut one = incident("i", "s", "2025-11-03", exactly(400));
        one["acts"] = json!([{"conduct": "beating", "against": against}]);
        let release = public(vec![site("s", 103.5, 10.6, "confirmed"), one]);
        assert_eq!(of_type(&release, "incident")[0].get("acts").is_some(), told);
    }
}

/// All ways to share people among six cells, within reason.
fn tables() -> Vec<Vec<u64>> {
    let sizes = [0, 1, 5, 10, 11, 12, 60];
    let mut seed = 9_u64;
    let mut next = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        sizes[usize::try_from((seed >> 33) % 7).unwrap()]
    };
    (0..250).map(|_| (0..6).map(|_| next()).collect()).collect()
}

/// What a reader who knows every number exactly could subtract: an
/// independent look at all subsets of the dimensions.
#[test]
fn g4_no_cell_of_fewer_than_k_is_told_or_can_be_worked_out() {
    let keys: Vec<(&str, &str)> =
        ["VN", "TH", "MM"].iter().flat_map(|nation| [(*nation, "female"), (*nation, "male")]).collect();
    let mut broken_down = 0;
    for table in tables() {
        for unlisted in [0, 3, 40] {
            let total: u64 = table.iter().sum::<u64>() + unlisted;
            let cells: Vec<Value> = keys
                .iter()
                .zip(&table)
                .map(|((nation, sex), many)| json!({"nationality": nation, "sex": sex, "best": many}))
                .collect();
            let people = json!([{"unit": "person", "best": total, "cells": cells}]);
            // Beside a large one, so that the global risk does not take the cells away.
            let records = vec![
                site("s", 103.5, 10.6, "confirmed"),
                incident("i", "s", "2025-11-03", people),
                incident("j", "s", "2024-03-03", exactly(9000)),
            ];
            let told = public(records);
            let incidents = of_type(&told, "incident");
            let Some(count) =
                incidents.iter().map(|told| &told["people"][0]).find(|count| count.get("cells").is_some())
            else {
                continue;
            };
            broken_down += 1;
            let told: Vec<(&str, &str)> = count["cells"]
                .as_array()
                .unwrap()
                .iter()
                .map(|cell| (cell["nationality"].as_str().unwrap(), cell["sex"].as_str().unwrap()))
                .collect();
            let true_of = |wanted: &dyn Fn(&(&str, &str)) -> bool| -> u64 {
                keys.iter().zip(&table).filter(|(key, _)| wanted(key)).map(|(_, many)| *many).sum()
            };
            for cell in &told {
                assert!(true_of(&|key| key == cell) >= K);
            }
            // Every group by every subset of the dimensions: what of it is told is k people or nobody.
            for (nation, sex) in [(false, false), (true, false), (false, true), (true, true)] {
                for group in &keys {
                    let is_in = |key: &(&str, &str)| (!nation || key.0 == group.0) && (!sex || key.1 == group.1);
                    let shown = true_of(&|key| is_in(key) && told.contains(key));
                    assert!(shown == 0 || shown >= K);
                }
            }
            // The total less all that is told.
            let left = total - true_of(&|key| told.contains(key));
            let parts = keys.iter().zip(&table).filter(|(key, many)| !told.contains(key) && **many > 0).count()
                + usize::from(unlisted > 0);
            assert!(left == 0 || (left >= K && (parts > 1 || unlisted >= K)), "{table:?} + {unlisted}: {told:?}");
        }
    }
    assert!(broken_down > 50, "{broken_down}");
}

#[test]
fn g4_cells_of_several_kinds_are_never_told_side_by_side() {
    let cells = json!([{"nationality": "VN", "best": 300}, {"nationality": "TH", "best": 100},
        {"sex": "female", "best": 205}, {"sex": "male", "best": 195}, {"nationality": "VN", "sex": "female", "best": 296}]);
    let people = json!([{"unit": "person", "best": 400, "cells": cells}]);
    let told = public(vec![site("s", 103.5, 10.6, "confirmed"), incident("i", "s", "2025-11-03", people)]);
    let cells = of_type(&told, "incident")[0]["people"][0]["cells"].as_array().unwrap().clone();
    let kinds: BTreeSet<(bool, bool)> =
        cells.iter().map(|cell| (cell.get("nationality").is_some(), cell.get("sex").is_some())).collect();
    assert_eq!(kinds.len(), 1, "{cells:?}");
}

#[test]
fn g4_numbers_that_overlap_in_place_and_time_are_never_told_side_by_side() {
    for (one, two, apart) in [
        (("s", "2025-11-03"), ("s", "2025-11-20"), false),
        (("s", "2025-11-03"), ("s", "2025-12-20"), true),
        (("s", "2025-11-03"), ("t", "2025-11-20"), true),
        (("s", "2025"), ("s", "2025-12-20"), false),
        (("s", "../2025"), ("s", "2025-12-20"), false),
        (("s", "2025-11~"), ("s", "2025-12-20"), false),
    ] {
        let told = public(vec![
            site("s", 103.5, 10.6, "confirmed"),
            site("t", 104.5, 11.6, "confirmed"),
            incident("i", one.0, one.1, exactly(400)),
            incident("j", two.0, two.1, exactly(395)),
        ]);
        let told: Vec<Value> =
            of_type(&told, "incident").into_iter().map(|incident| incident["people"][0].clone()).collect();
        let vague = told.iter().filter(|count| **count == json!({"unit": "person", "min": K})).count();
        assert_eq!(vague, usize::from(!apart), "{one:?} {two:?} {told:?}");
    }
}

#[test]
fn p3_the_global_risk_of_a_release_is_below_three_percent() {
    for sizes in [vec![12], vec![30], vec![40], vec![12, 3000], vec![45, 47, 52, 900], vec![60, 60], vec![11; 9]] {
        let mut records = vec![site("s", 103.5, 10.6, "confirmed")];
        for (month, size) in sizes.iter().enumerate() {
            records.push(incident(&format!("i{month}"), "s", &format!("2025-{:02}-03", month + 1), exactly(*size)));
        }
        let told = of_type(&public(records), "incident");
        let mut least: Vec<f64> = Vec::new();
        for count in told.iter().map(|incident| &incident["people"][0]) {
            // "At least k" without an end says only that there were k.
            if count.get("min").is_some() && count.get("fewer_than").is_some() {
                least.push(count["min"].as_f64().unwrap());
            }
        }
        let people: f64 = least.iter().sum();
        #[expect(clippy::cast_precision_loss, reason = "few")]
        let risk = if people > 0.0 { least.len() as f64 / people } else { 0.0 };
        assert!(risk < 0.03, "{sizes:?}: {risk}");
    }
}

/// A person as an attacker knows them.
#[derive(Debug, Clone, PartialEq)]
struct Known {
    site: &'static str,
    month: String,
    nation: &'static str,
    sex: &'static str,
}

/// The attacker holds every private person of the case and of its neighbour,
/// and the release, and joins them by site, month, nationality and sex.
#[test]
fn g5_linkage_with_the_whole_private_set_singles_nobody_out() {
    let (mut rows, mut seed) = (0, 3_u64);
    let mut next = |end: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % end
    };
    for _ in 0..60 {
        let mut people: Vec<Known> = Vec::new();
        let mut records = vec![site("s", 103.5, 10.6, "confirmed"), site("t", 104.5, 11.6, "confirmed")];
        for (number, place) in ["s", "t", "s", "t"].into_iter().enumerate() {
            let month = format!("2025-{:02}", 1 + next(3));
            let mut cells = Vec::new();
            let mut total = 0;
            for nation in ["VN", "TH", "MM"] {
                for sex in ["female", "male"] {
                    let many = [0, 1, 2, 9, 11, 14, 80, 300][usize::try_from(next(8)).unwrap()];
                    total += many;
                    cells.push(json!({"nationality": nation, "sex": sex, "best": many}));
                    people.extend((0..many).map(|_| Known { site: place, month: month.clone(), nation, sex }));
                }
            }
            let count = json!([{"unit": "person", "best": total, "cells": cells}]);
            records.push(incident(&format!("i{number}"), place, &format!("{month}-11"), count));
        }
        let release = public(records);
        // The attacker tells the sites apart by their cells.
        let sites: Vec<(String, &str)> = of_type(&release, "compound")
            .iter()
            .map(|told| {
                let east = told["place"]["point"][0].as_f64().unwrap() > 104.0;
                (told["id"].as_str().unwrap().to_owned(), if east { "t" } else { "s" })
            })
            .collect();
        for told in of_type(&release, "incident") {
            let at = told["compounds"][0]["compound"]
                .as_str()
                .map(|id| sites.iter().find(|(site, _)| site == id).unwrap().1);
            let when = told["when"]["edtf"].as_str().unwrap();
            let count = &told["people"][0];
            let cells = count["cells"].as_array().cloned().unwrap_or_default();
            for row in cells.iter().chain([count]) {
                let fits = |person: &&Known| {
                    at.is_none_or(|at| at == person.site)
                        && person.month.starts_with(when)
                        && row["nationality"].as_str().is_none_or(|nation| nation == person.nation)
                        && row["sex"].as_str().is_none_or(|sex| sex == person.sex)
                };
                let found = people.iter().filter(fits).count() as u64;
                if row.get("min").is_some() {
                    rows += 1;
                    assert!(found >= K, "{row} fits {found} people");
                }
            }
        }
    }
    assert!(rows > 100, "{rows}");
}

/// A neighbour case at the same site: its private dossier says who was there
/// in November. Does the release of this case say who of them spoke, or which
/// of two survivors escaped?
#[test]
fn g5_a_neighbour_with_the_private_dossier_of_the_same_site_learns_of_nobody() {
    let testimony = |who: &str, day: &str| {
        json!({"type": "evidence", "id": format!("t-{who}"), "kind": "testimony", "informant": who,
        "lang": "vi", "captured": {"edtf": day}, "consent": {"status": "given", "scopes": ["publish_anonymised"]},
        "claims": [{"id": "c", "stance": "asserted", "by_role": "survivor"}]})
    };
    let escape = |support: &str, nation: &str| {
        let people = json!([{"unit": "person", "best": 1, "nationality": nation, "sex": "female"}]);
        let mut escape = incident("escape", "s", "2025-11-03", people);
        (escape["kind"], escape["support"]) = (json!("escape"), json!([support, "r#c"]));
        escape
    };
    // Two worlds that only differ in who spoke, who escaped and when she did.
    let world = |who: &str, day: &str, nation: &str| {
        let mut escape = escape(&format!("t-{who}#c"), nation);
        escape["when"]["edtf"] = day.into();
        let records = vec![
            site("s", 103.5, 10.6, "confirmed"),
            testimony(who, day),
            escape,
            incident("raid", "s", "2025-11-20", exactly(400)),
        ];
        released(&dossier(records), &Policy::public())
    };
    let one = world("sok", "2025-11-03", "VN");
    for other in [world("dara", "2025-11-03", "VN"), world("sok", "2025-03-09", "VN"), world("sok", "2025-11-03", "TH")]
    {
        assert_eq!(one, other);
    }
    // And whether she spoke at all: without her the release is the same.
    let silent = vec![
        site("s", 103.5, 10.6, "confirmed"),
        escape("r#c", "VN"),
        incident("raid", "s", "2025-11-20", exactly(400)),
    ];
    assert_eq!(one, released(&dossier(silent), &Policy::public()));
}

/// One release, and the next one with one record more, or a few people more.
#[test]
fn g6_two_releases_do_not_differ_by_what_was_added() {
    for more in 1..K {
        for base in [12_u64, 28, 35, 39, 40, 55, 59, 150, 399, 400] {
            let site = || site("s", 103.5, 10.6, "confirmed");
            let before = public(vec![
                site(),
                incident("i", "s", "2025-11-03", exactly(base)),
                incident("h", "s", "2024-01-01", exactly(9000)),
            ]);
            let grown = public(vec![
                site(),
                incident("i", "s", "2025-11-03", exactly(base + more)),
                incident("h", "s", "2024-01-01", exactly(9000)),
            ]);
            let added = public(vec![
                site(),
                incident("i", "s", "2025-11-03", exactly(base)),
                incident("h", "s", "2024-01-01", exactly(9000)),
                incident("x", "s", "2025-11-09", exactly(more)),
            ]);
            let of = |release: &Value| {
                let mut found = Vec::new();
                numbers(release, &mut found);
                found
            };
            for after in [&grown, &added] {
                for (key, old) in of(&before) {
                    for (other, new) in of(after) {
                        let differ = if key == other { old.abs_diff(new) } else { K };
                        assert!(differ == 0 || differ >= K, "{base} + {more}: {key} {old} {new}");
                    }
                }
            }
            // What was added is told as a few people, of a country and a year.
            let told =
                of_type(&added, "incident").into_iter().find(|told| told["people"][0]["fewer_than"] == K).unwrap();
            assert_eq!((&told["when"]["edtf"], &told["place"]), (&json!("2025/2026"), &json!({"country": "KH"})));
        }
    }
}

/// A report made from what a person told leaves only with consent: every
/// status, scope and whether it ends, through the whole of `publish`.
#[test]
fn g7_nothing_made_from_a_testimony_leaves_without_consent() {
    for policy in [Policy::public(), Policy::partners()] {
        for status in ConsentStatus::ALL {
            for scope in ConsentScope::ALL {
                for (key, date, holds) in [
                    ("given", "2025-01-01", true),
                    ("expires", "2026-01-31", false),
                    ("expires", "2026-02-01", true),
                    ("withdrawn", "2026-01-01", false),
                    ("given", "2027", false),
                ] {
                    let told = json!({"type": "evidence", "id": "t", "kind": "testimony", "informant": "x",
                        "consent": {"status": status.code(), "scopes": [scope.code()], key: date}});
                    let made = json!({"type": "evidence", "id": "a", "kind": "article", "published": {"edtf": "2026-01"},
                        "derived_from": [{"evidence": "t", "how": "quotes"}], "claims": [{"id": "c", "stance": "asserted"}]});
                    let again = json!({"type": "evidence", "id": "b", "kind": "press_release", "published": {"edtf": "2026-01"},
                        "derived_from": [{"evidence": "a", "how": "republishes"}], "claims": [{"id": "c", "stance": "asserted"}]});
                    let compound = json!({"type": "compound", "id": "s", "support": ["b#c"]});
                    let release = released(&dossier(vec![told, made, again, compound]), &policy).dossier.to_json();
                    let may = *status == ConsentStatus::Given && policy.consent.contains(scope) && holds;
                    for kind in ["article", "press_release", "compound"] {
                        assert_eq!(
                            release.contains(&format!("\"{kind}\"")),
                            may,
                            "{status:?} {scope:?} {key} {date}: {kind}"
                        );
                    }
                    assert!(!release.contains("testimony"));
                }
            }
        }
    }
}

#[test]
fn g7_a_record_that_was_taken_back_leaves_a_tombstone_and_a_testimony_not_even_that() {
    let taken = |mut record: Value| {
        record["status"] = "withdrawn".into();
        record
    };
    let told = public(vec![
        taken(site("s", 103.5, 10.6, "confirmed")),
        taken(incident("i", "s", "2025-11-03", exactly(500))),
        taken(
            json!({"type": "actor", "id": "a", "kind": "person", "names": [{"text": "X"}], "basis": "convicted", "support": ["r#c"]}),
        ),
        taken(json!({"type": "evidence", "id": "b", "kind": "article", "published": {"edtf": "2026-01"}})),
        taken(json!({"type": "evidence", "id": "t", "kind": "testimony", "informant": "x"})),
    ]);
    let left: Vec<Value> =
        told["records"].as_array().unwrap().iter().filter(|record| record.get("status").is_some()).cloned().collect();
    assert_eq!(
        left,
        [
            json!({"type": "actor", "id": "actor-0000000001", "kind": "not_stated", "status": "withdrawn"}),
            json!({"type": "compound", "id": "compound-0000000001", "status": "withdrawn"}),
            json!({"type": "incident", "id": "incident-0000000001", "kind": "not_stated", "stance": "not_stated", "status": "withdrawn"}),
            json!({"type": "evidence", "id": "evidence-0000000002", "kind": "not_stated", "status": "withdrawn"}),
        ]
    );
}

#[test]
fn g8_free_text_never_leaves_and_cleared_text_is_refused_while_nothing_looks_into_it() {
    let mut policy: Value = serde_json::from_str(&Policy::public().to_json()).unwrap();
    policy["cleared"] = json!([{"record": "r", "field": "title", "by": "editor", "on": "2026-01-20"}]);
    let policy = Policy::from_json(policy.to_string().as_bytes()).unwrap();
    let outcome = publish(&[dossier(vec![]).to_string().as_bytes()], &policy, today());
    assert_eq!(outcome, Err(Refused::FreeText));
}

#[test]
fn g8_a_name_or_a_mark_with_personal_data_in_it_stays_and_a_title_refuses() {
    let mut compound = site("s", 103.5, 10.6, "confirmed");
    compound["names"] = json!([{"text": "Golden Gate"}, {"text": "write to sok.dara@example.org"}]);
    compound["codes"] = json!([{"registry": "list", "code": "BA01"}, {"registry": "list", "code": "+855 12 345 678"}]);
    let told = public(vec![compound]).to_string();
    assert!(told.contains("Golden Gate") && told.contains("BA01"));
    assert!(!told.contains("example.org") && !told.contains("+855"));
    let mut whole = dossier(vec![]);
    whole["title"] = "From sok.dara@example.org".into();
    let outcome = publish(&[whole.to_string().as_bytes()], &Policy::public(), today());
    assert_eq!(outcome, Err(Refused::Title));
}

#[test]
fn g8_a_mark_that_its_registry_says_is_somebodys_stays() {
    for (registry, code) in [
        ("imei", "490154203237518"),
        ("list", "490154203237518"),
        ("telegram", "somebody_inside"),
        ("facebook", "100012345678901"),
        ("licence-plate", "2AB-1234"),
        ("cccd", "001203004567"),
    ] {
        let mut compound = site("s", 103.5, 10.6, "confirmed");
        compound["codes"] = json!([{"registry": registry, "code": code}]);
        assert!(!public(vec![compound]).to_string().contains(code), "{registry}");
    }
}

#[test]
fn g11_no_digest_of_a_file_leaves() {
    let hex = "ab".repeat(32);
    let mut whole = dossier(vec![]);
    whole["records"][0]["media"] = json!([{"role": "original", "media_type": "video/mp4", "size_bytes": 4_816_221, "filename": "f.mp4",
        "digests": [{"algorithm": "sha-256", "hex": hex}]}]);
    whole["records"][0]["custody"] =
        json!([{"kind": "collected", "digest": {"algorithm": "sha-256", "hex": hex}, "previous": hex}]);
    for policy in [Policy::public(), Policy::partners()] {
        let release = released(&whole, &policy).dossier.to_json();
        assert!(release.contains("report"));
        assert!(!release.contains("abab") && !release.contains("4816221") && !release.contains("mp4"));
    }
}

#[test]
fn g11_no_mark_name_or_title_leads_to_a_file() {
    for (registry, code) in [
        ("list", "ab12cd34ab12cd34ab12cd34ab12cd34ab12cd34ab12cd34ab12cd34ab12cd34"),
        ("list", "0123456789ABCDEF0123456789ABCDEF"),
        ("list", "QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWKSe8u"),
        ("list", "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi"),
        ("list", "b6e1f7c8-3d2a-4f6b-9c1d-0a1b2c3d4e5f"),
        ("list", "IMG_20251103_231502.jpg"),
        ("list", "WhatsApp Image 2025-11-03 at 23.15.02"),
        ("sha-256", "x1"),
        ("file", "x1"),
    ] {
        let mut whole = dossier(vec![site("s", 103.5, 10.6, "confirmed")]);
        whole["records"][0]["codes"] = json!([{"registry": registry, "code": code}]);
        if registry == "list" {
            whole["records"][1]["names"] = json!([{"text": code}]);
        }
        for policy in [Policy::public(), Policy::partners()] {
            let release = released(&whole, &policy).dossier.to_json();
            assert!(!release.contains(code), "{code}");
        }
        whole["title"] = code.into();
        let outcome = publish(&[whole.to_string().as_bytes()], &Policy::public(), today());
        assert!(registry != "list" || outcome == Err(Refused::Title), "{code}");
    }
}

/// Somebody has a file, say a video that a survivor took, and so all its
/// digests and its size. Does a release say whether the case rests on it?
#[test]
fn g11_whoever_has_a_file_does_not_learn_whether_the_case_rests_on_it() {
    let media = |hex: &str| {
        json!([{"role": "original", "size_bytes": hex.len(), "filename": hex,
            "digests": [{"algorithm": "sha-256", "hex": hex.repeat(32)}, {"algorithm": "md5", "hex": hex.repeat(16)}]}])
    };
    let custody = |hex: &str| json!([{"kind": "collected", "digest": {"algorithm": "sha-256", "hex": hex.repeat(32)}}]);
    for policy in [Policy::public(), Policy::partners()] {
        let with = |open: &str, private: Option<&str>| {
            let mut whole = dossier(vec![site("s", 103.5, 10.6, "confirmed")]);
            (whole["records"][0]["media"], whole["records"][0]["custody"]) = (media(open), custody(open));
            for (number, kind) in ["video", "testimony", "letter"].into_iter().enumerate() {
                let Some(hex) = private else { continue };
                let item = json!({"type": "evidence", "id": format!("v{number}"), "kind": kind, "media": media(hex), "custody": custody(hex)});
                whole["records"].as_array_mut().unwrap().push(item);
            }
            let published = released(&whole, &policy);
            (published.dossier.to_json(), published.disclosure.to_json())
        };
        let told = with("ab", None);
        assert!(told.0.contains("\"report\""));
        for (open, private) in [("cd", None), ("ab", Some("ef")), ("ef", Some("ab"))] {
            assert_eq!(with(open, private), told);
        }
    }
}

#[test]
fn g13_a_person_is_named_only_with_a_basis_and_an_open_source() {
    let named = |basis: Option<&str>, support: &str, accused: bool| {
        let mut person = json!({"type": "actor", "id": "p", "kind": "person", "names": [{"text": "Somebody"}], "support": [support]});
        if let Some(basis) = basis {
            person["basis"] = basis.into();
        }
        let private =
            json!({"type": "evidence", "id": "v", "kind": "video", "claims": [{"id": "c", "stance": "asserted"}]});
        let mut compound = site("s", 103.5, 10.6, "confirmed");
        compound["assessment"][0]["by"] = "p".into();
        if accused {
            compound["links"] = json!([{"actor": "p", "role": "owner", "stance": "alleged"}]);
        }
        public(vec![person, private, compound]).to_string().contains("Somebody")
    };
    for (basis, open, accused) in [
        (None, false, false),
        (Some("public_office"), true, false),
        (Some("spokesperson"), true, false),
        (Some("sanctioned"), true, true),
        (Some("convicted"), true, true),
    ] {
        assert_eq!(named(basis, "r#c", false), open, "{basis:?}");
        assert_eq!(named(basis, "r#c", true), accused, "{basis:?}");
        assert!(!named(basis, "v#c", false) && !named(basis, "v#c", true), "{basis:?}");
    }
    // An actor of which nobody says what it is may be a person.
    for kind in [json!("unknown"), json!("not_stated"), json!({"other": "boss"})] {
        let actor = json!({"type": "actor", "id": "p", "kind": kind, "names": [{"text": "Somebody"}]});
        let mut compound = site("s", 103.5, 10.6, "confirmed");
        compound["assessment"][0]["by"] = "p".into();
        assert!(!public(vec![actor, compound]).to_string().contains("Somebody"));
    }
}

/// Between two releases one person takes consent back, or one more testimony
/// is taken down: the release and its report say nothing of it.
#[test]
fn g14_a_report_does_not_give_away_what_happened_to_one_person() {
    let told = |status: &str| {
        json!({"type": "evidence", "id": "t", "kind": "testimony", "informant": "x",
        "consent": {"status": status, "scopes": ["publish_anonymised"]}})
    };
    let none = released(&dossier(vec![]), &Policy::public());
    let mut long = told("given");
    long["claims"] = (0..60)
        .map(|number| json!({"id": format!("c{number}"), "stance": "asserted", "quote": {"text": "what she said"}}))
        .collect::<Vec<_>>()
        .into();
    assert_eq!(released(&dossier(vec![long]), &Policy::public()), none);
    for status in ["given", "withdrawn", "refused", "unknown"] {
        assert_eq!(released(&dossier(vec![told(status)]), &Policy::public()), none);
    }
}

#[test]
fn tlp_what_has_no_label_or_a_stricter_one_stays() {
    for (policy, passing) in [(Policy::public(), &["clear"][..]), (Policy::partners(), &["clear", "green", "amber"])] {
        for label in [None, Some("red"), Some("amber+strict"), Some("amber"), Some("green"), Some("clear")] {
            for of_record in [false, true] {
                let mut whole = dossier(vec![]);
                whole["tlp"] = if of_record { "red".into() } else { Value::Null };
                let labelled = if of_record { &mut whole["records"][0]["tlp"] } else { &mut whole["tlp"] };
                *labelled = label.map_or(Value::Null, Value::from);
                let release = released(&whole, &policy).dossier.to_json();
                assert_eq!(
                    release.contains("\"report\""),
                    label.is_some_and(|label| passing.contains(&label)),
                    "{label:?}"
                );
            }
        }
    }
}

#[test]
fn it_refuses_what_it_is_not_sure_of() {
    let refused = |inputs: &[Value]| {
        let texts: Vec<String> = inputs.iter().map(Value::to_string).collect();
        let bytes: Vec<&[u8]> = texts.iter().map(String::as_bytes).collect();
        publish(&bytes, &Policy::public(), today()).err()
    };
    let mut faulty = dossier(vec![]);
    // A label that cannot be read is not the same as none.
    faulty["records"][0]["tlp"] = "rot".into();
    assert_eq!(refused(&[faulty]), Some(Refused::Faulty));
    assert_eq!(refused(&[dossier(vec![json!({"type": "compound"})])]), Some(Refused::Faulty));
    assert_eq!(refused(&[dossier(vec![json!({"type": "compound", "id": "r"})])]), Some(Refused::Faulty));
    assert_eq!(refused(&[json!({"type": "compound", "id": "s"})]), Some(Refused::NoHeader));
    assert_eq!(refused(&[]), Some(Refused::NoHeader));
    let mut other = dossier(vec![]);
    other["title"] = "U".into();
    assert_eq!(refused(&[dossier(vec![]), other]), Some(Refused::HeadersDiffer));
    let mut twin = dossier(vec![]);
    twin["records"][0]["kind"] = "article".into();
    assert_eq!(refused(&[dossier(vec![]), twin]), Some(Refused::SameId));
    assert_eq!(refused(&[dossier(vec![]), dossier(vec![])]), None);
    let mut policy = Policy::public();
    policy.k = 2;
    let outcome = publish(&[dossier(vec![]).to_string().as_bytes()], &policy, today());
    assert!(matches!(outcome, Err(Refused::Policy(_))));
}
