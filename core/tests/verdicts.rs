//! Verdicts that must not depend on chance: chunks, order, what was waived.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that panics has failed")]

use casecairn::{Options, Report, Validator, validate, validate_all};
use std::io::{BufReader, Read};

const HEADER: &str = r#"{"type":"dossier","schema_version":"1.0","namespace":"n","title":"T"}"#;

fn codes(report: &Report) -> Vec<String> {
    report.issues.iter().map(|issue| issue.code.to_string()).collect()
}

fn document(records: &str) -> String {
    HEADER.replacen('}', &format!(r#","records":[{records}]}}"#), 1)
}

/// A reader that gives one byte at a time.
struct Drip<'a>(&'a [u8]);

impl Read for Drip<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let Some((first, rest)) = self.0.split_first() else { return Ok(0) };
        into[0] = *first;
        self.0 = rest;
        Ok(1)
    }
}

#[test]
fn a_stream_is_a_stream_however_it_comes() {
    let input = format!(
        "{HEADER}\n\n{}\n{}\n\n\n",
        r#"{"type":"actor","id":"a","kind":"ngo"}"#, r#"{"type":"compound","id":"c"}"#
    );
    let options = Options::default();
    let mut dripping = Validator::new(&options, false);
    dripping.read(BufReader::with_capacity(1, Drip(input.as_bytes()))).unwrap();
    let dripped = dripping.finish(|_, _| None);
    let whole = validate(input.as_bytes(), &options);
    assert_eq!(dripped, whole);
    // The blank line between is told, those at the end are not.
    assert_eq!(codes(&whole), ["CC016"]);
    assert_eq!((whole.seen.actors, whole.seen.compounds), (1, 1));
}

#[test]
fn a_record_alone_may_have_blank_lines_behind_it() {
    let report = validate(b"{\"type\":\"compound\",\"id\":\"c\"}\n\n\n", &Options::default());
    assert_eq!(codes(&report), Vec::<String>::new());
}

#[test]
fn what_was_not_read_is_not_valid() {
    let mut options = Options::default();
    options.allow.insert("CC021".parse().unwrap());
    let report = validate(br#"{"type":"actor","id":"a"}"#, &options);
    assert_eq!((report.counts.total(), report.seen.unread, report.ok), (0, 1, false));
}

#[test]
fn the_same_faulty_file_twice_is_no_conflict() {
    let input = document(r#"{"type":"actor","id":"a","kind":"zzzz"}"#);
    let report = validate_all(&[input.as_bytes(), input.as_bytes()], &Options::default());
    assert_eq!(codes(&report), ["CC023", "CC023"]);
}

#[test]
fn twins_give_the_same_issues_in_any_order() {
    let records = [
        r#"{"type":"actor","id":"x","kind":"ngo"}"#,
        r#"{"type":"compound","id":"x"}"#,
        r#"{"type":"evidence","id":"e","kind":"article","publisher":"x"}"#,
    ];
    for order in [[0, 1, 2], [1, 0, 2], [2, 1, 0], [1, 2, 0], [2, 0, 1], [0, 2, 1]] {
        let listed = order.map(|at| records[at]).join(",");
        assert_eq!(codes(&validate(document(&listed).as_bytes(), &Options::default())), ["CC101"], "{order:?}");
    }
}

#[test]
fn one_mistake_is_one_issue() {
    for (input, code) in
        [(r#"{"type":"actor","id":"a","kind":null,"kind":"ngo"}"#, "CC004"), (r#"{"type":null,"id":"a"}"#, "CC025")]
    {
        assert_eq!(codes(&validate(document(input).as_bytes(), &Options::default())), [code], "{input}");
    }
}

#[test]
fn a_waiver_may_name_its_record_with_the_own_namespace() {
    let waivers = r#","waivers":[{"rule":"CC109","record":"n:a","reason":"Agreed.","by":"Desk"}]}"#;
    let header = HEADER.replacen('}', waivers, 1);
    let input = format!("{header}\n{}\n", r#"{"type":"actor","id":"a","kind":"ngo","replaces":["a"]}"#);
    let report = validate(input.as_bytes(), &Options::default());
    assert_eq!(codes(&report), Vec::<String>::new());
    assert_eq!(report.by_rule[&"CC109".parse().unwrap()].waived, 1);
}
