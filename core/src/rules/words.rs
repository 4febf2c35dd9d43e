//! What people write: which texts hold words, and phrases found in them in
//! one pass that allocates nothing.

use crate::detect::Seen;
use crate::model::shape::LeafMeta;
use crate::order::Order as _;

/// Whether a text holds words of people: codes, ids, dates and addresses on
/// the web do not.
pub(super) fn are_words(meta: &LeafMeta) -> bool {
    matches!(meta.name, "Line" | "Prose")
}

/// Words of people, and which bytes stand in them: most rules need look no further.
pub(crate) struct Words<'a> {
    pub(super) text: &'a str,
    pub(super) seen: Seen,
}

/// Phrases with something said of each, sorted by their first letter.
pub(super) struct Phrases<T: 'static> {
    /// One list for each of `a` to `z`, and a last one for the rest; each
    /// phrase with its second letter, which decides most often.
    by_letter: [Vec<(char, &'static (&'static str, T))>; 27],
    /// Whether a phrase may begin with a byte.
    begins: Seen,
}

impl<T> Phrases<T> {
    /// Each phrase is in lower case, with plain spaces and straight apostrophes.
    /// It begins with neither, and has two letters or more.
    pub(super) fn new(phrases: &'static [(&'static str, T)]) -> Self {
        let mut by_letter = [const { Vec::new() }; 27];
        for entry in phrases {
            let mut letters = entry.0.chars();
            let (Some(first), Some(second)) = (letters.next(), letters.next()) else { continue };
            if let Some(list) = by_letter.get_mut(letter(first)) {
                list.push((second, entry));
            }
        }
        // The longest first: “share this article” is more than “share this”.
        for list in &mut by_letter {
            list.order_by_key(|(_, (phrase, _))| std::cmp::Reverse(phrase.len()));
        }
        let begins = phrases.iter().filter_map(|(phrase, _)| phrase.chars().next());
        let in_any_case = begins.flat_map(|first| first.to_uppercase().chain([first]));
        let begins = Seen::of_all(in_any_case.filter_map(|first| first.encode_utf8(&mut [0; 4]).bytes().next()));
        Self { by_letter, begins }
    }

    /// Every phrase in a text: what comes before it, what after, and what is said of it.
    pub(super) fn find<'t>(&'t self, text: &'t str) -> impl Iterator<Item = (&'t str, &'t str, &'t T)> {
        let mut before = b' ';
        text.bytes().enumerate().filter_map(move |(at, byte)| {
            let before = std::mem::replace(&mut before, byte);
            // What cannot begin a phrase, or goes on a word, is not looked at.
            let goes_on = byte.is_ascii_alphabetic() && before.is_ascii_alphanumeric();
            if goes_on || !self.begins.has(byte) {
                return None;
            }
            self.at(text, at)
        })
    }

    /// The phrase at a place of a text.
    fn at<'t>(&'t self, text: &'t str, at: usize) -> Option<(&'t str, &'t str, &'t T)> {
        let (before, rest) = text.split_at_checked(at)?;
        let mut letters = rest.chars();
        let (first, second) = (fold(letters.next()?), fold(letters.next()?));
        let mut alike = self.by_letter.get(letter(first))?.iter().filter(|(letter, _)| *letter == second);
        let (after, said) = alike.find_map(|(_, (phrase, said))| Some((strip(rest, phrase)?, said)))?;
        let goes_on = first.is_alphabetic() && before.ends_with(char::is_alphanumeric);
        (!goes_on).then_some((before, after, said))
    }
}

/// Where phrases with a first letter stand.
fn letter(first: char) -> usize {
    if first.is_ascii_lowercase() { first as usize - 'a' as usize } else { 26 }
}

/// A character without its case, and as typed on any keyboard: for the Latin
/// letters of English and French.
fn fold(char: char) -> char {
    match char {
        'A'..='Z' => char.to_ascii_lowercase(),
        'À'..='Ö' | 'Ø'..='Þ' => char::from_u32(char as u32 + 0x20).unwrap_or(char),
        '\u{2019}' => '\'',
        '\n' | '\t' | '\u{A0}' | '\u{202F}' => ' ',
        _ => char,
    }
}

/// What follows a phrase that a text begins with, as whole words.
fn strip<'t>(text: &'t str, phrase: &str) -> Option<&'t str> {
    let mut rest = text.chars();
    let mut last = ' ';
    for wanted in phrase.chars() {
        if fold(rest.next()?) != wanted {
            return None;
        }
        last = wanted;
    }
    let rest = rest.as_str();
    let goes_on = last.is_alphanumeric() && rest.starts_with(char::is_alphanumeric);
    (!goes_on).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::{Phrases, fold, strip};
    use proptest::prelude::*;

    static LIST: &[(&str, u8)] = &[("share", 5), ("share this:", 1), ("à lire aussi", 2), ("l'avis", 3), ("[url=", 4)];

    /// Every phrase at every place, the longest first.
    fn found_slowly(text: &str) -> Vec<(usize, u8)> {
        let at = |(at, char): (usize, char)| {
            let goes_on = fold(char).is_alphabetic() && text[..at].ends_with(char::is_alphanumeric);
            let there = LIST.iter().filter(|(phrase, _)| !goes_on && strip(&text[at..], phrase).is_some());
            there.max_by_key(|(phrase, _)| phrase.len()).map(|(_, said)| (at, *said))
        };
        text.char_indices().filter_map(at).collect()
    }

    proptest! {
        /// The looks at single bytes only save time.
        #[test]
        fn no_phrase_is_passed_over(
            parts in proptest::collection::vec(
                prop_oneof![
                    Just("share"), Just(" this:"), Just("SHARE\u{A0}THIS:"), Just("À lire aussi"), Just("à"),
                    Just("L’avis"), Just("l'avis"), Just("[url="), Just("[URL="), Just(" "), Just("é"), Just("ភ"), Just("x"), Just("7"),
                ],
                0..12,
            ),
        ) {
            let (text, phrases) = (parts.concat(), Phrases::new(LIST));
            let found: Vec<_> = phrases.find(&text).map(|(before, _, said)| (before.len(), *said)).collect();
            prop_assert_eq!(found, found_slowly(&text));
        }
    }

    #[test]
    fn a_phrase_is_found_as_whole_words_in_any_case() {
        let phrases = Phrases::new(LIST);
        let said = |text| phrases.find(text).map(|(_, _, said)| *said).collect::<Vec<_>>();
        assert_eq!(said("SHARE\u{A0}THIS: À LIRE aussi x[url=y"), [1, 2, 4]);
        assert_eq!(said("L’avis. A share."), [3, 5]);
        assert_eq!(said("shareholders unshare là lire aussi"), Vec::<u8>::new());
        let found: Vec<_> = phrases.find("é l'avis ù").map(|(before, after, _)| (before, after)).collect();
        assert_eq!(found, [("é ", " ù")]);
    }
}
