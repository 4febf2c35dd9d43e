//! Everything in the model has a label, a description and a source, in every
//! language, and labels tell values apart.
#![cfg(feature = "schema")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod polarity;

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

/// The words of a text, in lower case and without code and what only looks like a negation.
fn words(text: &str) -> Vec<String> {
    let prose: String = text.split('`').step_by(2).collect::<Vec<_>>().join(" ").to_lowercase().replace('’', "'");
    let prose = polarity::IDLE.iter().fold(prose, |prose, idle| prose.replace(idle, " "));
    prose.split(|char: char| !char.is_alphabetic()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Whether a text of a language says that something is not so.
fn negates(text: &str, lang: &str) -> bool {
    let of = |list: [(&str, &'static [&'static str]); 2]| list.into_iter().find(|(of, _)| *of == lang).unwrap().1;
    let (marks, stems) = (of(polarity::WORDS), of(polarity::STEMS));
    let words = words(text);
    words.iter().enumerate().any(|(at, word)| {
        // “Ne … que” is “only”.
        let ne = lang == "fr" && matches!(word.as_str(), "ne" | "n");
        let only = || words.iter().skip(at + 1).take(5).any(|word| matches!(word.as_str(), "que" | "qu"));
        marks.contains(&word.as_str()) || stems.iter().any(|stem| word.starts_with(stem)) || (ne && !only())
    })
}

/// What negates in one language only, with both texts, for labels or descriptions.
fn turned(labels: &Value, part: &str) -> BTreeMap<String, String> {
    let mut turned = BTreeMap::new();
    for (name, thing) in everything(labels) {
        let [en, fr] = LANGS.map(|lang| thing[part][lang].as_str().unwrap_or_default());
        if negates(en, "en") != negates(fr, "fr") {
            turned.insert(name, format!("{en} | {fr}"));
        }
    }
    turned
}

#[test]
fn no_translation_turns_its_meaning_round() {
    let labels = labels();
    for (part, exceptions) in [("label", polarity::LABELS), ("doc", polarity::DOCS)] {
        let mut turned = turned(&labels, part);
        for (name, why) in exceptions {
            assert!(turned.remove(*name).is_some() && !why.is_empty(), "{part} of {name}: no exception any more");
        }
        assert!(turned.is_empty(), "a {part} negates in one language only: {turned:#?}");
    }
}

/// The label of a value or a field, to be read or changed.
fn label_of<'v>(labels: &'v mut Value, noun: &str, key: &str) -> &'v mut Value {
    let (part, inside) =
        if labels["vocabularies"][noun].is_null() { ("objects", "fields") } else { ("vocabularies", "values") };
    &mut labels[part][noun][inside][key]["label"]
}

/// Opposites whose labels are not what they should be.
fn misnamed(labels: &mut Value) -> Vec<String> {
    let mut misnamed = Vec::new();
    for polarity::Opposites { noun, pair, en, fr } in polarity::OPPOSITES {
        for (lang, [first, second]) in [("en", en), ("fr", fr)] {
            let labels = pair.map(|key| label_of(labels, noun, key)[lang].as_str().unwrap_or_default().to_owned());
            let has = |at: usize, stem: &str| words(&labels[at]).iter().any(|word| word.starts_with(stem));
            if !has(0, first) || !has(1, second) || has(0, second) {
                misnamed.push(format!("{noun} in {lang}: {pair:?} are {labels:?}, not by {first} and {second}"));
            }
        }
    }
    misnamed
}

#[test]
fn opposites_are_labelled_as_opposites() {
    assert_eq!(misnamed(&mut labels()), Vec::<String>::new());
}

#[test]
fn swapped_labels_are_seen() {
    let right = labels();
    for polarity::Opposites { noun, pair, .. } in polarity::OPPOSITES {
        for lang in LANGS {
            let mut labels = right.clone();
            let [first, second] = pair.map(|key| label_of(&mut labels, noun, key)[lang].clone());
            label_of(&mut labels, noun, pair[0])[lang] = second;
            label_of(&mut labels, noun, pair[1])[lang] = first;
            assert!(!misnamed(&mut labels).is_empty(), "{noun} {pair:?} swapped in {lang}");
        }
    }
}

#[test]
fn a_label_that_loses_its_non_is_seen() {
    let labels = labels();
    let known: Vec<_> = polarity::LABELS.iter().map(|(name, _)| *name).collect();
    let mut tried = 0;
    for (name, thing) in everything(&labels) {
        let (en, fr) = (thing["label"]["en"].as_str().unwrap(), thing["label"]["fr"].as_str().unwrap());
        for lost in ["non ", "pas ", "sans ", "défaut de ", "défaut d'", "absence de ", "absence d'"] {
            let shorter = fr.replacen(lost, "", 1);
            // A second mark may say the same, as in “ni … ni”.
            if negates(fr, "fr") && !negates(&shorter, "fr") && !known.contains(&name.as_str()) {
                assert!(negates(en, "en"), "{name}: {shorter} for {en}");
                tried += 1;
            }
        }
    }
    assert!(tried > 20, "{tried}");
}

#[test]
fn a_dropped_negation_is_seen() {
    for (lang, said, turned) in [
        ("fr", "non vérifié", "vérifié"),
        ("fr", "Personne n'a encore cherché.", "Une personne a cherché."),
        ("fr", "Il ne l'a pas vu.", "Il ne dit que ce qu'il a vu."),
        ("en", "not stated", "noted and stated"),
        ("en", "failure to act", "called to act without delay"),
    ] {
        assert!(negates(said, lang) && !negates(turned, lang), "{said} | {turned}");
    }
}
