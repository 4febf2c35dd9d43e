//! The house keeps its order: what a room may see, how long a file may be, and what no file may say.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Each room, and the rooms below that it may see. It may always see itself.
const MAY_SEE: &[(&str, &[&str])] = &[
    ("lang", &[]),
    // Columns of one length: what stands in them is others' matter.
    ("table", &[]),
    // Letters of any text: whatever they say.
    ("lower", &[]),
    ("issue", &["lang", "lower"]),
    // Reads digits and sorts: whatever they stand for.
    ("number", &[]),
    ("order", &[]),
    // Letters and marks of any text.
    ("form_c", &["order"]),
    // Measures and borders: knows nothing of records, so that both the nouns and the rules can measure.
    ("geo", &["order"]),
    // Looks through texts: knows nothing of records, so that rules and publication use the same.
    ("detect", &["lang", "form_c", "lower", "number", "order"]),
    ("model", &["lang", "form_c", "lower", "order", "issue", "geo"]),
    // Where a text becomes HTML: knows only which characters are hostile.
    ("markup", &["model"]),
    ("read", &["lang", "number", "order", "issue", "model"]),
    ("index", &["lang", "order", "issue", "model"]),
    ("assess", &["lang", "lower", "order", "table", "markup", "issue", "model", "read", "index"]),
    ("rules", &["lang", "form_c", "lower", "order", "issue", "geo", "detect", "model", "read", "index"]),
    ("report", &["lang", "order", "table", "markup", "issue", "model", "read", "index", "rules"]),
    ("validate", &["lang", "order", "issue", "model", "read", "index", "rules", "report"]),
    ("digest", &["lang", "number", "order", "issue", "model", "read", "rules", "report", "validate"]),
    // Custody is hashed as records are; media are told apart by digests.
    ("custody", &["lang", "order", "issue", "model", "read", "rules", "report", "validate", "digest"]),
    ("media", &["lang", "order", "issue", "model", "report", "digest"]),
    ("fix", &["lang", "order", "issue", "model", "read", "index", "rules", "report", "validate"]),
    ("publish", &["lang", "order", "issue", "geo", "detect", "model", "rules", "validate"]),
    ("risk", &["lang", "order", "model", "publish"]),
    ("exchange", &["lang", "order", "table", "issue", "model", "read", "report", "validate"]),
    (
        "schema",
        &[
            "lang", "issue", "model", "read", "index", "assess", "rules", "report", "validate", "fix", "publish",
            "exchange", "digest", "custody", "media", "risk",
        ],
    ),
    // Figures of records, on a ground of their own.
    ("draw", &["lang", "markup", "geo", "model"]),
    // Which records lie where, and when: three answers, as dates have.
    ("select", &["geo", "model"]),
    (
        "facade",
        &[
            "table", "exchange", "lang", "issue", "model", "read", "assess", "rules", "report", "validate", "fix",
            "digest", "custody", "media", "publish", "risk", "schema", "draw", "select",
        ],
    ),
];

/// The longest file, in lines.
const LONGEST: usize = 300;

/// Files that may be longer, each with its reason.
const LONG_FOR_A_REASON: &[(&str, &str)] = &[
    ("model/vocabulary.rs", "one line for each vocabulary, and the macro that all of them share"),
    ("geo/table.rs", "made by `cargo xtask generate-places`: data, not for reading"),
];

#[test]
fn every_room_sees_only_rooms_below_it() {
    let breaks: Vec<String> = sources().iter().flat_map(breaks_in).collect();
    assert!(breaks.is_empty(), "\n{}\n", breaks.join("\n"));
}

