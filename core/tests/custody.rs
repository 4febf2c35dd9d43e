//! Custody: known answers, every byte of a chain flipped, and chains as people write them.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use casecairn::Options;
use casecairn::custody::{Chain, ChainState, LinkReason, NoNextLink, custody, next_link};
use casecairn::digest::{Sha256, digest};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::fs;

const VECTORS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/digests/vectors.json");
const FILE: &str = "c5220b3c4266890f047190c18dc4243e0dac079d43ca8065899c4f9f3cf124ef";

/// The custody of a record, which can be read.
fn chain(record: &Value) -> Chain {
    let answer = custody(record.to_string().as_bytes(), &Options::default());
    assert_eq!((answer.unread, answer.issues.len(), answer.evidence.len()), (0, 0, 1), "{:?}", answer.issues);
    answer.evidence[0].clone()
}

fn reasons(chain: &Chain) -> Vec<Vec<LinkReason>> {
    chain.links.iter().map(|link| link.reasons.clone()).collect()
}

fn of_file(hex: &str) -> Value {
    json!({"algorithm": "sha-256", "hex": hex})
}

/// A record with events, each tied to the one before by what `next_link` says.
fn linked(events: &[Value]) -> Value {
    let mut record = json!({"type": "evidence", "id": "v1", "kind": "video", "media": [{"digests": [of_file(FILE)]}], "custody": []});
    for event in events {
        let link = next_link(record.to_string().as_bytes(), "v1", &Options::default()).unwrap();
        let mut event = event.clone();
        event.as_object_mut().unwrap().extend(link.previous.map(|previous| ("previous".to_owned(), json!(previous))));
        record["custody"].as_array_mut().unwrap().push(event);
    }
    record
}

fn stored() -> Value {
    json!({"kind": "stored", "at": "2026-01-16T10:00:00+07:00", "agent": "green-archive", "digest": of_file(FILE)})
}

#[test]
fn known_answers_that_were_worked_out_elsewhere() {
    let vectors: Value = serde_json::from_str(&fs::read_to_string(VECTORS).unwrap()).unwrap();
    for case in vectors["custody"].as_array().unwrap() {
        let text = case["text"].as_str().unwrap();
        let chain = chain(&serde_json::from_str(text).unwrap());
        assert_eq!(json!(chain.state), case["state"], "{}", case["name"]);
        assert_eq!(json!(reasons(&chain)), case["reasons"], "{}", case["name"]);
        let next = next_link(text.as_bytes(), "gate-video", &Options::default()).unwrap();
        assert_eq!(json!(next.previous), case["next"], "{}", case["name"]);
        // The worst of the links is that of the chain.
        let worst = chain.links.iter().map(|link| link.state).max().unwrap_or(ChainState::Unattested);
        assert!(chain.state >= worst);
        for link in &chain.links {
            let worst = link.reasons.iter().map(|reason| reason.state()).max().unwrap_or_default();
            assert_eq!(link.state, worst);
            assert_eq!(link.reasons.first().map_or(ChainState::Intact, |reason| reason.state()), worst);
        }
    }
}

