//! What holds for every release: it is a dossier, publishing it changes
//! nothing, and the order of the input does not matter.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that panics has failed")]

mod publishing;

use casecairn::model::edtf::Day;
use casecairn::publish::{Policy, Published, publish};
use casecairn::{Options, Severity, validate};
use publishing::{Made, Random, dossier};
use serde_json::Value;

fn today() -> Day {
    Day::new(2026, 2, 1).unwrap()
}

/// Releases of many dossiers, each with what was published.
fn releases(seeds: std::ops::Range<u64>, mut each: impl FnMut(u64, &Made, &Policy, &Published)) {
    let mut many = 0;
    for seed in seeds.clone() {
        let made = Made::new(seed);
        for policy in [Policy::public(), Policy::partners()] {
            if let Ok(published) = publish(&[&made.dossier()], &policy, today()) {
                many += 1;
                each(seed, &made, &policy, &published);
            }
        }
    }
    assert!(many > seeds.end - seeds.start, "{many} of {seeds:?} were published");
}

#[test]
fn publishing_what_was_published_changes_nothing() {
    let mut records = 0;
    releases(0..120, |seed, _, policy, published| {
        let json = published.dossier.to_json();
        let again = publish(&[json.as_bytes()], policy, today()).unwrap();
        assert_eq!(again.dossier.to_json(), json, "seed {seed} {}", policy.name);
        assert_eq!(again.dossier, published.dossier);
        records += published.dossier.records.len();
    });
    assert!(records > 300, "{records}");
}

#[test]
fn a_release_is_a_dossier_of_the_same_grammar() {
    #[cfg(feature = "schema")]
    let schema = {
        let schemas = casecairn::schema::public_schemas();
        schemas.into_iter().map(|(_, schema)| jsonschema::draft202012::new(&schema).unwrap()).collect::<Vec<_>>()
    };
    releases(400..460, |seed, _, policy, published| {
        #[cfg(feature = "schema")]
        for (schema, text) in
            schema.iter().zip([published.dossier.to_json(), policy.to_json(), published.disclosure.to_json()])
        {
            let value: Value = serde_json::from_str(&text).unwrap();
            assert!(schema.is_valid(&value), "seed {seed}: {:?}", schema.iter_errors(&value).next());
        }
        let _ = policy;
        let report = validate(published.dossier.to_json().as_bytes(), &Options::default());
        let broken: Vec<_> =
            report.issues.iter().filter(|issue| issue.severity == Severity::Error && issue.code.group() <= 1).collect();
        assert!(broken.is_empty(), "seed {seed}: {broken:#?}");
    });
}

#[test]
fn g12_the_order_of_the_input_does_not_matter() {
    releases(600..660, |seed, made, policy, published| {
        let mut random = Random::new(seed);
        let mut records = made.records.clone();
        for at in (1..records.len()).rev() {
            records.swap(at, random.below(at + 1));
        }
        let shuffled = dossier(&made.header, &records);
        assert_eq!(publish(&[&shuffled], policy, today()).unwrap(), *published, "seed {seed}");
    });
}

/// A text whose letters sort the other way round.
fn flip(text: &str) -> String {
    text.chars()
        .map(|letter| if letter.is_ascii_lowercase() { (b'z' - (letter as u8 - b'a')) as char } else { letter })
        .collect()
}

/// Two worlds that differ only in what is not told: who, in which words, with which file.
#[test]
fn g1_g5_what_is_not_told_changes_nothing_that_is() {
    let mut changed = 0;
    releases(1000..1060, |seed, made, policy, published| {
        let mut text = String::from_utf8(made.dossier()).unwrap();
        for (canary, _) in made.secret.iter().filter(|(_, field)| !field.starts_with("id of")) {
            let digits = canary.bytes().all(|byte| byte.is_ascii_hexdigit());
            let other = if digits { canary.chars().rev().collect() } else { flip(canary) };
            changed += usize::from(text.contains(canary.as_str()));
            text = text.replace(canary.as_str(), &other);
        }
        assert_eq!(publish(&[text.as_bytes()], policy, today()).unwrap(), *published, "seed {seed}");
    });
    assert!(changed > 3000, "{changed}");
}

/// The ids of a dossier, exchanged for others that sort the other way round.
#[test]
fn g12_ids_have_no_say_in_the_order_of_a_release() {
    let mut differing = 0;
    releases(800..860, |_, made, policy, published| {
        let mut text = String::from_utf8(made.dossier()).unwrap();
        for (canary, field) in made.secret.iter().filter(|(_, field)| field.starts_with("id of")) {
            let _ = field;
            text = text.replace(canary.as_str(), &flip(canary));
        }
        let other = publish(&[text.as_bytes()], policy, today()).unwrap();
        assert_eq!(other.disclosure, published.disclosure);
        // Where two records are told alike nothing says which is which: their
        // numbers may change places, and what points at them with these.
        differing += usize::from(shape(&other) != shape(published));
    });
    assert_eq!(differing, 0);
}

/// A release without its numbers.
fn shape(published: &Published) -> Vec<String> {
    let json: Value = serde_json::from_str(&published.dossier.to_json()).unwrap();
    let mut records: Vec<String> = json["records"]
        .as_array()
        .map_or(Vec::new(), |records| records.iter().map(|record| blank(record).to_string()).collect());
    records.sort();
    records
}

fn blank(value: &Value) -> Value {
    match value {
        Value::String(text) if text.bytes().filter(u8::is_ascii_digit).count() >= 10 => "number".into(),
        Value::Array(items) => {
            let mut items: Vec<Value> = items.iter().map(blank).collect();
            items.sort_by_key(Value::to_string);
            items.into()
        }
        Value::Object(map) => Value::Object(map.iter().map(|(key, value)| (key.clone(), blank(value))).collect()),
        other => other.clone(),
    }
}
