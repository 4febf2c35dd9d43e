//! What becomes of a dossier when it is published, as data: `tests/published/`,
//! a case a line. Its records are added to a dossier with an open report `r`,
//! whose claims `r#c` and `r#d` carry what points at them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test that panics has failed")]

mod cases;

use casecairn::Lang;
use casecairn::model::edtf::Day;
use casecairn::publish::{Policy, Refused, publish};
use cases::cases;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// The dossier of a case. A record with `*` in its id stands there as often as `times` says.
fn dossier(case: &Value) -> Value {
    let mut header =
        json!({"type": "dossier", "schema_version": "1.0", "namespace": "n", "title": "T", "tlp": "clear"});
    let mut report = json!({"type": "evidence", "id": "r", "kind": "report", "published": {"edtf": "2026-01-19"},
        "claims": [{"id": "c", "stance": "asserted"}, {"id": "d", "stance": "asserted"}]});
    for (whole, key) in [(&mut header, "header"), (&mut report, "report")] {
        let changes = case.get(key).and_then(Value::as_object).cloned().unwrap_or_default();
        whole.as_object_mut().unwrap().extend(changes);
    }
    let times = case.get("times").map_or(1, |times| times.as_u64().unwrap());
    let mut records = vec![report];
    for record in case["records"].as_array().unwrap() {
        let text = record.to_string();
        if text.contains('*') {
            records.extend((1..=times).map(|at| serde_json::from_str(&text.replace('*', &at.to_string())).unwrap()));
        } else {
            records.push(record.clone());
        }
    }
    header["records"] = records.into();
    header
}

fn policy(case: &Value) -> Policy {
    let name = case.get("policy").map_or("public", |name| name.as_str().unwrap());
    let mut policy: Value = serde_json::from_str(&Policy::named(name).unwrap().to_json()).unwrap();
    let changes = case.get("stricter").and_then(Value::as_object).cloned().unwrap_or_default();
    policy.as_object_mut().unwrap().extend(changes);
    Policy::from_json(policy.to_string().as_bytes()).unwrap()
}

/// What is told and how much is held back, as far as a case speaks of it.
fn found(case: &Value) -> Value {
    let input = dossier(case).to_string();
    match publish(&[input.as_bytes()], &policy(case), Day::new(2026, 2, 1).unwrap()) {
        Err(why) => json!({ "refused": format!("{why:?}") }),
        Ok(published) => {
            let json = published.dossier.to_json();
            let again = publish(&[json.as_bytes()], &policy(case), Day::new(2026, 2, 1).unwrap()).unwrap();
            assert_eq!(again.dossier.to_json(), json, "publishing it again changes it: {}", case["why"]);
            let mut release: Value = serde_json::from_str(&json).unwrap();
            let records = release["records"].take();
            let mut told = Map::new();
            for kind in
                case["told"].as_object().map(|told| told.keys().cloned().collect::<Vec<_>>()).unwrap_or_default()
            {
                let of_kind = records.as_array().unwrap().iter().filter(|record| record["type"] == kind.as_str());
                let of_kind = of_kind.cloned().map(|mut record| {
                    record.as_object_mut().unwrap().remove("type");
                    record
                });
                told.insert(kind.clone(), of_kind.collect());
            }
            let all: Value = serde_json::from_str(&published.disclosure.to_json()).unwrap();
            let all = all["withheld"].as_object().unwrap().iter();
            // The least of those that are not few.
            let withheld: Map<_, _> =
                all.filter_map(|(why, many)| Some((why.clone(), many.get("min")?.clone()))).collect();
            json!({"told": told, "withheld": withheld})
        }
    }
}

