//! Builds the tests of a room with all its mutants behind switches.

use super::compile::{Error, errors, programs};
use super::copy;
use super::mutant::{Kind, Mutant};
use super::plant::{Blame, Planted, planted};
use super::room::Room;
use super::sites::Consts;
use crate::root::{root, target};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const SWITCH: &str = include_str!("switch.rs.txt");
const LIBRARY: &str = "core/src/lib.rs";

/// Whether a mutant makes this error wherever it stands, and not only behind a switch: nothing
/// may be asked in a constant, and what is given instead of `impl …` stands beside other types.
fn is_unviable(mutant: &Mutant, error: &Error) -> bool {
    let hidden = mutant.kind == Kind::Function && mutant.name.contains("-> impl ");
    error.code != "E0015" && (!hidden || ["E0277", "E0599"].contains(&error.code.as_str()))
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
    let built = Built { folder: tree.join("core"), ..Built::default() };
    let wanted = mutants.keys().copied().collect();
    let mut builder = Builder { tree, mutants, wanted, consts: Constness::default(), suspects: Vec::new(), built };
    builder.settle()?;
    if !builder.suspects.is_empty() {
        builder.spare_arms()?;
        builder.settle()?;
    }
    let Builder { mut built, tree, .. } = builder;
    built.programs = programs(room, &tree)?;
    Ok(built)
}

struct Builder<'m> {
    tree: PathBuf,
    mutants: &'m BTreeMap<usize, Mutant>,
    wanted: BTreeSet<usize>,
    consts: Constness,
    /// Arms of one match that cannot all be left out.
    suspects: Vec<Vec<usize>>,
    built: Built,
}

impl Builder<'_> {
    /// Writes the files with some mutants, and lets the compiler look.
    fn look(&self, wanted: &BTreeSet<usize>) -> Result<(BTreeMap<String, Planted>, Vec<Error>), String> {
        let files = plant(self.mutants, wanted, &self.consts)?;
        write(&self.tree, &files)?;
        let errors = errors(&self.tree)?;
        Ok((files, errors))
    }

    /// Leaves out what does not compile, until the rest does.
    fn settle(&mut self) -> Result<(), String> {
        loop {
            let (files, errors) = self.look(&self.wanted)?;
            self.built.planted = files.values().flat_map(Planted::mutants).collect();
            self.built.unviable.extend(files.values().flat_map(|file| &file.unviable));
            let Some(first) = errors.first() else { return Ok(()) };
            let before = self.wanted.len();
            for error in &errors {
                self.leave_out(&files, error);
            }
            println!("{} of {before} mutants do not compile here", before - self.wanted.len());
            if self.wanted.len() == before && !self.consts.give_way(&errors) {
                return Err(format!("the core does not compile:\n{}", first.shown));
            }
        }
    }

    fn leave_out(&mut self, files: &BTreeMap<String, Planted>, error: &Error) {
        match files.get(&error.file).map(|file| file.to_blame(&error.range)) {
            Some(Blame::Own(number)) => {
                self.wanted.remove(&number);
                if self.mutants.get(&number).is_some_and(|mutant| is_unviable(mutant, error)) {
                    self.built.unviable.insert(number);
                } else {
                    println!("to be tried alone: {} in {}", error.code, error.file);
                }
            }
            // Who shares a part may be innocent, and is tried alone.
            Some(Blame::Shared(numbers)) => {
                self.wanted.retain(|mutant| !numbers.contains(mutant));
                if error.code == NOT_ALL {
                    self.suspects.push(numbers.into_iter().collect());
                }
            }
            None => {}
        }
    }

    /// Leaves out one arm of each match at a time: what is not enough then never is.
    fn spare_arms(&mut self) -> Result<(), String> {
        let suspects = std::mem::take(&mut self.suspects);
        let mut spare: BTreeSet<usize> = BTreeSet::new();
        for turn in 0..suspects.iter().map(Vec::len).max().unwrap_or_default() {
            let some: BTreeSet<usize> = suspects.iter().filter_map(|arms| arms.get(turn)).copied().collect();
            let (files, errors) = self.look(&self.wanted.union(&some).copied().collect())?;
            let mut guilty: BTreeSet<usize> = BTreeSet::new();
            for error in errors.iter().filter(|error| error.code == NOT_ALL) {
                match files.get(&error.file).map(|file| file.to_blame(&error.range)) {
                    Some(Blame::Own(number)) => drop(guilty.insert(number)),
                    Some(Blame::Shared(numbers)) => guilty.extend(numbers),
                    None => {}
                }
            }
            self.built.unviable.extend(some.intersection(&guilty));
            spare.extend(some.difference(&guilty));
        }
        println!("{} arms can be left out after all", spare.len());
        self.wanted.extend(spare);
        Ok(())
    }
}

/// A match does not say what to do with everything.
const NOT_ALL: &str = "E0004";

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
    // What always panics is found by the tests, not by the compiler.
    let lints = "#![allow(arithmetic_overflow, unconditional_panic)]";
    texts.insert(LIBRARY.into(), format!("{lints}\n{library}\nmod mutant;\n"));
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

#[cfg(test)]
mod tests {
    use super::super::compile::Error;
    use super::super::mutant::{Kind, Mutant};
    use super::super::sites::Consts;
    use super::{Constness, is_unviable};

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
