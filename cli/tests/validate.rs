//! `casecairn validate`: what it says, in which form, and how it ends.

mod common;

use casecairn::model::edtf::Day;
use casecairn::{Lang, Options, validate, validate_all};
use casecairn_cli::{Streams, Surroundings, run};
use common::{FAULTY, Files, POINTED_AT, POINTS, casecairn};
use std::io::{Error, ErrorKind, Result, Write};

#[test]
fn a_report_reads_well_in_english() {
    let said = casecairn(&["validate", "-", "--allow", "id-duplicate"], FAULTY);
    assert_eq!((said.code, said.errors.as_str()), (1, ""));
    insta::assert_snapshot!("report_en", said.output);
}

#[test]
fn a_report_reads_well_in_french() {
    let said = casecairn(&["validate", "-", "--lang", "fr"], FAULTY);
    assert_eq!((said.code, said.errors.as_str()), (1, ""));
    insta::assert_snapshot!("report_fr", said.output);
}

#[test]
fn json_is_the_report_byte_for_byte_from_a_file_and_from_standard_input() {
    let stream = format!("{POINTED_AT}{{\"type\":\"compound\",\"id\":\"x\",\"replaces\":[\"y\"]}}\n");
    for (lang, tag) in [(Lang::En, "en"), (Lang::Fr, "fr")] {
        for text in [FAULTY, &stream, &format!("\u{feff}{FAULTY}"), "", "{"] {
            let mut options = Options::default();
            options.lang = lang;
            let report = validate(text.as_bytes(), &options);
            let files = Files::new(&[("d.json", text)]);
            let path = files.text("d.json");
            for file in [path.as_str(), "-"] {
                let said = casecairn(&["validate", file, "--format", "json", "--lang", tag], text);
                assert_eq!(said.output, report.to_json() + "\n", "{file}");
                let said = casecairn(&["validate", file, "--format", "jsonl", "--lang", tag], text);
                assert_eq!(said.output, report.to_jsonl(), "{file}");
                assert_eq!(said.code, u8::from(!report.ok));
            }
        }
    }
}

#[test]
fn dossiers_are_checked_together() {
    let files = Files::new(&[("a.json", POINTS), ("b.jsonl", POINTED_AT)]);
    let said = casecairn(&["validate", &files.text("a.json"), &files.text("b.jsonl"), "--format", "json"], "");
    let report = validate_all(&[POINTS.as_bytes(), POINTED_AT.as_bytes()], &Options::default());
    assert_eq!(said.output, report.to_json() + "\n");
    assert_eq!(said.code, 1);
}

#[test]
fn what_others_point_at_is_read_but_not_reported() {
    let files = Files::new(&[("a.json", POINTS), ("b.jsonl", POINTED_AT)]);
    let (a, b) = (files.text("a.json"), files.text("b.jsonl"));
    let alone = casecairn(&["validate", &a], "");
    assert_eq!(alone.code, 0);
    assert!(alone.output.contains("not checked"), "{}", alone.output);
    let with = casecairn(&["validate", &a, "--with", &b], "");
    assert_eq!(with.code, 0);
    assert!(!with.output.contains("not checked"), "{}", with.output);
    assert!(with.output.contains("1 dossier, 1 piece of evidence\n"), "{}", with.output);
    let wrong = casecairn(&["validate", "-", "--with", &b], &POINTS.replace("b:ngo", "b:nobody"));
    assert_eq!(wrong.code, 1);
    assert!(wrong.output.contains("b:nobody points at nothing"), "{}", wrong.output);
    assert!(wrong.output.contains("-:2:61  e1"), "{}", wrong.output);
}

#[test]
fn a_conflict_with_a_dossier_consulted_stands_in_the_one_that_is_checked() {
    let mine = r#"{"type":"dossier","schema_version":"1.0","namespace":"b","title":"B","records":[{"type":"actor","id":"press","kind":"ngo"}]}"#;
    let files = Files::new(&[("mine.json", mine), ("b.jsonl", POINTED_AT)]);
    let said = casecairn(&["validate", &files.text("mine.json"), "--with", &files.text("b.jsonl")], "");
    assert_eq!(said.code, 1);
    assert!(said.output.contains("mine.json:1:"), "{}", said.output);
    assert!(said.output.contains("id-conflict"), "{}", said.output);
}

#[test]
fn what_cannot_run_says_why_in_the_language() {
    let files = Files::new(&[("ok.json", POINTS)]);
    let missing = files.text("missing.json");
    let said = casecairn(&["validate", &files.text("ok.json"), &missing], "");
    assert_eq!((said.code, said.output.as_str()), (2, ""));
    assert_eq!(said.errors, format!("casecairn: cannot read {missing}: there is no such file\n"));
    let said = casecairn(&["--lang", "fr", "validate", &missing], "");
    assert_eq!(said.errors, format!("casecairn: impossible de lire {missing}\u{a0}: ce fichier n'existe pas\n"));
    let said = casecairn(&["validate", "-", "--allow", "CC999"], "");
    assert_eq!((said.code, said.output.as_str()), (2, ""));
    assert!(said.errors.contains("there is no rule CC999"), "{}", said.errors);
    assert_eq!(casecairn(&["validate", "-", "-"], "").code, 2);
    assert_eq!(casecairn(&["validate"], "").code, 2);
    assert_eq!(casecairn(&["validate", "-", "--profile", "none"], "").code, 2);
}