#[test]
fn each_case_is_told_as_it_says() {
    let mut faults = String::new();
    for (place, case) in cases("published") {
        let found = found(&case);
        let wanted = case.get("refused").map_or_else(
            || json!({"told": case.get("told").unwrap_or(&json!({})), "withheld": case.get("withheld").unwrap_or(&json!({}))}),
            |why| json!({ "refused": why }),
        );
        if found != wanted {
            writeln!(faults, "{place}: {}\n  {found}", case["why"]).unwrap();
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}

/// A dossier of one incident with so many counts of people.
fn with_counts(many: usize) -> Result<usize, Refused> {
    let people = vec![json!({"unit": "person", "best": 50}); many];
    let incident = json!({"type": "incident", "id": "i", "kind": "raid", "stance": "reported", "support": ["r#c"], "people": people});
    let input = dossier(&json!({ "records": [incident] })).to_string();
    let outcome = publish(&[input.as_bytes()], &Policy::public(), Day::new(2026, 2, 1).unwrap());
    outcome.map(|published| published.dossier.records.len())
}

#[test]
fn numbers_that_are_too_many_to_compare_are_refused() {
    assert_eq!(with_counts(20_000), Ok(2));
    assert_eq!(with_counts(20_001), Err(Refused::TooMany));
}

#[test]
fn an_id_of_a_release_is_shown_as_it_is_written() {
    let case = json!({"records": [{"type": "compound", "id": "s", "support": ["r#c"]}]});
    let outcome = publish(&[dossier(&case).to_string().as_bytes()], &Policy::public(), Day::new(2026, 2, 1).unwrap());
    let shown = format!("{:?}", outcome.unwrap().dossier.records);
    assert!(shown.contains("id: compound-0000000001,"), "{shown}");
    assert!(shown.contains("support: [evidence-0000000001#claim-0000000001]"), "{shown}");
}

#[test]
fn a_refusal_gives_its_reason_in_each_language() {
    let of_policy = Policy::from_json(b"{}").unwrap_err();
    let all = [
        Refused::Faulty,
        Refused::NoHeader,
        Refused::HeadersDiffer,
        Refused::SameId,
        Refused::TooMany,
        Refused::FreeText,
        Refused::Title,
    ];
    for why in all {
        assert_eq!((why.say(Lang::En), why.say(Lang::Fr)), (why.text().en.to_owned(), why.text().fr.to_owned()));
        assert_eq!(why.to_string(), why.text().en);
    }
    let why = Refused::Policy(of_policy);
    assert_eq!((why.say(Lang::En), why.say(Lang::Fr)), (of_policy.to_string(), why.text().fr.to_owned()));
    assert!(why.say(Lang::En).contains("line 1"));
}

/// Every list the other way round, but for what is a place and not a list.
fn turned(value: &Value) -> Value {
    match value {
        Value::Array(items) if items.iter().all(Value::is_number) => value.clone(),
        Value::Array(items) => items.iter().rev().map(turned).collect(),
        Value::Object(map) => map
            .iter()
            .map(|(key, value)| (key.clone(), if key == "coordinates" { value.clone() } else { turned(value) }))
            .collect(),
        _ => value.clone(),
    }
}

/// Every id, and what points at it, exchanged for one that sorts the other way round.
fn renamed(value: &Value, ids: &BTreeSet<&str>) -> Value {
    match value {
        Value::Array(items) => items.iter().map(|item| renamed(item, ids)).collect(),
        // A role, a kind, a text or a claim may be written like the id of a record.
        Value::Object(map) => map
            .iter()
            .map(|(key, value)| {
                let is_word = ["role", "kind", "text", "code", "namespace"].contains(&key.as_str());
                let is_word = is_word || (key == "id" && !map.contains_key("type"));
                (key.clone(), if is_word { value.clone() } else { renamed(value, ids) })
            })
            .collect(),
        Value::String(text) => {
            let flip =
                |letter: char| if letter.is_ascii_lowercase() { (b'a' + b'z' - letter as u8) as char } else { letter };
            let (space, rest) = text.strip_prefix("n:").map_or(("", text.as_str()), |rest| ("n:", rest));
            let (id, claim) = rest.split_at(rest.find('#').unwrap_or(rest.len()));
            let other: String = id.chars().map(flip).collect();
            if ids.contains(id) { format!("{space}{other}{claim}").into() } else { value.clone() }
        }
        _ => value.clone(),
    }
}

/// The records of a release without their numbers.
fn without_numbers(release: &str) -> Vec<String> {
    let release: Value = serde_json::from_str(release).unwrap();
    let text = |record: &Value| {
        let json = serde_json::to_string_pretty(record).unwrap();
        json.lines().filter(|line| !line.contains("-00000000")).collect()
    };
    let mut records: Vec<String> = release["records"].as_array().unwrap().iter().map(text).collect();
    records.sort();
    records
}

#[test]
fn g12_neither_the_order_of_lists_nor_ids_have_a_say() {
    for (place, case) in cases("published") {
        let dossier = dossier(&case);
        let released = |dossier: &Value| {
            publish(&[dossier.to_string().as_bytes()], &policy(&case), Day::new(2026, 2, 1).unwrap())
                .map(|published| (published.dossier.to_json(), published.disclosure.to_json()))
                .map_err(|why| format!("{why:?}"))
        };
        assert_eq!(released(&turned(&dossier)), released(&dossier), "{place}: {}", case["why"]);
        let ids = dossier["records"].as_array().unwrap().iter().filter_map(|record| record["id"].as_str()).collect();
        // Where two records are told alike nothing says which is which: their numbers may change places.
        let shape = |dossier: &Value| released(dossier).map(|(release, report)| (without_numbers(&release), report));
        assert_eq!(shape(&renamed(&dossier, &ids)), shape(&dossier), "{place}: {}", case["why"]);
    }
}
