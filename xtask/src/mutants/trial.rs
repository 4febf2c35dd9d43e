//! Runs the tests that pass by a mutant, until one fails.

use super::build::Built;
use crate::root::target;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

/// Tests below this stand together in one process.
const QUICK: Duration = Duration::from_millis(150);

/// What may be asked of the memory, in KiB: a fault may fill it without end.
const MEMORY: u32 = 4 << 20;

/// A test that passes when no mutant is on.
#[derive(Debug)]
struct Test {
    program: PathBuf,
    name: String,
    took: Duration,
    /// The mutants that it passes by.
    sees: BTreeSet<usize>,
}

/// How a trial ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Caught,
    Missed,
    Timeout,
}

/// The tests of a room.
#[derive(Debug)]
pub struct Tests {
    folder: PathBuf,
    tests: Vec<Test>,
}

impl Tests {
    /// Runs each test alone: how long it takes and which mutants it passes by.
    pub fn measured(built: &Built) -> Result<Self, String> {
        let mut tests = Vec::new();
        for program in &built.programs {
            for name in names(program, &built.folder)? {
                tests.push(measure(program, name, &built.folder)?);
            }
        }
        tests.sort_by_key(|test| test.took);
        Ok(Self { folder: built.folder.clone(), tests })
    }

    pub fn len(&self) -> usize {
        self.tests.len()
    }

    /// Turns a mutant on. What no test passes by cannot be noticed.
    pub fn judge(&self, mutant: usize) -> Result<Outcome, String> {
        for (program, tests) in together(self.tests.iter().filter(|test| test.sees.contains(&mutant))) {
            let whole: Duration = tests.iter().map(|test| test.took).sum();
            let limit = Duration::from_secs(20) + whole * 20;
            let mut command = run(program, &self.folder, &mutant.to_string());
            command.args(tests.iter().map(|test| test.name.as_str()));
            match within(&mut command, limit)? {
                None => return Ok(Outcome::Timeout),
                Some(false) => return Ok(Outcome::Caught),
                Some(true) => {}
            }
        }
        Ok(Outcome::Missed)
    }
}

/// Quick tests of a program in one process, each slow one alone, cheap ones first.
fn together<'a>(tests: impl Iterator<Item = &'a Test>) -> Vec<(&'a Path, Vec<&'a Test>)> {
    let (mut quick, mut slow) = (BTreeMap::<&Path, Vec<&Test>>::new(), Vec::new());
    for test in tests {
        if test.took < QUICK {
            quick.entry(&test.program).or_default().push(test);
        } else {
            slow.push((test.program.as_path(), vec![test]));
        }
    }
    quick.into_iter().chain(slow).collect()
}

fn run(program: &Path, folder: &Path, mutant: &str) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", &format!("ulimit -v {MEMORY}; exec \"$@\""), "sh"]).arg(program);
    command.args(["--exact", "--test-threads=1"]).current_dir(folder);
    command.env("CASECAIRN_MUTANT", mutant).env("RUST_BACKTRACE", "0");
    // A fault leaves nothing behind in the copy, and its example need not be the smallest.
    command.env("INSTA_UPDATE", "no").env("PROPTEST_DISABLE_FAILURE_PERSISTENCE", "true");
    command.env("PROPTEST_MAX_SHRINK_ITERS", "0");
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

fn names(program: &Path, folder: &Path) -> Result<Vec<String>, String> {
    let listed = Command::new(program).args(["--list", "--format", "terse"]).current_dir(folder).output();
    let listed = listed.map_err(|error| format!("{}: {error}", program.display()))?;
    let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
    Ok(listed.lines().filter_map(|line| line.strip_suffix(": test")).map(str::to_owned).collect())
}

fn measure(program: &Path, name: String, folder: &Path) -> Result<Test, String> {
    let log = target().join("mutants/passed");
    fs::write(&log, "").map_err(|error| format!("{}: {error}", log.display()))?;
    let begun = Instant::now();
    let status = run(program, folder, "0").arg(&name).env("CASECAIRN_MUTANTS_PASSED", &log).status();
    if !status.is_ok_and(|status| status.success()) {
        return Err(format!("`{name}` of {} fails without any mutant", program.display()));
    }
    let took = begun.elapsed();
    let text = fs::read_to_string(&log).map_err(|error| format!("{}: {error}", log.display()))?;
    let sees = text.lines().filter_map(|line| line.parse().ok()).collect();
    Ok(Test { program: program.to_owned(), name, took, sees })
}

/// Whether a command succeeds; `None` when it did not end in time.
fn within(command: &mut Command, limit: Duration) -> Result<Option<bool>, String> {
    let mut child: Child = command.spawn().map_err(|error| error.to_string())?;
    let end = Instant::now() + limit;
    loop {
        if let Some(status) = child.try_wait().map_err(|error| error.to_string())? {
            return Ok(Some(status.success()));
        }
        if Instant::now() > end {
            child.kill().and_then(|()| child.wait()).map_err(|error| error.to_string())?;
            return Ok(None);
        }
        thread::sleep(Duration::from_millis(2));
    }
}

#[cfg(test)]
mod tests {
    use super::{Test, together, within};
    use std::collections::BTreeSet;
    use std::process::Command;
    use std::time::Duration;

    #[test]
    fn quick_tests_stand_together_and_come_first() {
        let test = |program: &str, name: &str, took| Test {
            program: program.into(),
            name: name.to_owned(),
            took: Duration::from_millis(took),
            sees: BTreeSet::new(),
        };
        let tests = [test("a", "one", 1), test("b", "two", 2), test("a", "three", 3), test("a", "slow", 900)];
        let grouped: Vec<Vec<&str>> = together(tests.iter())
            .iter()
            .map(|(_, tests)| tests.iter().map(|test| test.name.as_str()).collect())
            .collect();
        assert_eq!(grouped, [vec!["one", "three"], vec!["two"], vec!["slow"]]);
    }

    #[test]
    fn what_does_not_end_is_ended() {
        let sleep = |seconds: &str| within(Command::new("sleep").arg(seconds), Duration::from_millis(300)).unwrap();
        assert_eq!(sleep("30"), None);
        assert_eq!(sleep("0"), Some(true));
        assert_eq!(within(&mut Command::new("false"), Duration::from_secs(30)).unwrap(), Some(false));
    }
}
