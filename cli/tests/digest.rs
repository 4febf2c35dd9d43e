//! `casecairn digest`, `custody` and `media`: what they say, in which form, and how they end.

mod common;

use casecairn::Options;
use casecairn::custody::custody;
use casecairn::digest::{Sha256, digest};
use common::{Files, casecairn};
use std::fs;

/// A dossier with a chain that holds, and a number beyond a double.
const SOUND: &str = r#"{"type":"dossier","schema_version":"1.0","namespace":"bavet","title":"Bavet","records":[
  {"type":"actor","id":"ngo","kind":"ngo","extensions":{"org.example.n":9007199254740993}},
  {"type":"compound","id":"c1","place":{"country":"KH"}},
  {"type":"evidence","id":"e1","kind":"letter"}]}"#;

/// A dossier with a key twice, an id twice and broken custody.
const FAULTY: &str = r#"{"type":"dossier","schema_version":"1.0","namespace":"bavet","title":"Bavet"}
{"type":"actor","id":"ngo","kind":"ngo","kind":"ngo"}
{"type":"compound","id":"c1"}
{"type":"compound","id":"c1","part_of":null}
{"type":"evidence","id":"v1","kind":"video","media":[{"digests":[{"algorithm":"sha-256","hex":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}]},{"role":"redacted","digests":[{"algorithm":"sha-256","hex":"0000000000000000000000000000000000000000000000000000000000000000"}]}],"custody":[{"kind":"collected","at":"2026-01-14T10:00:00Z","digest":{"algorithm":"sha-256","hex":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}},{"kind":"stored","at":"2026-01-13T10:00:00Z","previous":"00"},{"kind":"accessed"}]}
{"type":"evidence","id":"v2","kind":"video"}
{"type":"evidence","id":"v3","kind":"video","custody":[{"kind":"stored","at":"yesterday"}]}
"#;

#[test]
fn digests_are_printed_as_a_list_that_can_be_checked() {
    let said = casecairn(&["digest", "-"], SOUND);
    let digests = digest(SOUND.as_bytes(), &Options::default());
    assert_eq!((said.code, said.output.clone()), (0, digests.to_sums()));
    assert_eq!(
        said.errors,
        "! 1 number has more digits than a double keeps: what lies beyond is not covered\n✓ 5 digests\n"
    );
    assert!(said.output.lines().nth(2).unwrap().ends_with("  actor bavet:ngo"), "{}", said.output);
    let files = Files::new(&[("d.json", SOUND), ("SUMS", &said.output)]);
    let (file, sums) = (files.text("d.json"), files.text("SUMS"));
    let said = casecairn(&["digest", &file, "--check", &sums], "");
    assert_eq!((said.code, said.output.as_str()), (0, "✓ 5 digests still hold\n"));
    fs::write(files.path("d.json"), SOUND.replace("\"KH\"", "\"TH\"").replace("\"e1\"", "\"e2\"")).unwrap();
    for lang in ["en", "fr"] {
        let said = casecairn(&["digest", &file, "--check", &sums, "--lang", lang], "");
        assert_eq!(said.code, 1);
        insta::assert_snapshot!(format!("digest_check_{lang}"), said.output);
    }
}

#[test]
fn programs_get_digests_and_differences_as_json() {
    let digests = digest(SOUND.as_bytes(), &Options::default()).to_json();
    let said = casecairn(&["digest", "-", "--format", "json"], SOUND);
    assert_eq!((said.code, said.errors.as_str()), (0, ""));
    assert_eq!(said.output, format!("{{\"ok\":true,\"dossiers\":[{digests}],\"checked\":null}}\n"));
    let files = Files::new(&[("SUMS", ""), ("d.json", SOUND)]);
    let said = casecairn(&["digest", "-", "--format", "json", "--check", &files.text("SUMS")], SOUND);
    assert_eq!(said.code, 1);
    assert!(said.output.starts_with("{\"ok\":false,"), "{}", said.output);
    assert!(said.output.ends_with("{\"kind\":\"added\",\"of\":\"header bavet\"}]}}\n"), "{}", said.output);
    // Several dossiers are checked as one.
    let other = "{\"type\":\"compound\",\"id\":\"c9\"}";
    let both = casecairn(&["digest", &files.text("d.json"), "-"], other).output;
    assert_eq!(both, casecairn(&["digest", "-"], SOUND).output + &casecairn(&["digest", "-"], other).output);
    fs::write(files.path("SUMS"), &both).unwrap();
    let said = casecairn(&["digest", "-", &files.text("d.json"), "--check", &files.text("SUMS")], other);
    assert_eq!((said.code, said.output.as_str()), (0, "✓ 6 digests still hold\n"));
}

