//! `casecairn validate --fix`: a mended copy, what was done, and what is left.

mod common;

use common::{Files, casecairn};
use std::fs;

/// A dossier with what can be mended, in public and in protected fields, and
/// what cannot.
const MENDABLE: &str = r#"{
  "type": "dossier", "schema_version": "1.0", "namespace": "bavet", "title": "Bavet ",
  "records": [
    {"type": "actor", "id": "ngo", "kind": "NGO", "seat": {"country": "kh"}, "note": " seen by Dara"},
    {"type": "compound", "id": "c1", "place": {"country": "KH", "point": [11.50, 104.90]}},
    {"type": "compound", "id": "c2", "place": {"footprint": {"type": "Polygon", "coordinates": [[
      [104.17, 11.0],
      [104.20, 11.0],
      [104.2, 11.1]
    ]]}}},
    {"type": "compound", "id": "c3", "names": 3}
  ]
}
"#;

const MENDED: &str = r#"{
  "type": "dossier", "schema_version": "1.0", "namespace": "bavet", "title": "Bavet",
  "records": [
    {"type": "actor", "id": "ngo", "kind": "ngo", "seat": {"country": "KH"}, "note": "seen by Dara"},
    {"type": "compound", "id": "c1", "place": {"country": "KH", "point": [104.90, 11.50]}},
    {"type": "compound", "id": "c2", "place": {"footprint": {"type": "Polygon", "coordinates": [[
      [104.17, 11.0],
      [104.20, 11.0],
      [104.2, 11.1],
      [104.17, 11.0]
    ]]}}},
    {"type": "compound", "id": "c3", "names": 3}
  ]
}
"#;

/// The output, whatever folder the copy is in.
fn shown(output: &str, files: &Files) -> String {
    output.replace(&files.text(""), "")
}

#[test]
fn what_was_mended_and_what_is_left_reads_well() {
    for lang in ["en", "fr"] {
        let files = Files::new(&[]);
        let copy = files.text("c");
        let said = casecairn(&["validate", "-", "--fix", &copy, "--lang", lang], MENDABLE);
        assert_eq!((said.code, said.errors.as_str()), (1, ""));
        assert_eq!(fs::read_to_string(&copy).unwrap(), MENDED);
        assert!(!said.output.contains("Dara"), "{}", said.output);
        // A line may break where the path is long.
        let output = shown(&said.output, &files);
        insta::assert_snapshot!(format!("fix_{lang}"), output);
    }
}

#[test]
fn programs_get_a_list_of_what_was_mended() {
    let files = Files::new(&[("d.json", MENDABLE)]);
    let (file, copy) = (files.text("d.json"), files.text("copy.json"));
    let said = casecairn(&["validate", &file, "--fix", &copy, "--format", "json"], "");
    let fixed = casecairn::fix(MENDABLE.as_bytes(), &casecairn::Options::default());
    assert_eq!(said.output, fixed.to_json() + "\n");
    assert!(
        said.output.starts_with(r#"{"fixed":[{"code":"CC043","rule":"stray-space","record":null,"#),
        "{}",
        said.output
    );
    let said = casecairn(&["validate", &file, "--fix", &copy, "--force", "--format", "jsonl"], "");
    assert_eq!(said.output, fixed.to_jsonl());
    assert_eq!(fs::read_to_string(&file).unwrap(), MENDABLE);
}

#[test]
fn a_sound_dossier_is_copied_as_it_is() {
    let files = Files::new(&[("d.json", common::POINTS), ("b.jsonl", common::POINTED_AT)]);
    let copy = files.text("copy.json");
    let said = casecairn(&["validate", &files.text("d.json"), "--with", &files.text("b.jsonl"), "--fix", &copy], "");
    assert_eq!((said.code, said.errors.as_str()), (0, ""));
    assert!(said.output.contains("nothing could be repaired with certainty"), "{}", said.output);
    assert!(!said.output.contains("not checked"), "{}", said.output);
    assert_eq!(fs::read_to_string(&copy).unwrap(), common::POINTS);
}

#[test]
fn nothing_is_written_over_unasked() {
    let files = Files::new(&[("d.json", MENDABLE), ("there.json", "mine")]);
    let (file, there) = (files.text("d.json"), files.text("there.json"));
    let said = casecairn(&["validate", &file, "--fix", &there], "");
    assert_eq!((said.code, said.output.as_str()), (2, ""));
    assert_eq!(said.errors, format!("casecairn: cannot write {there}: it is there already; --force writes over it\n"));
    let said = casecairn(&["validate", &file, "--fix", &there, "--lang", "fr"], "");
    assert!(said.errors.contains("il existe déjà\u{a0}; --force l'écrase"), "{}", said.errors);
    assert_eq!(fs::read_to_string(&there).unwrap(), "mine");
    assert_eq!(casecairn(&["validate", &file, "--fix", &there, "--force"], "").code, 1);
    assert_eq!(fs::read_to_string(&there).unwrap(), MENDED);
    assert_eq!(casecairn(&["validate", &file, "--force"], "").code, 2);
}

#[test]
fn no_input_is_ever_written_to() {
    let files = Files::new(&[("d.json", MENDABLE), ("b.jsonl", common::POINTED_AT)]);
    let (file, other) = (files.text("d.json"), files.text("b.jsonl"));
    fs::create_dir(files.path("folder")).unwrap();
    let mut ways = vec![file.clone(), files.text("folder/../d.json"), other.clone()];
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(&file, files.path("link")).unwrap();
        ways.push(files.text("link"));
    }
    fs::hard_link(&file, files.path("hard")).unwrap();
    #[cfg(unix)]
    ways.push(files.text("hard"));
    for way in ways {
        let said = casecairn(&["validate", &file, "--with", &other, "--fix", &way, "--force"], "");
        assert_eq!((said.code, said.output.as_str()), (2, ""));
        assert_eq!(said.errors, format!("casecairn: {way} is also read; the copy must be a file of its own\n"));
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), MENDABLE);
    assert_eq!(fs::read_to_string(&other).unwrap(), common::POINTED_AT);
}

#[test]
fn one_dossier_at_a_time_and_into_a_file() {
    let files = Files::new(&[("d.json", MENDABLE), ("e.json", MENDABLE)]);
    let (one, two, copy) = (files.text("d.json"), files.text("e.json"), files.text("copy.json"));
    for arguments in [["validate", &one, &two, "--fix", &copy].as_slice(), &["validate", &one, "--fix", "-"]] {
        let said = casecairn(arguments, "");
        assert_eq!((said.code, said.output.as_str()), (2, ""));
        assert!(said.errors.contains("--fix mends one FILE at a time"), "{}", said.errors);
    }
    assert_eq!(casecairn(&["validate", &one, "--fix", &files.text("no/such/folder")], "").code, 2);
    assert!(!files.path("copy.json").exists());
}

#[cfg(unix)]
#[test]
fn the_copy_is_no_more_open_than_the_input() {
    use std::os::unix::fs::PermissionsExt as _;
    let files = Files::new(&[("d.json", MENDABLE)]);
    let file = files.text("d.json");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o400)).unwrap();
    let (copy, piped) = (files.text("copy.json"), files.text("piped.json"));
    casecairn(&["validate", &file, "--fix", &copy], "");
    casecairn(&["validate", "-", "--fix", &piped], MENDABLE);
    let mode = |path: &str| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&copy), mode(&piped)), (0o400, 0o600));
}
