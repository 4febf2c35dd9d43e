//! Letters of two scripts in one word, of which some pass for others.
#![doc = include_str!("mixed_script.md")]

use super::{Check, Rule, Scripts, Sink, Status, Words, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: Code::new(901),
    name: "mixed-script",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "a word mixes Latin and {script} letters that look alike; the word begins at character {at} of the text",
        fr: "un mot mêle des lettres latines et {script} qui se ressemblent ; il commence au caractère n° {at} du texte",
    },
    remedy: Text {
        en: "type the word again in one script; where the source itself mixes them, keep it and waive this rule",
        fr: "retapez le mot dans une seule écriture ; si la source elle-même les mêle, conservez-le et dérogez à cette règle",
    },
    source: docs!("Unicode UTS #39, mixed-script confusables; Unicode Scripts.txt"),
    fields: docs!(&[]),
    page: rule_page!("mixed_script"),
    check: Check::Words(check),
};

const CYRILLIC: Text = Text { en: "Cyrillic", fr: "cyrilliques" };
const GREEK: Text = Text { en: "Greek", fr: "grecques" };

/// Cyrillic letters that pass for Latin ones.
///
/// Source: UTS #39 confusables.txt.
const CYRILLIC_LIKE_LATIN: &str = "АВЕЅІЈКМНОРСТУХаеѕіјорсухԁһԛԝӏҮү";
/// Greek letters that pass for Latin ones. Letters that stand for units,
/// quantities and sounds (α, β, μ, χ, Ω) are meant where they stand.
const GREEK_LIKE_LATIN: &str = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧνορυικ";
/// Latin letters that pass for Cyrillic or Greek ones.
const LATIN_LIKE_OTHERS: &str = "ABCEHIJKMNOPSTXYZaceijopsvxy";

fn check(words: &Words<'_>, sink: &mut Sink<'_>) {
    // The first bytes of Greek and Cyrillic letters.
    if words.seen.has_any(0xCD..=0xD4)
        && let Some((at, script)) = first_mixed(words.text)
    {
        sink.at("", vec![("script", script.into()), ("at", (at + 1).into())]);
    }
}

/// What was seen of a word so far.
#[derive(Default)]
struct Word {
    begin: usize,
    /// What else than Latin it holds.
    other: Option<Text>,
    /// A Latin letter other than I, which Chechen and its neighbours write
    /// for the palochka.
    beside_i: bool,
    /// A Latin letter that passes for no other, and another that passes for no Latin one.
    only_latin: bool,
    only_other: bool,
}

impl Word {
    fn take(&mut self, char: char) {
        match Scripts::of(char) {
            Some(Scripts::LATIN) => {
                self.beside_i |= char != 'I';
                self.only_latin |= !LATIN_LIKE_OTHERS.contains(char);
            }
            Some(Scripts::GREEK) => {
                self.other = self.other.or(Some(GREEK));
                self.only_other |= !GREEK_LIKE_LATIN.contains(char);
            }
            Some(Scripts::CYRILLIC) => {
                self.other = Some(CYRILLIC);
                self.only_other |= !CYRILLIC_LIKE_LATIN.contains(char);
            }
            _ => {}
        }
    }

    /// The script that was mixed with Latin, where one side passes for the other.
    fn mixed(&self) -> Option<Text> {
        if !self.beside_i || (self.only_latin && self.only_other) {
            return None;
        }
        // Greek letters that pass for no Latin one are units and quantities.
        self.other.filter(|other| *other != GREEK || !self.only_other)
    }
}

/// Where the first mixed word begins, in characters, and what it mixes in.
fn first_mixed(text: &str) -> Option<(usize, Text)> {
    let mut word = Word::default();
    let end = std::iter::once(' ');
    for (at, char) in text.chars().chain(end).enumerate() {
        if char.is_alphanumeric() || matches!(char, '\u{300}'..='\u{36F}') {
            word.take(char);
            continue;
        }
        if let Some(script) = word.mixed() {
            return Some((word.begin, script));
        }
        word = Word { begin: at + 1, ..Word::default() };
    }
    None
}

#[cfg(test)]
mod tests {
    use super::first_mixed;

    #[test]
    fn a_letter_that_passes_for_another_is_found() {
        for (text, at) in [("Jіn Bei", 0), ("in Bаvet", 3), ("Москвa", 0), ("ΚK Park", 0), ("gοv", 0), ("В2B", 0)]
        {
            assert_eq!(first_mixed(text).map(|(at, _)| at), Some(at), "{text}");
        }
    }

    #[test]
    fn what_is_meant_is_left_alone() {
        for text in [
            "парк KK Park",
            "e\u{301}tat d’Ö",
            "кк-park",
            "DVDшник",
            "5μm kΩ ΔT",
            "βaχo",
            "δημοκρατία (democracy)",
            "ភ្នំពេញ Phnom Penh",
            "KK园区",
            "Jin Bei и Бавет",
            "iPhoneы",
            "АфгIанистан",
        ] {
            assert!(first_mixed(text).is_none(), "{text}");
        }
    }
}