#[test]
fn canonical_forms_are_a_stream_with_the_same_digests() {
    let said = casecairn(&["digest", "-", "--canonical"], SOUND);
    let lines: Vec<&str> = said.output.lines().collect();
    assert_eq!((said.code, lines.len()), (0, 4));
    assert_eq!(lines[3], r#"{"id":"e1","kind":"letter","type":"evidence"}"#);
    let again = digest(said.output.as_bytes(), &Options::default());
    let first = digest(SOUND.as_bytes(), &Options::default());
    assert_eq!(again.sums(), first.sums());
    assert_eq!(again.records[2].digest, Sha256::of(lines[3].as_bytes()));
    let faulty = casecairn(&["digest", "-", "--canonical"], FAULTY);
    assert_eq!((faulty.code, faulty.output.lines().count()), (1, 6));
}

#[test]
fn what_has_no_digest_says_why() {
    for lang in ["en", "fr"] {
        let said = casecairn(&["digest", "-", "--lang", lang], FAULTY);
        assert_eq!((said.code, said.output.lines().count()), (1, 6));
        insta::assert_snapshot!(format!("digest_refused_{lang}"), said.errors);
    }
}

#[test]
fn custody_says_which_link_and_why() {
    for lang in ["en", "fr"] {
        let said = casecairn(&["custody", "-", "--lang", lang], FAULTY);
        assert_eq!((said.code, said.errors.as_str()), (1, ""));
        insta::assert_snapshot!(format!("custody_{lang}"), said.output);
    }
    let said = casecairn(&["custody", "-"], SOUND);
    assert_eq!(
        (said.code, said.output.as_str()),
        (0, "✓ 1 piece of evidence: 1 unattested (without a recorded event: 1)\n")
    );
    let said = casecairn(&["custody", "-"], "{\"type\":\"compound\",\"id\":\"c1\"}");
    assert_eq!((said.code, said.output.as_str()), (0, "✓ no evidence\n"));
    let said = casecairn(&["custody", "-", "--format", "json"], FAULTY);
    let answer = custody(FAULTY.as_bytes(), &Options::default()).to_json();
    assert_eq!((said.code, said.output), (1, format!("{{\"ok\":false,\"dossiers\":[{answer}]}}\n")));
}

#[test]
fn a_chain_is_written_with_what_next_says() {
    let record = |custody: &str| {
        format!(
            r#"{{"type":"evidence","id":"v1","kind":"video","media":[{{"digests":[{{"algorithm":"sha-256","hex":"{}"}}]}}],"custody":[{custody}]}}"#,
            Sha256::of(b"abc")
        )
    };
    let files = Files::new(&[("m.mp4", "abc")]);
    let medium = files.text("m.mp4");
    let mut events: Vec<String> = Vec::new();
    for kind in ["collected", "stored", "copied"] {
        let said = casecairn(&["custody", "-", "--next", "v1", "--medium", &medium], &record(&events.join(",")));
        assert_eq!((said.code, said.errors.as_str()), (0, ""));
        assert_eq!(said.output.contains("previous"), !events.is_empty(), "{}", said.output);
        events.push(format!("{{\"kind\":\"{kind}\",{}", said.output.trim().strip_prefix('{').unwrap()));
    }
    let said = casecairn(&["custody", "-"], &record(&events.join(",")));
    assert_eq!((said.code, said.output.lines().last().unwrap()), (0, "✓ 1 piece of evidence: 1 intact"));
    let bare = casecairn(&["custody", "-", "--next", "v1"], &record(""));
    assert_eq!((bare.code, bare.output.as_str()), (0, "{}\n"));
}

#[test]
fn a_file_is_verified_and_nothing_of_it_shown() {
    let camera = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/media/camera.jpg");
    let photo = fs::read(camera).unwrap();
    let record = format!(
        r#"{{"type":"dossier","schema_version":"1.0","namespace":"n","title":"T","records":[
        {{"type":"compound","id":"c1","place":{{"point":[104.5,11.251],"uncertainty_m":50}}}},
        {{"type":"evidence","id":"photo","kind":"image","captured":{{"edtf":"2026-01-14"}},"media":[
          {{"size_bytes":{},"digests":[{{"algorithm":"sha-256","hex":"{}"}},{{"algorithm":"md5","hex":"00"}}]}},{{"size_bytes":1}}]}}]}}"#,
        photo.len(),
        Sha256::of(&photo)
    );
    for lang in ["en", "fr"] {
        let arguments = ["media", "-", camera, "--evidence", "photo", "--at", "c1", "--lang", lang];
        let said = casecairn(&arguments, &record);
        assert_eq!((said.code, said.errors.as_str()), (0, ""));
        insta::assert_snapshot!(format!("media_{lang}"), said.output);
        let said = casecairn(&[&arguments[..], &["--publication"]].concat(), &record);
        assert_eq!(said.code, 1);
        insta::assert_snapshot!(format!("media_publication_{lang}"), said.output.lines().last().unwrap());
    }
    let said = casecairn(&["media", "-", camera, "--evidence", "photo", "--show"], &record);
    assert!(said.output.contains("2026-01-13T23:30:00, [104.5, 11.25]"), "{}", said.output);
    let files = Files::new(&[("other.jpg", "x")]);
    let said = casecairn(&["media", "-", &files.text("other.jpg"), "--evidence", "photo", "--format", "json"], &record);
    assert_eq!(said.code, 1);
    assert!(
        said.output
            .starts_with(r#"{"ok":false,"lang":"en","publication":false,"evidence":"photo","state":"unattested""#)
    );
}

