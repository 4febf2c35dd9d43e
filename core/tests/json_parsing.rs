//! Our verdict for each file of the public suite of JSON texts.
//!
//! Accepted means that no issue of the bytes was raised (CC001 to CC016). What is accepted as JSON is still no
//! dossier: other issues do not count here.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use casecairn::{Options, validate};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/json-parsing.json");

/// `None` is accepted; a code is why not.
type Verdicts = BTreeMap<String, Option<String>>;

fn rows() -> BTreeMap<String, Value> {
    serde_json::from_str(&fs::read_to_string(TABLE).unwrap()).unwrap()
}

fn table() -> Verdicts {
    rows()
        .into_iter()
        .map(|(file, row)| match row["verdict"].as_str() {
            Some("accept") => (file, None),
            Some("reject") => (file, Some(row["code"].as_str().unwrap().to_owned())),
            _ => panic!("{file}: a verdict is accept or reject"),
        })
        .collect()
}

fn suite() -> Option<PathBuf> {
    let folder = Path::new(&std::env::var_os("CASECAIRN_SUITES")?).join("json-parsing");
    folder.is_dir().then_some(folder)
}

/// The first issue of the bytes, if there is one.
fn verdict(bytes: &[u8]) -> Option<String> {
    let report = validate(bytes, &Options::default());
    let codes: Vec<String> = report.issues.iter().map(|issue| issue.code.to_string()).collect();
    codes.into_iter().find(|code| ("CC001"..="CC016").contains(&code.as_str()))
}

#[test]
fn the_table_keeps_to_the_names() {
    let rows = rows();
    assert_eq!(rows.len(), 318);
    for (file, row) in &rows {
        let accepted = row["verdict"] == "accept";
        assert_eq!(accepted, row["code"].is_null(), "{file}");
        // A verdict at odds with the name of the file says why.
        let expected = match file.as_bytes()[0] {
            b'y' => accepted != row["because"].is_string(),
            b'n' => !accepted,
            letter => letter == b'i',
        };
        assert!(expected, "{file}: {row}");
    }
}

#[test]
fn agrees_with_every_file_of_the_suite() {
    let Some(folder) = suite() else {
        println!("skipped: suite not present");
        return;
    };
    let mut found = Verdicts::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            found.insert(name, verdict(&fs::read(&path).unwrap()));
        }
    }
    let table = table();
    let mut wrong = Vec::new();
    for file in found.keys().chain(table.keys()) {
        let (ours, now) = (table.get(file), found.get(file));
        if ours != now {
            wrong.push(format!("{file}: the table says {ours:?}, the reader {now:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}
