//! Digests: known answers, the public suite, every byte of a dossier flipped, and what must not count.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use casecairn::Options;
use casecairn::digest::{Canonical, DifferenceKind, Digests, NotCanonical, Sha256, canonical, digest, digest_with};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

const VECTORS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/digests/vectors.json");

/// A small dossier that has some of everything: texts, numbers, lists, nulls, custody.
const DOSSIER: &str = r#"{"type":"dossier","schema_version":"1.0","namespace":"bavet","title":"Bavet é","records":[
{"type":"actor","id":"ngo","kind":"ngo","names":["NGO","\u1798"],"note":null},
{"type":"compound","id":"c1","place":{"country":"KH","point":[104.5,11.25],"uncertainty_m":50}},
{"type":"evidence","id":"v1","kind":"video","external":true,"custody":[{"kind":"stored","agent":"ngo"}]}]}"#;

fn suite() -> Option<PathBuf> {
    let folder = std::env::var_os("CASECAIRN_SUITES").map(|suites| Path::new(&suites).join("canonical-json"));
    let folder = folder.filter(|folder| folder.is_dir());
    if folder.is_none() {
        println!("skipped: suite not present");
    }
    folder
}

fn read(text: &str) -> (Digests, Vec<String>) {
    let mut lines = Vec::new();
    let each = |line: &[u8]| lines.push(String::from_utf8(line.to_vec()).unwrap());
    let digests = digest_with(text.as_bytes(), &Options::default(), each).unwrap();
    assert_eq!(digests, digest(text.as_bytes(), &Options::default()));
    (digests, lines)
}

fn vectors() -> Value {
    serde_json::from_str(&fs::read_to_string(VECTORS).unwrap()).unwrap()
}

#[test]
fn known_answers_that_were_worked_out_elsewhere() {
    let vectors = vectors();
    for case in vectors["readable"].as_array().unwrap() {
        let (digests, lines) = read(case["text"].as_str().unwrap());
        assert_eq!(json!(lines), case["canonical"], "{}", case["name"]);
        assert_eq!(json!(digests.header), case["header"], "{}", case["name"]);
        assert_eq!(json!(digests.dossier), case["dossier"], "{}", case["name"]);
        let record = |record: &casecairn::digest::RecordDigest| json!({"type": record.kind, "id": record.id, "digest": record.digest});
        assert_eq!(json!(digests.records.iter().map(record).collect::<Vec<_>>()), case["records"], "{}", case["name"]);
        assert!(digests.ok && digests.unread == 0 && digests.issues.is_empty(), "{}", case["name"]);
    }
}

#[test]
fn what_is_not_strictly_readable_has_no_digest() {
    let vectors = vectors();
    for case in vectors["refused"].as_array().unwrap() {
        let (digests, _) = read(case["text"].as_str().unwrap());
        let codes: Vec<String> = digests.issues.iter().map(|issue| issue.code.to_string()).collect();
        assert_eq!(json!(codes), case["codes"], "{}", case["name"]);
        assert!(!digests.ok && digests.dossier.is_none(), "{}", case["name"]);
        // Each issue is told as validation tells it.
        let report = casecairn::validate(case["text"].as_str().unwrap().as_bytes(), &Options::default());
        for issue in &digests.issues {
            let same = report.issues.iter().find(|one| one.code == issue.code).unwrap();
            assert_eq!((&same.pointer, same.line, &same.message), (&issue.pointer, issue.line, &issue.message));
        }
    }
}

