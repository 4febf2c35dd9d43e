//! On a copy of the real rules.

use super::begin;
use crate::root::{root, target};
use std::fs;
use std::path::{Path, PathBuf};

/// A copy of the rules in a folder of its own.
fn copy(name: &str) -> PathBuf {
    let to = target().join("new-rule").join(name);
    // The first time there is nothing to remove.
    let _ = fs::remove_dir_all(&to);
    copy_folder(&root().join("core/src/rules"), &to);
    to
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).unwrap()
}

#[test]
fn a_rule_gets_the_next_code_three_files_and_two_lines() {
    let rules = copy("rule");
    let before = read(&rules, "place/mod.rs");
    let code = begin(&rules, "place", "country-far-away").unwrap();
    assert_eq!(code / 100, 2);
    assert!(read(&rules, "place/country_far_away.rs").contains(&format!("Code::new({code})")));
    assert!(read(&rules, "place/country_far_away.md").contains("## Why it matters"));
    assert!(read(&rules, "place/country_far_away.fr.md").contains("## Pourquoi"));
    let after = read(&rules, "place/mod.rs");
    let added: Vec<&str> = after.lines().filter(|line| !before.lines().any(|old| old == *line)).collect();
    assert_eq!(added, ["mod country_far_away;", "    &country_far_away::RULE,"]);
    let second = begin(&rules, "place", "altitude-odd").unwrap();
    assert_eq!(second, code + 1);
    assert!(begin(&rules, "place", "altitude-odd").is_err());
}

#[test]
fn a_new_group_stands_in_the_order_of_its_digit() {
    let rules = copy("group");
    for group in ["text", "counts"] {
        let _ = fs::remove_dir_all(rules.join(group));
    }
    let list = "static GROUPS: &[&[&Rule]] = &[shape::RULES, place::RULES];\n";
    fs::write(rules.join("mod.rs"), format!("//! Rules.\n\nmod place;\nmod run;\nmod shape;\n\n{list}")).unwrap();
    assert_eq!(begin(&rules, "text", "greeting-left").unwrap(), 901);
    assert_eq!(begin(&rules, "counts", "parts-exceed-whole").unwrap(), 401);
    let groups = read(&rules, "mod.rs");
    assert!(groups.contains("mod counts;\nmod place;\nmod run;\nmod shape;\nmod text;\n"), "{groups}");
    assert!(groups.contains("&[shape::RULES, place::RULES, counts::RULES, text::RULES]"), "{groups}");
    let counts = read(&rules, "counts/mod.rs");
    assert!(counts.contains("//! Group 4: how many, and how numbers hang together.\n\nmod parts_exceed_whole;\n\nuse"));
    assert!(counts.contains("RULES: &[&Rule] = &[&parts_exceed_whole::RULE];"));
}

#[test]
fn names_and_groups_that_are_none_are_refused() {
    let rules = copy("refused");
    for (group, name) in
        [("place", "Swapped"), ("place", "swapped-"), ("place", ""), ("places", "swapped"), ("shape", "x")]
    {
        assert!(begin(&rules, group, name).is_err(), "{group} {name}");
    }
}
