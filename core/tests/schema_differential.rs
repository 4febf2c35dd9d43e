//! The JSON Schema and the reader agree: what one takes, the other takes.
//!
//! `CASECAIRN_CASES` says how many documents are tried (2,000 by default). The
//! first 2,000 are written with their verdicts to a file, a line each, which
//! the scripts in `tests/schema/` replay; `CASECAIRN_DUMP` names another file.
#![cfg(feature = "schema")]

mod differential;

use casecairn::model::{
    ClaimRef, Country, Duration, FieldName, Hex, Id, Instant, Leaf, MediaType, RecordRef, RuleCode, SchemaVersion,
    Subdivision,
};
use casecairn::schema::{Root, SchemaKind, schema};
use casecairn::{Options, validate};
use differential::{Document, Random, document, text};
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

/// Texts alone, because a whole document seldom holds the one that matters.
#[test]
fn the_schema_of_a_text_takes_what_the_text_takes() {
    let dossier = schema(SchemaKind::Submission(Root::Dossier));
    try_texts::<Id>(&dossier);
    try_texts::<RecordRef>(&dossier);
    try_texts::<ClaimRef>(&dossier);
    try_texts::<Instant>(&dossier);
    try_texts::<Duration>(&dossier);
    try_texts::<Country>(&dossier);
    try_texts::<Subdivision>(&dossier);
    try_texts::<Hex>(&dossier);
    try_texts::<RuleCode>(&dossier);
    try_texts::<SchemaVersion>(&dossier);
    try_texts::<FieldName>(&dossier);
    try_texts::<MediaType>(&dossier);
}

fn try_texts<L: Leaf>(dossier: &Value) {
    let validator = jsonschema::validator_for(&dossier["$defs"][L::META.name]).expect("the schema compiles");
    let mut random = Random::new(0);
    for _ in 0..20_000 {
        let mut text = if random.chance(70) { text::right(L::META, &mut random) } else { text::near(&mut random) };
        for _ in 0..random.below(4) {
            text = text::edited(&text, &mut random);
        }
        let right = match L::parse(&text) {
            Ok(_) => true,
            Err(why) if is_calendar(why.reason.map(|reason| reason.en)) => continue,
            Err(why) if casecairn::rule(why.code).is_some_and(|rule| EXPRESSIBLE.contains(&rule.name)) => false,
            Err(_) => continue,
        };
        assert_eq!(validator.is_valid(&Value::from(text.as_str())), right, "{}: {text:?}", L::META.name);
    }
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

/// Whether a text has the form, but the calendar or the clock has no such
/// moment: no pattern could say that.
fn is_calendar(reason: Option<&str>) -> bool {
    reason == Some("there is no such day, time of day or offset")
}

/// The rules of group 0 that the reader raises.
fn raised(document: &Document) -> Vec<String> {
    let mut text = document.value.to_string();
    if document.root == Root::Header {
        text.push_str("\n{\"type\":\"actor\",\"id\":\"after-the-header\",\"kind\":\"ngo\"}\n");
    }
    let report = validate(text.as_bytes(), &Options::default());
    let shape = report.issues.iter().filter(|issue| issue.code.group() == 0);
    let names = shape.map(|issue| {
        let calendar = is_calendar(issue.params.get("reason").map(String::as_str));
        if calendar { "not-in-the-calendar" } else { issue.rule }
    });
    names.map(str::to_owned).collect()
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
