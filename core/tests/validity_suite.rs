//! The isValid cases of the JTS test suite.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

mod wkt;

use std::env;
use std::fs;
use std::path::PathBuf;

use wkt::Shape;

#[test]
fn agrees_with_every_case_of_the_suite() {
    let file = env::var_os("CASECAIRN_SUITES")
        .map(|suites| PathBuf::from(suites).join("polygon-validity").join("jts_isvalid_917.tsv"))
        .filter(|file| file.exists());
    let Some(file) = file else {
        println!("skipped: suite not present");
        return;
    };
    let text = fs::read_to_string(file).unwrap();
    let mut cases = 0;
    let mut wrong = Vec::new();
    for line in text.lines() {
        let mut columns = line.splitn(3, '\t');
        let (id, verdict, text) = (columns.next().unwrap(), columns.next().unwrap(), columns.next().unwrap());
        let shape: Shape = text.parse().unwrap_or_else(|error| panic!("{id}: {error}"));
        cases += 1;
        if shape.is_valid() != (verdict == "true") {
            wrong.push(id.to_owned());
        }
    }
    println!("{} of {cases} cases agree", cases - wrong.len());
    assert_eq!(wrong, Vec::<String>::new());
    assert_eq!(cases, 917);
}