#[test]
fn every_flipped_byte_of_a_chain_is_refused_or_located() {
    let made = linked(&[stored(), stored(), stored()]);
    let record = made.to_string();
    let event = |event: &Value| {
        let start = record.find(&event.to_string()).unwrap();
        start..start + event.to_string().len()
    };
    let events: Vec<_> = made["custody"].as_array().unwrap().iter().map(event).collect();
    let before = digest(record.as_bytes(), &Options::default()).records[0].digest;
    assert_eq!(chain(&serde_json::from_str(&record).unwrap()).state, ChainState::Intact);
    let value: Value = serde_json::from_str(&record).unwrap();
    let (mut refused, mut located) = (0, 0);
    for at in 0..record.len() {
        for flip in [0x01, 0x04, 0x20, 0xFF] {
            let mut bytes = record.as_bytes().to_vec();
            bytes[at] ^= flip;
            if serde_json::from_slice::<Value>(&bytes).is_ok_and(|now| now == value) {
                continue;
            }
            let now = digest(&bytes, &Options::default());
            assert!(now.records.first().is_none_or(|record| record.digest != before), "byte {at}");
            let answer = custody(&bytes, &Options::default());
            if answer.unread > 0 || answer.evidence.is_empty() {
                assert!(!answer.ok || now.records.is_empty() || now.records[0].kind != "evidence");
                refused += 1;
                continue;
            }
            let Some(event) = events.iter().position(|event| event.contains(&at)) else { continue };
            let states: Vec<ChainState> = answer.evidence[0].links.iter().map(|link| link.state).collect();
            if event < 2 {
                // Whatever it was, the link behind no longer holds, and none farther off says so.
                assert_eq!(states[event + 1], ChainState::Broken, "byte {at} flipped by {flip:#x}: {states:?}");
                assert!(event + 2 > 2 || states[2] == ChainState::Intact, "byte {at}");
                assert!(event == 0 || states[0] == ChainState::Intact, "byte {at}");
                located += 1;
            } else if states[2] != ChainState::Intact {
                assert_eq!(states[..2], [ChainState::Intact; 2], "byte {at}");
                located += 1;
            }
        }
    }
    assert!(refused > 2000 && located > 400, "{refused} {located}");
}

#[test]
fn a_changed_digest_of_the_file_breaks_every_event_that_gave_it() {
    let mut record = linked(&[stored(), stored()]);
    record["media"][0]["digests"][0]["hex"] = json!(FILE.replace('c', "d"));
    let chain = chain(&record);
    assert_eq!(reasons(&chain), [[LinkReason::DigestDiffers], [LinkReason::DigestDiffers]]);
    assert_eq!((chain.state, chain.unattested_media), (ChainState::Broken, vec![0]));
}

#[test]
fn the_last_event_is_held_by_the_record_alone() {
    let mut record = linked(&[stored(), stored()]);
    let before = digest(record.to_string().as_bytes(), &Options::default()).sums();
    record["custody"][1]["agent"] = json!("somebody-else");
    assert_eq!(chain(&record).state, ChainState::Intact);
    let now = digest(record.to_string().as_bytes(), &Options::default()).sums();
    assert_eq!(now.check(&before).differences[0].of, "evidence v1");
}

