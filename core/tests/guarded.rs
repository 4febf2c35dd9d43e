//! What is not public stands in no message, text, table or `Debug` of any
//! verb, whatever is wrong with the dossier.
//!
//! `CASECAIRN_CASES` says how many records are looked at; the night takes more.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::use_debug,
    reason = "a test that panics has failed; what is looked at is what `Debug` shows"
)]

mod publishing;

use casecairn::assess::{AssessOptions, assess};
use casecairn::custody::{custody, next_link};
use casecairn::digest::digest;
use casecairn::media::{MediaOptions, verify_media};
use casecairn::model::Record;
use casecairn::model::edtf::Day;
use casecairn::publish::{Policy, publish};
use casecairn::risk::{Dimension, risk};
use casecairn::{Lang, Options, Profile, Style, Validator, fix, read_dossier, validate};
use publishing::canary::{Said, check_the_look};
use publishing::spoilt::spoilt;
use publishing::{Made, Random};
use serde_json::json;

/// How many records are looked at in a run of the tests.
const FEW: usize = 700;

/// All that is said of a dossier, by every verb.
fn said(text: &[u8], random: &mut Random) -> Vec<String> {
    let mut options = Options::default();
    options.lang = *random.pick(Lang::ALL);
    options.profile = *random.pick(&[Profile::Intake, Profile::Working, Profile::Publication]);
    let mut style = Style::default();
    style.colour = random.chance(50);
    let report = validate(text, &options);
    let mut said = vec![format!("{report:?}"), report.to_json(), report.to_jsonl(), report.to_summary_json()];
    said.extend([report.to_text(style), report.to_html(&[])]);
    let fixed = fix(text, &options);
    said.extend([format!("{fixed:?}"), fixed.report.to_json(), format!("{:?}", fixed.changes), fixed.to_text(style)]);
    let mut validator = Validator::new(&options, false);
    validator.read(text).unwrap();
    said.push(format!("{validator:?}"));
    let (dossier, _) = read_dossier(text, &options);
    said.push(format!("{dossier:?}"));
    let digests = digest(text, &options);
    said.extend([format!("{digests:?}"), digests.to_json(), digests.to_text(style), digests.to_sums()]);
    let chains = custody(text, &options);
    said.extend([format!("{chains:?}"), chains.to_json(), chains.to_text(style)]);
    for record in &dossier.records {
        let Record::Evidence(evidence) = record else { continue };
        said.push(format!("{:?}", next_link(text, evidence.id.as_str(), &options)));
        let mut media = MediaOptions::default();
        media.lang = options.lang;
        let check = verify_media(&b"a file"[..], evidence, None, &media).unwrap();
        said.extend([format!("{check:?}"), check.to_json(), check.to_text(style)]);
    }
    match risk(&[text], Dimension::ALL) {
        Ok(risk) => said.extend([format!("{risk:?}"), risk.to_json(), risk.to_text(options.lang)]),
        Err(why) => said.extend([format!("{why:?} {why}"), why.say(options.lang)]),
    }
    match publish(&[text], &Policy::public(), Day::new(2026, 2, 1).unwrap()) {
        Ok(published) => said.extend([format!("{published:?}"), published.disclosure.to_text(options.lang)]),
        Err(why) => said.extend([format!("{why:?} {why}"), why.say(options.lang)]),
    }
    said.push(format!("{:?}", assess(&[text], &AssessOptions::default()).read));
    said
}

/// Dossiers for other languages, with the words that must not be said: each
/// gives to the byte the answers of the core, in which there is none.
#[test]
fn the_dossiers_for_other_languages_are_made_here_and_give_nothing_away() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/guarded.jsonl");
    let (mut lines, mut seed) = (Vec::new(), 2 << 32);
    while lines.len() < 16 {
        seed += 1;
        let made = Made::new(seed);
        let mut random = Random::new(seed);
        let sound = String::from_utf8(made.dossier()).unwrap();
        if sound.len() > 6000 || made.guarded.is_empty() {
            continue;
        }
        let (canary, _) = &made.guarded[random.below(made.guarded.len())];
        let Some(text) = spoilt(&sound, canary, &mut random).filter(|text| text.len() < 8000) else { continue };
        let words: Vec<&str> = made.guarded.iter().map(|(word, _)| word.as_str()).collect();
        let said = Said::new(&said(text.as_bytes(), &mut random));
        assert!(!words.iter().any(|word| said.holds(word)), "line {}", lines.len() + 1);
        lines.push(json!({"guarded": words, "text": text}).to_string());
    }
    let lines = lines.join("\n") + "\n";
    if std::env::var_os("CASECAIRN_WRITE").is_some() {
        std::fs::write(path, &lines).unwrap();
    }
    assert!(std::fs::read_to_string(path).unwrap() == lines, "with CASECAIRN_WRITE=1 this test writes {path} again");
}

#[test]
fn what_is_guarded_is_said_by_no_verb() {
    check_the_look();
    let wanted = std::env::var("CASECAIRN_CASES").map_or(FEW, |cases| cases.parse().unwrap());
    let (mut records, mut canaries, mut seed, mut faults) = (0, 0, 1 << 32, 0);
    while records < wanted {
        seed += 1;
        let made = Made::new(seed);
        let mut random = Random::new(seed);
        let sound = String::from_utf8(made.dossier()).unwrap();
        let fault = made.guarded.get(random.below(made.guarded.len()));
        let text = fault.and_then(|(canary, _)| spoilt(&sound, canary, &mut random));
        faults += usize::from(text.is_some());
        let said = Said::new(&said(text.as_ref().unwrap_or(&sound).as_bytes(), &mut random));
        for (canary, field) in &made.guarded {
            assert!(!said.holds(canary), "seed {seed}: {field} is shown");
        }
        records += made.records.len();
        canaries += made.guarded.len();
    }
    println!("{records} records, {faults} faults, {canaries} canaries");
    assert!(canaries > records && faults * 20 > records, "{canaries} canaries, {faults} faults in {records}");
}
