//! One mutant, as cargo-mutants lists it.

use super::room::Room;
use crate::root::command;
use serde_json::Value;
use std::path::Path;

/// A fault that can be planted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mutant {
    /// Where and what, as cargo-mutants prints it.
    pub name: String,
    /// The file, from the folder of the workspace on.
    pub file: String,
    pub kind: Kind,
    /// Where it begins: line and column, both from 1.
    pub start: (usize, usize),
    /// What stands there instead.
    pub replacement: String,
}

/// What is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// What a function gives.
    Function,
    /// An operator with two sides.
    Binary,
    /// A sign before something, which is left out.
    Unary,
    /// An arm of a `match`, which is left out.
    Arm,
    /// The condition of an arm.
    Guard,
    /// Anything else.
    Other,
}

/// The mutants of a room.
pub fn list(room: &Room, tree: &Path) -> Result<Vec<Mutant>, String> {
    let mut cargo = command("cargo");
    cargo.args(["mutants", "--list", "--json", "--no-config"]).arg("-d").arg(tree).args(room.files());
    let output = cargo.output().map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    parse(&output.stdout)
}

fn parse(json: &[u8]) -> Result<Vec<Mutant>, String> {
    let all: Vec<Value> = serde_json::from_slice(json).map_err(|error| format!("cargo mutants --list: {error}"))?;
    all.iter().map(|value| one(value).ok_or_else(|| format!("a mutant of an unknown form: {value}"))).collect()
}

fn one(value: &Value) -> Option<Mutant> {
    let text = |key: &str| Some(value.get(key)?.as_str()?.to_owned());
    let start = |key: &str| usize::try_from(value.pointer(&format!("/span/start/{key}"))?.as_u64()?).ok();
    let kind = match text("genre")?.as_str() {
        "FnValue" => Kind::Function,
        "BinaryOperator" => Kind::Binary,
        "UnaryOperator" => Kind::Unary,
        "MatchArm" => Kind::Arm,
        "MatchArmGuard" => Kind::Guard,
        _ => Kind::Other,
    };
    Some(Mutant {
        name: text("name")?,
        file: text("file")?,
        kind,
        start: (start("line")?, start("column")?),
        replacement: text("replacement")?,
    })
}

/// A mutant without its line and column, which change when others write.
pub fn unplaced(name: &str) -> String {
    let mut parts = name.splitn(4, ':');
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(file), Some(_), Some(_), Some(what)) => format!("{file}:{what}"),
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, parse, unplaced};

    #[test]
    fn a_list_of_cargo_mutants_is_read() {
        let json = br#"[{"name":"a.rs:1:8: replace + with - in f","file":"a.rs","genre":"BinaryOperator",
            "replacement":"-","span":{"start":{"line":1,"column":8},"end":{"line":1,"column":9}}}]"#;
        let mutants = parse(json).unwrap();
        assert_eq!(mutants.len(), 1);
        assert_eq!((mutants[0].kind, mutants[0].start), (Kind::Binary, (1, 8)));
        assert!(parse(br#"[{"name":"a.rs"}]"#).unwrap_err().contains("unknown form"));
    }

    #[test]
    fn a_mutant_is_known_wherever_it_stands() {
        let mutant = "core/src/index/ids.rs:12:5: replace a::b -> bool with true";
        assert_eq!(unplaced(mutant), "core/src/index/ids.rs: replace a::b -> bool with true");
    }
}
