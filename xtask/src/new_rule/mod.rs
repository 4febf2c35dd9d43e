//! `cargo xtask new-rule GROUP NAME`: three files from a template, and the lines that make them a rule.

mod lists;
#[cfg(test)]
mod tests;

use crate::root::root;
use std::fs;
use std::path::Path;

/// The groups in the order of their digit, each with its first line of docs.
const GROUPS: [(&str, &str); 10] = [
    ("shape", "the shape of what was given"),
    ("identity", "what is called what, and who points at whom"),
    ("place", "where things are"),
    ("time", "when things happened, and in which order"),
    ("counts", "how many, and how numbers hang together"),
    ("evidence", "integrity, custody and verification"),
    ("corroboration", "lineage, stance and claims"),
    ("law", "the elements of legal terms"),
    ("people", "do no harm"),
    ("text", "what people write"),
];

pub fn run(group: &str, name: &str) -> Result<(), String> {
    let rules = root().join("core/src/rules");
    let code = begin(&rules, group, name)?;
    let file = name.replace('-', "_");
    println!("CC{code:03} {name}: core/src/rules/{group}/{file}.rs, .md and .fr.md");
    println!("next: write the check, both pages and the examples of the English one, then");
    println!(
        "  INSTA_UPDATE=always cargo test -p casecairn --all-features --test registry    enters it in the catalogue"
    );
    println!("  cargo xtask generate && cargo xtask check");
    Ok(())
}

/// Writes the files and lines of a rule, and gives its code.
fn begin(rules: &Path, group: &str, name: &str) -> Result<usize, String> {
    let digit = GROUPS.iter().position(|(known, _)| *known == group);
    let digit =
        digit.ok_or_else(|| format!("there is no group `{group}`: {}", GROUPS.map(|(known, _)| known).join(", ")))?;
    if group == "shape" {
        return Err("shape rules are raised by the reader: add a code in core/src/issue/code.rs first".to_owned());
    }
    let letters = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    if !name.starts_with(|letter: char| letter.is_ascii_lowercase())
        || !name.chars().all(letters)
        || name.ends_with('-')
    {
        return Err(format!(
            "`{name}` is no name for a rule: small letters and hyphens that name the fault, `end-before-start`"
        ));
    }
    let folder = rules.join(group);
    let file = name.replace('-', "_");
    if folder.join(format!("{file}.rs")).exists() {
        return Err(format!("there is a rule `{name}` already"));
    }
    if !folder.is_dir() {
        new_group(rules, digit)?;
    }
    let code = next_code(&folder, digit)?;
    change(&folder.join("mod.rs"), |text| lists::with_rule(text, &file))?;
    write_files(&folder, &file, name, code)?;
    Ok(code)
}

fn write_files(folder: &Path, file: &str, name: &str, code: usize) -> Result<(), String> {
    let templates = [
        ("rs", include_str!("rule.rs.txt")),
        ("md", include_str!("page.md.txt")),
        ("fr.md", include_str!("page.fr.md.txt")),
    ];
    for (extension, template) in templates {
        let text = template
            .replace("@file@", file)
            .replace("@name@", name)
            .replace("@code@", &code.to_string())
            .replace("@version@", env!("CARGO_PKG_VERSION"));
        write(&folder.join(format!("{file}.{extension}")), &text)?;
    }
    Ok(())
}

/// The code after the highest one of a group, so that none is ever used again.
fn next_code(folder: &Path, digit: usize) -> Result<usize, String> {
    let mut highest = digit * 100;
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        let text = fs::read_to_string(&path).unwrap_or_default();
        let codes = text.split("Code::new(").skip(1).filter_map(|rest| rest.split(')').next()?.parse().ok());
        highest = codes.fold(highest, usize::max);
    }
    let next = highest + 1;
    if next / 100 == digit { Ok(next) } else { Err(format!("group {digit} has no code left")) }
}

/// Begins a group: its folder, and its lines in the list of groups.
fn new_group(rules: &Path, digit: usize) -> Result<(), String> {
    let (group, about) = GROUPS[digit];
    let folder = rules.join(group);
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let text = format!(
        "//! Group {digit}: {about}.\n\nuse super::{{Check, Rule, Sink, Status, rule_page}};\n\n\
         pub(super) static RULES: &[&Rule] = &[];\n"
    );
    write(&folder.join("mod.rs"), &text)?;
    change(&rules.join("mod.rs"), |text| lists::with_group(text, group, &GROUPS.map(|(known, _)| known)))
}

fn change(path: &Path, edit: impl FnOnce(&str) -> Option<String>) -> Result<(), String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let edited = edit(&text).ok_or_else(|| format!("{}: the list of rules is not where it was", path.display()))?;
    write(path, &edited)
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}
