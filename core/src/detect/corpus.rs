//! The corpus of `tests/detect/`, which was written before the patterns: recall
//! and precision by kind, and every miss with its reason.

use super::{Kind, Match, find};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A text of the corpus without its marks, and what they marked.
struct Sample {
    text: String,
    wanted: Vec<Match>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/detect")
}

fn read(name: &str) -> Value {
    serde_json::from_slice(&fs::read(folder().join(name)).unwrap()).unwrap()
}

fn sample(marked: &str, own: Kind) -> Sample {
    let mut text = String::new();
    let mut wanted = Vec::new();
    let mut parts = marked.split(['⟦', '⟧']);
    text.push_str(parts.next().unwrap());
    while let (Some(inside), Some(after)) = (parts.next(), parts.next()) {
        let other = inside
            .split_once(':')
            .and_then(|(code, rest)| Some((Kind::ALL.iter().copied().find(|kind| kind.code() == code)?, rest)));
        let (kind, inside) = other.unwrap_or((own, inside));
        let start = text.len();
        text.push_str(inside);
        wanted.push(Match { kind, start, end: text.len() });
        text.push_str(after);
    }
    Sample { text, wanted }
}

/// Every text, with the mark-up that it has in the corpus.
fn samples() -> Vec<(String, Sample)> {
    let mut all = Vec::new();
    for kind in Kind::ALL {
        let file = read(&format!("{}.json", kind.code()));
        for list in ["positive", "negative"] {
            let texts = file[list].as_array().unwrap();
            assert!(texts.len() >= 40, "{} {list}", kind.code());
            all.extend(texts.iter().map(|text| {
                let text = text.as_str().unwrap().to_owned();
                let sample = sample(&text, *kind);
                assert_eq!(list == "positive", sample.wanted.iter().any(|wanted| wanted.kind == *kind), "{text}");
                (text, sample)
            }));
        }
    }
    all
}

/// What was found rightly, missed, and found wrongly, by kind.
#[derive(Default)]
struct Tally {
    right: BTreeMap<Kind, usize>,
    missed: BTreeMap<Kind, usize>,
    wrong: BTreeMap<Kind, usize>,
    /// The texts with a miss, for the list.
    misses: Vec<String>,
}

fn tally(samples: &[(String, Sample)]) -> Tally {
    let mut tally = Tally::default();
    for (marked, sample) in samples {
        let found = find(&sample.text);
        let mut missed = |list: &mut BTreeMap<Kind, usize>, what: &Match, word: &str| {
            *list.entry(what.kind).or_default() += 1;
            let part = &sample.text[what.start..what.end];
            tally.misses.push(format!("{word} {}: {part} in {marked}", what.kind.code()));
        };
        for wanted in &sample.wanted {
            if found.contains(wanted) {
                *tally.right.entry(wanted.kind).or_default() += 1;
            } else {
                missed(&mut tally.missed, wanted, "missed");
            }
        }
        for wrong in found.iter().filter(|found| !sample.wanted.contains(found)) {
            missed(&mut tally.wrong, wrong, "wrong");
        }
    }
    tally
}

/// The table as `tests/detect/README.md` shows it.
fn table(tally: &Tally) -> String {
    let mut table = "| kind | marked | found | wrong | recall | precision |\n|---|--:|--:|--:|--:|--:|\n".to_owned();
    for kind in Kind::ALL {
        let count = |list: &BTreeMap<Kind, usize>| list.get(kind).copied().unwrap_or(0);
        let (right, missed, wrong) = (count(&tally.right), count(&tally.missed), count(&tally.wrong));
        let share = |of: usize| format!("{}.{} %", 100 * right / of, 1000 * right / of % 10);
        let line = format!(
            "| `{}` | {} | {right} | {wrong} | {} | {} |\n",
            kind.code(),
            right + missed,
            share(right + missed),
            share(right + wrong)
        );
        table.push_str(&line);
    }
    table
}

#[test]
fn recall_and_precision_hold_their_floors_and_the_table_is_true() {
    let tally = tally(&samples());
    let table = table(&tally);
    for kind in Kind::ALL {
        let count = |list: &BTreeMap<Kind, usize>| list.get(kind).copied().unwrap_or(0);
        let (right, missed, wrong) = (count(&tally.right), count(&tally.missed), count(&tally.wrong));
        assert!(100 * right >= 99 * (right + missed), "recall of {}: {:#?}", kind.code(), tally.misses);
        assert!(100 * right >= 95 * (right + wrong), "precision of {}: {:#?}", kind.code(), tally.misses);
    }
    let readme = fs::read_to_string(folder().join("README.md")).unwrap();
    assert!(readme.contains(&table), "tests/detect/README.md should hold:\n{table}");
}

/// Nothing that the detectors get wrong in the corpus is hidden.
#[test]
fn every_miss_is_listed_with_its_reason() {
    let known = read("misses.json");
    let known: BTreeMap<String, String> = serde_json::from_value(known).unwrap();
    let mut misses = tally(&samples()).misses;
    misses.sort();
    assert_eq!(misses, known.keys().cloned().collect::<Vec<_>>());
    assert!(known.values().all(|reason| reason.len() > 20));
}

/// A zero-width character between any two hides nothing.
#[test]
fn what_cannot_be_seen_hides_nothing() {
    for (marked, sample) in samples() {
        for unseen in ['\u{200B}', '\u{AD}', '\u{2060}'] {
            let mut text = String::new();
            let mut places = BTreeMap::new();
            for (at, char) in sample.text.char_indices() {
                places.insert(at, text.len());
                text.push(char);
                places.insert(at + char.len_utf8(), text.len());
                text.push(unseen);
            }
            let starts: BTreeMap<usize, usize> = sample
                .text
                .char_indices()
                .enumerate()
                .map(|(index, (at, _))| (at, at + index * unseen.len_utf8()))
                .collect();
            let moved: Vec<Match> = find(&sample.text)
                .into_iter()
                .map(|found| Match { start: starts[&found.start], end: places[&found.end].min(text.len()), ..found })
                .collect();
            let found = find(&text);
            assert_eq!(
                found.iter().map(|found| (found.kind, found.start)).collect::<Vec<_>>(),
                moved.iter().map(|found| (found.kind, found.start)).collect::<Vec<_>>(),
                "{marked}"
            );
        }
    }
}
