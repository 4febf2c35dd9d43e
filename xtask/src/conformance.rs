//! `cargo xtask conformance`: what Rust answers, for other languages to be compared with byte for byte.

use crate::root::{root, target};
use casecairn::facade::{Input, Settings, validate};
use casecairn::schema::{examples, vectors};
use casecairn::{Lang, rules};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// The folders whose dossiers are compared, too.
const FOLDERS: &[&str] = &["tests/dossiers", "tests/dossiers/traps", "tests/broken"];

/// Writes a line for each case and language: name, inputs in hexadecimal,
/// options, and the report as a text. Gives where.
pub fn run() -> Result<PathBuf, String> {
    let mut lines = String::new();
    for rule in rules() {
        let examples = examples(rule).map_err(|why| why.to_string())?;
        let vectors = vectors(rule).map_err(|why| why.to_string())?;
        let cases = vectors["cases"].as_array().map(Vec::as_slice).unwrap_or_default();
        for (case, example) in cases.iter().zip(&examples) {
            add(&mut lines, &case["name"], &example.inputs, &case["options"])?;
        }
    }
    for file in dossiers()? {
        let bytes = fs::read(&file).map_err(|why| format!("{}: {why}", file.display()))?;
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        for profile in ["intake", "working", "publication"] {
            add(&mut lines, &json!(name), std::slice::from_ref(&bytes), &json!({ "profile": profile }))?;
        }
    }
    let path = target().join("xtask/reports.jsonl");
    let written = fs::create_dir_all(target().join("xtask")).and_then(|()| fs::write(&path, lines));
    written.map(|()| path.clone()).map_err(|why| format!("{}: {why}", path.display()))
}

fn add(lines: &mut String, name: &Value, inputs: &[Vec<u8>], options: &Value) -> Result<(), String> {
    for lang in Lang::ALL {
        let mut options = options.clone();
        options["lang"] = lang.tag().into();
        let settings = Settings::from_json(options.to_string().as_bytes()).map_err(|why| why.to_string())?;
        let given: Vec<_> = inputs.iter().map(|bytes| Input::text(bytes.as_slice())).collect();
        let report = validate(&given, &settings).map_err(|why| why.to_string())?;
        let inputs: Vec<String> = inputs.iter().map(|bytes| hexadecimal(bytes)).collect();
        let line = json!({ "name": name, "inputs": inputs, "options": options, "report": report.to_json() });
        lines.push_str(&line.to_string());
        lines.push('\n');
    }
    Ok(())
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut out, byte| {
        // Writing to a string does not fail.
        let _ = write!(out, "{byte:02x}");
        out
    })
}

/// The dossiers in the folders, in the order of their names.
fn dossiers() -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    for folder in FOLDERS {
        let folder = root().join(folder);
        let entries = fs::read_dir(&folder).map_err(|why| format!("{}: {why}", folder.display()))?;
        let inside = entries.filter_map(|entry| Some(entry.ok()?.path()));
        files.extend(inside.filter(|path| path.is_file() && has_records(path)));
    }
    files.sort();
    Ok(files)
}

/// Some files in these folders say what is expected, and are no dossiers.
fn has_records(path: &Path) -> bool {
    !path.ends_with("facts.json") && !path.ends_with("expected.json")
}
