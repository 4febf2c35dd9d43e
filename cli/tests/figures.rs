//! `casecairn map` and `casecairn timeline`.

mod common;

use common::{Files, casecairn};
use std::fs;

const LINES: &str = r#"{"type":"dossier","schema_version":"1.0","namespace":"n","title":"T","records":[
  {"type":"compound","id":"c1","place":{"country":"KH","point":[104.1,12.9],"uncertainty_m":400},"operations":[{"status":"active","as_of":{"edtf":"2025-06"}}]},
  {"type":"compound","id":"c2","place":{"country":"KH"}},
  {"type":"incident","id":"raid-x","kind":"raid","stance":"reported","when":{"edtf":"2025-11-03"},"place":{"country":"KH","point":[104.2,12.9]}}]}"#;

#[test]
fn a_figure_is_printed_as_svg() {
    let map = casecairn(&["map", "-"], LINES);
    assert_eq!((map.code, map.errors.as_str()), (0, ""));
    assert!(map.output.starts_with("<svg") && map.output.ends_with("</svg>\n"));
    assert!(map.output.contains("1 drawn · 1 listed") && !map.output.contains("raid-x"));
    assert!(casecairn(&["map", "-", "--incidents"], LINES).output.contains("raid-x"));
    let narrow = casecairn(&["timeline", "-", "--layout", "narrow", "--lang", "fr"], LINES).output;
    assert!(narrow.contains("width=\"420\"") && narrow.contains("Frise chronologique"));
}

#[test]
fn a_figure_is_written_to_a_file_of_its_own() {
    let files = Files::new(&[("d.json", LINES)]);
    let (file, svg, html) = (files.text("d.json"), files.text("m.svg"), files.text("m.html"));
    let said = casecairn(&["map", &file, "-o", &svg], "");
    assert_eq!((said.code, said.output.as_str()), (0, "1 drawn · 1 listed\n"));
    assert!(fs::read_to_string(&svg).unwrap().starts_with("<svg"));
    assert_eq!(casecairn(&["timeline", &file, "-o", &html], "").code, 0);
    assert!(fs::read_to_string(&html).unwrap().starts_with("<!doctype html>"));
    assert_eq!(casecairn(&["map", &file, "-o", &svg], "").code, 2);
    assert_eq!(casecairn(&["map", &file, "-o", &svg, "--force"], "").code, 0);
    assert_eq!(casecairn(&["map", &file, "-o", &file, "--force"], "").code, 2);
    assert_eq!(fs::read_to_string(&file).unwrap(), LINES);
}

#[test]
fn what_could_not_be_read_is_told() {
    let said = casecairn(&["map", "-"], &LINES.replace("\"id\":\"c2\"", "\"id\":7"));
    assert_eq!(said.code, 1);
    assert!(said.errors.contains("not drawn: 1"), "{}", said.errors);
}
