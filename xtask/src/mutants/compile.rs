//! What cargo says of a tree with mutants.

use super::room::Room;
use crate::root::{command, target};
use serde_json::Value;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

fn cargo(word: &str, tree: &Path) -> Command {
    let mut cargo = command("cargo");
    cargo.args([word, "--quiet", "--all-features", "--message-format=json"]).current_dir(tree);
    cargo.env("CARGO_TARGET_DIR", target().join("mutants/build")).stdin(Stdio::null());
    cargo
}

fn messages(cargo: &mut Command) -> Result<(Vec<Value>, String), String> {
    let output = cargo.output().map_err(|error| error.to_string())?;
    let lines = String::from_utf8_lossy(&output.stdout).into_owned();
    let messages = lines.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let failed = if output.status.success() { "" } else { &*String::from_utf8_lossy(&output.stderr) };
    Ok((messages, failed.to_owned()))
}

/// An error of the compiler.
#[derive(Debug)]
pub struct Error {
    pub file: String,
    pub range: Range<usize>,
    pub code: String,
    pub shown: String,
}

/// The errors of the core in a tree.
pub fn errors(tree: &Path) -> Result<Vec<Error>, String> {
    let (messages, failed) = messages(cargo("check", tree).args(["--package=casecairn", "--lib"]))?;
    let errors: Vec<Error> = messages.iter().flat_map(places).collect();
    if errors.is_empty() && !failed.is_empty() {
        // It is about no place in the code.
        let shown = messages.iter().filter(|message| message.pointer("/message/level") == Some(&"error".into()));
        let shown = shown.filter_map(|message| message.pointer("/message/rendered")?.as_str());
        return Err(shown.chain([failed.as_str()]).collect());
    }
    Ok(errors)
}

/// The places of an error in a message.
fn places(message: &Value) -> Vec<Error> {
    let text = |value: &Value, pointer: &str| value.pointer(pointer).and_then(Value::as_str).map(str::to_owned);
    if text(message, "/message/level").as_deref() != Some("error") {
        return Vec::new();
    }
    let number = |span: &Value, key: &str| usize::try_from(span.get(key)?.as_u64()?).ok();
    let spans = message.pointer("/message/spans").and_then(Value::as_array).into_iter().flatten();
    let primary = spans.filter(|span| span.get("is_primary").and_then(Value::as_bool) == Some(true));
    let error = |span: &Value| {
        Some(Error {
            file: text(span, "/file_name")?,
            range: number(span, "byte_start")?..number(span, "byte_end")?,
            code: text(message, "/message/code/code").unwrap_or_default(),
            shown: text(message, "/message/rendered").unwrap_or_default(),
        })
    };
    primary.filter_map(error).collect()
}

/// Builds the tests of a room, and tells where they are.
pub fn programs(room: &Room, tree: &Path) -> Result<Vec<PathBuf>, String> {
    let mut cargo = cargo("test", tree);
    cargo.arg("--no-run").args(room.tests());
    let (messages, failed) = messages(&mut cargo)?;
    let made = messages.iter().filter_map(|message| message.get("executable")?.as_str().map(PathBuf::from));
    let made: Vec<PathBuf> = made.collect();
    if failed.is_empty() { Ok(made) } else { Err(failed) }
}

#[cfg(test)]
mod tests {
    use super::places;
    use serde_json::json;

    #[test]
    fn an_error_is_where_the_compiler_says() {
        let span = |primary: bool, start: u32| json!({"file_name": "core/src/a.rs", "is_primary": primary, "byte_start": start, "byte_end": 9});
        let message = |level: &str| {
            json!({"reason": "compiler-message", "message": {"level": level,
            "code": {"code": "E0277"}, "rendered": "no", "spans": [span(false, 1), span(true, 4)]}})
        };
        let found = places(&message("error"));
        assert_eq!(found.len(), 1);
        assert_eq!(
            (found[0].file.as_str(), &found[0].range, found[0].code.as_str()),
            ("core/src/a.rs", &(4..9), "E0277")
        );
        assert!(places(&message("warning")).is_empty());
    }
}
