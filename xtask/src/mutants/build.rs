//! Builds the tests of a room with all its mutants behind switches.

use super::copy;
use super::mutant::{Kind, Mutant};
use super::plant::{Blame, Planted, planted};
use super::room::Room;
use super::sites::Consts;
use crate::root::{command, root, target};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const SWITCH: &str = include_str!("switch.rs.txt");
const LIBRARY: &str = "core/src/lib.rs";

/// Whether a mutant makes this error wherever it stands, and not only behind a switch: what
/// is returned early must be of the one type that `impl …` hides, and nothing may be asked in a
/// constant.
fn is_unviable(mutant: &Mutant, error: &Error) -> bool {
    error.code != "E0015" && !(mutant.kind == Kind::Function && mutant.name.contains("-> impl "))
}

/// What was built.
#[derive(Debug, Default)]
pub struct Built {
    /// The programs of the tests.
    pub programs: Vec<PathBuf>,
    /// Mutants that are in them, by number.
    pub planted: BTreeSet<usize>,
    /// Mutants that do not compile.
    pub unviable: BTreeSet<usize>,
    /// Where the tests run.
    pub folder: PathBuf,
}

/// Builds; mutants that do not compile are left out, one round after the other.
pub fn build(room: &Room, mutants: &BTreeMap<usize, Mutant>) -> Result<Built, String> {
    let tree = target().join("mutants/planted");
    let mut built = Built { folder: tree.join("core"), ..Built::default() };
    let mut wanted: BTreeSet<usize> = mutants.keys().copied().collect();
    let mut consts = Constness::default();
    loop {
        let files = plant(mutants, &wanted, &consts)?;
        built.planted = files.values().flat_map(Planted::mutants).collect();
        write(&tree, &files)?;
        let errors = errors(&tree)?;
        let Some(first) = errors.first() else { break };
        let before = wanted.len();
        for error in &errors {
            match files.get(&error.file).map(|file| file.to_blame(&error.range)) {
                Some(Blame::Own(number)) => {
                    wanted.remove(&number);
                    built
                        .unviable
                        .extend(mutants.get(&number).filter(|mutant| is_unviable(mutant, error)).map(|_| number));
                }
                // Who shares a part may be innocent, and is tried alone.
                Some(Blame::Shared(numbers)) => wanted.retain(|mutant| !numbers.contains(mutant)),
                None => {}
            }
        }
        println!("{} of {before} mutants do not compile here", before - wanted.len());
        if wanted.len() == before && !consts.give_way(&errors) {
            return Err(format!("the core does not compile:\n{}", first.shown));
        }
    }
    built.programs = programs(room, &tree)?;
    Ok(built)
}

/// What is done about functions that are `const`.
#[derive(Debug, Default)]
struct Constness {
    /// Files in which none is any more.
    without: BTreeSet<String>,
    /// All are what they were.
    kept: bool,
}

impl Constness {
    fn of(&self, file: &str) -> Consts {
        match (self.kept, self.without.contains(file)) {
            (true, _) => Consts::None,
            (false, true) => Consts::All,
            (false, false) => Consts::Some,
        }
    }

    /// Tries the next way, where a function is called that is no longer `const`.
    fn give_way(&mut self, errors: &[Error]) -> bool {
        let calls: BTreeSet<String> =
            errors.iter().filter(|error| error.code == "E0015").map(|error| error.file.clone()).collect();
        if calls.is_subset(&self.without) {
            // A constant wants it, and not only a function.
            return !std::mem::replace(&mut self.kept, true);
        }
        self.without.extend(calls);
        true
    }
}

fn write(tree: &Path, files: &BTreeMap<String, Planted>) -> Result<(), String> {
    let library = fs::read_to_string(root().join(LIBRARY)).map_err(|error| format!("{LIBRARY}: {error}"))?;
    let mut texts: BTreeMap<PathBuf, String> =
        files.iter().map(|(name, file)| (name.into(), file.text.clone())).collect();
    texts.insert("core/src/mutant.rs".into(), SWITCH.to_owned());
    texts.insert(LIBRARY.into(), format!("{library}\nmod mutant;\n"));
    copy::refresh(tree, &texts)
}

/// The files of a room with the mutants that are wanted.
fn plant(
    mutants: &BTreeMap<usize, Mutant>,
    wanted: &BTreeSet<usize>,
    consts: &Constness,
) -> Result<BTreeMap<String, Planted>, String> {
    let mut files: BTreeMap<&str, BTreeMap<usize, &Mutant>> = BTreeMap::new();
    for (number, mutant) in mutants.iter().filter(|(number, _)| wanted.contains(number)) {
        files.entry(&mutant.file).or_default().insert(*number, mutant);
    }
    for file in &consts.without {
        files.entry(file).or_default();
    }
    let plant = |(name, mutants): (&str, BTreeMap<usize, &Mutant>)| {
        let text = fs::read_to_string(root().join(name)).map_err(|error| format!("{name}: {error}"))?;
        let planted = planted(&text, &mutants, consts.of(name)).map_err(|error| format!("{name}: {error}"))?;
        Ok((name.to_owned(), planted))
    };
    files.into_iter().map(plant).collect()
}

