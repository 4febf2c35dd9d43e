//! `casecairn explain`, `rules` and `new`.

mod common;

use common::casecairn;

#[test]
fn a_rule_is_explained_in_both_languages() {
    let said = casecairn(&["explain", "CC201"], "");
    assert_eq!((said.code, said.errors.as_str()), (0, ""));
    assert!(said.output.starts_with("# CC201 coordinates-swapped\n\nA position has"), "{}", said.output);
    let french = casecairn(&["explain", "coordinates-swapped", "--lang", "fr"], "");
    assert!(french.output.contains("## Que faire"), "{}", french.output);
    let examples = french.output.split_once("## Exemples\n").unwrap().1;
    assert_eq!(examples.matches("```json,").count(), said.output.matches("```json,").count());
    assert_eq!(casecairn(&["explain", "cc201"], "").output, said.output);
}

#[test]
fn a_page_for_a_terminal_has_no_markdown_signs() {
    let said = casecairn(&["explain", "CC201", "--color", "always"], "");
    assert!(said.output.contains("\u{1b}[1mWhy it matters\u{1b}[0m\n"), "{}", said.output);
    assert!(said.output.contains("\u{1b}[1;31m✗\u{1b}[0m {\"type\""), "{}", said.output);
    assert!(!said.output.contains("```") && !said.output.contains("##"));
}

#[test]
fn a_rule_that_is_not_there_is_a_failure() {
    for code in ["CC999", "CC2", "", "\u{e9}"] {
        let said = casecairn(&["explain", code], "");
        assert_eq!((said.code, said.output.as_str()), (2, ""), "{code}");
    }
}

#[test]
fn every_rule_is_listed_in_both_forms() {
    let text = casecairn(&["rules"], "").output;
    let json = casecairn(&["rules", "--format", "json", "--lang", "fr"], "").output;
    let list: serde_json::Value = serde_json::from_str(&json).unwrap();
    let list = list.as_array().unwrap();
    assert_eq!(list.len(), casecairn::rules().count());
    for (listed, rule) in list.iter().zip(casecairn::rules()) {
        assert_eq!(listed["code"], rule.code.to_string());
        assert_eq!(listed["message"], rule.message.fr);
        assert!(text.contains(rule.name) && text.contains(&rule.code.to_string()));
    }
}

#[test]
fn what_one_starts_from_is_valid() {
    for kind in ["dossier", "header", "actor", "compound", "incident", "evidence"] {
        for lang in ["en", "fr"] {
            let made = casecairn(&["new", kind, "--lang", lang], "");
            assert_eq!(made.code, 0);
            let said = casecairn(&["validate", "-", "--format", "jsonl"], &made.output);
            assert_eq!(said.output.lines().count(), 1, "{kind}\n{}\n{}", said.output, made.output);
            assert!(said.output.contains(r#""unread":0"#), "{}", said.output);
        }
    }
}

#[test]
fn a_header_and_records_make_a_stream() {
    let compact = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap().to_string();
    let header = casecairn(&["new", "header"], "").output;
    assert_eq!(header.lines().count(), 1);
    let record = compact(&casecairn(&["new", "compound"], "").output);
    let said = casecairn(&["validate", "-"], &format!("{header}{record}\n"));
    assert!(said.output.contains("1 dossier, 1 compound\n"), "{}", said.output);
}

#[test]
fn help_and_version_are_no_failure() {
    for arguments in [&["--help"][..], &["validate", "--help"], &["--version"]] {
        let said = casecairn(arguments, "");
        assert_eq!((said.code, said.errors.as_str()), (0, ""));
        assert!(!said.output.is_empty());
    }
    let said = casecairn(&[], "");
    assert_eq!((said.code, said.output.as_str()), (2, ""));
}
