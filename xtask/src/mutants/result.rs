//! The table of results, which stands in the repository.

use super::mutant::{Mutant, unplaced};
use super::tried::{KINDS, Tried};
use crate::root::root;
use std::collections::BTreeSet;
use std::fs;

/// Survivors that nobody has to kill, each with its reason, below the results.
const EXPLAINED: &str = "tests/mutants.md";

/// What a line of the table begins with.
const LINE: &str = "| `";

/// How a room stands.
#[derive(Debug, PartialEq, Eq)]
struct Tally {
    all: usize,
    caught: usize,
    timeout: usize,
    missed: usize,
    explained: usize,
    unviable: usize,
}

impl Tally {
    fn tried(&self) -> usize {
        self.caught + self.timeout + self.missed + self.unviable
    }

    /// A mutant that never ends is noticed, too.
    fn share(&self) -> usize {
        let noticed = self.caught + self.timeout;
        100 * noticed / (noticed + self.missed).max(1)
    }

    fn line(&self, room: &str) -> String {
        let Self { all, caught, timeout, missed, explained, unviable } = self;
        format!(
            "{LINE}{room}` | {all} | {unviable} | {caught} | {timeout} | {missed} | {explained} | {} % |",
            self.share()
        )
    }
}

/// Tells how a room stands, and keeps it when all of it was tried.
pub fn tell(room: &str, all: &[Mutant], tried: &Tried) -> Result<(), String> {
    let text = fs::read_to_string(root().join(EXPLAINED)).map_err(|error| format!("{EXPLAINED}: {error}"))?;
    let names = || all.iter().map(|mutant| mutant.name.as_str());
    let [caught, unviable, missed, timeout] = KINDS.map(|kind| tried.among(names(), kind));
    let known = explained(&text);
    let unexplained: Vec<String> =
        missed.iter().map(|mutant| unplaced(mutant)).filter(|mutant| !known.contains(mutant)).collect();
    let tally = Tally {
        all: all.len(),
        caught: caught.len(),
        timeout: timeout.len(),
        missed: missed.len(),
        explained: missed.len() - unexplained.len(),
        unviable: unviable.len(),
    };
    println!("\n| room | mutants | unviable | caught | too slow | missed | of these with a reason | noticed |");
    println!("{}", tally.line(room));
    if tally.tried() < tally.all {
        return Err(format!("{} mutants are not tried yet: run it again", tally.all - tally.tried()));
    }
    let kept = with_line(&text, room, &tally.line(room));
    fs::write(root().join(EXPLAINED), kept).map_err(|error| format!("{EXPLAINED}: {error}"))?;
    if unexplained.is_empty() {
        return Ok(());
    }
    for mutant in unexplained {
        println!("- `{mutant}`: ");
    }
    Err(format!("write a test for each, or its reason in {EXPLAINED}"))
}

/// The survivors that have a reason: lines ``- `mutant`: reason``.
fn explained(text: &str) -> BTreeSet<String> {
    let lines = text.lines().filter_map(|line| line.strip_prefix("- `")?.split_once("`: "));
    lines.filter(|(_, reason)| !reason.trim().is_empty()).map(|(mutant, _)| mutant.to_owned()).collect()
}

/// The text with a room's line in its table, in the order of their names.
fn with_line(text: &str, room: &str, line: &str) -> String {
    let own = format!("{LINE}{room}`");
    let mut lines: Vec<&str> = text.lines().filter(|line| !line.starts_with(&own)).collect();
    let is_row = |line: &&str| line.starts_with(LINE);
    let last = lines.iter().rposition(is_row).or_else(|| lines.iter().position(|line| line.starts_with("|-")));
    let before = lines.iter().position(|other| is_row(other) && *other > line);
    lines.insert(before.unwrap_or(last.map_or(lines.len(), |last| last + 1)), line);
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::{Tally, explained, with_line};

    #[test]
    fn a_survivor_with_a_reason_is_explained() {
        let text = "# Survivors\n- `core/src/index/ids.rs: replace a::b -> bool with true`: only faster\n- `x`: \n";
        assert_eq!(explained(text).len(), 1);
        assert!(explained(text).contains("core/src/index/ids.rs: replace a::b -> bool with true"));
    }

    #[test]
    fn a_line_takes_the_place_of_its_room() {
        let table = with_line("| room |\n|---|\n\nReasons", "index", "| `index` | 1 |");
        assert_eq!(table, "| room |\n|---|\n| `index` | 1 |\n\nReasons\n");
        let two = with_line(&table, "counts", "| `counts` | 2 |");
        assert_eq!(
            with_line(&two, "index", "| `index` | 3 |"),
            "| room |\n|---|\n| `counts` | 2 |\n| `index` | 3 |\n\nReasons\n"
        );
        assert!(with_line(&two, "text", "| `text` | 4 |").contains("| `index` | 1 |\n| `text` | 4 |\n"));
    }

    #[test]
    fn the_share_is_rounded_down() {
        let tally = Tally { all: 12, caught: 8, timeout: 1, missed: 1, explained: 0, unviable: 2 };
        assert_eq!((tally.share(), tally.tried()), (90, 12));
        assert_eq!(Tally { missed: 2, ..tally }.share(), 81);
    }
}
