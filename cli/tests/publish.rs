//! `casecairn publish` and `casecairn risk`.

mod common;

use common::{Files, casecairn};
use std::fs;

/// A dossier of which some may leave.
const DOSSIER: &str = r#"{"type":"dossier","schema_version":"1.0","namespace":"n","title":"T","tlp":"clear","records":[
  {"type":"evidence","id":"report","kind":"report","title":"Canary","published":{"edtf":"2026-01-19"},"claims":[{"id":"c","stance":"asserted"}]},
  {"type":"compound","id":"canary","support":["report#c"],"place":{"country":"KH","subdivision":"KH-18","point":[103.512,10.612]}},
  {"type":"incident","id":"raid","kind":"raid","stance":"reported","support":["report#c"],"when":{"edtf":"2025-11-03"},
   "people":[{"unit":"person","best":60,"cells":[{"sex":"female","best":2},{"sex":"male","best":58}]}]}]}"#;

const TODAY: [&str; 2] = ["--today", "2026-02-01"];

fn publish(more: &[&str]) -> common::Said {
    casecairn(&[&["publish"], more, &TODAY].concat(), DOSSIER)
}

#[test]
fn the_public_dossier_is_printed_and_nothing_else() {
    let said = publish(&["-"]);
    assert_eq!((said.code, said.errors.as_str()), (0, ""));
    assert!(said.output.contains("\"compound-0000000001\"") && !said.output.to_lowercase().contains("canary"));
    let again = casecairn(&["publish", "-", TODAY[0], TODAY[1]], &said.output);
    assert_eq!(again.output, said.output);
    assert!(publish(&["-", "--policy", "partners"]).output.contains("15800"));
}

#[test]
fn it_is_written_with_a_report_to_files_of_their_own() {
    let files = Files::new(&[("d.json", DOSSIER)]);
    let (file, out, report) = (files.text("d.json"), files.text("p.json"), files.text("r.json"));
    let said = publish(&[&file, "-o", &out, "--report", &report]);
    assert_eq!((said.code, said.errors.as_str()), (0, ""));
    assert!(said.output.starts_with("policy: public\n") && said.output.contains("fewer than 11"), "{}", said.output);
    assert!(fs::read_to_string(&out).unwrap().contains("KH-18"));
    assert!(fs::read_to_string(&report).unwrap().contains("\"evidence_withheld_by_consent\""));
    let there = publish(&[&file, "-o", &out]);
    assert_eq!((there.code, there.output.as_str()), (2, ""));
    assert_eq!(publish(&[&file, "-o", &out, "--force", "--format", "json"]).code, 0);
    let (file, out) = (file.as_str(), out.as_str());
    for arguments in [&[file, "-o", file, "--force"][..], &[file, "-o", out, "--report", out, "--force"]] {
        assert!(publish(arguments).errors.contains("must be a file of its own"));
    }
    assert_eq!(fs::read_to_string(file).unwrap(), DOSSIER);
    let french = publish(&[file, "-o", out, "--force", "--lang", "fr"]);
    assert!(french.output.starts_with("politique\u{a0}: public\n") && french.output.contains("moins de 11"));
}

#[test]
fn it_refuses_and_says_why() {
    let faulty = DOSSIER.replace("\"clear\"", "\"canary\"");
    let said = casecairn(&["publish", "-", TODAY[0], TODAY[1]], &faulty);
    assert_eq!((said.code, said.output.as_str()), (1, ""));
    assert!(
        said.errors.starts_with("casecairn: a dossier has faults") && !said.errors.contains("canary"),
        "{}",
        said.errors
    );
    let unknown = casecairn(&["publish", "-"], DOSSIER);
    assert_eq!(unknown.code, 2);
    assert!(unknown.errors.contains("give --today"));
    let files = Files::new(&[("policy.json", "{\"version\":\"9.0\"}")]);
    let policy = publish(&["-", "--policy", &files.text("policy.json")]);
    assert_eq!(policy.code, 2);
    assert!(policy.errors.contains("not a policy"), "{}", policy.errors);
    assert_eq!(publish(&["-", "-"]).code, 2);
}

#[test]
fn the_risk_is_told_in_numbers() {
    let said = casecairn(&["risk", "-", "--by", "sex,month"], DOSSIER);
    assert_eq!((said.code, said.errors.as_str()), (1, ""));
    assert!(said.output.contains("smallest class (k)") && said.output.contains("2 (wanted: 11)"), "{}", said.output);
    let low = casecairn(&["risk", "-", "--by", "month", "--format", "json"], DOSSIER);
    assert_eq!(low.code, 0);
    assert!(low.output.contains("\"global_risk\""));
    let french = casecairn(&["risk", "-", "--lang", "fr"], DOSSIER);
    assert!(french.output.contains("risque global"));
    assert_eq!(casecairn(&["risk", "-"], "{").code, 1);
    assert_eq!(casecairn(&["risk", "-", "--by", "name"], DOSSIER).code, 2);
}
