//! The rules are registered as they should be: a test is the registrar.
#![cfg(feature = "docs")]

use casecairn::{Profile, Rule, Severity, rules};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The folders of the groups, by digit.
const GROUPS: [&str; 10] =
    ["shape", "identity", "place", "time", "counts", "evidence", "corroboration", "law", "people", "text"];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules")
}

/// The file stems of a group's rules, by ending.
fn stems(group: &str, ending: &str) -> BTreeSet<String> {
    let Ok(entries) = fs::read_dir(folder().join(group)) else {
        return BTreeSet::new();
    };
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let stems = names.filter_map(|name| name.strip_suffix(ending).map(str::to_owned));
    stems.filter(|stem| stem != "mod" && !stem.contains('.')).collect()
}

fn group(rule: &Rule) -> &'static str {
    GROUPS[usize::from(rule.code.group())]
}

#[test]
fn every_file_is_a_registered_rule_with_two_pages() {
    for name in GROUPS {
        let registered: BTreeSet<String> =
            rules().filter(|rule| group(rule) == name).map(|rule| rule.name.replace('-', "_")).collect();
        for ending in [".rs", ".md", ".fr.md"] {
            assert_eq!(stems(name, ending), registered, "rules/{name}/*{ending}");
        }
    }
}

#[test]
fn every_folder_is_a_group() {
    for entry in fs::read_dir(folder()).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        assert!(!entry.file_type().unwrap().is_dir() || GROUPS.contains(&name.as_str()), "rules/{name} has no digit");
    }
}

#[test]
fn codes_and_names_are_unique_and_codes_sorted() {
    let codes: Vec<_> = rules().map(|rule| rule.code).collect();
    assert!(codes.is_sorted_by(|a, b| a < b), "{codes:?}");
    let names: BTreeSet<_> = rules().map(|rule| rule.name).collect();
    assert_eq!(names.len(), codes.len());
}

#[test]
fn codes_names_and_severities_change_only_on_purpose() {
    let lines = rules().map(|rule| {
        let [intake, working, publication] = Profile::ALL else { unreachable!("three profiles") };
        let of = |profile: &Profile| rule.severity.of(*profile).map_or("-", Severity::code);
        format!("{} {} {} {} {}\n", rule.code, rule.name, of(intake), of(working), of(publication))
    });
    insta::assert_snapshot!(lines.collect::<String>());
}

#[test]
fn every_code_of_the_reader_has_a_rule() {
    let source = fs::read_to_string(folder().join("../issue/code.rs")).unwrap();
    let numbers = source.split("Code = Code::new(").skip(1);
    let numbers: BTreeSet<u16> = numbers.map(|rest| rest.split(')').next().unwrap().parse().unwrap()).collect();
    assert!(numbers.len() > 30);
    for number in numbers {
        let code = format!("CC{number:03}").parse().unwrap();
        assert!(casecairn::rule(code).is_some(), "{code} has no rule");
    }
}

/// The holes of a template.
fn holes(template: &str) -> BTreeSet<&str> {
    template.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name)).collect()
}

#[test]
fn templates_have_the_same_holes_in_every_language() {
    for rule in rules() {
        for text in [rule.message, rule.remedy] {
            assert_eq!(holes(text.en), holes(text.fr), "{} {}", rule.code, rule.name);
        }
    }
}

fn headings(page: &str) -> Vec<&str> {
    page.lines().filter(|line| line.starts_with('#')).collect()
}

#[test]
fn pages_have_the_headings_of_the_house() {
    let mut wrong = BTreeMap::new();
    for rule in rules() {
        let page = rule.page;
        let held = headings(page.en) == ["## Why it matters", "## How to fix", "## Examples"]
            && headings(page.fr) == ["## Pourquoi", "## Que faire"]
            && !page.fr.contains("```");
        if !held {
            wrong.insert(rule.code, rule.name);
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn nothing_of_the_template_is_left() {
    let left = |rule: &&Rule| {
        let texts = [rule.message, rule.remedy, rule.page].into_iter().flat_map(|text| [text.en, text.fr]);
        texts.chain([rule.source]).any(|text| text.contains("TODO"))
    };
    let unfinished: Vec<&str> = rules().filter(left).map(|rule| rule.name).collect();
    assert!(unfinished.is_empty(), "write the words of {unfinished:?}");
}