#[test]
fn a_fault_keeps_only_its_own_record_from_a_digest() {
    let text = "{\"type\":\"dossier\",\"schema_version\":\"1.0\",\"namespace\":\"n\",\"title\":\"T\"}\n\
        {\"type\":\"actor\",\"id\":\"a\"}\n{\"type\":\"actor\",\"id\":\"b\",\"id\":\"b\"}\n\n\
        {\"type\":\"actor\",\"id\":\"c\",\"kind\":\"?\",\"nme\":1}\n{\"type\":\"actor\",\"id\":\"d\"\n{\"type\":\"actor\",\"id\":\"c\"}\n";
    let (digests, lines) = read(text);
    let records: Vec<(&str, usize)> = digests.records.iter().map(|record| (record.id.as_str(), record.line)).collect();
    assert_eq!(records, [("a", 2), ("c", 5), ("c", 7)]);
    assert_eq!((lines.len(), digests.unread, digests.ok, digests.dossier), (4, 2, false, None));
    assert!(digests.header.is_some());
    let issues: Vec<(String, Option<usize>, Option<usize>)> =
        digests.issues.iter().map(|issue| (issue.code.to_string(), issue.line, issue.column)).collect();
    let issue = |code: &str, line, column| (code.to_owned(), Some(line), column);
    assert_eq!(issues, [issue("CC004", 3, Some(26)), issue("CC003", 6, Some(25)), issue("CC101", 7, None)]);
    // The record without a digest counts, the blank line does not.
    assert_eq!(digests.issues[2].params["first"], "3");
    assert_eq!(digests.issues[2].pointer.as_str(), "/id");
}

#[test]
fn a_fault_in_a_document_keeps_only_its_own_record_from_a_digest() {
    let sound = read(DOSSIER).0;
    let (digests, _) = read(&DOSSIER.replace("\"uncertainty_m\"", "\"point\""));
    assert_eq!((digests.header, digests.unread, digests.dossier), (sound.header, 1, None));
    assert_eq!(digests.records, [&sound.records[0], &sound.records[2]].map(Clone::clone));
    assert_eq!((digests.issues[0].code.to_string(), digests.issues[0].line), ("CC004".to_owned(), Some(3)));
    // What is inexact in a record is not so in the header.
    let (digests, _) = read(&DOSSIER.replace("104.5", "9007199254740993"));
    assert_eq!((digests.header_inexact, digests.records[1].inexact, digests.inexact()), (0, 1, 1));
    let header = r#"{"type":"dossier","schema_version":"1.0","namespace":"n","title":"T","extensions":{"a.b":-0}}"#;
    let (digests, _) = read(&format!("{header}\n{{\"type\":\"actor\",\"id\":\"a\"}}\n"));
    assert_eq!((digests.header_inexact, digests.inexact()), (1, 1));
}

#[test]
fn three_of_one_id_are_told_against_the_first() {
    let text = DOSSIER.replace("\"c1\"", "\"ngo\"").replace("\"v1\"", "\"ngo\"");
    let (digests, _) = read(&text);
    let told: Vec<_> =
        digests.issues.iter().map(|issue| (issue.pointer.to_string(), issue.params["first"].clone())).collect();
    assert_eq!(told, [("/records/1/id".to_owned(), "1".to_owned()), ("/records/2/id".to_owned(), "1".to_owned())]);
    assert_eq!((digests.dossier, digests.unread, digests.records.len()), (None, 0, 3));
}

#[test]
fn a_name_that_would_have_to_be_mended_is_no_name() {
    for (from, to) in [("\"c1\"", "\" c1\""), ("\"bavet\"", "\"bavet \""), ("\"compound\"", "\"Compound\"")] {
        let (digests, _) = read(&DOSSIER.replace(from, to));
        assert_eq!((digests.unread, digests.dossier, digests.issues.len()), (1, None, 1), "{to}");
    }
}

