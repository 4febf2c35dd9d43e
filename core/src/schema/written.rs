//! What is written is what the written schemas say: every right document is
//! read, written again and checked, and reading what was written changes nothing.

#[path = "../../tests/differential/mod.rs"]
mod differential;

use super::{Root, SchemaKind, schema};
use crate::model::{Header, Record};
use crate::read::{Limits, Noun, read};
use differential::document;
use jsonschema::Validator;
use serde_json::Value;
use std::collections::BTreeMap;

/// What the reader makes of a document: each header and record, written again.
fn rewritten(text: &str) -> (usize, Vec<Value>) {
    let (mut faults, mut written) = (0, Vec::new());
    let read = read(text.as_bytes(), &Limits::default(), &mut |piece| {
        faults += piece.found.len();
        match &piece.noun {
            Noun::Header(Some(header)) => written.push(serde_json::to_value::<&Header>(header).unwrap()),
            Noun::Record(Some(record)) => written.push(serde_json::to_value::<&Record>(record).unwrap()),
            _ => {}
        }
    });
    read.unwrap();
    (faults, written)
}

fn validators(kinds: &[SchemaKind]) -> BTreeMap<String, Validator> {
    let each = kinds.iter().map(|kind| (kind.to_string(), jsonschema::validator_for(&schema(*kind)).unwrap()));
    each.collect()
}

#[test]
fn what_is_written_is_valid_as_written_and_as_sent() {
    let validators = validators(SchemaKind::ALL);
    let mut tried = 0;
    for seed in 0..2_000 {
        let document = document(seed);
        let (faults, written) = rewritten(&document.value.to_string());
        if faults > 0 {
            continue;
        }
        for value in written {
            let tag = value["type"].as_str().unwrap();
            let name = if tag == "dossier" { Root::Header.name() } else { tag };
            for mode in ["written", "submission"] {
                let error =
                    validators[&format!("{mode}/{name}")].iter_errors(&value).next().map(|error| error.to_string());
                assert_eq!(error, None, "seed {seed}, {mode}/{name}: {value:#}");
            }
            assert_eq!(rewritten(&value.to_string()), (0, vec![value]), "seed {seed}");
            tried += 1;
        }
    }
    assert!(tried > 500, "{tried}");
}

#[test]
fn null_and_an_empty_list_are_sent_but_never_written() {
    let validators = validators(&["submission/actor".parse().unwrap(), "written/actor".parse().unwrap()]);
    for (json, written) in [(r#""names":[]"#, false), (r#""office":null"#, false), (r#""office":"x""#, true)] {
        let actor = serde_json::from_str(&format!(r#"{{"type":"actor","id":"a","kind":"ngo",{json}}}"#)).unwrap();
        assert!(validators["submission/actor"].is_valid(&actor));
        assert_eq!(validators["written/actor"].is_valid(&actor), written);
    }
}

/// The random documents mean nothing where they leave a field out for ever.
#[test]
fn the_random_documents_reach_every_field() {
    let mut reached = std::collections::BTreeSet::new();
    for seed in 0..20_000 {
        let mut random = differential::Random::new(seed);
        let root = *random.pick(Root::ALL);
        differential::make::root(root, &mut random);
        reached.append(&mut random.reached);
    }
    let labels = crate::schema::labels();
    let objects = labels["objects"].as_object().unwrap().iter();
    let fields = objects.flat_map(|(object, is)| {
        is["fields"].as_object().unwrap().keys().map(move |field| format!("{object}.{field}"))
    });
    let missed: Vec<String> = fields.filter(|field| !reached.contains(field) && field != "Other.other").collect();
    assert!(missed.is_empty(), "{missed:?}");
}
