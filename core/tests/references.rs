//! Where references lead: within a dossier, into others, and into what could not be read.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that panics has failed")]

use casecairn::{Options, Report, Validator, validate_all};
use std::fmt::Write as _;

const CONFLICT: &str = "CC104";
const DANGLING: &str = "CC102";

fn dossier(namespace: &str, records: &[&str]) -> String {
    let header = format!(r#"{{"type":"dossier","schema_version":"1.0","namespace":"{namespace}","title":"T"}}"#);
    records.iter().fold(header, |text, record| text + "\n" + record) + "\n"
}

fn all(dossiers: &[String]) -> Report {
    let inputs: Vec<&[u8]> = dossiers.iter().map(String::as_bytes).collect();
    validate_all(&inputs, &Options::default())
}

/// The codes of the issues, each with the number of its dossier.
fn codes(report: &Report) -> Vec<(String, usize)> {
    report.issues.iter().map(|issue| (issue.code.to_string(), issue.dossier)).collect()
}

fn unchecked(report: &Report, code: &str) -> u64 {
    report.by_rule.get(&code.parse().unwrap()).map_or(0, |counts| counts.unchecked)
}

/// What is found of one reference from an actor's `of` in the first of some dossiers.
fn follow(of: &str, more: &[&str], others: &[String]) -> (Vec<String>, u64) {
    let pointing = format!(r#"{{"type":"actor","id":"pointing","kind":"company","of":"{of}"}}"#);
    let records: Vec<&str> = std::iter::once(pointing.as_str()).chain(more.iter().copied()).collect();
    let report = all(&[&[dossier("own", &records)], others].concat());
    let about = |code: &String| [DANGLING, "CC103"].contains(&code.as_str());
    (codes(&report).into_iter().map(|(code, _)| code).filter(about).collect(), unchecked(&report, DANGLING))
}

#[test]
fn a_reference_into_another_dossier_is_followed_if_that_was_given() {
    let other = |records: &[&str]| vec![dossier("first", &[]), dossier("other", records)];
    let ngo = r#"{"type":"actor","id":"ngo","kind":"ngo"}"#;
    assert_eq!(follow("other:ngo", &[], &[]), (vec![], 1));
    assert_eq!(follow("other:ngo", &[], &other(&[ngo])), (vec![], 0));
    assert_eq!(follow("other:ngo", &[], &other(&[])), (vec![DANGLING.to_owned()], 0));
    assert_eq!(follow("other:ngo", &[], &other(&[r#"{"type":"compound","id":"ngo"}"#])), (vec!["CC103".to_owned()], 0));
    // The same id in the own dossier is another thing.
    assert_eq!(follow("other:ngo", &[ngo], &other(&[])), (vec![DANGLING.to_owned()], 0));
}

#[test]
fn what_could_not_be_read_may_be_what_was_meant() {
    let broken = |id: &str| format!(r#"{{"type":"actor","id":"{id}","kind":"no such kind"}}"#);
    // It has an id: it is there, and no other is missed less for it.
    assert_eq!(follow("ngo", &[&broken("ngo")], &[]), (vec![], 0));
    assert_eq!(follow("else", &[&broken("ngo")], &[]), (vec![DANGLING.to_owned()], 0));
    // Its id cannot be read: it may be any.
    assert_eq!(follow("else", &[&broken("No Id")], &[]), (vec![], 1));
    // In another dossier it may not.
    let other = [dossier("other", &[&broken("No Id")])];
    assert_eq!(follow("else", &[], &other), (vec![DANGLING.to_owned()], 0));
    assert_eq!(follow("other:else", &[], &other), (vec![], 1));
}

#[test]
fn a_claim_of_evidence_that_could_not_be_read_may_be_there() {
    let supported = r#"{"type":"compound","id":"c","support":["e#gate"]}"#;
    let evidence = |claims: &str| format!(r#"{{"type":"evidence","id":"e","kind":"report","claims":[{claims}]}}"#);
    let gate = r#"{"id":"gate","stance":"asserted"}"#;
    let found = |claims: &str| {
        let report = all(&[dossier("own", &[supported, &evidence(claims)])]);
        (codes(&report).into_iter().filter(|(code, _)| code == DANGLING).count(), unchecked(&report, DANGLING))
    };
    assert_eq!(found(gate), (0, 0));
    assert_eq!(found(""), (1, 0));
    assert_eq!(found(r#"{"id":"fence","stance":"no such stance"}"#), (0, 1));
}

#[test]
fn two_records_without_a_dossier_have_nothing_to_do_with_each_other() {
    let alone = |kind: &str| format!(r#"{{"type":"actor","id":"a","kind":"{kind}"}}"#);
    assert_eq!(codes(&all(&[alone("ngo"), alone("company")])), []);
}

#[test]
fn one_id_with_two_contents_is_told_where_the_second_stands() {
    let one = dossier("n", &[r#"{"type":"actor","id":"a","kind":"ngo"}"#]);
    let other = dossier("n", &[r#"{"type":"actor","id":"a","kind":"company"}"#]);
    let broken = dossier("n", &[r#"{"type":"actor","id":"a","kind":"no such kind"}"#]);
    assert_eq!(codes(&all(&[one.clone(), one.clone()])), []);
    assert_eq!(codes(&all(&[one.clone(), other.clone()])), [(CONFLICT.to_owned(), 1)]);
    // What was not read cannot be compared, whichever of the two it is.
    for pair in [[one.clone(), broken.clone()], [broken, one.clone()]] {
        let report = all(&pair);
        assert_eq!(codes(&report).iter().filter(|(code, _)| code == CONFLICT).count(), 0);
        assert_eq!(unchecked(&report, DANGLING), 1);
    }
    // It stands in the dossier that is checked, and where both are, in the second.
    for (consulted, expected) in [([false, true], Some(0)), ([true, false], Some(1)), ([true, true], None)] {
        let options = Options::default();
        let mut validator = Validator::new(&options, true);
        for (input, consulted) in [&one, &other].into_iter().zip(consulted) {
            if consulted { validator.consult(input.as_bytes()) } else { validator.read(input.as_bytes()) }.unwrap();
        }
        assert_eq!(validator.records(), 2);
        let report = validator.finish(|_, _| None);
        let places: Vec<usize> = report.issues.iter().map(|issue| issue.dossier).collect();
        assert_eq!(places, expected.into_iter().collect::<Vec<_>>(), "{consulted:?}");
    }
}

#[test]
fn what_is_given_twice_is_nothing_that_others_can_rest_on() {
    let records = |twice: bool| {
        let early = r#"{"type":"evidence","id":"e","kind":"article","issued":{"edtf":"2026-01-16"}}"#;
        let late = r#"{"type":"evidence","id":"e","kind":"article","issued":{"edtf":"2026-03-01"}}"#;
        let incident = r#"{"type":"incident","id":"i","kind":"violence","stance":"asserted","when":{"edtf":"2026-02-27","relative":{"to":"e","event":"issued","span":"-P3D"}}}"#;
        let mut all = vec![early, incident];
        if twice {
            all.push(late);
        }
        dossier("n", &all)
    };
    let codes = |twice| codes(&all(&[records(twice)])).into_iter().map(|(code, _)| code).collect::<Vec<_>>();
    assert!(codes(false).contains(&"CC304".to_owned()), "{:?}", codes(false));
    assert_eq!(codes(true).iter().filter(|code| code.starts_with("CC3")).count(), 0);
}

/// A dossier of so many compounds, and a reference with a slip of the pen.
fn suggested(compounds: usize, reference: &str) -> Option<String> {
    let mut input = dossier("n", &[]);
    for at in 0..compounds {
        writeln!(input, r#"{{"type":"compound","id":"compound-x{at}"}}"#).unwrap();
    }
    input += r#"{"type":"actor","id":"compuond-x7","kind":"ngo"}"#;
    writeln!(input, "\n{{\"type\":\"compound\",\"id\":\"lantern\",\"replaces\":[\"{reference}\"]}}").unwrap();
    let report = all(&[input]);
    let issue = report.issues.iter().find(|issue| issue.code.to_string() == DANGLING).unwrap();
    issue.suggestion.clone()
}

#[test]
fn a_slip_of_the_pen_is_guessed_and_a_number_is_not() {
    assert_eq!(suggested(20, "compuond-x12").as_deref(), Some("compound-x12"));
    // Another number is another thing; a leading zero is none.
    assert_eq!(suggested(20, "compound-x21"), None);
    assert_eq!(suggested(20, "compound-x012").as_deref(), Some("compound-x12"));
    assert_eq!(suggested(20, "compoundx12").as_deref(), Some("compound-x12"));
}

#[test]
fn a_guess_is_of_the_kind_that_is_wanted() {
    let report = |of: &str| {
        all(&[dossier(
            "n",
            &[
                r#"{"type":"compound","id":"lantern"}"#,
                r#"{"type":"actor","id":"lanterns-ltd","kind":"company"}"#,
                &format!(r#"{{"type":"actor","id":"a","kind":"company","of":"{of}"}}"#),
            ],
        )])
    };
    assert_eq!(report("lantren").issues[0].suggestion, None);
    assert_eq!(report("lantrens-ltd").issues[0].suggestion.as_deref(), Some("lanterns-ltd"));
}

#[test]
fn one_digit_more_is_no_slip_of_the_pen() {
    let records = [r#"{"type":"compound","id":"site-03"}"#, r#"{"type":"compound","id":"c","replaces":["site-04"]}"#];
    assert_eq!(all(&[dossier("n", &records)]).issues[0].suggestion, None);
    let records = [r#"{"type":"compound","id":"site-03"}"#, r#"{"type":"compound","id":"c","replaces":["sitte-3"]}"#];
    assert_eq!(all(&[dossier("n", &records)]).issues[0].suggestion.as_deref(), Some("site-03"));
}

#[test]
fn only_the_first_hundred_are_guessed() {
    let mut input = dossier("n", &[r#"{"type":"compound","id":"lantern"}"#]);
    for at in 0..101 {
        writeln!(input, r#"{{"type":"compound","id":"c{at}","replaces":["lantren"]}}"#).unwrap();
    }
    let report = all(&[input]);
    let guessed: Vec<bool> = report.issues.iter().map(|issue| issue.suggestion.is_some()).collect();
    assert_eq!((guessed.len(), guessed.iter().filter(|guessed| **guessed).count()), (101, 100));
}

#[test]
fn nobody_guesses_among_too_many() {
    // There are two records beside the compounds; names of claims, and of what is not there, do not count.
    assert_eq!(suggested(9_998, "compuond-x12").as_deref(), Some("compound-x12"));
    assert_eq!(suggested(9_999, "compuond-x12"), None);
}

#[test]
fn a_protected_reference_is_not_shown() {
    let shown = |record: &str| {
        let report = all(&[dossier("n", &[record])]);
        let issue = report.issues.iter().find(|issue| issue.code.to_string() == DANGLING).unwrap();
        (issue.message.contains("nobody-known"), issue.pointer.as_str().to_owned())
    };
    let (seen, _) = shown(r#"{"type":"evidence","id":"e","kind":"article","publisher":"nobody-known"}"#);
    assert!(seen);
    let (seen, pointer) = shown(
        r#"{"type":"evidence","id":"e","kind":"article","custody":[{"kind":"received","agent":"nobody-known"}]}"#,
    );
    assert!(!seen && pointer.ends_with("/custody/0/agent"), "{pointer}");
    let near = [
        r#"{"type":"actor","id":"nobody-known","kind":"ngo"}"#,
        r#"{"type":"evidence","id":"e","kind":"article","custody":[{"kind":"received","agent":"nobody-knwon"}]}"#,
    ];
    let report = all(&[dossier("n", &near)]);
    let dangling = report.issues.iter().find(|issue| issue.code.to_string() == DANGLING).unwrap();
    assert_eq!(dangling.suggestion, None);
}

#[test]
fn a_ring_is_told_by_its_first_members() {
    let ring = |count: usize| {
        let part = |at: usize| format!(r#"{{"type":"compound","id":"c{at}","replaces":["c{}"]}}"#, (at + 1) % count);
        let records: Vec<String> = (0..count).map(part).collect();
        let report = all(&[dossier("n", &records.iter().map(String::as_str).collect::<Vec<_>>())]);
        report.issues.iter().find(|issue| issue.code.to_string() == "CC110").unwrap().message.clone()
    };
    assert!(ring(5).contains("c0, c1, c2, c3, c4"), "{}", ring(5));
    assert!(!ring(5).contains('…'), "{}", ring(5));
    assert!(ring(6).contains("c0, c1, c2, c3, c4, …"), "{}", ring(6));
}

#[test]
fn a_record_of_another_dossier_is_told_with_its_namespace() {
    let one = dossier("one", &[r#"{"type":"compound","id":"a","replaces":["two:b"]}"#]);
    let two = dossier("two", &[r#"{"type":"compound","id":"b","replaces":["one:a"]}"#]);
    let report = all(&[one, two]);
    let ring = report.issues.iter().find(|issue| issue.code.to_string() == "CC110").unwrap();
    assert!(ring.message.contains("a, two:b"), "{}", ring.message);
}

#[test]
fn the_first_of_two_records_is_told_by_its_number() {
    let [first, second] = [r#"{"type":"compound","id":"b"}"#, r#"{"type":"actor","id":"a","kind":"ngo"}"#];
    let report = all(&[dossier("n", &[first, second, second])]);
    assert_eq!(report.issues[0].code.to_string(), "CC101");
    assert!(report.issues[0].message.contains('2'), "{}", report.issues[0].message);
    // A document counts from 0 in its pointers.
    let document = dossier("n", &[]).trim().replacen('}', &format!(r#","records":[{first},{second},{second}]}}"#), 1);
    assert_eq!(all(&[document]).issues[0].pointer.as_str(), "/records/2/id");
}
