//! Every answer of a verb is what its schema says, and has no field that the schema does not name.
#![cfg(feature = "schema")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that panics has failed")]

use casecairn::assess::{AssessOptions, assess};
use casecairn::custody::custody;
use casecairn::digest::digest;
use casecairn::media::{MediaOptions, verify_media};
use casecairn::model::edtf::Day;
use casecairn::model::{Evidence, Record};
use casecairn::publish::{Policy, publish};
use casecairn::risk::{Dimension, risk};
use casecairn::schema::{named, names};
use casecairn::{Lang, Options, read_dossier, validate};
use jsonschema::Validator;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Where dossiers lie, and vectors with dossiers in them.
const FOLDERS: &[&str] = &["dossiers", "dossiers/traps", "broken", "digests", "vectors"];

/// A schema that knows no other field than those it names.
fn closed(schema: &mut Value) {
    if let Some(fields) = schema.as_object_mut() {
        if fields.contains_key("properties") {
            fields.entry("additionalProperties").or_insert(false.into());
        }
        fields.values_mut().for_each(closed);
    } else if let Some(items) = schema.as_array_mut() {
        items.iter_mut().for_each(closed);
    }
}

/// Holds answers to their schemas, and counts them.
struct Held {
    validators: BTreeMap<&'static str, Validator>,
    seen: BTreeMap<&'static str, usize>,
}

impl Held {
    fn new() -> Self {
        let known = ["report", "digests", "custody", "media", "risk", "assessment", "disclosure", "public/dossier"];
        let of = |name: &'static str| {
            let mut schema = named(name).unwrap();
            closed(&mut schema);
            (name, jsonschema::validator_for(&schema).unwrap())
        };
        Self { validators: known.into_iter().map(of).collect(), seen: BTreeMap::new() }
    }

    fn check(&mut self, name: &'static str, answer: &str) {
        let value: Value = serde_json::from_str(answer).unwrap();
        let errors: Vec<String> = self.validators[name].iter_errors(&value).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{name}: {errors:?}\n{answer}");
        *self.seen.entry(name).or_default() += 1;
    }

    fn ask(&mut self, input: &[u8]) {
        for lang in Lang::ALL {
            let mut options = Options::default();
            options.lang = *lang;
            self.check("report", &validate(input, &options).to_json());
            self.check("digests", &digest(input, &options).to_json());
            self.check("custody", &custody(input, &options).to_json());
        }
        self.check("assessment", &assess(&[input], &AssessOptions::default()).to_json());
        if let Ok(risk) = risk(&[input], Dimension::ALL) {
            self.check("risk", &risk.to_json());
        }
        if let Ok(published) = publish(&[input], &Policy::partners(), Day::new(2026, 2, 1).unwrap()) {
            self.check("public/dossier", &published.dossier.to_json());
            self.check("disclosure", &published.disclosure.to_json());
        }
        let (dossier, _) = read_dossier(input, &Options::default());
        for record in &dossier.records {
            if let Record::Evidence(evidence) = record {
                self.look(evidence, b"no picture");
            }
        }
    }

    fn look(&mut self, evidence: &Evidence, file: &[u8]) {
        let mut options = MediaOptions::default();
        for shown in [false, true] {
            options.show = shown;
            options.publication = shown;
            self.check("media", &verify_media(file, evidence, None, &options).unwrap().to_json());
        }
    }
}

#[test]
fn every_answer_of_the_corpus_is_what_its_schema_says() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests");
    let mut held = Held::new();
    for folder in FOLDERS {
        for entry in fs::read_dir(tests.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_none_or(|ending| ending != "json") {
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            let value: Value = serde_json::from_str(&text).unwrap_or_default();
            let cases = value["cases"].as_array().filter(|_| *folder == "vectors");
            let inputs = cases.into_iter().flatten().flat_map(|case| case["inputs"].as_array().unwrap());
            let given: Vec<&str> = inputs.filter_map(|input| input["text"].as_str()).collect();
            for text in given {
                held.ask(text.as_bytes());
            }
            if *folder != "vectors" {
                held.ask(text.as_bytes());
            }
        }
    }
    for line in fs::read_to_string(tests.join("guarded.jsonl")).unwrap().lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        held.ask(line["text"].as_str().unwrap().as_bytes());
    }
    assert!(held.seen.len() == held.validators.len() && held.seen.values().all(|seen| *seen > 20), "{:?}", held.seen);
}

/// A picture that gives away much, so that every part of an answer is there.
#[test]
fn what_is_said_of_a_picture_is_what_its_schema_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cli/tests/media");
    let mut held = Held::new();
    for entry in fs::read_dir(folder).unwrap() {
        let file = fs::read(entry.unwrap().path()).unwrap();
        let record = br#"{"type":"evidence","id":"e1","kind":"image","media":[{"size_bytes":3,"digests":[{"algorithm":"sha-256","hex":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}]}],"captured":{"edtf":"2026-01-14"},"place":{"point":[104.9,11.5]}}"#;
        let (dossier, _) = read_dossier(record, &Options::default());
        let Some(Record::Evidence(evidence)) = dossier.records.first() else { panic!("the record is read") };
        held.look(evidence, &file);
    }
}

#[test]
fn every_name_has_a_schema() {
    for name in names() {
        let id = named(&name).unwrap()["$id"].as_str().unwrap().to_owned();
        let end = name.strip_prefix("documents/").unwrap_or(&name);
        assert_eq!(id, format!("https://casecairn.org/schema/1.0/{end}.schema.json"));
    }
    assert!(named("building").is_err() && named("documents/compound").is_err() && named("public/report").is_err());
}
