//! The façade: settings, forms, the two kinds of wrong, stopping, one record of a form.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use casecairn::facade::{
    self, Error, Input, Settings, Sheet, validate, validate_record, validate_streams, validate_tables,
};
use casecairn::{Options, Report};
use std::fs;
use std::io::{self, BufReader, Cursor, Read, Seek, SeekFrom};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

const HEADER: &str = r#"{"type":"dossier","schema_version":"1.0","namespace":"n","title":"T"}"#;

fn go_on(_: facade::Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests")
}

#[test]
fn the_vectors_hold_by_the_facade_and_their_options_are_settings() {
    let (mut cases, mut tables) = (0, 0);
    for entry in fs::read_dir(tests().join("vectors")).unwrap() {
        let file: serde_json::Value = serde_json::from_slice(&fs::read(entry.unwrap().path()).unwrap()).unwrap();
        for case in file["cases"].as_array().unwrap() {
            let inputs: Option<Vec<&str>> =
                case["inputs"].as_array().unwrap().iter().map(|input| input["text"].as_str()).collect();
            let Some(inputs) = inputs else { continue };
            let settings = Settings::from_json(case["options"].to_string().as_bytes()).unwrap();
            if let Some(kind) = case["inputs"][0]["table"].as_str() {
                let sheets: Vec<_> = inputs.iter().map(|text| Sheet::csv(kind, text.as_bytes())).collect();
                let report = validate_tables(None, &sheets, &settings).unwrap();
                // A message and its words are not compared: an issue is where it says.
                for (issue, expected) in report.issues.iter().zip(case["expect"].as_array().unwrap()) {
                    let issue = serde_json::to_value(issue).unwrap();
                    let keys = ["code", "pointer", "line", "column", "severity", "dossier", "cell"];
                    assert!(keys.iter().all(|key| issue[*key] == expected[*key]), "{}: {issue}", case["name"]);
                }
                assert_eq!(report.issues.len(), case["expect"].as_array().unwrap().len(), "{}", case["name"]);
                tables += 1;
                continue;
            }
            let inputs: Vec<_> = inputs.iter().map(|text| Input::text(text.as_bytes())).collect();
            let report = validate(&inputs, &settings).unwrap();
            let codes: Vec<String> = report.issues.iter().map(|issue| issue.code.to_string()).collect();
            let expected: Vec<&str> =
                case["expect"].as_array().unwrap().iter().map(|issue| issue["code"].as_str().unwrap()).collect();
            assert_eq!(codes, expected, "{}", case["name"]);
            let mut streams: Vec<_> = inputs.iter().map(|input| Input::text(Cursor::new(input.from))).collect();
            assert_eq!(validate_streams(&mut streams, &settings, &mut go_on).unwrap(), report, "{}", case["name"]);
            cases += 1;
        }
    }
    assert!(cases > 500 && tables > 20, "{cases}, {tables}");
}

