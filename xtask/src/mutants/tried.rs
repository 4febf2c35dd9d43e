//! What became of the mutants, in all runs so far.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

pub const KINDS: [&str; 4] = ["caught", "unviable", "missed", "timeout"];

/// The mutants by what became of them; kept in a folder.
#[derive(Debug)]
pub struct Tried {
    folder: PathBuf,
    mutants: BTreeMap<String, &'static str>,
}

impl Tried {
    /// What is kept of earlier runs. What was missed is tried again.
    pub fn read(folder: &Path) -> Result<Self, String> {
        fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let mut tried = Self { folder: folder.to_owned(), mutants: BTreeMap::new() };
        for kind in KINDS.into_iter().filter(|kind| *kind != "missed") {
            tried.mutants.extend(lines(&folder.join(kind)).map(|mutant| (mutant, kind)));
        }
        Ok(tried)
    }

    /// Adds what became of a mutant, at once: a run may end at any time.
    pub fn add(&mut self, mutant: &str, kind: &'static str) -> Result<(), String> {
        let path = self.folder.join(kind);
        let file = fs::OpenOptions::new().create(true).append(true).open(&path);
        let written = file.and_then(|mut file| writeln!(file, "{mutant}"));
        written.map_err(|error| format!("{}: {error}", path.display()))?;
        self.mutants.insert(mutant.to_owned(), kind);
        Ok(())
    }

    /// Adds what cargo-mutants has written. It tries fields whatever pattern it is given: what
    /// is known of them stays.
    pub fn add_from(&mut self, folder: &Path) -> Result<(), String> {
        for kind in KINDS {
            for mutant in lines(&folder.join(format!("mutants.out/{kind}.txt"))) {
                if !self.has(&mutant) {
                    self.add(&mutant, kind)?;
                }
            }
        }
        Ok(())
    }

    pub fn has(&self, mutant: &str) -> bool {
        self.mutants.contains_key(mutant)
    }

    /// Those of a kind among some.
    pub fn among<'a>(&self, all: impl Iterator<Item = &'a str>, kind: &str) -> BTreeSet<&'a str> {
        all.filter(|mutant| self.mutants.get(*mutant).is_some_and(|known| *known == kind)).collect()
    }
}

fn lines(path: &Path) -> impl Iterator<Item = String> + use<> {
    let text = fs::read_to_string(path).unwrap_or_default();
    text.lines().map(str::to_owned).collect::<Vec<_>>().into_iter()
}

#[cfg(test)]
mod tests {
    use super::Tried;
    use std::fs;

    #[test]
    fn only_what_was_missed_is_tried_again() {
        let folder = std::env::temp_dir().join(format!("casecairn-tried-{}", std::process::id()));
        let mut tried = Tried::read(&folder).unwrap();
        for (mutant, kind) in [("a", "caught"), ("b", "missed"), ("c", "unviable"), ("d", "timeout")] {
            tried.add(mutant, kind).unwrap();
        }
        let all = ["a", "b", "c", "d", "e"];
        assert_eq!(tried.among(all.into_iter(), "missed").len(), 1);
        fs::create_dir_all(folder.join("mutants.out")).unwrap();
        fs::write(folder.join("mutants.out/missed.txt"), "a\ne\n").unwrap();
        tried.add_from(&folder).unwrap();
        assert_eq!(tried.among(all.into_iter(), "missed").into_iter().collect::<Vec<_>>(), ["b", "e"]);
        let again = Tried::read(&folder).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(all.map(|mutant| again.has(mutant)), [true, false, true, true, false]);
    }
}