#[test]
fn no_file_is_longer_than_a_reader_can_hold() {
    let mut wrong = Vec::new();
    for file in sources() {
        let lines = file.text.lines().count();
        let listed = LONG_FOR_A_REASON.iter().any(|(name, _)| *name == file.name);
        match (lines > LONGEST, listed) {
            (true, false) => wrong.push(format!(
                "core/src/{}: {lines} lines, more than {LONGEST}: split it, or list it with a reason",
                file.name
            )),
            (false, true) => {
                wrong.push(format!("core/src/{}: listed as long, but has {lines} lines: unlist it", file.name));
            }
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn the_library_has_no_unsafe_code() {
    for file in sources() {
        for (number, line) in file.code() {
            assert!(!words(&line).any(|word| word == "unsafe"), "core/src/{}:{number}: unsafe code", file.name);
        }
    }
}

#[test]
fn a_binding_names_no_rule_and_no_noun() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut looked = 0;
    for entry in fs::read_dir(root.join("bindings-python/src")).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        looked += 1;
        for word in words(&text) {
            let code = word.strip_prefix("CC").is_some_and(|digits| digits.len() == 3 && digits.parse::<u16>().is_ok());
            let noun = ["Actor", "Compound", "Incident", "Evidence", "Claim", "model"].contains(&word);
            assert!(!code && !noun, "{}: {word}", path.display());
        }
    }
    assert!(looked > 5);
}

#[test]
fn no_tracked_file_names_a_machine_or_a_registry() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let listed = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(&root)
        .output();
    let Some(listed) = listed.ok().filter(|output| output.status.success()) else {
        println!("skipped: not a git checkout");
        return;
    };
    let mut wrong = Vec::new();
    for name in String::from_utf8(listed.stdout).unwrap().split_terminator('\0') {
        // Files that are not text have no lines to look at.
        let Ok(text) = fs::read_to_string(root.join(name)) else {
            continue;
        };
        for (at, line) in text.lines().enumerate() {
            if let Some(word) = unwanted().iter().find(|word| line.contains(word.as_str())) {
                wrong.push(format!("{name}:{}: {word}", at + 1));
            }
        }
    }
    assert!(wrong.is_empty(), "machine paths or registry hosts:\n{}\n", wrong.join("\n"));
}

#[test]
fn a_binding_names_no_rule() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut looked_at = 0;
    for folder in ["bindings-wasm/src", "bindings-wasm/js", "bindings-wasm/page/src", "bindings-python/src"] {
        let Ok(entries) = fs::read_dir(root.join(folder)) else { continue };
        for path in entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()) {
            let text = fs::read_to_string(&path).unwrap();
            let named = text.match_indices("CC").find(|(at, _)| {
                let digits = text[at + 2..].bytes().take_while(u8::is_ascii_digit).count();
                digits == 3 && !is_in_comment(&text, *at)
            });
            looked_at += 1;
            assert_eq!(named, None, "{}: a binding that knows a rule is no binding", path.display());
        }
    }
    // The packed crate comes without them.
    assert!(looked_at == 0 || looked_at > 10);
}

/// Whether a line is one for people.
fn is_in_comment(text: &str, at: usize) -> bool {
    let line = text[..at].rsplit('\n').next().unwrap().trim_start();
    line.starts_with("//") || line.starts_with("/*") || line.starts_with('*') || line.contains("/** ")
}

/// Put together here, so that this file does not name them either.
fn unwanted() -> Vec<String> {
    let paths = ["root", "home", "work", "Users"].map(|folder| format!("/{folder}/"));
    let hosts = [
        ("index", "crates.io"),
        ("static", "crates.io"),
        ("registry", "npmjs.org"),
        ("files", "pythonhosted.org"),
        ("deb", "debian.org"),
        ("static", "rust-lang.org"),
    ];
    let hosts = hosts.map(|(host, domain)| format!("{host}.{domain}"));
    let settings = ["pypi", "index-url", "replace-with"].map(|name| match name {
        "pypi" => format!("{name}.org"),
        name => format!("{name} ="),
    });
    paths.into_iter().chain(hosts).chain(settings).collect()
}

/// A file of the library.
struct Source {
    /// Its path from `core/src`, with `/`.
    name: String,
    text: String,
}

