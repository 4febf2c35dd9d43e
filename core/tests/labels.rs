//! Everything in the model has a label, a description and a source, in every
//! language, and labels tell values apart.
#![cfg(feature = "schema")]

use casecairn::schema::labels;
use serde_json::Value;
use std::collections::BTreeMap;

const LANGS: [&str; 2] = ["en", "fr"];

fn entries<'v>(value: &'v Value, key: &str) -> impl Iterator<Item = (&'v String, &'v Value)> {
    value[key].as_object().unwrap_or_else(|| panic!("{key} is an object")).iter()
}

/// Everything that has words, with the way to it.
fn everything(labels: &Value) -> Vec<(String, &Value)> {
    let mut all = Vec::new();
    for (part, inside) in [("objects", "fields"), ("choices", ""), ("vocabularies", "values"), ("values", "")] {
        for (name, thing) in entries(labels, part) {
            all.push((name.clone(), thing));
            if !inside.is_empty() {
                all.extend(entries(thing, inside).map(|(key, is)| (format!("{name}.{key}"), is)));
            }
        }
    }
    all
}

#[test]
fn everything_has_words_in_every_language_and_a_source() {
    let labels = labels();
    let all = everything(&labels);
    assert!(all.len() > 1_000, "{}", all.len());
    for (name, thing) in all {
        for lang in LANGS {
            let label = thing["label"][lang].as_str().unwrap_or_default();
            let doc = thing["doc"][lang].as_str().unwrap_or_default();
            assert!(!label.trim().is_empty() && label.trim() == label, "{name}: label in {lang}");
            assert!(!label.ends_with('.'), "{name}: a label is no sentence");
            assert!(doc.ends_with(['.', '?', '”', '»']), "{name}: doc in {lang} is a sentence: {doc}");
        }
        let source = thing["source"].as_str().unwrap_or_default();
        assert!(!source.is_empty() && !source.ends_with('.'), "{name}: source {source}");
    }
}

#[test]
fn labels_tell_values_and_fields_apart() {
    let labels = labels();
    let mut twice = Vec::new();
    for (part, inside) in [("objects", "fields"), ("vocabularies", "values")] {
        for (name, thing) in entries(&labels, part) {
            for lang in LANGS {
                let mut seen = BTreeMap::new();
                for (key, is) in entries(thing, inside) {
                    if let Some(other) = seen.insert(is["label"][lang].as_str(), key) {
                        twice.push(format!("{name}: {other} and {key} are both {} in {lang}", is["label"][lang]));
                    }
                }
            }
        }
    }
    assert!(twice.is_empty(), "{twice:#?}");
}

#[test]
fn french_has_its_spaces() {
    let labels = labels();
    for (name, thing) in everything(&labels) {
        let doc = thing["doc"]["fr"].as_str().unwrap_or_default();
        // Outside code, a plain space never stands before these.
        let prose: String = doc.split('`').step_by(2).collect();
        for wrong in [" :", " ;", " !", " ?", " »", "« "] {
            assert!(!prose.contains(wrong), "{name}: {wrong:?} in {doc:?}");
        }
    }
}
