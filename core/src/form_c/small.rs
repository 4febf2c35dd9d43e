//! Form C, from the small tables.

use super::table;
use crate::order::Order;
use std::sync::LazyLock;

/// What the tables say.
struct Tables {
    /// Runs of characters and their combining class.
    classes: Vec<(char, char, u8)>,
    /// A character, and the one or two that it is taken apart to.
    parts: Vec<(char, char, Option<char>)>,
    /// Two characters, and the one that they make.
    pairs: Vec<(char, char, char)>,
    /// Those that are the second of two.
    seconds: Vec<char>,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let mut parts: Vec<_> = runs(table::PAIRS, 2).collect();
    let pairs = parts.iter().filter_map(|(one, first, second)| Some((*first, (*second)?, *one)));
    let mut pairs: Vec<(char, char, char)> = pairs.collect();
    parts.extend(runs(table::EXCLUDED, 2).chain(runs(table::SINGLES, 1)));
    parts.order_by_key(|part| part.0);
    pairs.order_by_key(|pair| (pair.0, pair.1));
    let mut seconds: Vec<char> = pairs.iter().map(|pair| pair.1).collect();
    seconds.order();
    seconds.dedup();
    let mut classes: Vec<_> = table::CLASSES.split(' ').flat_map(class).collect();
    classes.order_by_key(|run| run.0);
    Tables { classes, parts, pairs, seconds }
});

/// Runs of characters that follow each other: the first, and what each of them
/// is taken apart to.
fn runs(table: &'static str, count: usize) -> impl Iterator<Item = (char, char, Option<char>)> {
    table.split(' ').flat_map(move |run| {
        let mut chars = run.chars();
        let first = chars.next().unwrap_or_default();
        (first..).map_while(move |one| Some((one, chars.next()?, if count == 2 { chars.next() } else { None })))
    })
}

/// A combining class, and the first and last character of each run of it.
fn class(line: &'static str) -> impl Iterator<Item = (char, char, u8)> {
    let (digits, chars) = line.split_at(line.bytes().take_while(u8::is_ascii_digit).count());
    let (class, mut chars) = (digits.parse().unwrap_or_default(), chars.chars());
    std::iter::from_fn(move || Some((chars.next()?, chars.next()?, class)))
}

/// Whether characters are neither marks nor made of two: most that are written.
const fn is_plain(char: char) -> bool {
    matches!(char, ..'\u{300}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}')
}

impl Tables {
    fn class(&self, char: char) -> u8 {
        let at = self.classes.partition_point(|(_, last, _)| *last < char);
        self.classes.get(at).filter(|(first, ..)| *first <= char).map_or(0, |(.., class)| *class)
    }

    fn parts(&self, char: char) -> Option<(char, Option<char>)> {
        let at = self.parts.binary_search_by_key(&char, |part| part.0).ok()?;
        self.parts.get(at).map(|(_, first, second)| (*first, *second))
    }

    fn pair(&self, first: char, second: char) -> Option<char> {
        let at = self.pairs.binary_search_by_key(&(first, second), |pair| (pair.0, pair.1)).ok()?;
        self.pairs.get(at).map(|pair| pair.2)
    }

    /// Whether a character of a text in form C may stand for itself alone.
    fn stays(&self, char: char) -> bool {
        let joins = self.seconds.binary_search(&char).is_ok()
            || matches!(char, '\u{1161}'..='\u{1175}' | '\u{11A8}'..='\u{11C2}');
        !joins
            && self
                .parts(char)
                .is_none_or(|(first, second)| second.is_some_and(|second| self.pair(first, second).is_some()))
    }

    /// Takes a character apart, as far as it goes.
    fn take_apart(&self, char: char, into: &mut Vec<(u8, char)>) {
        if let Some(parts) = syllable(char) {
            into.extend(parts.into_iter().flatten().map(|part| (0, part)));
            return;
        }
        match self.parts(char) {
            Some((first, second)) => {
                self.take_apart(first, into);
                into.extend(second.map(|second| (self.class(second), second)));
            }
            None => into.push((self.class(char), char)),
        }
    }
}

/// The letters of a Korean syllable.
fn syllable(char: char) -> Option<[Option<char>; 3]> {
    let at = (char as u32).checked_sub(0xAC00).filter(|at| *at < 11_172)?;
    let tail = Some(at % 28).filter(|tail| *tail > 0).map(|tail| 0x11A7 + tail);
    Some([Some(0x1100 + at / 588), Some(0x1161 + at % 588 / 28), tail].map(|code| char::from_u32(code?)))
}

/// The Korean syllable of two letters, or of a syllable and a letter.
fn joined(first: char, second: char) -> Option<char> {
    let (one, other) = (first as u32, second as u32);
    match (first, second) {
        ('\u{1100}'..='\u{1112}', '\u{1161}'..='\u{1175}') => {
            char::from_u32(0xAC00 + (one - 0x1100) * 588 + (other - 0x1161) * 28)
        }
        ('\u{AC00}'..='\u{D7A3}', '\u{11A8}'..='\u{11C2}') if (one - 0xAC00) % 28 == 0 => {
            char::from_u32(one + other - 0x11A7)
        }
        _ => None,
    }
}

pub(super) fn composed(first: char, second: char) -> Option<char> {
    joined(first, second).or_else(|| TABLES.pair(first, second))
}

pub(super) fn is_formed(text: &str) -> bool {
    let tables = &*TABLES;
    let mut before = 0;
    let stays = text.chars().all(|char| {
        let class = if is_plain(char) { 0 } else { tables.class(char) };
        let in_order = class == 0 || before <= class;
        before = class;
        in_order && (is_plain(char) || tables.stays(char))
    });
    stays || formed(text) == text
}

pub(super) fn formed(text: &str) -> String {
    let tables = &*TABLES;
    let mut apart = Vec::with_capacity(text.len());
    text.chars().for_each(|char| tables.take_apart(char, &mut apart));
    for marks in apart.split_mut(|(class, _)| *class == 0) {
        marks.order_by_key(|(class, _)| *class);
    }
    let mut formed: Vec<char> = Vec::with_capacity(apart.len());
    // The place of the last letter, which a mark may join, and the class of what came last.
    let (mut letter, mut before) = (None, 0);
    for (class, char) in apart {
        let follows = |at: &usize| at + 1 == formed.len() || before < class;
        let whole = letter.filter(follows).and_then(|at| Some((at, composed(*formed.get(at)?, char)?)));
        if let Some((at, whole)) = whole {
            if let Some(held) = formed.get_mut(at) {
                *held = whole;
            }
            continue;
        }
        if class == 0 {
            letter = Some(formed.len());
        }
        before = class;
        formed.push(char);
    }
    formed.into_iter().collect()
}
