//! The built command: codes, the language of the system, pipes.

mod common;

use common::{FAULTY, Files, POINTS};
use std::io::Write as _;
use std::process::{Command, Output, Stdio};

fn casecairn() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_casecairn"));
    command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env_remove("LANG").env_remove("COLUMNS");
    command
}

fn fed(command: &mut Command, input: &str) -> Output {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn it_exits_with_the_right_code() {
    let files = Files::new(&[("good.json", POINTS), ("bad.json", FAULTY)]);
    let code = |name: &str| casecairn().arg("validate").arg(files.path(name)).output().unwrap().status.code();
    assert_eq!(code("good.json"), Some(0));
    assert_eq!(code("bad.json"), Some(1));
    assert_eq!(code("none.json"), Some(2));
}

#[test]
fn it_speaks_the_language_of_the_system() {
    let french = fed(casecairn().args(["validate", "-"]).env("LANG", "fr_FR.UTF-8"), POINTS);
    assert!(String::from_utf8(french.stdout).unwrap().ends_with("✓ valide\n"));
    let both = fed(casecairn().args(["validate", "-"]).env("LANG", "fr_FR.UTF-8").env("LC_ALL", "C"), POINTS);
    assert!(String::from_utf8(both.stdout).unwrap().ends_with("✓ valid\n"));
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let files = Files::new(&[("bad.json", FAULTY)]);
    let mut child = casecairn()
        .arg("validate")
        .arg(files.path("bad.json"))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(1));
}
