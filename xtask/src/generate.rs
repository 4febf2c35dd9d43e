//! `cargo xtask generate`: the files that are made from the model and the rules.

use crate::python_model;
use crate::root::root;
use casecairn::Lang;
use casecairn::schema::{
    Document, SchemaKind, catalogue, codebook, document, elements, elements_page, labels, public_schemas, rules_page,
    schema, tables, tables_page, vectors,
};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// The folders in which every file is made here, so that one too many is a fault.
const OWNED: &[&str] = &["schema", "tests/vectors"];

/// Writes every generated file, or with `check` compares them with what is there.
pub fn run(check: bool) -> Result<(), String> {
    let (root, files) = (root(), files()?);
    let mut differing = Vec::new();
    for (path, text) in &files {
        let full = root.join(path);
        if fs::read_to_string(&full).is_ok_and(|there| there == *text) {
            continue;
        }
        if check {
            differing.push(path.clone());
            continue;
        }
        write(&full, text).map_err(|why| format!("{}: {why}", path.display()))?;
    }
    let known: BTreeSet<&PathBuf> = files.iter().map(|(path, _)| path).collect();
    for stray in there(&root).map_err(|why| why.to_string())?.into_iter().filter(|path| !known.contains(path)) {
        if check {
            differing.push(stray);
        } else {
            fs::remove_file(root.join(&stray)).map_err(|why| format!("{}: {why}", stray.display()))?;
        }
    }
    if differing.is_empty() {
        return Ok(());
    }
    let mut lines: Vec<String> = differing.iter().map(|path| format!("{} is out of date", path.display())).collect();
    lines.push("repair: cargo xtask generate".to_owned());
    Err(lines.join("\n"))
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}

/// Every generated file: its path from the root of the repository, and its text.
fn files() -> Result<Vec<(PathBuf, String)>, String> {
    let mut files = Vec::new();
    for kind in SchemaKind::ALL {
        files.push((PathBuf::from(format!("schema/{kind}.schema.json")), json(&schema(*kind))?));
    }
    for (name, schema) in public_schemas() {
        files.push((format!("schema/public/{name}.schema.json").into(), json(&schema)?));
    }
    for kind in Document::ALL {
        files.push((PathBuf::from(format!("schema/documents/{kind}.schema.json")), json(&document(*kind))?));
    }
    files.push(("schema/labels.json".into(), json(&labels())?));
    files.push(("schema/rules.json".into(), json(&catalogue())?));
    files.push(("schema/elements.json".into(), json(&elements())?));
    files.push(("schema/tables.json".into(), json(&tables())?));
    for lang in Lang::ALL {
        let suffix = if *lang == Lang::En { String::new() } else { format!(".{lang}") };
        files.push((format!("schema/MODEL{suffix}.md").into(), codebook(*lang)));
        files.push((format!("schema/RULES{suffix}.md").into(), rules_page(*lang)));
        files.push((format!("schema/ELEMENTS{suffix}.md").into(), elements_page(*lang)));
        files.push((format!("schema/TABLES{suffix}.md").into(), tables_page(*lang)));
    }
    files.push((python_model::PATH.into(), python_model::text()));
    for rule in casecairn::rules() {
        let vectors = vectors(rule).map_err(|why| format!("{} {}: {why}", rule.code, rule.name))?;
        files.push((format!("tests/vectors/{}.json", rule.code).into(), json(&vectors)?));
    }
    Ok(files)
}

fn json(value: &Value) -> Result<String, String> {
    let mut text = serde_json::to_string_pretty(value).map_err(|why| why.to_string())?;
    text.push('\n');
    Ok(text)
}

/// The files that stand in the owned folders now.
fn there(root: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> = OWNED.iter().map(PathBuf::from).collect();
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(root.join(&folder)) else {
            continue;
        };
        for entry in entries {
            let entry = entry?;
            let path = folder.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                folders.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
