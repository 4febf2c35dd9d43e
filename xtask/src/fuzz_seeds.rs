//! What fuzzing begins with: examples, dossiers and dates of the repository.

use crate::root::root;
use std::fs;
use std::path::{Path, PathBuf};

/// Writes the seeds of a target to its corpus, and tells how many they are.
pub fn write(target: &str) -> Result<usize, String> {
    let seeds = match target {
        "bytes" => inputs(),
        "edtf" => dates(),
        _ => Vec::new(),
    };
    let corpus = root().join("fuzz/corpus").join(target);
    let told = |error| format!("{}: {error}", corpus.display());
    fs::create_dir_all(&corpus).map_err(told)?;
    for (number, seed) in seeds.iter().enumerate() {
        fs::write(corpus.join(format!("seed-{number}")), seed).map_err(told)?;
    }
    Ok(seeds.len())
}

/// The examples of rule pages, and whole files.
fn inputs() -> Vec<String> {
    let pages = files(&root().join("core/src/rules"), "md");
    let mut seeds: Vec<String> =
        pages.iter().filter_map(|page| fs::read_to_string(page).ok()).flat_map(fences).collect();
    for folder in ["tests/dossiers", "tests/broken"] {
        let texts = files(&root().join(folder), "json").into_iter().chain(files(&root().join(folder), "jsonl"));
        seeds.extend(texts.filter_map(|path| fs::read_to_string(path).ok()));
    }
    seeds
}

/// What stands in the fences of a page of JSON.
fn fences(page: impl AsRef<str>) -> Vec<String> {
    let blocks = page.as_ref().split("```json").skip(1);
    let bodies =
        blocks.filter_map(|block| block.split_once('\n')?.1.split_once("```").map(|(body, _)| body.to_owned()));
    bodies.collect()
}

/// The texts of `tests/edtf.json`: the value of `s` in each row.
fn dates() -> Vec<String> {
    let table = fs::read_to_string(root().join("tests/edtf.json")).unwrap_or_default();
    table.lines().filter_map(|row| Some(row.split_once("\"s\": \"")?.1.split_once('"')?.0.to_owned())).collect()
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|end| end == extension) {
            found.push(path);
        }
    }
    found
}