#[test]
fn the_profile_decides_what_is_an_error() {
    let dangling = POINTS.replace("b:ngo", "ngo");
    assert_eq!(casecairn(&["validate", "-"], &dangling).code, 1);
    let said = casecairn(&["validate", "-", "--profile", "intake"], &dangling);
    assert_eq!(said.code, 0);
    assert!(said.output.ends_with("✓ valid, with 1 warning\n"), "{}", said.output);
}

#[test]
fn today_is_what_the_command_is_told() {
    let dated = r#"{"type":"evidence","id":"e1","kind":"press_release","published":{"edtf":"2026-03-01"}}"#;
    let unknown = casecairn(&["validate", "-"], dated);
    assert_eq!(unknown.code, 0);
    assert!(unknown.output.contains("not checked   1 check"), "{}", unknown.output);
    for (day, code) in [("2026-03-01", 0), ("2026-02-28", 0), ("2026-02-27", 1)] {
        let said = casecairn(&["validate", "-", "--today", day], dated);
        assert_eq!(said.code, code, "{}", said.output);
        assert_eq!(said.output.contains("CC301"), code == 1, "{}", said.output);
        assert_eq!(said.output, casecairn(&["validate", "-", "--today", day], dated).output);
    }
    for wrong in ["2026-02", "2026-02-30", "tomorrow", "2026-02-01?", "2026-02-01/2026-02-01", "2026-02-01T00:00:00Z"] {
        assert_eq!(casecairn(&["validate", "-", "--today", wrong], dated).code, 2, "{wrong}");
    }
}

#[test]
fn a_day_given_goes_before_that_of_the_system() {
    let dated = r#"{"type":"evidence","id":"e1","kind":"press_release","published":{"edtf":"2026-03-01"}}"#;
    let mut around = Surroundings::default();
    around.today = Day::new(2026, 1, 1);
    for (arguments, code) in
        [(&["casecairn", "validate", "-"][..], 1), (&["casecairn", "validate", "-", "--today", "2026-03-01"], 0)]
    {
        let (mut output, mut errors) = (Vec::new(), Vec::new());
        let mut streams = Streams { input: &mut dated.as_bytes(), output: &mut output, errors: &mut errors };
        assert_eq!(run(arguments, &mut streams, &around), code);
    }
    let system = Surroundings::of_process().today;
    assert!(system > Day::new(2025, 1, 1), "{system:?}");
}

#[test]
fn the_rest_is_counted() {
    let said = casecairn(&["validate", "-", "--max-issues", "1"], FAULTY);
    assert!(said.output.contains("not shown"), "{}", said.output);
    assert!(said.output.contains("CC201 coordinates-swapped"), "{}", said.output);
    assert_eq!(casecairn(&["validate", "-", "--max-issues", "0"], FAULTY).code, 1);
}

#[test]
fn nothing_of_the_input_reaches_the_terminal_as_an_order() {
    let evil = r#"{"type":"compound","id":"c1","\u001b[2J\u202e":1,"names":"\u001b]0;x\u0007"}"#;
    let files = Files::new(&[("d\u{1b}[2J.json", evil)]);
    let said = casecairn(&["validate", &files.text("d\u{1b}[2J.json")], "");
    assert_eq!(said.code, 1);
    assert!(!said.output.contains(['\u{1b}', '\u{202e}', '\u{7}']), "{}", said.output);
    let said = casecairn(&["validate", &files.text("d\u{1b}[3J.json")], "");
    assert!(!said.errors.contains('\u{1b}'), "{}", said.errors);
}

#[test]
fn no_line_is_wider_than_the_terminal() {
    let said = casecairn(&["validate", "-", "--lang", "fr"], FAULTY);
    assert!(said.output.lines().all(|line| line.chars().count() <= 80), "{}", said.output);
    let coloured = casecairn(&["validate", "-", "--lang", "fr", "--color", "always"], FAULTY);
    assert!(coloured.output.contains("\u{1b}[1;31m"));
}

/// A stream that cannot be written to.
struct Shut(ErrorKind);

impl Write for Shut {
    fn write(&mut self, _: &[u8]) -> Result<usize> {
        Err(Error::from(self.0))
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

#[test]
fn a_reader_who_went_away_is_no_failure() {
    for (kind, code) in [(ErrorKind::BrokenPipe, 1), (ErrorKind::StorageFull, 2)] {
        let mut errors = Vec::new();
        let mut streams = Streams { input: &mut FAULTY.as_bytes(), output: &mut Shut(kind), errors: &mut errors };
        let gave = run(["casecairn", "validate", "-"], &mut streams, &Surroundings::default());
        assert_eq!(gave, code);
        assert_eq!(errors.is_empty(), code == 1);
    }
}
