//! What may have to be protected stands in no message, excerpt, pointer,
//! suggestion, repair or `Debug`. Each input holds the word `Canary`.
#![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

use casecairn::{Lang, Options, Profile, Validator, read_dossier, validate};

const HEADER: &str = r#""type":"dossier","schema_version":"1.0","namespace":"n","title":"T""#;

/// Records in which a protected or internal value is at fault, or stands where
/// something is.
const RECORDS: &[&str] = &[
    // References under protected fields: dangling, near one that exists, of the wrong kind.
    r#"{"type":"evidence","id":"e1","kind":"article","custody":[{"kind":"received","agent":"canary-dar"},{"kind":"received","from":"canary-x"}]}"#,
    r#"{"type":"evidence","id":"e2","kind":"article","custody":[{"kind":"received","agent":"c1"}]},{"type":"compound","id":"c1"}"#,
    // Half a surrogate pair in a key, before a value.
    r#"{"type":"actor","id":"a1","kind":"ngo","\ud800k":"CanaryDara"}"#,
    // Words of protected vocabularies, and words that are no code.
    r#"{"type":"incident","id":"i1","kind":"escape","stance":"reported","place":{"part":"Canary dormitory"}}"#,
    r#"{"type":"actor","id":"a2","kind":"Canary Dara"}"#,
    r#"{"type":"evidence","id":"e3","kind":"article","publisher":"Canary Dara"}"#,
    // Keys of what is internal are values themselves.
    r#"{"type":"actor","id":"a3","kind":"ngo","extensions":{"Canary Dara":1,"org.x.y":{"Canary":1,"Canary":2,"Canary1":1e999}}}"#,
    r#"{"type":"actor","id":"a4","kind":"ngo","note":{"Canary":{"x":1e999}}}"#,
    // A text with quotation marks is no key, wherever somebody put it.
    r#"{"type":"actor","id":"a9","kind":"ngo","{\"note\":\"Canary\"}":1,"{\"note\":\"Canary\"}":{"x":1e999}}"#,
    r#"{"type":"compound","id":"c9","place":{"country":"KH","{\"address\":\"Canary\"}":[]}}"#,
    // Texts at fault.
    r#"{"type":"actor","id":"a5","kind":"ngo","note":" Canary "}"#,
    r#"{"type":"actor","id":"a6","kind":"ngo","note":"Canary\u0007"}"#,
    r#"{"type":"evidence","id":"e4","kind":"testimony","informant":"Canary\u202e"}"#,
    r#"{"type":"evidence","id":"e5","kind":"video","media":[{"filename":"Canary.mp4 "}]}"#,
    r#"{"type":"compound","id":"c2","place":{"address":["Canary street"],"locality":" Canary"}}"#,
    // Broken syntax behind a protected value.
    r#"{"type":"actor","id":"a7","kind":"ngo","note":"Canary "Dara""}"#,
    // Words from which a date was reckoned, and a length of time.
    r#"{"type":"incident","id":"i2","kind":"escape","stance":"reported","when":{"edtf":"2026-01-13","verbatim":"yesterday, Canary","lasting":"-P1D"}}"#,
    // The source's own word.
    r#"{"type":"actor","id":"a8","kind":{"other":" Canary"}}"#,
];

#[test]
fn nothing_protected_is_shown() {
    for record in RECORDS {
        let input = format!(r#"{{{HEADER},"records":[{record},{{"type":"actor","id":"canary-dara","kind":"ngo"}}]}}"#);
        for (lang, profile) in [(Lang::En, Profile::Intake), (Lang::Fr, Profile::Publication)] {
            let mut options = Options::default();
            (options.lang, options.profile) = (lang, profile);
            let report = validate(input.as_bytes(), &options);
            assert!(!report.issues.is_empty(), "{record}");
            let said = format!("{}\n{report:?}", report.to_json()).to_lowercase();
            assert!(!said.contains("canary"), "{record}\n{said}");
        }
    }
}

#[test]
fn nothing_protected_is_in_debug() {
    for record in RECORDS {
        let input = format!(r#"{{{HEADER},"records":[{record}]}}"#);
        let (dossier, _) = read_dossier(input.as_bytes(), &Options::default());
        let options = Options::default();
        let mut validator = Validator::new(&options, false);
        validator.read(input.as_bytes()).unwrap();
        let shown = format!("{:?} {validator:?}", dossier.records).to_lowercase();
        assert!(!shown.contains("canary"), "{shown}");
    }
}
