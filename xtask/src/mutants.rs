//! `cargo xtask mutants`: does a test fail when the code is wrong?
//!
//! cargo-mutants works on a copy of the tree under `target/`, so that yours is
//! never dirty, and builds in a folder of its own. What was caught is not tried
//! again: an interrupted run goes on where it was.

mod copy;
mod room;

use crate::root::{answers, command, root, target};
use room::Room;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

/// Survivors that nobody has to kill, each with its reason.
const EXPLAINED: &str = "tests/mutants.md";

/// Tries the mutants of a room, for so many minutes at most, and tells which survived.
pub fn run(name: &str, minutes: Option<u64>) -> Result<(), String> {
    let room = Room::named(name)?;
    if !answers("cargo mutants --version") {
        return Err("install cargo-mutants: `cargo xtask setup --tools`".to_owned());
    }
    let tree = copy::refresh(&target().join("mutants/tree"))?;
    let folder = target().join("mutants").join(name);
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let all = list(&room, &tree)?;
    let mut tried = Tried::read(&folder);
    if !tried.covers(&all) {
        bounded(&mut cargo_mutants(&room, &tree, &folder), minutes)?;
        tried = Tried::read(&folder);
        tried.write(&folder)?;
    }
    tell(name, &all, &tried)
}

/// The mutants that there are, with their lines and columns.
fn list(room: &Room, tree: &Path) -> Result<BTreeSet<String>, String> {
    let mut cargo = command("cargo");
    cargo.args(["mutants", "--list", "--no-config"]).arg("-d").arg(tree).args(room.files());
    let output = cargo.output().map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    Ok(String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect())
}

fn cargo_mutants(room: &Room, tree: &Path, folder: &Path) -> Command {
    let mut cargo = command("cargo");
    cargo.args(["mutants", "--in-place", "--no-config", "--iterate", "--test-tool", "nextest", "--all-features"]);
    cargo.args(["--cap-lints=true", "--no-times", "--minimum-test-timeout", "60"]);
    cargo.arg("-d").arg(tree).arg("-o").arg(folder).args(room.files());
    cargo.args(room.tests().map(|word| format!("--cargo-arg={word}")));
    cargo.env("CARGO_TARGET_DIR", target().join("mutants/build"));
    cargo
}

/// Runs a command, and interrupts it when its time is over.
fn bounded(command: &mut Command, minutes: Option<u64>) -> Result<(), String> {
    let end = minutes.map(|minutes| Instant::now() + Duration::from_secs(minutes * 60));
    let mut child = command.stdin(Stdio::null()).spawn().map_err(|error| error.to_string())?;
    while child.try_wait().map_err(|error| error.to_string())?.is_none() {
        if end.is_some_and(|end| Instant::now() > end) {
            println!("the time is over");
            // Asked to stop, it stops what it has begun, too.
            if !answers(&format!("kill -INT {}", child.id())) {
                child.kill().map_err(|error| error.to_string())?;
            }
            child.wait().map_err(|error| error.to_string())?;
        }
        thread::sleep(Duration::from_millis(200));
    }
    // That mutants survive is no failure of the command: it is told below.
    Ok(())
}

/// What became of the mutants in all runs so far.
struct Tried(BTreeMap<&'static str, BTreeSet<String>>);

const KINDS: [&str; 4] = ["caught", "unviable", "missed", "timeout"];

impl Tried {
    /// What is kept of earlier runs, and what the last one wrote.
    fn read(folder: &Path) -> Self {
        let lines = |path: PathBuf| fs::read_to_string(path).unwrap_or_default();
        let of = |kind: &'static str| {
            let texts = [lines(folder.join(kind)), lines(folder.join(format!("mutants.out/{kind}.txt")))];
            (kind, texts.iter().flat_map(|text| text.lines()).map(str::to_owned).collect())
        };
        let mut tried = Self(KINDS.map(of).into_iter().collect());
        // What was caught once is caught.
        let caught = tried.of("caught").clone();
        tried.0.entry("missed").or_default().retain(|mutant| !caught.contains(mutant));
        tried
    }

    fn write(&self, folder: &Path) -> Result<(), String> {
        for (kind, mutants) in &self.0 {
            let mut text = mutants.iter().cloned().collect::<Vec<_>>().join("\n");
            text.push('\n');
            fs::write(folder.join(kind), text).map_err(|error| format!("{kind}: {error}"))?;
        }
        Ok(())
    }

    fn of(&self, kind: &str) -> &BTreeSet<String> {
        static NONE: BTreeSet<String> = BTreeSet::new();
        self.0.get(kind).unwrap_or(&NONE)
    }

    /// Whether there is nothing more to try: those that were missed are tried again.
    fn covers(&self, all: &BTreeSet<String>) -> bool {
        all.iter().all(|mutant| self.of("caught").contains(mutant) || self.of("unviable").contains(mutant))
    }
}

/// A mutant without its line and column, which change when others write.
fn unplaced(mutant: &str) -> String {
    let mut parts = mutant.splitn(4, ':');
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(file), Some(_), Some(_), Some(what)) => format!("{file}:{what}"),
        _ => mutant.to_owned(),
    }
}

/// The survivors that have a reason: lines ``- `mutant`: reason``.
fn explained(text: &str) -> BTreeSet<String> {
    let lines = text.lines().filter_map(|line| line.strip_prefix("- `")?.split_once("`: "));
    lines.filter(|(_, reason)| !reason.trim().is_empty()).map(|(mutant, _)| mutant.to_owned()).collect()
}

fn tell(name: &str, all: &BTreeSet<String>, tried: &Tried) -> Result<(), String> {
    let among = |kind: &str| tried.of(kind).intersection(all).cloned().collect::<BTreeSet<String>>();
    let [caught, unviable, missed, slow] = KINDS.map(among);
    let survivors: BTreeSet<String> = missed.iter().map(|mutant| unplaced(mutant)).collect();
    let known = explained(&fs::read_to_string(root().join(EXPLAINED)).unwrap_or_default());
    let left = all.len() - caught.union(&missed).chain(unviable.union(&slow)).collect::<BTreeSet<_>>().len();
    let counted = caught.len() + slow.len();
    // A mutant that never ends is noticed, too.
    let share = 100 * counted / (counted + missed.len()).max(1);
    let unexplained: Vec<&String> = survivors.difference(&known).collect();
    println!(
        "\n{name}: {} mutants: {} caught, {} too slow, {} missed ({} with a reason), {} unviable, {left} not tried; {share} % noticed",
        all.len(),
        caught.len(),
        slow.len(),
        missed.len(),
        survivors.len() - unexplained.len(),
        unviable.len(),
    );
    if unexplained.is_empty() {
        return Ok(());
    }
    for mutant in unexplained {
        println!("- `{mutant}`: ");
    }
    Err(format!("write a test for each, or its reason in {EXPLAINED}"))
}

#[cfg(test)]
mod tests {
    use super::{explained, unplaced};

    #[test]
    fn a_mutant_is_known_wherever_it_stands() {
        let mutant = "core/src/index/ids.rs:12:5: replace a::b -> bool with true";
        assert_eq!(unplaced(mutant), "core/src/index/ids.rs: replace a::b -> bool with true");
        let text = "# Survivors\n- `core/src/index/ids.rs: replace a::b -> bool with true`: only faster\n- `x`: \n";
        assert!(explained(text).contains(&unplaced(mutant)));
        assert_eq!(explained(text).len(), 1);
    }
}
