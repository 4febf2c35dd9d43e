//! Faults: one is put somewhere in a document.

use super::Random;
use super::text;
use casecairn::model::Record;
use serde_json::{Map, Value, json};

/// Puts a fault somewhere: mostly a fault, sometimes a change that is none.
pub fn spoil(value: &mut Value, random: &mut Random) {
    let places = count(value);
    let mut at = random.below(places);
    visit(value, &mut at, &mut |place| change(place, random));
}

/// How many values there are.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum::<usize>(),
        Value::Object(map) => map.values().map(count).sum(),
        _ => 0,
    }
}

/// Comes to the value that is so many away.
fn visit(value: &mut Value, at: &mut usize, change: &mut dyn FnMut(&mut Value)) -> bool {
    if *at == 0 {
        change(value);
        return true;
    }
    *at -= 1;
    match value {
        Value::Array(items) => items.iter_mut().any(|item| visit(item, at, change)),
        Value::Object(map) => map.values_mut().any(|item| visit(item, at, change)),
        _ => false,
    }
}

fn change(value: &mut Value, random: &mut Random) {
    if random.chance(12) {
        *value = any(random);
        return;
    }
    match value {
        Value::Object(map) => object(map, random),
        Value::Array(items) => list(items, random),
        Value::String(text) => *value = string(text, random),
        Value::Number(_) => *value = number(random),
        Value::Null | Value::Bool(_) => *value = any(random),
    }
}

/// Any value.
fn any(random: &mut Random) -> Value {
    let some = [
        json!(null),
        json!(true),
        json!(0),
        json!(1.5),
        json!(-1),
        json!("x"),
        json!(""),
        json!("si03"),
        json!([]),
        json!([null]),
        json!({}),
        json!(["a"]),
        json!({ "other": "x" }),
        json!({ "other": "" }),
        json!({ "other": null }),
        json!({ "other": "x", "more": 1 }),
        json!({ "type": "count" }),
        json!([1, 2]),
        json!([1, 2, 3]),
        json!([[1, 2]]),
        json!([[[1, 2]]]),
        json!([[[[1, 2]]]]),
        json!({ "a.b": 1 }),
    ];
    random.pick(&some).clone()
}

fn object(map: &mut Map<String, Value>, random: &mut Random) {
    let keys: Vec<String> = map.keys().cloned().collect();
    let key = if keys.is_empty() { String::new() } else { random.pick(&keys).clone() };
    match random.below(7) {
        0 => drop(map.shift_remove(&key)),
        1 => {
            if let Some(value) = map.shift_remove(&key) {
                map.insert(text::edited(&key, random), value);
            }
        }
        2 => drop(map.insert(key, Value::Null)),
        3 => drop(map.insert(extra(random), any(random))),
        4 if map.contains_key("type") => drop(map.insert("type".to_owned(), tag(random))),
        5 => drop(map.insert(key, any(random))),
        _ => drop(map.insert(text::near(random), any(random))),
    }
}

/// Keys that some object has and this one mostly does not.
fn extra(random: &mut Random) -> String {
    let keys = [
        "note",
        "type",
        "id",
        "constructor",
        "__proto__",
        "toString",
        "hasOwnProperty",
        "extensions",
        "other",
        "place",
        "Kind",
        "claim",
        "how",
        "$ref",
        "org.example.x",
        "org.example.X",
        "org..x",
        "org",
        "a.b\n",
        "$comment",
        "",
        "support",
        "kind ",
    ];
    (*random.pick(&keys)).to_owned()
}

fn tag(random: &mut Random) -> Value {
    let tags: Vec<&str> = Record::META.variants.iter().filter_map(|variant| variant.tag).collect();
    match random.below(4) {
        0 => (*random.pick(&tags)).into(),
        1 => (*random.pick(&["count", "gap", "Polygon", "MultiPolygon", "Point", "dossier", "Actor", "actor "])).into(),
        2 => any(random),
        _ => text::near(random).into(),
    }
}

fn list(items: &mut Vec<Value>, random: &mut Random) {
    match random.below(6) {
        0 => items.clear(),
        1 => items.push(any(random)),
        2 => drop(items.pop()),
        3 => items.push(Value::Null),
        4 => items.extend(items.first().cloned()),
        _ => *items = vec![Value::Array(std::mem::take(items))],
    }
}

fn string(text: &str, random: &mut Random) -> Value {
    match random.below(9) {
        0 => format!("{text}\n").into(),
        1 => text::near(random).into(),
        2 => text::long(random).into(),
        3 => json!([text]),
        4 => json!({ "other": text }),
        5 => json!({ "claim": text }),
        6 => text.to_uppercase().into(),
        _ => text::edited(text, random).into(),
    }
}

fn number(random: &mut Random) -> Value {
    let some = [
        json!(-1),
        json!(-0.0),
        json!(0),
        json!(0.5),
        json!(1.0),
        json!(9_007_199_254_740_991_u64),
        json!(9_007_199_254_740_992_u64),
        json!(1e20),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(1e300),
        json!("1"),
        json!(null),
        json!([1]),
        json!(true),
        json!(-1e-9),
    ];
    random.pick(&some).clone()
}