#[test]
fn only_what_keeps_a_record_from_a_name_is_told() {
    let codes = |record: &str| -> Vec<String> {
        let (digests, _) = read(&DOSSIER.replace(r#"{"type":"compound","id":"c1""#, record));
        assert_eq!((digests.unread, digests.records.len()), (1, 2), "{record}");
        digests.issues.iter().map(|issue| issue.code.to_string()).collect()
    };
    assert_eq!(codes(r#"{"type":"actor","nme":1"#), ["CC021"]);
    assert_eq!(codes(r#"{"type":"actor","id":"C 1","nme":1"#), ["CC026"]);
    assert_eq!(codes(r#"{"type":"actor","id":5,"nme":1"#), ["CC020"]);
    assert_eq!(codes(r#"{"type":"case","id":"x","a":1,"a":1"#), ["CC024", "CC004"]);
    assert_eq!(codes(r#"{"type":"actor","id":"x","kind":"ngo","kind":"ngo","nme":1"#), ["CC004"]);
}

#[test]
fn what_people_read_in_each_language() {
    let faulty = DOSSIER.replace("\"c1\"", "\"C\"").replace("\"v1\"", "\"V\"");
    let inexact = DOSSIER.replace("104.5", "9007199254740993").replace("11.25", "-0");
    for (lang, name) in [(casecairn::Lang::En, "en"), (casecairn::Lang::Fr, "fr")] {
        let mut options = Options::default();
        (options.lang, options.max_issues) = (lang, 1);
        let mut style = casecairn::Style::default();
        style.colour = true;
        let text = |input: &str| digest(input.as_bytes(), &options).to_text(style);
        let twice = DOSSIER.replace("\"c1\"", "\"v1\"");
        let texts = [
            text(DOSSIER),
            text(&faulty),
            text(&inexact),
            text(&twice),
            text("{"),
            text("{\"type\":\"actor\",\"id\":\"a\"}"),
        ];
        let sums = |input: &str| digest(input.as_bytes(), &options).sums();
        let checked = sums(&faulty).check(&sums(DOSSIER)).to_text(style, lang);
        let nothing = sums(DOSSIER).check(&casecairn::digest::Sums::default()).to_text(style, lang);
        let same = sums(DOSSIER).check(&sums(DOSSIER)).to_text(style, lang);
        let said = [texts.join("\n"), checked, nothing, same].join("\n").replace('\u{1b}', "␛");
        insta::assert_snapshot!(format!("digest_{name}"), said);
    }
    let digests = digest(DOSSIER.as_bytes(), &Options::default());
    assert_eq!(digests.to_json(), serde_json::to_string(&digests).unwrap());
    assert_eq!(digests.to_sums().lines().count(), 5);
    assert!(digests.to_sums().lines().nth(1).unwrap().ends_with("  header bavet"));
}

#[test]
fn issues_beyond_the_number_asked_for_are_counted() {
    let mut options = Options::default();
    options.max_issues = 1;
    let header = r#"{"type":"dossier","schema_version":"1.0","namespace":"n","title":"T"}"#;
    let nameless = r#"{"type":"compound","ID":"c1"}"#;
    let digests = digest(format!("{header}\n{nameless}\n{nameless}\n{nameless}\n").as_bytes(), &options);
    assert_eq!((digests.issues.len(), digests.omitted, digests.unread), (1, 2, 3));
    options.lang = casecairn::Lang::Fr;
    assert!(digest(b"{", &options).issues[0].message.starts_with("ceci n'est pas du JSON"));
}

/// What became of a dossier, by name: as one would find out with a list that was kept.
fn differences(kept: &casecairn::digest::Sums, text: &[u8]) -> Option<Vec<(DifferenceKind, String)>> {
    let now = digest(text, &Options::default());
    now.ok.then(|| now.sums().check(kept).differences.into_iter().map(|one| (one.kind, one.of)).collect())
}

/// Which header or record a byte of [`DOSSIER`] belongs to, in the names of a list.
fn owner(at: usize) -> &'static str {
    let begins = |start: &str| DOSSIER.find(start).unwrap();
    let owners = [("{\"type\":\"evidence\"", "evidence bavet:v1"), ("{\"type\":\"compound\"", "compound bavet:c1")];
    let owners = owners.into_iter().chain([("{\"type\":\"actor\"", "actor bavet:ngo")]);
    owners.into_iter().find(|(start, _)| at >= begins(start)).map_or("header bavet", |(_, name)| name)
}

#[test]
fn every_flipped_byte_is_refused_or_found_in_its_record() {
    let kept = digest(DOSSIER.as_bytes(), &Options::default()).sums();
    assert_eq!(differences(&kept, DOSSIER.as_bytes()), Some(Vec::new()));
    let value: Value = serde_json::from_str(DOSSIER).unwrap();
    let (mut refused, mut found) = (0, 0);
    for at in 0..DOSSIER.len() {
        // Each bit, and all of them.
        for flip in (0..8).map(|bit| 1 << bit).chain([0xFF]) {
            let mut bytes = DOSSIER.as_bytes().to_vec();
            bytes[at] ^= flip;
            let Some(differences) = differences(&kept, &bytes) else {
                refused += 1;
                continue;
            };
            // The form of a letter in an escape means nothing.
            if serde_json::from_slice::<Value>(&bytes).is_ok_and(|now| now == value) {
                assert_eq!(differences, [], "byte {at}");
                continue;
            }
            found += 1;
            let named = |name: &str| differences.iter().any(|(_, of)| of == name);
            assert!(named(owner(at)), "byte {at} flipped by {flip:#x}: {differences:?}");
            let dossier = if at < DOSSIER.find(",\"title\"").unwrap() { "" } else { "dossier bavet" };
            assert!(dossier.is_empty() || named(dossier), "byte {at}: {differences:?}");
        }
    }
    assert!(refused > 2000 && found > 900, "{refused} {found}");
}

#[test]
fn every_other_byte_at_every_place_of_a_record() {
    let record = r#"{"type":"compound","id":"c1","place":{"point":[104.5,-11]},"note":"a\u00e9"}"#;
    let before = digest(record.as_bytes(), &Options::default());
    let value: Value = serde_json::from_str(record).unwrap();
    for at in 0..record.len() {
        for byte in 0..=255 {
            let mut bytes = record.as_bytes().to_vec();
            bytes[at] = byte;
            let now = digest(&bytes, &Options::default());
            let same = serde_json::from_slice::<Value>(&bytes).is_ok_and(|now| now == value);
            assert_eq!(now.ok && now.sums() == before.sums(), same, "byte {at} is {byte}");
            assert_ne!(now.ok, now.records.is_empty(), "byte {at} is {byte}");
        }
    }
}

#[test]
fn the_documents_of_the_suite() {
    let Some(folder) = suite() else { return };
    let mut seen = 0;
    for entry in fs::read_dir(folder.join("input")).unwrap() {
        let path = entry.unwrap().path();
        let wanted = fs::read(folder.join("output").join(path.file_name().unwrap())).unwrap();
        assert_eq!(canonical(&fs::read(&path).unwrap()).unwrap().bytes, wanted, "{}", path.display());
        // What is canonical stays as it is.
        assert_eq!(canonical(&wanted).unwrap().bytes, wanted, "{}", path.display());
        seen += 1;
    }
    assert_eq!(seen, 6);
}

#[test]
fn the_numbers_of_the_suite() {
    let Some(folder) = suite() else { return };
    let lines = fs::read_to_string(folder.join("numbers-10k.txt")).unwrap();
    let mut seen = 0;
    for line in lines.lines() {
        let (bits, wanted) = line.split_once(',').unwrap();
        let number = f64::from_bits(u64::from_str_radix(bits, 16).unwrap());
        // In full, to 17 digits, as Rust prints it, and as it should be.
        for written in [format!("{number:e}"), format!("{number:.17e}"), number.to_string(), wanted.to_owned()] {
            let Canonical { bytes, .. } = canonical(written.as_bytes()).unwrap();
            assert_eq!(String::from_utf8(bytes).unwrap(), wanted, "{written}");
        }
        assert_eq!(canonical(wanted.as_bytes()).unwrap().inexact, 0, "{wanted}");
        seen += 1;
    }
    assert_eq!(seen, 10_000);
}

/// Any JSON, with keys and numbers that are hard to order and to print.
fn any_json() -> impl Strategy<Value = Value> {
    let text = prop_oneof![any::<String>(), "[\u{7f}-\u{ffff}\u{1f600}-\u{1f64f}a-c\"\\\\/\u{0}-\u{1f}]{0,4}"];
    let number = any::<f64>().prop_filter("finite", |number| number.is_finite());
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        number.prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-1000..1000).prop_map(Value::from),
        text.clone().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((text.clone(), inner), 0..5)
                .prop_map(|members| Value::Object(members.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// JSON in another spelling: keys the other way round, white space, escapes, numbers with an exponent.
fn respelt(value: &Value, out: &mut String) {
    match value {
        Value::Object(members) => {
            out.push_str("{\n");
            for (number, (key, value)) in members.iter().rev().enumerate() {
                out.push_str(if number > 0 { " ,\t" } else { "" });
                respelt(&Value::from(key.as_str()), out);
                out.push_str("\r\n: ");
                respelt(value, out);
            }
            out.push_str(" }");
        }
        Value::Array(items) => {
            out.push_str("[ ");
            for (number, item) in items.iter().enumerate() {
                out.push_str(if number > 0 { " , " } else { "" });
                respelt(item, out);
            }
            out.push(']');
        }
        Value::String(text) => {
            out.push('"');
            text.encode_utf16().for_each(|unit| write!(out, "\\u{unit:04X}").unwrap());
            out.push('"');
        }
        Value::Number(number) if number.is_f64() => write!(out, "{:e}", number.as_f64().unwrap()).unwrap(),
        Value::Number(number) => write!(out, "{number}.0E+0").unwrap(),
        other => write!(out, "{other}").unwrap(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn it_is_the_form_that_another_library_gives(value in any_json()) {
        let ours = canonical(value.to_string().as_bytes()).unwrap().bytes;
        prop_assert_eq!(String::from_utf8(ours).unwrap(), serde_json_canonicalizer::to_string(&value).unwrap());
    }

    #[test]
    fn spelling_and_order_do_not_count(value in any_json()) {
        let record = json!({"type": "compound", "id": "c1", "extensions": {"org.example.x": value}});
        let mut other = String::new();
        respelt(&record, &mut other);
        let (one, two) = (digest(record.to_string().as_bytes(), &Options::default()), digest(other.as_bytes(), &Options::default()));
        prop_assert!(one.ok && two.ok, "{:?} {:?}", one.issues, two.issues);
        prop_assert_eq!(one.sums(), two.sums());
    }

    #[test]
    fn what_is_canonical_stays_as_it_is(value in any_json()) {
        let once = canonical(value.to_string().as_bytes()).unwrap().bytes;
        let twice = canonical(&once).unwrap();
        prop_assert_eq!(&twice.bytes, &once);
        prop_assert_eq!(twice.inexact, 0);
    }

    #[test]
    fn another_value_has_another_digest(one in any_json(), two in any_json()) {
        let form = |value: &Value| canonical(value.to_string().as_bytes()).unwrap().bytes;
        // All numbers are doubles, as everywhere in JSON.
        let double = |value: &Value| serde_json::from_slice::<Value>(&form(value)).unwrap();
        prop_assert_eq!(form(&one) == form(&two), double(&one) == double(&two));
    }

    #[test]
    fn no_key_stands_twice_anywhere(value in any_json(), key in "[a-c\"\\\\é]{0,3}", depth in 0_usize..20) {
        let key = Value::from(key);
        let twins = format!("{{{key}:{value},\"zz\":1,{key}:{value}}}");
        let nested = format!("{}{twins}{}", "[".repeat(depth), "]".repeat(depth));
        prop_assert!(matches!(canonical(nested.as_bytes()), Err(NotCanonical::DuplicateKey(_))));
        let record = format!(r#"{{"type":"actor","id":"a","extensions":{{"org.example.x":{nested}}}}}"#);
        prop_assert!(digest(record.as_bytes(), &Options::default()).records.is_empty());
    }

    #[test]
    fn the_order_of_records_does_not_count(order in Just(vec!["ngo", "c1", "v1", "z"]).prop_shuffle()) {
        let records: Vec<String> = order.iter().map(|id| format!(r#"{{"type":"compound","id":"{id}"}}"#)).collect();
        let header = r#""type":"dossier","schema_version":"1.0","namespace":"n","title":"T""#;
        let document = digest(format!("{{{header},\"records\":[{}]}}", records.join(",")).as_bytes(), &Options::default());
        let stream = digest(format!("{{{header}}}\n{}\n", records.join("\n")).as_bytes(), &Options::default());
        prop_assert_eq!(document.dossier, stream.dossier);
        // Worked out by hand from the definition.
        let of = |id: &str| Sha256::of(format!(r#"{{"id":"{id}","type":"compound"}}"#).as_bytes());
        let whole = format!(
            r#"{{"header":"{}","records":{{"n:c1":"{}","n:ngo":"{}","n:v1":"{}","n:z":"{}"}},"type":"casecairn/dossier-digest/1"}}"#,
            Sha256::of(br#"{"namespace":"n","schema_version":"1.0","title":"T","type":"dossier"}"#),
            of("c1"), of("ngo"), of("v1"), of("z"),
        );
        prop_assert_eq!(document.dossier, Some(Sha256::of(whole.as_bytes())));
    }
}