#[test]
fn what_cannot_run_says_why() {
    let files = Files::new(&[("bad", "x"), ("d.json", SOUND), ("m", "abc")]);
    let (bad, file, medium) = (files.text("bad"), files.text("d.json"), files.text("m"));
    fs::write(files.path("binary"), [0xFF]).unwrap();
    let binary = files.text("binary");
    let twice = SOUND.replace("\"c1\"", "\"e1\"");
    let broken = SOUND.replace("\"letter\"", "\"letter\",\"media\":[{\"size_bytes\":-1}]");
    for (arguments, input, said) in [
        (vec!["digest", "-", "--check", "-"], "", "standard input can be read only once"),
        (vec!["digest", &file, "--check", &bad], "", "line 1: not a digest and what it is the digest of"),
        (vec!["digest", &file, "--check", &binary], "", "cannot read"),
        (vec!["digest", "no such file"], "", "there is no such file"),
        (vec!["custody", &file, &file, "--next", "e1"], "", "--next looks at one FILE at a time"),
        (vec!["custody", &file, "--next", "e9"], "", "there is no evidence of this id"),
        (vec!["custody", "-", "--next", "e1"], "{", "could not be read"),
        (vec!["custody", "-", "--next", "e1", "--medium", "-"], "", "standard input can be read only once"),
        (vec!["media", &file, &medium, "--evidence", "e9"], "", "there is no record e9"),
        (vec!["media", &file, &medium, "--evidence", "c1"], "", "there is no record c1"),
        (vec!["media", &file, &medium, "--evidence", "e1", "--at", "ngo"], "", "there is no record ngo"),
        (vec!["media", "-", &medium, "--evidence", "e1"], &twice, "the record e1 cannot be relied on"),
        (vec!["media", "-", &medium, "--evidence", "e1"], &broken, "the record e1 cannot be relied on"),
        (vec!["media", &file, "no such file", "--evidence", "e1"], "", "there is no such file"),
    ] {
        let met = casecairn(&arguments, input);
        assert_eq!((met.code, met.output.as_str()), (2, ""), "{arguments:?}");
        assert!(met.errors.contains(said), "{arguments:?}: {}", met.errors);
        let french = casecairn(&[&arguments[..], &["--lang", "fr"]].concat(), input);
        assert!(french.code == 2 && !french.errors.contains(said), "{arguments:?}: {}", french.errors);
    }
}
