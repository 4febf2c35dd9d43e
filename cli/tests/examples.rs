//! Each rule fails its failing examples and passes its passing ones through
//! the command, in every language.

mod common;

use casecairn::schema::{Example, examples};
use casecairn::{Lang, Limits, Rule, rules};
use common::casecairn;
use serde_json::Value;
use std::fmt::Write as _;

#[test]
fn every_example_says_through_the_command_what_its_page_says() {
    let mut faults = String::new();
    let mut tried = 0;
    for rule in rules() {
        for (at, example) in examples(rule).unwrap().iter().enumerate() {
            // The command has the limits that everybody has; tables go through another verb.
            if example.options.limits != Limits::default() || example.is_table() {
                continue;
            }
            for lang in Lang::ALL {
                tried += 1;
                if let Err(why) = judge(rule, example, *lang) {
                    writeln!(faults, "{} {}, example {}, {lang}: {why}", rule.code, rule.name, at + 1).unwrap();
                }
            }
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
    assert!(tried > 1000, "{tried}");
}

fn judge(rule: &Rule, example: &Example, lang: Lang) -> Result<(), String> {
    let directory = tempfile::tempdir().unwrap();
    let mut arguments = vec!["validate".to_owned(), "--format".to_owned(), "json".to_owned()];
    arguments.extend(["--lang".to_owned(), lang.to_string()]);
    arguments.extend(["--profile".to_owned(), example.options.profile.code().to_owned()]);
    if let Some(today) = example.options.today {
        arguments.extend(["--today".to_owned(), today.to_string()]);
    }
    for (at, input) in example.inputs.iter().enumerate() {
        let path = directory.path().join(format!("{at}.json"));
        std::fs::write(&path, input).unwrap();
        arguments.push(path.to_string_lossy().into_owned());
    }
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let said = casecairn(&arguments, "");
    let report: Value = serde_json::from_str(&said.output).map_err(|error| format!("{error}: {}", said.errors))?;
    let issues = report["issues"].as_array().ok_or("no issues")?;
    let codes: Vec<&str> = issues.iter().filter_map(|issue| issue["code"].as_str()).collect();
    let wanted = if example.fails { vec![rule.code.to_string()] } else { Vec::new() };
    let errors = issues.iter().any(|issue| issue["severity"] == "error");
    if codes != wanted {
        Err(format!("wants {wanted:?} and says {codes:?}"))
    } else if said.code != u8::from(errors || report["ok"] == false) {
        Err(format!("exits with {}", said.code))
    } else {
        Ok(())
    }
}
