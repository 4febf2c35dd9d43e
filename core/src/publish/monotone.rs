//! G9: what everybody sees, partners see too, as near or nearer.

#[path = "../../tests/publishing/mod.rs"]
mod publishing;

use super::policy::Policy;
use super::release::numbered;
use crate::model::edtf::{Bound, Day, Edtf};
use publishing::Made;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A release with the ids that its records have in the dossier, and without
/// the names of claims, which say nothing.
fn release(input: &[u8], policy: &Policy) -> Option<BTreeMap<String, Value>> {
    let dossiers = super::read_all(&[input]).ok()?;
    let (published, numbers) = numbered(&dossiers, policy, Day::new(2026, 2, 1)?).ok()?;
    let names = numbers.names();
    let json: Value = serde_json::from_str(&published.dossier.to_json()).unwrap();
    let records = json.get("records").and_then(Value::as_array).cloned().unwrap_or_default();
    let with_ids = records.into_iter().filter_map(|record| {
        let id = record["id"].as_str()?.to_owned();
        // A tombstone has a number and no record.
        Some((names.get(&id)?.clone(), renamed(record, &names)))
    });
    Some(with_ids.collect())
}

fn renamed(value: Value, names: &BTreeMap<String, String>) -> Value {
    match value {
        Value::String(text) => match text.split_once('#') {
            Some((evidence, _)) if names.contains_key(evidence) => names[evidence].clone().into(),
            _ if text.starts_with("claim-") => "a claim".into(),
            _ => names.get(&text).cloned().unwrap_or(text).into(),
        },
        Value::Array(items) => items.into_iter().map(|item| renamed(item, names)).collect(),
        Value::Object(map) => {
            map.into_iter().map(|(key, value)| (key, renamed(value, names))).collect::<Map<_, _>>().into()
        }
        other => other,
    }
}

/// Whether what one release says, the other says as nearly or more nearly.
fn is_coarser(key: &str, one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => one
            .iter()
            .all(|(key, value)| other.get(key).map_or(key == "uncertainty_m", |other| is_coarser(key, value, other))),
        (Value::Array(one), Value::Array(other)) if key == "point" => one
            .iter()
            .zip(other)
            .all(|(one, other)| (one.as_f64().unwrap() - other.as_f64().unwrap()).abs() <= 0.05 + 1e-9),
        (Value::Array(one), Value::Array(other)) => {
            one.iter().all(|one| other.iter().any(|other| is_coarser(key, one, other)))
        }
        (Value::Number(one), Value::Number(other)) => match key {
            "min" => one.as_f64() <= other.as_f64(),
            _ => one.as_f64() >= other.as_f64(),
        },
        (Value::String(one), Value::String(other)) if key == "edtf" => {
            let (one, other) = (Edtf::parse(one).unwrap(), Edtf::parse(other).unwrap());
            let earlier = |one: Bound, other: Bound| one.day().is_none() || one.day() <= other.day();
            earlier(one.earliest(), other.earliest())
                && (one.latest().day().is_none() || one.latest().day() >= other.latest().day())
        }
        _ => one == other,
    }
}

#[test]
fn g9_whatever_everybody_sees_partners_see_as_nearly_or_more() {
    let (mut records, mut nearer) = (0, 0);
    for seed in 0..200 {
        let input = Made::new(seed).dossier();
        let Some(public) = release(&input, &Policy::public()) else { continue };
        let partners = release(&input, &Policy::partners()).unwrap();
        for (id, record) in &public {
            let seen = partners.get(id).unwrap_or_else(|| panic!("seed {seed}: {record:#} is not told to partners"));
            assert!(is_coarser("", record, seen), "seed {seed}: {record:#}\nis told to partners as\n{seen:#}");
            records += 1;
            nearer += usize::from(record != seen);
        }
        nearer += partners.len() - public.len();
    }
    assert!(records > 200 && nearer > 50, "{records} {nearer}");
}
