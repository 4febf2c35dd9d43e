//! What the pages in `docs/` show is what the command prints.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that panics has failed")]

use casecairn_cli::{Streams, Surroundings, run};
use std::fs;
use std::path::Path;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// Each command of a page, and what it is said to print.
fn shown(page: &str) -> Vec<(&str, &str)> {
    let mut shown = Vec::new();
    for part in page.split("```sh\n").skip(1) {
        let (command, rest) = part.split_once("```").unwrap();
        if let Some(text) = rest.trim_start().strip_prefix("```text\n") {
            shown.push((command.trim(), text.split_once("```").unwrap().0));
        }
    }
    shown
}

/// What a command prints, started in the root of the repository.
fn printed(command: &str) -> String {
    let rooted = |word: &str| if word.contains('/') { format!("{ROOT}/{word}") } else { word.to_owned() };
    let arguments: Vec<String> = command.split_whitespace().map(rooted).collect();
    let (mut output, mut errors) = (Vec::new(), Vec::new());
    let mut streams = Streams { input: &mut &b""[..], output: &mut output, errors: &mut errors };
    run(&arguments, &mut streams, &Surroundings::default());
    assert!(errors.is_empty(), "{}", String::from_utf8_lossy(&errors));
    String::from_utf8(output).unwrap()
}

/// The lines of a page stand in the output in this order; `…` stands for what is left out.
#[test]
fn the_outputs_in_the_pages_are_real() {
    let mut seen = 0;
    for entry in fs::read_dir(Path::new(ROOT).join("docs")).unwrap() {
        let path = entry.unwrap().path();
        let page = fs::read_to_string(&path).unwrap();
        for (command, text) in shown(&page) {
            let output = printed(command);
            let mut lines = output.lines();
            for line in text.lines().filter(|line| !line.trim().is_empty() && line.trim() != "…") {
                assert!(lines.any(|printed| printed == line), "{}: {command}\n{line}", path.display());
                seen += 1;
            }
        }
    }
    assert!(seen > 100, "{seen}");
}
