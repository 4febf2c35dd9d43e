//! A text as the detectors read it: digits of every script as ASCII ones,
//! look-alikes as what they look like, nothing that cannot be seen; with the
//! way back into the text.
//!
//! Source: UAX #15 (form KC), UAX #44 (`Nd`, `Default_Ignorable_Code_Point`).

use super::compatible;
use super::scan::words;
use crate::{form_c, lower};
use std::borrow::Cow;

/// A text to look through.
pub(super) struct View<'a> {
    original: &'a str,
    /// As it is looked through.
    pub(super) text: Cow<'a, str>,
    /// The same in lower case, with every byte at the same place.
    pub(super) lower: String,
    /// Where the two part: a place in the view, and the one it stands for.
    /// Between two of them both go on alike.
    anchors: Vec<(usize, usize)>,
    /// Each run of ASCII letters and digits in the view.
    pub(super) words: Vec<(usize, usize)>,
}

impl<'a> View<'a> {
    /// A text of ASCII is its own view.
    pub(super) fn new(original: &'a str) -> Self {
        if original.is_ascii() {
            let (text, lower) = (Cow::Borrowed(original), original.to_ascii_lowercase());
            return Self { original, text, lower, anchors: Vec::new(), words: words(original) };
        }
        let mut fold = Fold { text: String::with_capacity(original.len()), anchors: Vec::new(), last: 0 };
        let mut chars = original.char_indices().peekable();
        while let Some((at, char)) = chars.next() {
            let next = chars.peek().map(|(_, next)| *next);
            fold.take(at, char, next);
        }
        let lower = fold.text.chars().map(lower_of_same_length).collect();
        let words = words(&fold.text);
        Self { original, text: Cow::Owned(fold.text), lower, anchors: fold.anchors, words }
    }

    /// The place in the text where what begins at `at` in the view begins.
    pub(super) fn start(&self, at: usize) -> usize {
        let next = self.anchors.partition_point(|(view, _)| *view <= at);
        let (view, original) = self.anchor(next);
        let mut place = original + (at - view);
        // Inside what one character was unfolded to: its beginning.
        if let Some((_, limit)) = self.anchors.get(next) {
            place = place.min(limit.saturating_sub(1).max(original));
        }
        while !self.original.is_char_boundary(place) {
            place -= 1;
        }
        place
    }

    /// The place in the text where what ends at `at` in the view ends.
    pub(super) fn end(&self, at: usize) -> usize {
        let next = self.anchors.partition_point(|(view, _)| *view < at);
        let (view, original) = self.anchor(next);
        let mut place = original + (at - view);
        match self.anchors.get(next) {
            Some((view, original)) if *view == at => place = *original,
            Some((_, limit)) => place = place.min(*limit),
            None => {}
        }
        while !self.original.is_char_boundary(place) {
            place += 1;
        }
        place
    }

    /// The anchor before the one of an index.
    fn anchor(&self, index: usize) -> (usize, usize) {
        index.checked_sub(1).and_then(|index| self.anchors.get(index)).copied().unwrap_or_default()
    }
}

/// A view in the making.
struct Fold {
    text: String,
    anchors: Vec<(usize, usize)>,
    /// Where the last character that was kept begins in the original.
    last: usize,
}

impl Fold {
    /// Takes a character and its place.
    fn take(&mut self, at: usize, char: char, next: Option<char>) {
        if is_as_it_looks(char) {
            self.last = at;
            return self.text.push(char);
        }
        let end = at + char.len_utf8();
        if is_unseen(char) {
            return self.replace(at, end, "");
        }
        if matches!(char, '\u{300}'..='\u{36F}') && self.compose(char, end) {
            return;
        }
        self.last = at;
        if let Some(folded) = digit(char).or_else(|| sign(char)).or_else(|| zero_like(char, &self.text, next)) {
            self.replace(at, end, folded.encode_utf8(&mut [0; 4]));
        } else {
            match compatible::ascii(char) {
                Some(folded) => self.replace(at, end, &folded),
                None => self.text.push(char),
            }
        }
    }

    /// Puts something in the place of a part of the original.
    fn replace(&mut self, at: usize, end: usize, by: &str) {
        self.anchors.push((self.text.len(), at));
        self.text.push_str(by);
        self.anchors.push((self.text.len(), end));
    }

    /// Joins a mark to the letter before, where there is a letter for both.
    fn compose(&mut self, mark: char, end: usize) -> bool {
        let composed = self.text.chars().next_back().and_then(|base| form_c::composed(base, mark));
        let Some(composed) = composed else {
            return false;
        };
        self.text.pop();
        while self.anchors.last().is_some_and(|(view, _)| *view > self.text.len()) {
            self.anchors.pop();
        }
        self.replace(self.last, end, composed.encode_utf8(&mut [0; 4]));
        true
    }
}

