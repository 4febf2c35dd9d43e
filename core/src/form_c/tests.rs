//! The small tables against ICU.

use super::{composed, formed, is_formed, small, table};
use icu_normalizer::properties::{CanonicalCombiningClassMapBorrowed, CanonicalDecompositionBorrowed, Decomposed};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Every character but the syllables of Korean, which are reckoned.
fn chars() -> impl Iterator<Item = char> {
    ('\0'..=char::MAX).filter(|char| !matches!(char, '\u{AC00}'..='\u{D7A3}'))
}

fn after(char: char) -> Option<char> {
    char::from_u32(char as u32 + 1)
}

/// The table of what some characters are taken apart to.
fn runs(parts: impl Fn(char) -> Option<Vec<char>>) -> String {
    let (mut table, mut next) = (String::new(), None);
    for char in chars() {
        if let Some(parts) = parts(char) {
            if next != Some(char) {
                table.extend((!table.is_empty()).then_some(' '));
                table.push(char);
            }
            table.extend(parts);
            next = after(char);
        }
    }
    table
}

fn pair(char: char, excluded: bool) -> Option<Vec<char>> {
    match CanonicalDecompositionBorrowed::new().decompose(char) {
        Decomposed::Expansion(first, second) => {
            (excluded == composed(first, second).is_none()).then(|| vec![first, second])
        }
        _ => None,
    }
}

fn single(char: char) -> Option<Vec<char>> {
    match CanonicalDecompositionBorrowed::new().decompose(char) {
        Decomposed::Singleton(first) => Some(vec![first]),
        _ => None,
    }
}

fn classes() -> String {
    let mut runs: BTreeMap<u8, Vec<(char, char)>> = BTreeMap::new();
    for char in chars() {
        let class = CanonicalCombiningClassMapBorrowed::new().get_u8(char);
        let runs = runs.entry(class).or_default();
        match runs.last_mut().filter(|(_, last)| after(*last) == Some(char)) {
            Some((_, last)) => *last = char,
            None => runs.push((char, char)),
        }
    }
    runs.remove(&0);
    let lines = runs.iter().map(|(class, runs)| {
        runs.iter().fold(class.to_string(), |line, (first, last)| line + &first.to_string() + &last.to_string())
    });
    lines.collect::<Vec<String>>().join(" ")
}

/// A table as it stands in `table.rs`.
fn literal(name: &str, doc: &str, table: &str) -> String {
    let mut text = format!("\n/// {doc}\npub(super) const {name}: &str = \"\\\n    ");
    let mut width = 4;
    for char in table.chars() {
        let written = match char {
            '"' | '\\' => format!("\\{char}"),
            ' '..='~' => char.to_string(),
            _ => format!("\\u{{{:x}}}", char as u32),
        };
        // A space at the beginning of a line would be lost.
        if width + written.len() > 117 && char != ' ' {
            text += "\\\n    ";
            width = 4;
        }
        width += written.len();
        text += &written;
    }
    text + "\";\n"
}

#[test]
fn the_tables_are_those_of_icu() {
    let made = [
        ("PAIRS", "Characters that are made of two.", runs(|char| pair(char, false))),
        ("EXCLUDED", "Characters that are taken apart to two, and not made again.", runs(|char| pair(char, true))),
        ("SINGLES", "Characters that stand for another.", runs(single)),
        ("CLASSES", "Combining classes, with runs of characters.", classes()),
    ];
    let here = [table::PAIRS, table::EXCLUDED, table::SINGLES, table::CLASSES];
    let right: String = made.iter().map(|(name, doc, table)| literal(name, doc, table)).collect();
    assert!(made.iter().map(|(.., table)| table).eq(here), "what `table.rs` has to hold below its head:\n{right}");
}

fn same(text: &str) {
    assert_eq!(small::formed(text), formed(text), "{}", text.escape_unicode());
    assert_eq!(small::is_formed(text), is_formed(text), "{}", text.escape_unicode());
}

#[test]
fn every_character_is_taken_alike() {
    ('\0'..=char::MAX).for_each(|char| same(char.encode_utf8(&mut [0; 4])));
    for one in chars().filter(|char| pair(*char, false).is_some()).chain(['\u{1100}', '\u{AC00}', '\u{AC01}', 'a']) {
        for mark in ['\u{300}', '\u{327}', '\u{345}', '\u{9BE}', '\u{1161}', '\u{11A7}', '\u{11A8}', '\u{11C3}'] {
            assert_eq!(small::composed(one, mark), composed(one, mark));
            same(&format!("{one}{mark}x{mark}\u{323}{one}\u{301}"));
        }
    }
}

/// Letters and marks that meet in a text, most of them with a say in form C.
fn met() -> impl Strategy<Value = char> {
    let special: Vec<char> = chars()
        .filter(|char| CanonicalCombiningClassMapBorrowed::new().get_u8(*char) > 0 || single(*char).is_some())
        .chain(chars().filter(|char| pair(*char, true).is_some() || pair(*char, false).is_some()))
        .collect();
    let jamo = prop::char::ranges(vec!['\u{1100}'..='\u{11FF}', '\u{AC00}'..='\u{AC40}'].into());
    let common =
        prop::sample::select("aeiousAEO ក្ខกាัำ가각คक़अा\u{300}\u{301}\u{302}\u{323}\u{31B}".chars().collect::<Vec<_>>());
    prop_oneof![prop::sample::select(special), jamo, common]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20_000))]
    #[test]
    fn any_text_is_taken_alike(text in prop::collection::vec(met(), 0..9)) {
        same(&text.into_iter().collect::<String>());
    }
}
