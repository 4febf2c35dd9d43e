//! The corpus of `tests/detect-blind/`, by a writer who had not seen the
//! patterns then: how much of it is found now.

use super::{Kind, Match, find};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Kinds that came after the first files, which do not mark them; each has a file of its own.
const LATER: &[Kind] = &[Kind::PlaceCode, Kind::Imei];

/// What becomes of the marks of a kind.
#[derive(Default)]
struct Tally {
    marked: usize,
    /// Covered by a match of the kind.
    found: usize,
    /// Covered by matches of whichever kind: nothing leaks.
    covered: usize,
    /// Matches of the kind that touch no mark.
    wrong: usize,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/detect-blind")
}

/// Every line, and whether it marks the later kinds, too.
fn lines() -> Vec<(bool, Value)> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "jsonl"));
    files.sort();
    let of_file = |path: &PathBuf| {
        let later = LATER.iter().any(|kind| path.file_stem().is_some_and(|stem| stem == kind.code()));
        let text = fs::read_to_string(path).unwrap();
        text.lines().map(|line| (later, serde_json::from_str(line).unwrap())).collect::<Vec<_>>()
    };
    files.iter().flat_map(of_file).collect()
}

/// The marks of a line: each occurrence of each.
fn marks(line: &Value) -> Vec<Match> {
    let text = line["text"].as_str().unwrap();
    let of = |mark: &Value| {
        let kind = Kind::ALL.iter().copied().find(|kind| mark["type"] == kind.code()).unwrap();
        let part = mark["text"].as_str().unwrap();
        text.match_indices(part).map(|(start, _)| Match { kind, start, end: start + part.len() }).collect::<Vec<_>>()
    };
    line["marks"].as_array().unwrap().iter().flat_map(of).collect()
}

fn tally() -> (BTreeMap<Kind, Tally>, Vec<String>) {
    let (mut tally, mut misses) = (BTreeMap::<Kind, Tally>::new(), Vec::new());
    for (later, line) in lines() {
        let text = line["text"].as_str().unwrap();
        let wanted = marks(&line);
        let found: Vec<Match> = find(text).into_iter().filter(|found| later || !LATER.contains(&found.kind)).collect();
        for mark in &wanted {
            let covers = |found: &&Match| found.start <= mark.start && mark.end <= found.end;
            let of = tally.entry(mark.kind).or_default();
            of.marked += 1;
            of.covered += usize::from(found.iter().any(|found| covers(&found)));
            let right = found.iter().any(|found| covers(&found) && found.kind == mark.kind);
            of.found += usize::from(right);
            if !right {
                misses.push(format!("missed {}: {} in {text}", mark.kind.code(), &text[mark.start..mark.end]));
            }
        }
        for wrong in found.iter().filter(|one| !wanted.iter().any(|mark| one.start < mark.end && mark.start < one.end))
        {
            tally.entry(wrong.kind).or_default().wrong += 1;
            misses.push(format!("wrong {}: {} in {text}", wrong.kind.code(), &text[wrong.start..wrong.end]));
        }
    }
    (tally, misses)
}

/// The table as `tests/detect-blind/README.md` shows it.
fn table(tally: &BTreeMap<Kind, Tally>) -> String {
    let mut table = "| type | marked | found | covered | wrong | recall | precision |\n".to_owned();
    table.push_str("|---|--:|--:|--:|--:|--:|--:|\n");
    for (kind, of) in tally {
        let share = |part: usize, whole: usize| format!("{}.{} %", 100 * part / whole, 1000 * part / whole % 10);
        let recall = share(of.found, of.marked);
        let precision = share(of.found, of.found + of.wrong);
        let (marked, found, covered, wrong) = (of.marked, of.found, of.covered, of.wrong);
        let _ = writeln!(
            table,
            "| `{}` | {marked} | {found} | {covered} | {wrong} | {recall} | {precision} |",
            kind.code()
        );
    }
    table
}

#[test]
fn what_is_told_of_the_blind_corpus_is_true() {
    let (tally, misses) = tally();
    let table = table(&tally);
    let readme = fs::read_to_string(folder().join("README.md")).unwrap();
    let (_, now) = readme.split_once("### Now\n").unwrap();
    assert!(now.contains(&table), "tests/detect-blind/README.md should hold:\n{table}\n{misses:#?}");
}