/// Whether the view of a text is the text itself, but for dashes and quotation
/// marks. That is so for most texts, and told without making it.
pub(super) fn is_plain(text: &str) -> bool {
    text.is_ascii() || text.chars().all(|char| is_as_it_looks(char) || sign(char).is_some())
}

/// Whether a character is surely none that has to be folded: most letters of
/// this field, in the order of Unicode: Latin, Cyrillic, Arabic, Devanagari,
/// Thai, Lao, Burmese, Khmer, Vietnamese, Japanese, Chinese, Korean.
const fn is_as_it_looks(char: char) -> bool {
    matches!(char, '\0'..='\u{7F}' | '«' | '°' | '·' | '»' | 'À'..='ı' | '\u{400}'..='\u{52F}' | '\u{620}'..='\u{65F}'
        | '\u{900}'..='\u{965}' | '\u{E01}'..='\u{E4F}' | '\u{E81}'..='\u{ECF}' | '\u{1000}'..='\u{101C}'
        | '\u{101E}'..='\u{103F}' | '\u{1780}'..='\u{17B3}' | '\u{17B6}'..='\u{17DF}' | '\u{1E00}'..='\u{1EFF}'
        | '\u{3001}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}')
}

/// The zero of each script that has digits of its own, where form KC does not
/// give ASCII ones.
#[rustfmt::skip]
const ZEROS: &[char] = &[
    '\u{660}', '\u{6F0}', '\u{7C0}', '\u{966}', '\u{9E6}', '\u{A66}', '\u{AE6}', '\u{B66}', '\u{BE6}', '\u{C66}', '\u{CE6}',
    '\u{D66}', '\u{DE6}', '\u{E50}', '\u{ED0}', '\u{F20}', '\u{1040}', '\u{1090}', '\u{17E0}', '\u{1810}', '\u{1946}', '\u{19D0}',
    '\u{1A80}', '\u{1A90}', '\u{1B50}', '\u{1BB0}', '\u{1C40}', '\u{1C50}', '\u{A620}', '\u{A8D0}', '\u{A900}', '\u{A9D0}',
    '\u{A9F0}', '\u{AA50}', '\u{ABF0}', '\u{104A0}', '\u{10D30}', '\u{11066}', '\u{110F0}', '\u{11136}', '\u{111D0}', '\u{112F0}',
    '\u{11450}', '\u{114D0}', '\u{11650}', '\u{116C0}', '\u{11730}', '\u{118E0}', '\u{11950}', '\u{11C50}', '\u{11D50}',
    '\u{11DA0}', '\u{16A60}', '\u{16AC0}', '\u{16B50}', '\u{1E140}', '\u{1E2F0}', '\u{1E950}',
];

/// The ASCII digit of a digit of any script.
fn digit(char: char) -> Option<char> {
    let index = ZEROS.partition_point(|zero| *zero <= char).checked_sub(1)?;
    let value = char as u32 - *ZEROS.get(index)? as u32;
    char::from_digit(value, 10)
}

/// The letter wa of Burmese, which looks like its zero and is typed for it.
fn zero_like(char: char, before: &str, next: Option<char>) -> Option<char> {
    let follows = |char: char| matches!(char, '\u{1040}'..='\u{1049}' | '\u{101D}');
    let carries = |char: char| matches!(char, '\u{102B}'..='\u{103E}');
    let among = before.ends_with(|char: char| char.is_ascii_digit()) || next.is_some_and(follows);
    (char == '\u{101D}' && among && !next.is_some_and(carries)).then_some('0')
}

/// Dashes, and the signs of degrees, minutes and seconds, as typed on any keyboard.
const fn sign(char: char) -> Option<char> {
    match char {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => Some('-'),
        'º' | '˚' => Some('°'),
        '\u{2018}' | '\u{2019}' | '\u{2B9}' | '\u{2032}' => Some('\''),
        '\u{201C}' | '\u{201D}' | '\u{2BA}' | '\u{2033}' => Some('"'),
        _ => None,
    }
}

/// Whether a character takes no place on a page, or only draws a box around
/// the one before it.
const fn is_unseen(char: char) -> bool {
    matches!(char,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{20E3}' | '\u{3164}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFF8}' | '\u{1BCA0}'..='\u{1BCA3}'
        | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

/// A letter in lower case, where that takes as many bytes.
fn lower_of_same_length(char: char) -> char {
    // From Hebrew to Burmese, and from Chinese to Korean, there is no case.
    if char.is_ascii()
        || matches!(char, '\u{590}'..='\u{109F}' | '\u{1100}'..='\u{139F}' | '\u{1780}'..='\u{17FF}' | '\u{2E80}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}')
    {
        return char.to_ascii_lowercase();
    }
    let mut lower = lower::letter(char);
    match (lower.next(), lower.next()) {
        (Some(one), None) if one.len_utf8() == char.len_utf8() => one,
        _ => char,
    }
}

#[cfg(test)]
mod tests;
