//! `cargo xtask conformance`: what Rust answers, for other languages to be compared with byte for byte.

use crate::corpus::cases;
use crate::root::target;
use std::fs;
use std::path::PathBuf;

/// Writes the corpus, a line a case. Gives where.
pub fn run() -> Result<PathBuf, String> {
    let lines: Result<Vec<String>, _> = cases()?.iter().map(serde_json::to_string).collect();
    let lines = lines.map_err(|why| why.to_string())?.join("\n") + "\n";
    let path = target().join("xtask/corpus.jsonl");
    let written = fs::create_dir_all(target().join("xtask")).and_then(|()| fs::write(&path, lines));
    written.map(|()| path.clone()).map_err(|why| format!("{}: {why}", path.display()))
}