#[test]
fn events_are_hashed_as_they_were_read() {
    // Nulls, what the model does not know, and another order of keys.
    let event = r#"{"note" : null, "kind":"collected","at":"2026-01-16T10:00:00+07:00"}"#;
    let hash = Sha256::of(br#"{"at":"2026-01-16T10:00:00+07:00","kind":"collected","note":null}"#);
    let record = format!(
        r#"{{"type":"evidence","id":"v1","kind":"video","custody":[{event},{{"kind":"stored","previous":"{hash}"}}]}}"#
    );
    let answer = custody(record.as_bytes(), &Options::default());
    assert_eq!(answer.evidence[0].links[1].reasons, [LinkReason::DigestMissing]);
    let without = record.replace(r#""note" : null, "#, "");
    let answer = custody(without.as_bytes(), &Options::default());
    assert_eq!(answer.evidence[0].links[1].reasons[0], LinkReason::PreviousDiffers);
}

#[test]
fn digests_of_other_algorithms() {
    let by = |algorithm: &str, hex: &str| json!({"algorithm": algorithm, "hex": hex});
    let record = |media: Value, events: &[Value]| {
        let mut record =
            linked(&events.iter().map(|digest| json!({"kind": "stored", "digest": digest})).collect::<Vec<_>>());
        record["media"] = json!([{"digests": media}]);
        chain(&record)
    };
    let (one, two) = ("0".repeat(64), "1".repeat(64));
    let weak = record(json!([by("md5", "00"), by("sha-256", FILE)]), &[by("md5", "00"), by("md5", "01")]);
    assert_eq!(reasons(&weak), [[LinkReason::DigestWeak], [LinkReason::DigestDiffers]]);
    assert_eq!((weak.state, weak.unattested_media), (ChainState::Broken, vec![0]));
    let weak = record(json!([by("sha-1", "00")]), &[by("sha-1", "00")]);
    assert_eq!((weak.state, weak.unattested_media), (ChainState::Unattested, vec![0]));
    let other = record(json!([by("sha-256", FILE)]), &[by("blake3", &one), by("blake3", &one), by("blake3", &two)]);
    assert_eq!(
        reasons(&other),
        [[LinkReason::DigestNotComparable], [LinkReason::DigestNotComparable], [LinkReason::DigestDiffers]]
    );
    let both = record(json!([by("sha-256", FILE), by("blake3", &one)]), &[by("blake3", &one), by("sha-256", FILE)]);
    assert_eq!((both.state, reasons(&both)), (ChainState::Intact, vec![vec![], vec![]]));
}

#[test]
fn a_file_comes_only_from_an_event_that_makes_one() {
    for (kind, made) in [
        (json!("redacted"), true),
        (json!("translated"), true),
        (json!("migrated"), true),
        (json!({"other": "cropped"}), true),
        (json!("copied"), false),
        (json!("published"), false),
        (json!("unknown"), false),
    ] {
        let another = "0".repeat(64);
        let made_of = json!({"kind": kind, "digest": of_file(&another)});
        let mut record = linked(&[stored(), made_of.clone(), stored(), made_of.clone()]);
        record["media"] = json!([{"digests": [of_file(FILE)]}, {"digests": [of_file(&another)]}]);
        let met = chain(&record);
        let wanted = if made { vec![] } else { vec![LinkReason::MakingMissing] };
        assert_eq!(reasons(&met), [vec![], wanted, vec![], vec![]], "{kind}");
        // Where there is no file to compare with, the events alone say so.
        record["media"] = json!([]);
        let wanted = if made { LinkReason::DigestNotComparable } else { LinkReason::DigestDiffers };
        let vague = LinkReason::DigestNotComparable;
        assert_eq!(reasons(&chain(&record)), [[vague], [wanted], [vague], [vague]], "{kind}");
    }
}

#[test]
fn times_that_run_back_are_named_and_change_nothing() {
    let at = |time: &str| json!({"kind": "stored", "digest": of_file(FILE), "at": time});
    let met = chain(&linked(&[
        at("2026-01-16T10:00:00+07:00"),
        at("2026-01-16T03:00:00Z"),
        at("2026-01-16T09:59:59+07:00"),
        json!({"kind": "stored", "digest": of_file(FILE)}),
    ]));
    assert_eq!(reasons(&met), [vec![], vec![], vec![LinkReason::TimeRunsBack], vec![]]);
    assert_eq!(met.state, ChainState::Intact);
}

#[test]
fn what_cannot_be_read_is_not_verified() {
    let bad = [
        (r#"{"type":"evidence","id":"e","kind":"video","custody":[{"kind":"stored","at":"today"}]}"#, 1, "CC029"),
        (r#"{"type":"evidence","id":"e","kind":"video","custody":[{"kind":"stored","agnt":"a"}]}"#, 1, "CC022"),
        (
            r#"{"type":"evidence","id":"e","kind":"video","custody":[{"kind":"stored","note":"a","note":"a"}]}"#,
            1,
            "CC004",
        ),
        (
            r#"{"type":"evidence","id":"e","kind":"video","media":[{"digests":[{"algorithm":"sha-256"}]}],"custody":[]}"#,
            1,
            "CC021",
        ),
        (r#"{"type":"evidence","id":"e","kind":"video","extensions":{"a.b":{"c":1,"c":2}}}"#, 1, "CC004"),
        (r#"{"type":"evidence","id":"e","custody":[]}"#, 1, "CC021"),
        (r#"{"type":"evidence","id":" e","kind":"video"}"#, 1, "CC026"),
        (r#"{"type":"evidence","#, 1, "CC003"),
        (r#"{"type":"case"}"#, 0, "CC024"),
    ];
    for (record, unread, code) in bad {
        let answer = custody(record.as_bytes(), &Options::default());
        assert_eq!((answer.ok, answer.unread, answer.evidence.len()), (false, unread, 0), "{record}");
        assert_eq!(answer.issues[0].code.to_string(), code, "{record}");
    }
    // Faults elsewhere in the record, and in other records, are not for custody to tell.
    let elsewhere = r#"{"type":"dossier","schema_version":"1.0","namespace":"n","title":"T"}
{"type":"evidence","id":"e1","kind":"video","lang":"?","custody":null,"medium":1,"claims":[{"id":"?"}]}
{"type":"actor","id":"a","kind":"?"}

{"type":"evidence","id":"e2","kind":"video"}"#;
    let answer = custody(elsewhere.as_bytes(), &Options::default());
    assert!(answer.ok && answer.unread == 0, "{:?}", answer.issues);
    let met: Vec<_> = answer.evidence.iter().map(|chain| (chain.id.as_str(), chain.line, chain.state)).collect();
    assert_eq!(met, [("e1", 2, ChainState::Unattested), ("e2", 5, ChainState::Unattested)]);
}

#[test]
fn counts_and_pointers_are_those_of_the_document() {
    let records = [linked(&[stored()]), linked(&[]), linked(&[json!({"kind": "stored", "previous": "00"})])];
    let dossier =
        json!({"type": "dossier", "schema_version": "1.0", "namespace": "n", "title": "T", "records": records});
    let answer = custody(dossier.to_string().as_bytes(), &Options::default());
    let counts = answer.counts;
    assert_eq!((counts.intact, counts.unattested, counts.gap, counts.broken), (1, 1, 1, 0));
    assert!(answer.ok);
    assert_eq!(answer.evidence[2].pointer.as_str(), "/records/2");
    assert_eq!(answer.evidence[2].links[0].reasons, [LinkReason::FirstHasPrevious, LinkReason::DigestMissing]);
    let twice = next_link(dossier.to_string().as_bytes(), "v1", &Options::default());
    assert_eq!(twice, Err(NoNextLink::Twice));
    assert_eq!(next_link(b"{", "v1", &Options::default()), Err(NoNextLink::Unread));
    let none = next_link(dossier.to_string().as_bytes(), "v2", &Options::default());
    assert_eq!(none, Err(NoNextLink::NotThere));
}

#[test]
fn what_the_next_event_needs_is_written_as_its_members() {
    let record = linked(&[stored()]);
    let next = next_link(record.to_string().as_bytes(), "v1", &Options::default()).unwrap();
    let event = Sha256::of(&casecairn::digest::canonical(record["custody"][0].to_string().as_bytes()).unwrap().bytes);
    assert_eq!(next.to_json(), format!(r#"{{"previous":"{event}"}}"#));
    let file = Sha256::of(b"a file");
    let written: Value = serde_json::from_str(&next.of_file(file).to_json()).unwrap();
    assert_eq!(written, json!({"previous": event, "digest": of_file(&file.to_string())}));
}

#[test]
fn nothing_protected_is_shown() {
    let record =
        linked(&[json!({"kind": "stored", "agent": "canary", "authority": "Canary", "digest": of_file(FILE)})]);
    let answer = custody(record.to_string().as_bytes(), &Options::default());
    let said =
        format!("{answer:?} {} {}", answer.to_json(), answer.to_text(casecairn::Style::default())).to_lowercase();
    assert!(!said.contains("canary") && !said.contains(FILE), "{said}");
}

#[test]
fn a_file_without_a_digest_needs_no_event() {
    let mut record = linked(&[stored()]);
    record["media"].as_array_mut().unwrap().push(json!({"role": "redacted"}));
    assert_eq!((chain(&record).state, chain(&record).unattested_media), (ChainState::Intact, vec![]));
    record["media"].as_array_mut().unwrap().push(json!({"digests": [of_file(&"0".repeat(64))]}));
    assert_eq!((chain(&record).state, chain(&record).unattested_media), (ChainState::Unattested, vec![2]));
}

#[test]
fn what_is_not_strictly_read_may_have_been_evidence() {
    let twice = br#"{"type":"actor","id":"a","kind":"ngo","type":"evidence"}"#;
    let answer = custody(twice, &Options::default());
    assert_eq!((answer.ok, answer.unread, answer.issues.len()), (false, 1, 1));
    let mut options = Options::default();
    options.max_issues = 0;
    assert_eq!(next_link(twice, "a", &options), Err(NoNextLink::Unread));
    assert_eq!(next_link(b"{", "a", &options), Err(NoNextLink::Unread));
    let answer = custody(b"{", &options);
    assert_eq!((answer.ok, answer.issues.len(), answer.omitted), (false, 0, 1));
    let header = br#"{"type":"dossier","namespace":"n","records":[]}"#;
    assert_eq!(custody(header, &Options::default()).unread, 1);
}

#[test]
fn what_people_read_in_each_language() {
    let at = |time: &str| json!({"kind": "stored", "digest": of_file(FILE), "at": time});
    let mut broken = linked(&[
        at("2026-01-16T10:00:00Z"),
        at("2026-01-15T10:00:00Z"),
        at("2026-01-15T10:00:00Z"),
        at("2026-01-15T10:00:00Z"),
    ]);
    broken["custody"][1]["digest"]["hex"] = json!("00");
    broken["custody"][3]["previous"] = broken["custody"][1]["previous"].clone();
    let mut gaps = linked(&[stored(), json!({"kind": "published", "digest": of_file(&"0".repeat(64))}), stored()]);
    gaps["media"].as_array_mut().unwrap().push(json!({"digests": [of_file(&"0".repeat(64))]}));
    gaps["custody"][0]["previous"] = json!("00");
    gaps["custody"][2].as_object_mut().unwrap().remove("previous");
    let by = |algorithm: &str| json!({"kind": "stored", "digest": {"algorithm": algorithm, "hex": "00"}});
    let mut vague = linked(&[json!({"kind": "stored"}), by("blake3"), by("md5")]);
    vague["media"][0]["digests"].as_array_mut().unwrap().push(json!({"algorithm": "md5", "hex": "00"}));
    let mut bare = linked(&[]);
    bare["media"] = json!([]);
    let records = [
        broken,
        gaps,
        vague,
        linked(&[stored()]),
        bare,
        linked(&[]),
        json!({"type": "evidence", "id": "e", "custody": 1}),
    ];
    let header = json!({"type": "dossier", "schema_version": "1.0", "namespace": "n", "title": "T"});
    let lines: Vec<String> = [header].iter().chain(&records).map(ToString::to_string).collect();
    for (lang, name) in [(casecairn::Lang::En, "en"), (casecairn::Lang::Fr, "fr")] {
        let mut options = Options::default();
        (options.lang, options.max_issues) = (lang, 1);
        let mut style = casecairn::Style::default();
        style.colour = true;
        let all = custody(lines.join("\n").as_bytes(), &options);
        assert_eq!(all.to_json(), serde_json::to_string(&all).unwrap());
        let none = custody(br#"{"type":"actor","id":"a","kind":"ngo"}"#, &options).to_text(style);
        let one = custody(records[4].to_string().as_bytes(), &options).to_text(style);
        let intact = custody(records[3].to_string().as_bytes(), &options).to_text(style);
        let said = [all.to_text(style), none, one, intact].join("\n").replace('\u{1b}', "␛");
        insta::assert_snapshot!(format!("custody_{name}"), said);
    }
    for state in [ChainState::Intact, ChainState::Unattested, ChainState::Gap, ChainState::Broken] {
        assert_eq!(json!(state), state.code());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn a_chain_that_was_made_holds_and_one_without_an_event_does_not(
        notes in prop::collection::vec("[a-z]{1,8}", 2..6),
        out in any::<prop::sample::Index>(),
    ) {
        let event = |(at, note): (usize, &String)| {
            json!({"kind": "stored", "digest": of_file(FILE), "note": format!("{at}{note}")})
        };
        let mut record = linked(&notes.iter().enumerate().map(event).collect::<Vec<_>>());
        prop_assert_eq!(chain(&record).state, ChainState::Intact);
        let events = record["custody"].as_array_mut().unwrap();
        let out = out.index(events.len());
        events.remove(out);
        let last = events.len();
        let met = chain(&record);
        if out == last {
            // The end of a chain can be cut off: only the record's digest shows that.
            prop_assert_eq!(met.state, ChainState::Intact);
        } else {
            let wanted = if out == 0 { LinkReason::FirstHasPrevious } else { LinkReason::PreviousDiffers };
            prop_assert_eq!(&met.links[out].reasons, &vec![wanted]);
            prop_assert!(met.links.iter().filter(|link| link.event != out).all(|link| link.state == ChainState::Intact));
        }
    }
}
