//! cargo-mutants itself, for what cannot stand behind a switch.

use super::mutant::Mutant;
use super::room::Room;
use super::tried::Tried;
use crate::root::{answers, command, target};
use std::collections::BTreeMap;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

/// Tries mutants with a build for each.
pub fn run(
    room: &Room,
    mutants: &BTreeMap<usize, Mutant>,
    tried: &mut Tried,
    end: Option<Instant>,
) -> Result<(), String> {
    if mutants.is_empty() || end.is_some_and(|end| Instant::now() > end) {
        return Ok(());
    }
    println!("{} mutants: one by one", mutants.len());
    let out = target().join("mutants/out");
    fs::create_dir_all(&out).map_err(|error| format!("{}: {error}", out.display()))?;
    bounded(command_of(room, mutants).arg("-o").arg(&out), end)?;
    tried.add_from(&out)
}

fn command_of(room: &Room, mutants: &BTreeMap<usize, Mutant>) -> Command {
    let mut cargo = command("cargo");
    cargo.args(["mutants", "--in-place", "--no-config", "--test-tool", "nextest", "--all-features", "--no-times"]);
    // The tests have just passed. Lints are not capped: flags for the compiler would have
    // everything built once more, and what a mutant may break is only warned of.
    cargo.args(["--cap-lints=false", "--baseline=skip", "--timeout=300"]);
    cargo.arg("-d").arg(target().join("mutants/tree")).args(room.files());
    cargo.args(mutants.values().map(|mutant| format!("--re=^{}$", escaped(&mutant.name))));
    cargo.args(room.tests().map(|word| format!("--cargo-arg={word}")));
    cargo.env("CARGO_TARGET_DIR", target().join("mutants/build"));
    cargo.env("INSTA_UPDATE", "no").env("PROPTEST_DISABLE_FAILURE_PERSISTENCE", "true");
    cargo
}

/// A name as a pattern that fits it alone.
fn escaped(name: &str) -> String {
    // Not every mark: `\<` is the beginning of a word.
    let special = |letter| "\\.+*?()|[]{}^$".contains(letter);
    name.chars().flat_map(|letter| special(letter).then_some('\\').into_iter().chain([letter])).collect()
}

/// Runs a command, and interrupts it when its time is over.
fn bounded(command: &mut Command, end: Option<Instant>) -> Result<(), String> {
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
    // That mutants survive is no failure of the command: it is told at the end.
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn a_name_is_no_pattern() {
        assert_eq!(
            escaped("core/src/a_b.rs:1:2: replace f::<'a> -> Option<u8> with Some(\"x\") + &*y"),
            "core/src/a_b\\.rs:1:2: replace f::<'a> -> Option<u8> with Some\\(\"x\"\\) \\+ &\\*y"
        );
    }
}
