//! Dates of birth: a day with a word of birth beside it.
//!
//! Source: Unicode CLDR (names of months); Presidio, recognisers with context, as practice.

use super::scan::Scan;
use super::{Kind, context};

mod day;
mod months;

/// How far before a day its word may stand, and after it, in bytes.
const BEFORE: usize = 48;
const AFTER: usize = 24;

/// Words before a day, in lower case.
#[rustfmt::skip]
const WORDS: &[&str] = &[
    "born", "b.", "birth:", "dob", "d.o.b", "birth date", "birthdate", "date of birth", "birthday", "birth day",
    "né", "née", "nés", "nées", "né(e)", "naissance", "anniversaire", "naquit",
    "កើត", "កំណើត", "出生", "生于", "生於", "生日", "sinh", "เกิด", "မွေးနေ့", "မွေးသက္ကရာဇ်", "မွေးဖွား", "ເກີດ",
];

/// Words right after a day.
const WORDS_AFTER: &[&str] = &[
    "date of birth",
    "dob",
    "birth date",
    "birthdate",
    "birthday",
    "出生",
    "生日",
    "生",
    "date de naissance",
    "ngày sinh",
    "วันเกิด",
    "ជាថ្ងៃកំណើត",
    "ថ្ងៃកំណើត",
];

/// The same letters in words that mean something else: what comes before or after.
#[rustfmt::skip]
const NOT_BEFORE: &[(&str, &str)] = &[
    ("生于", "发"), ("生于", "产"), ("生于", "诞"), ("生於", "發"), ("生於", "產"), ("เกิด", "เหตุ"),
    ("sinh", "học "), ("sinh", "phát "), ("sinh", "vệ "), ("sinh", "hy "), ("sinh", "hi "), ("sinh", "thí "), ("sinh", "nảy "), ("sinh", "tái "),
];
#[rustfmt::skip]
const NOT_AFTER: &[(&str, &str)] = &[
    ("เกิด", "เหตุ"), ("เกิด", "ขึ้น"), ("កើត", "ហេតុ"), ("កើត", "ឡើង"), ("កើត", "មាន"), ("ເກີດ", "ເຫດ"), ("ເກີດ", "ຂຶ້ນ"), ("born", " out"),
    ("出生", "地"), ("出生", "人数"), ("生", "效"), ("生", "产"), ("生", "活"), ("生", "意"), ("生", "成"), ("生", "前"),
    ("anniversaire", " du"), ("anniversaire", " de la"), ("naissance", " du "), ("naissance", " de l"),
];

pub(super) fn find(scan: &mut Scan<'_>) {
    let mut behind = 0;
    for (start, _) in scan.words() {
        if start < behind {
            continue;
        }
        if let Some(end) = day::end(scan, start) {
            behind = end;
            if is_of_birth(scan, start, end) {
                scan.push(Kind::BirthDate, start, end);
            }
        }
    }
}

/// Whether a word of birth stands beside a day, in the same sentence.
fn is_of_birth(scan: &Scan<'_>, start: usize, end: usize) -> bool {
    let before = context::before(scan, start, BEFORE, WORDS).is_some_and(|word| {
        let between = scan.part(word, start);
        joins(between) && !means_else(scan, word)
    });
    before
        || context::after(scan, end, AFTER, WORDS_AFTER).is_some_and(|word| {
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
    !ends && digits < 4 && words < 6 && !OTHER_ACTS.iter().any(|act| between.to_lowercase().contains(act))
}

/// What else a day may be of, between the word and it.
#[rustfmt::skip]
const OTHER_ACTS: &[&str] = &[
    "arrest", "rescue", "arrive", "escape", "die", "killed", "issued", "publi", "arrêt", "mort", "décéd", "libér", "arriv", "被捕", "死", "获救", "bị bắt", "mất",
];

/// Whether the word that ends at a place is part of one that means something else.
fn means_else(scan: &Scan<'_>, end: usize) -> bool {
    let (before, after) = (scan.lower.get(..end).unwrap_or_default(), scan.rest(end));
    let begun =
        NOT_BEFORE.iter().any(|(word, other)| before.strip_suffix(word).is_some_and(|before| before.ends_with(other)));
    begun || NOT_AFTER.iter().any(|(word, other)| before.ends_with(word) && after.starts_with(other))
}

/// Whether what follows a day begins with a word that means something else.
fn goes_on_else(rest: &str) -> bool {
    NOT_AFTER.iter().any(|(word, other)| rest.strip_prefix(word).is_some_and(|rest| rest.starts_with(other)))
}

#[cfg(test)]
mod tests;