fn cargo(word: &str, tree: &Path) -> Command {
    let mut cargo = command("cargo");
    cargo.args([word, "--quiet", "--all-features", "--message-format=json"]).current_dir(tree);
    cargo.env("CARGO_TARGET_DIR", target().join("mutants/build")).stdin(Stdio::null());
    cargo
}

fn messages(cargo: &mut Command) -> Result<(Vec<Value>, String), String> {
    let output = cargo.output().map_err(|error| error.to_string())?;
    let lines = String::from_utf8_lossy(&output.stdout).into_owned();
    let messages = lines.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let failed = if output.status.success() { "" } else { &*String::from_utf8_lossy(&output.stderr) };
    Ok((messages, failed.to_owned()))
}

/// An error of the compiler.
struct Error {
    file: String,
    range: Range<usize>,
    code: String,
    shown: String,
}

fn errors(tree: &Path) -> Result<Vec<Error>, String> {
    let (messages, failed) = messages(cargo("check", tree).args(["--package=casecairn", "--lib"]))?;
    let errors: Vec<Error> = messages.iter().flat_map(places).collect();
    if errors.is_empty() && !failed.is_empty() { Err(failed) } else { Ok(errors) }
}

/// The places of an error in a message.
fn places(message: &Value) -> Vec<Error> {
    let text = |value: &Value, pointer: &str| value.pointer(pointer).and_then(Value::as_str).map(str::to_owned);
    if text(message, "/message/level").as_deref() != Some("error") {
        return Vec::new();
    }
    let number = |span: &Value, key: &str| usize::try_from(span.get(key)?.as_u64()?).ok();
    let spans = message.pointer("/message/spans").and_then(Value::as_array).into_iter().flatten();
    let primary = spans.filter(|span| span.get("is_primary").and_then(Value::as_bool) == Some(true));
    let error = |span: &Value| {
        Some(Error {
            file: text(span, "/file_name")?,
            range: number(span, "byte_start")?..number(span, "byte_end")?,
            code: text(message, "/message/code/code").unwrap_or_default(),
            shown: text(message, "/message/rendered").unwrap_or_default(),
        })
    };
    primary.filter_map(error).collect()
}

fn programs(room: &Room, tree: &Path) -> Result<Vec<PathBuf>, String> {
    let mut cargo = cargo("test", tree);
    cargo.arg("--no-run").args(room.tests());
    let (messages, failed) = messages(&mut cargo)?;
    let made = messages.iter().filter_map(|message| message.get("executable")?.as_str().map(PathBuf::from));
    let made: Vec<PathBuf> = made.collect();
    if failed.is_empty() { Ok(made) } else { Err(failed) }
}

#[cfg(test)]
mod tests {
    use super::super::mutant::{Kind, Mutant};
    use super::super::sites::Consts;
    use super::{Constness, Error, is_unviable, places};
    use serde_json::json;

    #[test]
    fn an_error_is_where_the_compiler_says() {
        let span = |primary: bool, start: u32| json!({"file_name": "core/src/a.rs", "is_primary": primary, "byte_start": start, "byte_end": 9});
        let message = |level: &str| {
            json!({"reason": "compiler-message", "message": {"level": level,
            "code": {"code": "E0277"}, "rendered": "no", "spans": [span(false, 1), span(true, 4)]}})
        };
        let found = places(&message("error"));
        assert_eq!(found.len(), 1);
        assert_eq!(
            (found[0].file.as_str(), &found[0].range, found[0].code.as_str()),
            ("core/src/a.rs", &(4..9), "E0277")
        );
        assert!(places(&message("warning")).is_empty());
    }

    fn error(code: &str) -> Error {
        Error { file: "a.rs".to_owned(), range: 0..1, code: code.to_owned(), shown: String::new() }
    }

    #[test]
    fn constants_give_way_first_where_they_are_called_and_then_nowhere() {
        let error =
            |code: &str| Error { file: "a.rs".to_owned(), range: 0..1, code: code.to_owned(), shown: String::new() };
        let mut consts = Constness::default();
        assert_eq!(consts.of("a.rs"), Consts::Some);
        assert!(consts.give_way(&[error("E0015"), error("E0004")]));
        assert_eq!((consts.of("a.rs"), consts.of("b.rs")), (Consts::All, Consts::Some));
        assert!(consts.give_way(&[error("E0015")]));
        assert_eq!(consts.of("a.rs"), Consts::None);
        assert!(!consts.give_way(&[error("E0015")]));
    }

    #[test]
    fn what_only_a_switch_does_not_bear_is_tried_alone() {
        let unviable = |name: &str, code: &str| {
            let (name, file, replacement) = (name.to_owned(), String::new(), String::new());
            let mutant = Mutant { name, file, kind: Kind::Function, start: (1, 1), replacement };
            is_unviable(&mutant, &error(code))
        };
        assert!(unviable("replace f -> Day with Default::default()", "E0277"));
        assert!(!unviable("replace f -> Day with Default::default()", "E0015"));
        assert!(!unviable("replace f -> impl Iterator<Item = Day> with ::std::iter::empty()", "E0308"));
    }
}
