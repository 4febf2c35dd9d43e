//! What the README shows is what the command prints.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that panics has failed")]

use casecairn::model::edtf::Day;
use casecairn_cli::{Streams, Surroundings, run};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// The blocks of the README in one language of code.
fn blocks<'a>(readme: &'a str, lang: &str) -> Vec<&'a str> {
    let fence = format!("```{lang}\n");
    readme.split(fence.as_str()).skip(1).map(|rest| rest.split("```").next().unwrap().trim_end()).collect()
}

/// What a command of the README prints, started in the root of the repository.
fn printed(command: &str, more: &[&str]) -> String {
    let (_, arguments) = command.split_once(" -- ").unwrap();
    let (arguments, copy) = arguments.trim().split_once(" --fix ").unwrap_or((arguments.trim(), ""));
    let (verb, file) = arguments.split_once(' ').unwrap();
    let path = format!("{ROOT}/{file}");
    let folder = tempfile::tempdir().unwrap();
    let copied = folder.path().join(copy).to_string_lossy().into_owned();
    let mut arguments = vec!["casecairn", verb, &path, "--color", "never"];
    arguments.extend(more);
    if !copy.is_empty() {
        arguments.extend(["--fix", &copied]);
    }
    let (mut output, mut errors) = (Vec::new(), Vec::new());
    let mut streams = Streams { input: &mut &b""[..], output: &mut output, errors: &mut errors };
    let mut around = Surroundings::default();
    around.today = Day::new(2026, 2, 1);
    run(arguments, &mut streams, &around);
    assert!(errors.is_empty());
    // The path is a longer one here, and may break a line.
    let flat = String::from_utf8(output).unwrap().replace(&path, file);
    flat.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_outputs_in_the_readme_are_real() {
    let readme = std::fs::read_to_string(format!("{ROOT}/README.md")).unwrap();
    let commands: Vec<&str> = blocks(&readme, "sh").into_iter().filter(|block| block.contains(" -- ")).collect();
    let texts = blocks(&readme, "text");
    assert_eq!(commands.len(), 6);
    let shown = [
        (commands[0], &[][..], texts[0]),
        (commands[1], &[], texts[1]),
        (commands[1], &["--lang", "fr"], texts[2]),
        (commands[2], &[], texts[3]),
        (commands[3], &[], texts[4]),
        // That of `assess` is tested beside this.
        (commands[4], &[], texts[6]),
        (commands[5], &[], texts[7]),
    ];
    for (command, more, text) in shown {
        let printed = printed(command, more);
        for part in text.split(" more …\n") {
            // The count of what is left out stands on a line of its own.
            let part = part.rsplit_once("  … ").filter(|(_, rest)| !rest.contains(' ')).map_or(part, |(part, _)| part);
            let part = part.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(printed.contains(&part), "the README shows\n{part}\nand the command prints\n{printed}");
        }
    }
}
