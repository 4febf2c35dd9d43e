//! What a name looks like: names that a reader cannot tell apart have one skeleton.

use crate::{form_c, lower};

/// Letters, in lower case, that pass for a Latin one, in small letters or capitals.
///
/// Source: UTS #39 confusables.txt, Cyrillic, Greek and digits.
#[rustfmt::skip]
const LOOK_ALIKES: &[(char, char)] = &[
    ('0', 'o'), ('1', 'l'), ('|', 'l'), ('ı', 'i'), ('ɑ', 'a'), ('ɡ', 'g'),
    ('α', 'a'), ('β', 'b'), ('ε', 'e'), ('ζ', 'z'), ('η', 'h'), ('ι', 'i'), ('κ', 'k'), ('μ', 'm'), ('ν', 'n'),
    ('ο', 'o'), ('ρ', 'p'), ('τ', 't'), ('υ', 'y'), ('χ', 'x'), ('ϳ', 'j'),
    ('а', 'a'), ('в', 'b'), ('е', 'e'), ('к', 'k'), ('м', 'm'), ('н', 'h'), ('о', 'o'), ('р', 'p'), ('с', 'c'),
    ('т', 't'), ('у', 'y'), ('х', 'x'), ('ѕ', 's'), ('і', 'i'), ('ј', 'j'), ('ү', 'y'), ('һ', 'h'), ('ӏ', 'l'),
    ('ԁ', 'd'), ('ԛ', 'q'), ('ԝ', 'w'),
];

/// The skeleton of a name: in one normal form and case, look-alikes as the
/// letter they pass for, without spaces and punctuation. Empty where nothing
/// else was there; only to be compared, never to be shown or stored.
pub(crate) fn skeleton(name: &str) -> String {
    folded(name).chars().map(like_latin).collect()
}

/// A name in one normal form and case, without spaces and punctuation: names
/// that differ in nothing else are spellings of one name.
pub(crate) fn folded(name: &str) -> String {
    let name = form_c::formed(name);
    let folded = name.chars().map(narrow).flat_map(lower::letter);
    folded.filter(|char| !is_between(*char)).collect()
}

/// The usual width of a full-width sign or letter.
fn narrow(char: char) -> char {
    match char {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(char as u32 - 0xFEE0).unwrap_or(char),
        '\u{3000}' => ' ',
        _ => char,
    }
}

fn like_latin(char: char) -> char {
    LOOK_ALIKES
        .binary_search_by_key(&char, |(from, _)| *from)
        .ok()
        .and_then(|at| LOOK_ALIKES.get(at))
        .map_or(char, |(_, to)| *to)
}

/// What stands between words and letters: spaces, punctuation and what is not
/// seen. Vowel signs and accents are none of them.
fn is_between(char: char) -> bool {
    char.is_whitespace()
        || (char.is_ascii_punctuation() && char != '|')
        || matches!(char, '\u{A1}'..='\u{A9}' | '\u{AB}'..='\u{B1}' | '\u{B4}' | '\u{B6}'..='\u{B8}' | '\u{BB}' | '\u{BF}'
            | '\u{2000}'..='\u{206F}' | '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}' | '\u{3014}'..='\u{301F}' | '\u{30FB}')
}

#[cfg(test)]
mod tests {
    use super::{LOOK_ALIKES, skeleton};

    #[test]
    fn look_alikes_stand_in_order_and_are_folded() {
        let mut sorted = LOOK_ALIKES.to_vec();
        sorted.sort_unstable();
        assert_eq!(sorted, LOOK_ALIKES);
        assert!(LOOK_ALIKES.iter().all(|(from, to)| from.to_lowercase().eq([*from]) && to.is_ascii_lowercase()));
    }

    #[test]
    fn names_that_look_alike_have_one_skeleton() {
        for (one, other) in [
            ("Jin Bei", "Jіn Веі"),
            ("Jin Bei", "JIN-BEI."),
            ("KK Park", "ΚK Раrk"),
            ("ＫＫ　Ｐａｒｋ", "KK Park"),
            ("Cafe\u{301}", "CAFÉ"),
            ("Zone 10", "Zone 1O"),
            ("“Park”", "« park »"),
            ("金边·园区", "金边园区"),
            ("КОТ", "кот"),
        ] {
            assert_eq!(skeleton(one), skeleton(other), "{one} {other}");
        }
    }

    #[test]
    fn names_that_differ_stay_apart() {
        for (one, other) in [("Jin Bei", "Jin Bel"), ("Café", "Cafe"), ("ភ្នំ", "ភនំ"), ("Park 2", "Park 3"), ("กา", "ก่า")]
        {
            assert_ne!(skeleton(one), skeleton(other), "{one} {other}");
        }
        assert_eq!(skeleton(" - "), "");
    }
}
