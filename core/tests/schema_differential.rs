//! The JSON Schema and the reader agree: what one takes, the other takes.
//!
//! `CASECAIRN_CASES` says how many documents are tried (2,000 by default). The
//! first 2,000 are written with their verdicts to a file, a line each, which
//! the scripts in `tests/schema/` replay; `CASECAIRN_DUMP` names another file.
#![cfg(feature = "schema")]

mod differential;

use casecairn::schema::{Root, SchemaKind, schema};
use casecairn::{Options, validate};
use differential::{Document, document};
use jsonschema::Validator;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What a schema can say. Every other code of group 0 it cannot.
const EXPRESSIBLE: &[&str] = &[
    "number-too-large",
    "text-too-long",
    "wrong-type",
    "missing-field",
    "unknown-field",
    "unknown-value",
    "unknown-type",
    "missing-type",
    "malformed-id",
    "malformed-reference",
    "malformed-instant",
    "malformed-code",
    "empty-text",
    "malformed-duration",
    "malformed-extension",
    "malformed-position",
    "unknown-version",
];

/// How many documents are tried in every run.
const USUAL: u64 = 2_000;

#[test]
fn schema_and_reader_agree() {
    let cases = std::env::var("CASECAIRN_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(USUAL);
    let mut dump = String::new();
    let validators: BTreeMap<Root, Validator> = Root::ALL
        .iter()
        .map(|root| {
            let schema = schema(SchemaKind::Submission(*root));
            (*root, jsonschema::validator_for(&schema).expect("the schema compiles"))
        })
        .collect();
    let (mut valid, mut invalid, mut open, mut wrong) = (0, 0, 0, Vec::new());
    for seed in 0..cases {
        let document = document(seed);
        let said = validators[&document.root].is_valid(&document.value);
        match verdict(&document) {
            None => open += 1,
            Some(right) => {
                *(if right { &mut valid } else { &mut invalid }) += 1;
                if said != right {
                    wrong.push(seed);
                }
                if seed < USUAL {
                    let line = json!({ "root": document.root.name(), "valid": right, "document": document.value });
                    writeln!(dump, "{line}").expect("a text takes what it is given");
                }
            }
        }
    }
    let path = std::env::var("CASECAIRN_DUMP");
    let path = path.unwrap_or_else(|_| concat!(env!("CARGO_TARGET_TMPDIR"), "/schema-differential.jsonl").to_owned());
    std::fs::write(path, dump).expect("the file can be written");
    eprintln!("{cases} documents: {valid} valid, {invalid} invalid, {open} beyond a schema");
    assert!(valid * 5 > cases && invalid * 5 > cases, "the generator makes enough of both: {valid}, {invalid}");
    assert!(wrong.is_empty(), "{} disagree, such as {}", wrong.len(), told(wrong[0], &validators));
}

/// Whether the reader finds the shape right; `None` where it finds only what
/// no schema could say.
fn verdict(document: &Document) -> Option<bool> {
    if !fits(document) {
        return Some(false);
    }
    let codes = raised(document);
    let (told, untold): (Vec<_>, Vec<_>) = codes.iter().partition(|name| EXPRESSIBLE.contains(&name.as_str()));
    if !told.is_empty() {
        return Some(false);
    }
    untold.is_empty().then_some(true)
}

/// Whether the document says that it is what it is checked as: the reader takes
/// any record where a schema takes one kind.
fn fits(document: &Document) -> bool {
    let tag = document.value.get("type").and_then(Value::as_str);
    match document.root {
        Root::Dossier | Root::Header => tag == Some("dossier"),
        Root::Record => tag.is_some_and(|tag| ["actor", "compound", "incident", "evidence"].contains(&tag)),
        root => tag == Some(root.name()),
    }
}

/// The rules of group 0 that the reader raises.
fn raised(document: &Document) -> Vec<String> {
    let mut text = document.value.to_string();
    if document.root == Root::Header {
        text.push_str("\n{\"type\":\"actor\",\"id\":\"after-the-header\",\"kind\":\"ngo\"}\n");
    }
    let report = validate(text.as_bytes(), &Options::default());
    report.issues.iter().filter(|issue| issue.code.group() == 0).map(|issue| issue.rule.to_owned()).collect()
}

/// A disagreement, in full.
fn told(seed: u64, validators: &BTreeMap<Root, Validator>) -> String {
    let document = document(seed);
    let errors: Vec<String> = validators[&document.root]
        .iter_errors(&document.value)
        .map(|error| format!("{} at {}", error, error.instance_path()))
        .collect();
    format!(
        "seed {seed}, {}:\n{:#}\nreader: {:?}\nschema: {errors:?}",
        document.root.name(),
        document.value,
        raised(&document)
    )
}
