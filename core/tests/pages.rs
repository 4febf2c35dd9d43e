//! The examples in the rules' pages do what they say, in every language.
#![cfg(all(feature = "schema", feature = "docs"))]

use casecairn::schema::{Example, examples};
use casecairn::{Issue, Lang, Rule, rules};
use std::fmt::Write as _;

#[test]
fn examples_fail_and_pass_as_they_say() {
    let mut faults = String::new();
    for rule in rules() {
        match examples(rule) {
            Ok(examples) => check(rule, examples, &mut faults),
            Err(why) => writeln!(faults, "{} {}: {why}", rule.code, rule.name).unwrap(),
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}

fn check(rule: &Rule, examples: Vec<Example>, faults: &mut String) {
    let failing = examples.iter().filter(|example| example.fails).count();
    let passing = examples.len() - failing;
    if failing < 2 || passing < 2 {
        writeln!(
            faults,
            "{} {}: {failing} failing and {passing} passing examples, at least 2 of each",
            rule.code, rule.name
        )
        .unwrap();
    }
    for (at, mut example) in examples.into_iter().enumerate() {
        for lang in Lang::ALL {
            example.options.lang = *lang;
            if let Err(why) = judge(rule, &example) {
                writeln!(faults, "{} {}, example {}, {lang}: {why}", rule.code, rule.name, at + 1).unwrap();
            }
        }
    }
}

/// One issue, of this rule and no other, or none; and words without holes.
fn judge(rule: &Rule, example: &Example) -> Result<(), String> {
    let issues = example.issues();
    let seen = || {
        issues
            .iter()
            .map(|issue| format!("{} at {:?}: {}; {}", issue.code, issue.pointer.as_str(), issue.message, issue.remedy))
            .collect::<Vec<_>>()
            .join(", ")
    };
    match issues.as_slice() {
        [] if !example.fails => Ok(()),
        [issue] if example.fails && issue.code == rule.code => no_hole(issue),
        _ if example.fails => Err(format!("must raise one issue and raises [{}]", seen())),
        _ => Err(format!("must raise nothing and raises [{}]", seen())),
    }
}

fn no_hole(issue: &Issue) -> Result<(), String> {
    for text in [&issue.message, &issue.remedy] {
        if has_hole(text) {
            return Err(format!("a hole is left in {text:?}"));
        }
    }
    Ok(())
}

/// `{name}`; a brace of JSON in a message is none.
fn has_hole(text: &str) -> bool {
    text.split('{').skip(1).any(|rest| {
        rest.split_once('}').is_some_and(|(name, _)| {
            !name.is_empty()
                && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
        })
    })
}

#[test]
fn a_hole_is_seen() {
    assert!(has_hole("the key {key} is unknown"));
    assert!(!has_hole("write {\"other\": \"…\"} or {}"));
}
