//! Dates of birth: a day with a word of birth beside it.
//!
//! Source: Unicode CLDR (names of months); Presidio, recognisers with context, as practice.

use super::scan::Scan;
use super::{Kind, context};
use crate::lower::lower;

mod chinese;
mod day;
mod months;
mod words;

pub(super) use chinese::find as in_chinese;
pub(super) use words::HEADINGS;

use words::{NOBODY, NOT_AFTER, NOT_BEFORE, OTHER_ACTS};

/// How far before a day its word may stand, and after it, in bytes.
const BEFORE: usize = 48;
const AFTER: usize = 24;
/// How long a subject and its verb may be, in characters.
const LONGEST_SUBJECT: usize = 48;

pub(super) fn find(scan: &mut Scan<'_>) {
    let mut behind = 0;
    for (start, _) in scan.words() {
        if start < behind {
            continue;
        }
        if let Some((start, end)) = day::at(scan, start).filter(|(start, _)| *start >= behind) {
            behind = end;
            if is_of_birth(scan, start, end) {
                scan.push(Kind::BirthDate, start, end);
            }
        }
    }
}

/// Whether a part of a text is a day, whole.
pub(super) fn is_value(scan: &Scan<'_>, start: usize, end: usize) -> bool {
    day::at(scan, start) == Some((start, end))
}

/// Whether a word of birth stands beside a day, in the same sentence.
fn is_of_birth(scan: &Scan<'_>, start: usize, end: usize) -> bool {
    let before = context::before(scan, start, BEFORE, words::BEFORE).is_some_and(|word| {
        let between = scan.part(word, start);
        joins(between) && !means_else(scan, word) && !is_nobodys(scan.part(0, word))
    });
    before
        || context::after(scan, end, AFTER, words::AFTER).is_some_and(|word| {
            let between = scan.part(end, word);
            between.chars().all(|char| " (,:[-的=".contains(char)) && !goes_on_else(scan.rest(word))
        })
}

/// Whether what stands between a word and a day lets them belong together: no
/// sentence ends there, no other day stands there.
fn joins(between: &str) -> bool {
    let ends = [";", "。", ". ", "!", "?", "\n", "។", "၊ "].iter().any(|end| between.contains(end));
    let digits = between.bytes().filter(u8::is_ascii_digit).count();
    let words = between.split_whitespace().count();
    !ends && digits < 4 && words < 6 && !OTHER_ACTS.iter().any(|act| lower(between).contains(act))
}

/// Whether the word that ends at a place is part of one that means something else.
fn means_else(scan: &Scan<'_>, end: usize) -> bool {
    let (before, after) = (scan.lower.get(..end).unwrap_or_default(), scan.rest(end));
    let begun =
        NOT_BEFORE.iter().any(|(word, other)| before.strip_suffix(word).is_some_and(|before| before.ends_with(other)));
    begun || NOT_AFTER.iter().any(|(word, other)| before.ends_with(word) && after.starts_with(other))
}

/// Whether what was born is no person: `The idea was born`, `Le projet est né`.
/// Only where it is the whole subject: a director of a company is somebody.
fn is_nobodys(before: &str) -> bool {
    let mut at = before.char_indices().rev().take(LONGEST_SUBJECT).map(|(at, _)| at);
    let from = at.by_ref().last().unwrap_or_default();
    let near = lower(before.get(from..).unwrap_or_default());
    let sentence = near.rsplit(['.', '\n', ';', ':', '!', '?']).next().unwrap_or_default();
    let whole = sentence.len() < near.len() || from == 0;
    let words: Vec<&str> = sentence.split([' ', ',', '\'', '\u{A0}']).filter(|word| !word.is_empty()).collect();
    let subject = match words.as_slice() {
        [_, subject, _, _] | [_, subject, _] | [subject, _, _] if NOBODY.contains(subject) => Some(subject),
        _ => None,
    };
    whole && subject.is_some()
}

/// Whether what follows a day begins with a word that means something else.
fn goes_on_else(rest: &str) -> bool {
    NOT_AFTER.iter().any(|(word, other)| rest.strip_prefix(word).is_some_and(|rest| rest.starts_with(other)))
}

#[cfg(test)]
mod tests;
