//! Does the lineage of evidence stay linear? Chains, stars and random graphs of
//! evidence that derives from evidence, each size twice the one before.

use casecairn::{Code, Options, Validator};
use std::fmt::Write as _;
use std::time::Instant;

/// What a piece derives from: its number, and how many there are.
type Shape = fn(&mut fastrand::Rng, usize, usize) -> Vec<usize>;

const SHAPES: &[(&str, Shape)] = &[
    ("chain", |_, at, _| at.checked_sub(1).into_iter().collect()),
    ("chain, last first", |_, at, count| Some(at + 1).filter(|next| *next < count).into_iter().collect()),
    ("star", |_, at, _| if at == 0 { Vec::new() } else { vec![0] }),
    ("random, older sources", |rng, at, _| (0..rng.usize(..3).min(at)).map(|_| rng.usize(..at)).collect()),
    ("random, with rings", |rng, _, count| (0..rng.usize(..3)).map(|_| rng.usize(..count)).collect()),
];

/// How many sizes are tried, the largest last.
const SIZES: u32 = 5;

/// A table of the shapes, up to so many pieces of evidence.
pub fn table(most: usize) -> String {
    let mut out = String::from("\nlineage: evidence that derives from evidence\n\n");
    out.push_str("| shape | pieces | reading, ns a piece | all the rest, ns a piece | against half the size |\n");
    out.push_str("|---|---:|---:|---:|---:|\n");
    for (name, shape) in SHAPES {
        let mut before: Option<f64> = None;
        for size in (0..SIZES).rev().map(|halves| most >> halves) {
            let (read, rest) = measured(&stream(*shape, size));
            let each = |seconds: f64| seconds * 1e9 / f64::from(u32::try_from(size).unwrap_or(u32::MAX));
            let growth = before.map_or(String::new(), |before| format!("{:.2} × a piece", each(rest) / before));
            let _ = writeln!(out, "| {name} | {size} | {:.0} | {:.0} | {growth} |", each(read), each(rest));
            before = Some(each(rest));
        }
    }
    out
}

fn stream(shape: Shape, count: usize) -> Vec<u8> {
    let mut rng = fastrand::Rng::with_seed(7);
    let mut out =
        r#"{"type":"dossier","schema_version":"1.0","namespace":"lineage","title":"Lineage"}"#.to_owned() + "\n";
    for at in 0..count {
        let mut sources = shape(&mut rng, at, count);
        sources.sort_unstable();
        sources.dedup();
        let sources: Vec<String> =
            sources.iter().map(|source| format!(r#"{{"evidence":"e{source}","how":"cites"}}"#)).collect();
        let sources = sources.join(",");
        let _ = writeln!(out, r#"{{"type":"evidence","id":"e{at}","kind":"letter","derived_from":[{sources}]}}"#);
    }
    out.into_bytes()
}

/// The seconds for the records while they pass, and for what asks when all were seen.
fn measured(stream: &[u8]) -> (f64, f64) {
    let mut options = Options::default();
    // How it is found does not matter here.
    options.allow.extend(["CC510", "CC512"].iter().filter_map(|code| code.parse::<Code>().ok()));
    let mut validator = Validator::new(&options, false);
    let start = Instant::now();
    // Reading from memory does not fail.
    let _ = validator.read(stream);
    let read = start.elapsed();
    let report = validator.finish(|_, _| None);
    let rest = start.elapsed().saturating_sub(read);
    std::hint::black_box(report);
    (read.as_secs_f64(), rest.as_secs_f64())
}
