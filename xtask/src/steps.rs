//! Steps: run in order, each by itself, with a table at the end.

use crate::needs::Need;
use crate::root::{command_line, run as run_command};
use std::time::{Duration, Instant};

/// Something to be done by `test` or `check`.
#[derive(Debug)]
pub struct Step {
    name: &'static str,
    needs: Option<Need>,
    work: Work,
    variables: &'static [(&'static str, &'static str)],
}

#[derive(Debug, Clone, Copy)]
enum Work {
    Line(&'static str),
    Task(fn() -> Result<(), String>),
}

impl Step {
    /// A step that is a command: words with spaces between.
    pub const fn line(name: &'static str, line: &'static str) -> Self {
        Self { name, needs: None, work: Work::Line(line), variables: &[] }
    }

    /// A step that is a function.
    pub const fn task(name: &'static str, task: fn() -> Result<(), String>) -> Self {
        Self { name, needs: None, work: Work::Task(task), variables: &[] }
    }

    /// It needs something.
    pub const fn needs(mut self, need: Need) -> Self {
        self.needs = Some(need);
        self
    }

    /// Its command sees these variables.
    pub const fn with(mut self, variables: &'static [(&'static str, &'static str)]) -> Self {
        self.variables = variables;
        self
    }

    fn run(&self) -> Outcome {
        if let Some(need) = self.needs
            && let Err(reason) = need.get()
        {
            let failed = in_ci() && !need.is_optional();
            return if failed { Outcome::Failed(reason) } else { Outcome::Skipped(reason) };
        }
        let done = match self.work {
            Work::Line(line) => run_command(command_line(line).envs(self.variables.iter().copied())),
            Work::Task(task) => task(),
        };
        done.map_or_else(Outcome::Failed, |()| Outcome::Passed)
    }
}

/// What became of a step.
#[derive(Debug)]
enum Outcome {
    Passed,
    Failed(String),
    Skipped(String),
}

impl Outcome {
    fn word(&self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Failed(_) => "FAILED",
            Self::Skipped(_) => "skipped",
        }
    }

    fn reason(&self) -> &str {
        match self {
            Self::Passed => "",
            Self::Failed(reason) | Self::Skipped(reason) => reason,
        }
    }
}

/// Whether nothing may be left out.
fn in_ci() -> bool {
    std::env::var("CI").is_ok_and(|value| !value.is_empty() && value != "false")
}

/// Runs all steps, and tells what became of each.
pub fn run(steps: impl IntoIterator<Item = &'static Step>) -> Result<(), String> {
    let mut done: Vec<(&str, Outcome, Duration)> = Vec::new();
    for step in steps {
        match step.work {
            Work::Line(line) => println!("\n=== {}: {line}", step.name),
            Work::Task(_) => println!("\n=== {}", step.name),
        }
        let begun = Instant::now();
        let outcome = step.run();
        println!("--- {}: {} {}", step.name, outcome.word(), outcome.reason());
        done.push((step.name, outcome, begun.elapsed()));
    }
    println!("\n{:<24} {:<8} {:>7}", "step", "result", "seconds");
    for (name, outcome, took) in &done {
        println!("{name:<24} {:<8} {:>7.1}  {}", outcome.word(), took.as_secs_f32(), outcome.reason());
    }
    let count = |word| done.iter().filter(|(_, outcome, _)| outcome.word() == word).count();
    let failed = count("FAILED");
    println!("\n{} passed, {failed} failed, {} skipped", count("passed"), count("skipped"));
    if failed == 0 { Ok(()) } else { Err(String::new()) }
}
