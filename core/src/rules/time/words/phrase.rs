//! A phrase as a row of slots, and whether it stands in a text.

use super::lists::{DAYS, NUMBERS, UNITS};

/// A phrase: words parted by spaces, choices by `|`. `<day>` is a day of the
/// week, `<unit>` a unit of time, `<number>` up to four words that count.
#[derive(Debug, Clone, Copy)]
pub(super) struct Phrase {
    /// The words.
    pub(super) words: &'static str,
    /// Behind one of these it means something else.
    pub(super) not_after: &'static str,
    /// And before one of these.
    pub(super) not_before: &'static str,
}

/// The most words that count.
const COUNTING: usize = 4;

impl Phrase {
    /// Whether it stands somewhere in the words of a text.
    pub(super) fn stands_in(&self, words: &[&str]) -> bool {
        (0..words.len()).any(|at| {
            let (before, rest) = words.split_at(at);
            !before.last().is_some_and(|word| among(self.not_after, word)) && self.begins(self.words, rest)
        })
    }

    /// Whether the slots that are left stand at the start of some words.
    fn begins(&self, slots: &str, words: &[&str]) -> bool {
        if slots.is_empty() {
            return !words.first().is_some_and(|word| among(self.not_before, word));
        }
        let (slot, slots) = slots.split_once(' ').unwrap_or((slots, ""));
        if slot == "<number>" {
            let counting = words.iter().take(COUNTING).take_while(|word| counts(word)).count();
            return (1..=counting).any(|count| words.get(count..).is_some_and(|rest| self.begins(slots, rest)));
        }
        match words.split_first() {
            Some((word, rest)) => fills(slot, word) && self.begins(slots, rest),
            None => false,
        }
    }
}

fn fills(slot: &str, word: &str) -> bool {
    slot.split('|').any(|choice| match choice {
        "<day>" => among(DAYS, word),
        "<unit>" => among(UNITS, word),
        choice => choice == word,
    })
}

/// Whether a word is one of those in a list, which spaces part.
pub(super) fn among(list: &str, word: &str) -> bool {
    list.split(' ').any(|one| one == word)
}

fn counts(word: &str) -> bool {
    among(NUMBERS, word) || word.bytes().all(|byte| byte.is_ascii_digit())
}
