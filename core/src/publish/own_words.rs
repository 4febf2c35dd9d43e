//! Words of the dossier itself that must not leave, wherever they stand: who is
//! not named, by what an informant or a private file is known, and an address.

use super::case::Case;
use super::records::may_be_a_person;
use crate::model::skeleton::folded;
use crate::model::walk::{Item, Path, Walk as _};
use crate::model::{Hex, Leaf as _, Record, Token};
use std::collections::BTreeSet;

/// Fewer letters than this are found in any text.
const LEAST: usize = 4;
/// The same where a word is a letter or two.
const LEAST_UNSPACED: usize = 2;

/// Words that must not leave.
#[derive(Default)]
pub(super) struct OwnWords {
    /// One after the other, a space between.
    spaced: BTreeSet<String>,
    /// In letters between which nobody writes spaces.
    unspaced: BTreeSet<String>,
    /// How many words, and how many letters, there are in one of them.
    words: BTreeSet<usize>,
    letters: BTreeSet<usize>,
}

impl OwnWords {
    /// Those of all records, where such actors are named.
    pub(super) fn new(case: &Case<'_>, named: &BTreeSet<&str>) -> Self {
        let mut own = Self::default();
        for (id, record) in case.live.iter().chain(&case.withdrawn).chain(&case.past) {
            let is_hidden = matches!(record, Record::Actor(actor) if may_be_a_person(actor) && !named.contains(id));
            record.walk(&mut Path::default(), &mut |path, item| {
                let Item::Text(text, meta) = item else { return };
                let is_mark = meta.name == Token::META.name || meta.name == Hex::META.name;
                let is_name = is_hidden && path.last_field() == Some("text");
                if is_mark || is_name || matches!(path.last_field(), Some("filename" | "address")) {
                    own.add(text);
                }
            });
        }
        own
    }

    fn add(&mut self, text: &str) {
        let words = words(text);
        let (letters, spaced) = (words.concat(), words.join(" "));
        let many = letters.chars().count();
        if is_unspaced(text) && many >= LEAST_UNSPACED {
            self.letters.insert(many);
            self.unspaced.insert(letters);
        } else if !is_unspaced(text) && spaced.chars().count() >= LEAST {
            self.words.insert(words.len());
            self.spaced.insert(spaced);
        }
    }

    /// Whether any of them stands in a text.
    pub(super) fn stand_in(&self, text: &str) -> bool {
        let words = words(text);
        let letters: Vec<char> = words.iter().flat_map(|word| word.chars()).collect();
        let parts = |many: &usize| words.windows((*many).max(1)).any(|part| self.spaced.contains(&part.join(" ")));
        let runs = |many: &usize| {
            letters.windows((*many).max(1)).any(|part| self.unspaced.contains(&part.iter().collect::<String>()))
        };
        self.words.iter().any(parts) || self.letters.iter().any(runs)
    }
}

/// The words of a text, in one form and case.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).map(folded);
    words.filter(|word| !word.is_empty()).collect()
}

/// Whether a text is in a script whose words have no spaces between them: Thai, Lao, Burmese, Khmer, Chinese, Japanese.
fn is_unspaced(text: &str) -> bool {
    text.chars().any(|letter| {
        matches!(letter, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(texts: &[&str]) -> OwnWords {
        let mut own = OwnWords::default();
        for text in texts {
            own.add(text);
        }
        own
    }

    #[test]
    fn words_are_found_whole_in_any_letters() {
        let own = own(&["Sok Dara", "7f3a9c", "IMG_1234.jpg", "陈小明"]);
        for text in ["Villa SOK-DARA", "the sok  dara house", "x 7F3A9C", "img 1234 JPG", "陈小明公司", "在陈小明家"]
        {
            assert!(own.stand_in(text), "{text}");
        }
        for text in ["Sok", "Dara Sok", "Soks Dara", "sokdara", "7f3a9", "陈明", ""] {
            assert!(!own.stand_in(text), "{text}");
        }
    }

    #[test]
    fn what_would_be_found_in_anything_is_not_looked_for() {
        for short in ["Ana", "陈"] {
            assert!(!own(&[short]).stand_in(short), "{short}");
        }
        for long in ["Anna", "陈明"] {
            assert!(own(&[long]).stand_in(long), "{long}");
        }
    }
}