#[test]
fn settings_that_ask_for_what_is_not_there_say_so() {
    let cases = [
        (r#"{"lang":"km"}"#, "language-unknown", "there is no language `km`: write one of `en`, `fr`"),
        (r#"{"profile":"strict"}"#, "profile-unknown", "there is no profile `strict`: a profile is"),
        (r#"{"allow":["CC201","CC999"]}"#, "rule-unknown", "there is no rule `CC999`"),
        (r#"{"today":"yesterday"}"#, "day-malformed", "`yesterday` is no day: write YYYY-MM-DD"),
        (r#"{"today":"2026-02"}"#, "day-malformed", "`2026-02` is no day"),
        (r#"{"today":"2026-02-30"}"#, "day-malformed", "`2026-02-30` is no day"),
    ];
    for (json, code, words) in cases {
        let error = Settings::from_json(json.as_bytes()).unwrap().options().unwrap_err();
        assert_eq!(error.code(), code, "{json}");
        assert!(error.to_string().starts_with(words), "{error}");
        assert_eq!(serde_json::to_value(&error).unwrap()["code"], code);
    }
    for json in [
        r#"{"depth":3}"#,
        r#"{"limits":{"deep":3}}"#,
        r#"{"max_issues":-1}"#,
        "[]",
        "",
        r#"{"lang":7}"#,
        r#"{"limits":[8]}"#,
    ] {
        assert_eq!(Settings::from_json(json.as_bytes()).unwrap_err().code(), "settings-malformed", "{json}");
    }
}

#[test]
fn what_was_asked_for_is_echoed_short_and_printable() {
    let long = "\u{1b}[31m".to_owned() + &"x".repeat(500);
    let said = facade::explain(&long, "en").unwrap_err().to_string();
    assert!(said.len() < 120 && !said.contains('\u{1b}'), "{said}");
}

#[test]
fn a_value_has_the_issues_of_its_text_without_lines() {
    let path = tests().join("broken/amnesty-2026-01-broken.json");
    let text = fs::read(path).unwrap();
    let settings = Settings::default();
    let mut as_text = validate(&[Input::text(&text[..])], &settings).unwrap();
    let as_value = validate(&[Input::value(&text[..])], &settings).unwrap();
    assert!(as_text.issues.iter().all(|issue| issue.line.is_some()));
    without_places(&mut as_text);
    assert_eq!(as_text, as_value);
}

fn without_places(report: &mut Report) {
    for issue in &mut report.issues {
        (issue.line, issue.column) = (None, None);
    }
}

#[test]
fn the_pointers_and_repairs_of_a_list_begin_with_its_items() {
    let lines = format!("{HEADER}\n{{\"type\":\"compound\",\"id\":\"c\",\"status\":\"Current\"}}\n[]\n");
    let report = validate(&[Input::list(lines.as_bytes())], &Settings::default()).unwrap();
    let pointers: Vec<&str> = report.issues.iter().map(|issue| issue.pointer.as_str()).collect();
    assert_eq!(pointers, ["/1/status", "/2"]);
    let fix = serde_json::to_value(report.issues[0].fix.as_ref().unwrap()).unwrap();
    assert_eq!(fix[0]["path"], "/1/status");
}

#[test]
fn the_type_of_a_form_may_be_absent_and_must_not_be_another() {
    let check = |value: &str| {
        let report = validate_record("compound", Input::text(value.as_bytes()), &Settings::default()).unwrap();
        let issues = report.issues.iter().map(|issue| {
            format!("{} {} {:?}", issue.code, issue.pointer, issue.excerpt.as_deref().unwrap_or_default())
        });
        (issues.collect::<Vec<_>>(), report)
    };
    for value in [r#"{"id":"c"}"#, r#"{"type":"compound","id":"c"}"#, r#"{"id":"c","type":null}"#] {
        let (issues, report) = check(value);
        assert_eq!((issues, report.seen.compounds), (Vec::new(), 1), "{value}");
    }
    let (issues, report) = check(r#"{"id":"c","type":"actor","kind":"ngo"}"#);
    assert_eq!(issues, ["CC024 /type \"\\\"type\\\": …\""]);
    assert_eq!((report.issues[0].suggestion.as_deref(), report.seen.unread), (None, 1));
    let (issues, _) = check(r#"{"id":"c","status":"curent"}"#);
    assert_eq!(issues, ["CC023 /status \"\\\"status\\\": \\\"curent\\\"\""]);
    assert_eq!(check("").0, ["CC014  \"\""]);
    assert_eq!(check("[]").0.len(), 1);
    let error = validate_record("building", Input::text(b"{}"), &Settings::default()).unwrap_err();
    assert_eq!(error.code(), "kind-unknown");
    assert!(error.to_string().ends_with("write one of `actor`, `compound`, `incident`, `evidence`"), "{error}");
}

#[test]
fn a_form_has_the_issues_that_a_text_of_the_record_has() {
    for kind in ["actor", "compound", "incident", "evidence"] {
        for rest in ["", r#","id":"x","nmae":1"#, r#","id":"x","names":[{"text":3}]"#, r#","id":"X y""#] {
            let text = format!("{{\"type\":\"{kind}\"{rest}}}");
            let whole = casecairn::validate(text.as_bytes(), &Options::default());
            let alone = validate_record(kind, Input::text(text.as_bytes()), &Settings::default()).unwrap();
            assert_eq!(alone, whole, "{text}");
        }
    }
}

#[test]
fn a_record_of_a_form_has_the_limit_of_a_record() {
    let settings = Settings::from_json(br#"{"limits":{"record_bytes":10}}"#).unwrap();
    let report = validate_record("actor", Input::text(b"{\"id\":\"abcdef\"}"), &settings).unwrap();
    assert_eq!(report.issues[0].code.to_string(), "CC008");
}

#[test]
fn it_stops_when_asked_in_a_stream_and_in_a_document() {
    let record = r#"{"type":"compound","id":"c"}"#;
    let stream = format!("{HEADER}\n{}", format!("{record}\n").repeat(100));
    let document = format!("{},\"records\":[{}]}}", &HEADER[..HEADER.len() - 1], [record; 100].join(","));
    for text in [stream, document] {
        let mut told = Vec::new();
        let outcome = validate_streams(&mut [Input::text(Cursor::new(&text))], &Settings::default(), &mut |at| {
            told.push((at.bytes, at.records));
            if told.len() < 10 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
        assert_eq!(outcome, Err(Error::Stopped));
        assert_eq!(told.len(), 10);
        assert!(told.is_sorted() && told[9].0 > 0 && told[9].1 == 8, "{told:?}");
    }
}

#[test]
fn an_input_is_read_from_where_it_stands() {
    let text = format!(
        "rubbish{HEADER}\n{{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"ngo\"}}\n{{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"ngo\"}}\n"
    );
    let mut cursor = Cursor::new(text.as_bytes());
    cursor.set_position(7);
    let report = validate_streams(&mut [Input::text(cursor)], &Settings::default(), &mut go_on).unwrap();
    assert_eq!(report, casecairn::validate(&text.as_bytes()[7..], &Options::default()));
    assert!(!report.ok, "two records share an id");
}

/// Reads a little and fails.
struct Failing(usize);

impl Read for Failing {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.0 += 1;
        let Some(first) = into.first_mut() else { return Ok(0) };
        *first = b'{';
        if self.0 < 5 { Ok(1) } else { Err(io::Error::other("the disk is gone")) }
    }
}

impl Seek for Failing {
    fn seek(&mut self, _: SeekFrom) -> io::Result<u64> {
        Ok(0)
    }
}

#[test]
fn an_input_that_cannot_be_read_is_an_error() {
    let mut inputs = [Input::text(BufReader::new(Failing(0)))];
    let error = validate_streams(&mut inputs, &Settings::default(), &mut go_on).unwrap_err();
    assert_eq!(error.code(), "input-unreadable");
    assert_eq!(error.to_string(), "dossier 0 cannot be read: the disk is gone");
}

#[test]
fn every_rule_is_explained_and_listed_in_every_language() {
    for lang in ["en", "fr"] {
        let lines = facade::rules(lang).unwrap();
        for (line, rule) in lines.iter().zip(casecairn::rules()) {
            let explained = facade::explain(rule.name, lang).unwrap();
            assert_eq!((&explained.line, line.code.as_str()), (line, rule.code.to_string().as_str()));
            assert!(explained.page.starts_with(&format!("# {} {}\n\n{}", rule.code, rule.name, line.summary)));
            let json = serde_json::to_value(&explained).unwrap();
            assert_eq!((json["code"].as_str(), json["lang"].as_str()), (Some(line.code.as_str()), Some(lang)));
        }
    }
    assert_eq!(facade::rules("zz").unwrap_err().code(), "language-unknown");
}

#[test]
fn what_is_at_fault_in_an_extension_is_missing() {
    for value in ["1e999", r#"{"x":1,"x":2}"#, "[[-1e400]]"] {
        let input = format!(
            r#"{{"type":"compound","id":"c1","extensions":{{"org.example.a":{value},"org.example.b":[1e-400, 7]}}}}"#
        );
        let (lines, report) = facade::read(Input::text(input.as_bytes()), &Settings::default()).unwrap();
        assert_eq!(report.issues.len(), 1, "{value}");
        let kept = r#"{"type":"compound","id":"c1","extensions":{"org.example.b":[1e-400, 7]}}"#;
        assert_eq!(lines, format!("{kept}\n"), "{value}");
    }
}
