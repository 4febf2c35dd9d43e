//! Public suites of strings and geometries: nothing panics, and every issue lies inside the input.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use casecairn::model::shape::{ObjectMeta, Presence, Shape};
use casecairn::model::{Actor, Compound, Evidence, Incident};
use casecairn::{Options, Report, validate};
use serde_json::{Map, Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// How deep records are filled: a claim inside evidence, and what it says.
const DEPTH: usize = 4;

/// What breaks footprints in the suites: a position that is none, too few values, an outline that is no outline.
const OF_FOOTPRINTS: [&str; 5] = ["CC020", "CC021", "CC025", "CC037", "CC203"];

/// Geometries that our rules must not let pass.
const INVALID: &[&str] = &[
    "geojson-invalid/invalid_geometries/invalid_less_three_unique_nodes.geojson",
    "geojson-invalid/invalid_geometries/invalid_unclosed.geojson",
    "geojson-invalid/invalid_structure/invalid_geometry_coordinates_1d.geojson",
    "geojson-invalid/invalid_structure/invalid_geometry_coordinates_empty_position.geojson",
    "geojson-invalid/invalid_structure/invalid_geometry_coordinates_missing.geojson",
    "geojson-invalid/invalid_structure/invalid_geometry_depth_deep_polygon.geojson",
    "geojson-invalid/invalid_structure/invalid_geometry_depth_shallow_multipolygon.geojson",
    "geojson-invalid/invalid_structure/invalid_geometry_depth_shallow_polygon.geojson",
    "geojson-invalid/invalid_structure/invalid_geometry_mislabeled_point.geojson",
    "geojson-invalid/problematic_geometries/problematic_inner_and_exterior_ring_intersect.geojson",
    "geojson-invalid/problematic_geometries/problematic_self_intersection_large.geojson",
    "geojson-invalid/problematic_geometries/problematic_self_intersection_small.geojson",
    "geojson-hint/bad/bad-polygonloop.geojson",
    "geojson-hint/bad/badcoordtype.geojson",
    "geojson-hint/bad/different-first-last.geojson",
    "geojson-hint/bad/different-first-size.geojson",
    "geojson-hint/bad/point-labeled-as-a-multipolygon.geojson",
    "geojson-hint/bad/short-linearring.geojson",
];

fn suite(name: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("CASECAIRN_SUITES").map(|suites| Path::new(&suites).join(name));
    let folder = folder.filter(|folder| folder.is_dir());
    if folder.is_none() {
        println!("skipped: suite not present");
    }
    folder
}

/// Every issue has a line of the input and a column on it, or just behind it.
fn assert_inside(input: &str, report: &Report) {
    let lines: Vec<&str> = input.split('\n').collect();
    for issue in &report.issues {
        let (line, column) = (issue.line.unwrap(), issue.column.unwrap());
        assert!((1..=lines.len()).contains(&line), "{}: line {line} of {}", issue.code, lines.len());
        let width = lines[line - 1].chars().count();
        assert!((1..=width + 1).contains(&column), "{}: column {column} of {width}", issue.code);
    }
}

/// The same text wherever a text may stand.
fn filled(meta: &ObjectMeta, text: &str, depth: usize) -> Value {
    let mut object = Map::new();
    if let Some(tag) = meta.tag {
        object.insert("type".to_owned(), tag.into());
    }
    for field in meta.fields {
        if let Some(value) = value(&field.shape, text, depth) {
            let value = if field.presence == Presence::List { json!([value]) } else { value };
            object.insert(field.name.to_owned(), value);
        }
    }
    object.into()
}

fn value(shape: &Shape, text: &str, depth: usize) -> Option<Value> {
    match shape {
        Shape::Leaf(_) | Shape::Vocabulary(_) => Some(text.into()),
        Shape::Extensions => Some(json!({"org.example.note": text, text: text})),
        Shape::Object(meta) | Shape::Short(_, meta) if depth > 0 => Some(filled(meta, text, depth - 1)),
        Shape::Union(meta) if depth > 0 => meta.variants.first().map(|variant| filled(variant, text, depth - 1)),
        _ => None,
    }
}

#[test]
fn naughty_strings_in_every_text_do_no_harm() {
    let Some(folder) = suite("naughty-strings") else { return };
    let strings: Vec<String> = serde_json::from_str(&fs::read_to_string(folder.join("blns.json")).unwrap()).unwrap();
    assert!(strings.len() > 500);
    for text in &strings {
        for meta in [Actor::META, Compound::META, Incident::META, Evidence::META] {
            for input in inputs(meta, text) {
                let report = validate(input.as_bytes(), &Options::default());
                assert_inside(&input, &report);
                serde_json::to_string(&report).unwrap();
            }
        }
    }
}

/// The text everywhere at once, and where only its words matter in a record that is otherwise right.
fn inputs(meta: &ObjectMeta, text: &str) -> [String; 2] {
    let all = filled(meta, text, DEPTH);
    let mut one = Map::new();
    for key in ["type", "id"] {
        one.insert(key.to_owned(), all.get(key).cloned().unwrap_or_default());
    }
    one.insert("id".to_owned(), "r1".into());
    one.insert("note".to_owned(), text.into());
    one.insert("names".to_owned(), json!([{"text": text}]));
    [serde_json::to_string_pretty(&all).unwrap(), Value::Object(one).to_string()]
}

/// Every geometry inside a GeoJSON value.
fn geometries(value: &Value, found: &mut Vec<Value>) {
    match value {
        Value::Object(members) => {
            if members.contains_key("coordinates") || members.get("type").is_some_and(|kind| kind == "Polygon") {
                found.push(value.clone());
            }
            members.values().for_each(|member| geometries(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| geometries(item, found)),
        _ => {}
    }
}

/// The codes raised about a footprint.
fn codes(geometry: &Value) -> Vec<String> {
    let input = json!({"type": "compound", "id": "c1", "place": {"footprint": geometry}}).to_string();
    let report = validate(input.as_bytes(), &Options::default());
    assert_inside(&input, &report);
    report.issues.iter().map(|issue| issue.code.to_string()).collect()
}

/// What one file of a suite gives: whether each outline in it passed.
fn outlines(path: &Path) -> Option<bool> {
    let text = fs::read_to_string(path).unwrap();
    // Some files are no JSON on purpose; others are a whole document, not a footprint.
    assert_inside(&text, &validate(text.as_bytes(), &Options::default()));
    let value: Value = serde_json::from_str(&text).ok()?;
    let mut found = Vec::new();
    geometries(&value, &mut found);
    let outlines = found.iter().map(|geometry| (geometry["type"].as_str(), codes(geometry)));
    let verdicts: Vec<bool> = outlines
        .filter(|(kind, _)| matches!(kind, Some("Polygon" | "MultiPolygon")))
        .map(|(_, codes)| !codes.iter().any(|code| OF_FOOTPRINTS.contains(&code.as_str())))
        .collect();
    (!verdicts.is_empty()).then(|| verdicts.iter().all(|passed| *passed))
}

/// The GeoJSON files of a folder of a suite, with their names from the suites' folder on.
fn files(suite_name: &str) -> Vec<(String, PathBuf)> {
    let Some(root) = suite(suite_name) else {
        return Vec::new();
    };
    let folders = fs::read_dir(&root).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let files = folders.flat_map(|folder| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()));
    files
        .filter(|path| path.extension().is_some_and(|extension| extension == "geojson"))
        .map(|path| {
            let name = path.strip_prefix(root.parent().unwrap()).unwrap().to_str().unwrap().replace('\\', "/");
            (name, path)
        })
        .collect()
}

#[test]
fn geometries_as_footprints_get_the_right_verdict() {
    let mut wrong = Vec::new();
    for (name, path) in ["geojson-invalid", "geojson-hint"].iter().flat_map(|name| files(name)) {
        let good = name.contains("/valid/") || name.contains("/good/");
        match outlines(&path) {
            Some(false) if good => wrong.push(format!("{name}: is right and was refused")),
            Some(true) if INVALID.contains(&name.as_str()) => wrong.push(format!("{name}: is wrong and passed")),
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}