impl Source {
    /// The first folder, or the file where it is a room of its own.
    fn room(&self) -> &str {
        let first = self.name.split('/').next().unwrap();
        first.strip_suffix(".rs").unwrap_or(first)
    }

    /// How many modules lie between the crate and this file, itself counted.
    fn depth(&self) -> usize {
        let path = self.name.strip_suffix("/mod.rs").unwrap_or(&self.name);
        path.split('/').count()
    }

    /// The lines without comments, with their numbers.
    fn code(&self) -> impl Iterator<Item = (usize, String)> {
        self.text.lines().enumerate().map(|(at, line)| {
            let comment = line.trim_start().starts_with("//");
            let code = if comment { "" } else { line.split(" // ").next().unwrap_or(line) };
            (at + 1, code.to_owned())
        })
    }
}

/// Every file of the library but its front door, which sees all rooms.
fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        let mut entries: Vec<PathBuf> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        entries.sort();
        for path in entries {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") && path != root.join("lib.rs") {
                let name = path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
                files.push(Source { name, text: fs::read_to_string(&path).unwrap() });
            }
        }
    }
    assert!(!files.is_empty(), "nothing to look at");
    files
}

fn breaks_in(file: &Source) -> Vec<String> {
    let room = file.room();
    let Some((_, below)) = MAY_SEE.iter().find(|(name, _)| *name == room) else {
        return vec![format!("core/src/{}: the room `{room}` has no place in the order (MAY_SEE)", file.name)];
    };
    let mut breaks = Vec::new();
    let text: String = file.code().map(|(_, line)| line + "\n").collect();
    for (at, seen) in paths_from_the_crate(&text) {
        if seen != room && !below.contains(&seen.as_str()) {
            breaks.push(format!("core/src/{}:{}: `{room}` must not see `{seen}`", file.name, line_of(&text, at)));
        }
    }
    let out = "super::".repeat(file.depth());
    for (at, _) in text.match_indices(&out) {
        let longer = text[..at].ends_with("super::");
        if !longer && !in_tests(&text, at) {
            breaks.push(format!("core/src/{}:{}: leaves its room by `{out}`", file.name, line_of(&text, at)));
        }
    }
    breaks
}

/// Whether a module of tests, one level deeper, has begun.
fn in_tests(text: &str, at: usize) -> bool {
    text[..at].contains("#[cfg(test)]\nmod ")
}

/// What follows each `crate::`: one name, or several in braces.
fn paths_from_the_crate(text: &str) -> Vec<(usize, String)> {
    let mut seen = Vec::new();
    for (at, found) in text.match_indices("crate::") {
        let rest = text[at + found.len()..].trim_start();
        let Some(group) = rest.strip_prefix('{') else {
            seen.extend(words(rest).next().map(|word| (at, word.to_owned())));
            continue;
        };
        let mut depth = 0;
        let mut first = true;
        for (offset, letter) in group.char_indices() {
            match letter {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => first = true,
                letter if first && letter.is_alphabetic() => {
                    seen.extend(words(&group[offset..]).next().map(|word| (at, word.to_owned())));
                    first = false;
                }
                _ => {}
            }
        }
    }
    seen
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').filter(|word| !word.is_empty())
}

fn line_of(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

#[test]
fn the_order_has_no_way_back() {
    let mut lower = BTreeSet::new();
    for (room, below) in MAY_SEE {
        assert!(below.iter().all(|seen| lower.contains(seen)), "{room} sees a room that is listed after it");
        lower.insert(room);
    }
}

#[test]
fn names_after_the_crate_are_found() {
    let names = |text| paths_from_the_crate(text).into_iter().map(|(_, name)| name).collect::<Vec<_>>();
    assert_eq!(names("use crate::issue::{Code, Pointer};"), ["issue"]);
    assert_eq!(names("use crate::{\n    issue::{Code, Pointer},\n    lang::Text,\n};"), ["issue", "lang"]);
    assert_eq!(names("$crate::model::Place; crate::report::render()"), ["model", "report"]);
}
