//! A day as people write it: three numbers, or two and the name of a month.

use super::months;
use crate::detect::scan::{Lexicon, Scan, begins, steps};
use std::sync::LazyLock;

/// What may stand between the parts, in lower case.
#[rustfmt::skip]
const FILLING: &[&str] = &[
    " ", "/", "-", ".", ",", "年", "月", "ខែ", "ឆ្នាំ", "ថ្ងៃ", "ទី", "tháng", "năm", "of", "de", "พ.ศ", "ค.ศ", "เดือน", "ปี", "ເດືອນ", "ປີ", "လ", "ရက်", "ခုနှစ်", "ခု", "နှစ်",
    "noong", "del", "года", "ቀን", "عام", "سنة", "، ", "،",
];

/// What belongs to a day after its last number.
const TAILS: &[&str] = &["日", "号", "號", " г.", " ዓ.ም.", " ዓ.ም", " ရက်", "ရက်"];

/// Days in words, of English and French, in lower case. Longer ones stand
/// before those they begin with.
#[rustfmt::skip]
const ORDINALS: &[&str] = &[
    "thirty-first", "thirtieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh",
    "twenty-eighth", "twenty-ninth", "twentieth", "nineteenth", "eighteenth", "seventeenth", "sixteenth", "fifteenth", "fourteenth", "thirteenth",
    "twelfth", "eleventh", "tenth", "ninth", "eighth", "seventh", "sixth", "fifth", "fourth", "third", "second", "first",
    "trente et un", "trente", "vingt et un", "vingt-deux", "vingt-trois", "vingt-quatre", "vingt-cinq", "vingt-six", "vingt-sept", "vingt-huit",
    "vingt-neuf", "vingt", "dix-neuf", "dix-huit", "dix-sept", "seize", "quinze", "quatorze", "treize", "douze", "onze", "dix", "neuf", "huit",
    "sept", "six", "cinq", "quatre", "trois", "deux", "premier",
];

static BY_BEGIN: LazyLock<Lexicon<&str>> = LazyLock::new(|| Lexicon::new(ORDINALS.iter()));

/// The most of them between two parts.
const MOST: usize = 7;

/// A part of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// A number, and how many digits it has.
    Number(u32, usize),
    Month,
}

/// The day at a place, or the one whose month in another script stands before it.
pub(super) fn at(scan: &Scan<'_>, start: usize) -> Option<(usize, usize)> {
    let month = months::before(scan, start).and_then(|month| Some((month, end(scan, month)?)));
    month.or_else(|| Some((start, end(scan, start)?)))
}

/// Where the day ends that begins at a place.
pub(super) fn end(scan: &Scan<'_>, start: usize) -> Option<usize> {
    let before = scan.before(start);
    let goes_on = matches!(before, b'.' | b'/' | b'-') && scan.before(start - 1).is_ascii_digit();
    if goes_on || before == b'_' {
        return None;
    }
    let (first, at) = part(scan, start)?;
    if let Part::Number(day, 8) = first {
        return (is_day(day / 10_000, day / 100 % 100, day % 100) && scan.is_edge(at)).then_some(at);
    }
    let (after_first, said) = filling(scan, at);
    let at = after_first;
    let (second, at) = part(scan, at).filter(|_| said > 0)?;
    let (at, more) = filling(scan, at);
    if let Some((third, end)) = part(scan, at).filter(|_| more > 0)
        // Numbers with nothing but spaces between them are no day.
        && is_date([first, second, third])
        && ([first, second].contains(&Part::Month) || said + more > 2)
    {
        return finish(scan, end);
    }
    // A month and a year: the second part is the last.
    let (_, end) = part(scan, after_first)?;
    if !is_month(first, second) || (first != Part::Month && said < 2) {
        return None;
    }
    let end = end + if scan.rest(end).starts_with('月') { '月'.len_utf8() } else { 0 };
    finish(scan, end)
}

/// The end of a day with what belongs to it, when no number goes on there.
fn finish(scan: &Scan<'_>, end: usize) -> Option<usize> {
    let rest = scan.rest(end);
    let end = end + TAILS.iter().find(|tail| begins(rest, tail)).map_or(0, |tail| tail.len());
    let cut = matches!(scan.at(end), b'/' | b'-') && scan.at(end + 1).is_ascii_digit();
    (scan.is_edge(end) && !cut).then_some(end)
}

/// Whether two parts are a month of a year.
fn is_month(first: Part, second: Part) -> bool {
    use Part::{Month, Number};
    match (first, second) {
        (Month, Number(year, 4)) => is_day(year, 1, 1),
        (Number(month, 1 | 2), Number(year, 4)) | (Number(year, 4), Number(month, 1 | 2)) => is_day(year, month, 1),
        _ => false,
    }
}

/// The number or the month at a place, and where it ends.
fn part(scan: &Scan<'_>, at: usize) -> Option<(Part, usize)> {
    let len = scan.digits(at, 9);
    if len == 0 {
        steps::count(1);
        let rest = scan.rest(at);
        let month = months::name(rest).map(|len| (Part::Month, at + len));
        return month.or_else(|| Some((Part::Number(1, 2), at + ordinal(rest)?)));
    }
    let value = scan.part(at, at + len).parse().ok()?;
    let rest = scan.rest(at + len);
    let ordinal = ["st", "nd", "rd", "th", "er", "ère"].iter().find(|ending| rest.starts_with(*ending));
    let end = at + len + ordinal.filter(|_| len < 3).map_or(0, |ending| ending.len());
    Some((Part::Number(value, len), end))
}

/// How long a day in words is that a text begins with.
fn ordinal(rest: &str) -> Option<usize> {
    let word = BY_BEGIN.at(rest).next()?;
    rest.get(word.len()..)?.starts_with(' ').then_some(word.len())
}

/// Skips what parts the parts: where it ends, and 1 for spaces alone, 2 for
/// more than spaces, 0 for nothing.
fn filling(scan: &Scan<'_>, mut at: usize) -> (usize, usize) {
    let mut said = 0;
    for _ in 0..MOST {
        let rest = scan.rest(at);
        steps::count(1);
        // The name of a month may begin as a filling does.
        let Some(filling) =
            FILLING.iter().find(|filling| begins(rest, filling)).filter(|_| months::name(rest).is_none())
        else {
            break;
        };
        said = said.max(if *filling == " " { 1 } else { 2 });
        at += filling.len();
    }
    (at, said)
}

fn is_date(parts: [Part; 3]) -> bool {
    use Part::{Month, Number};
    match parts {
        [Number(year, 4), Number(month, 1 | 2), Number(day, 1 | 2)] => is_day(year, month, day),
        [Number(day, 1 | 2), Month, Number(year, 4)] | [Month, Number(day, 1 | 2), Number(year, 4)] => {
            is_day(year, 1, day)
        }
        [Number(year, 4), Month, Number(day, 1 | 2)] => is_day(year, 1, day),
        [Number(day, 1 | 2), Number(month, 1 | 2), Number(year, 4)] => {
            is_day(year, month, day) || is_day(year, day, month)
        }
        [Number(day, 1 | 2), Number(month, 1 | 2), Number(_, 2)] => {
            is_day(2000, month, day) || is_day(2000, day, month)
        }
        [Number(day, 1 | 2), Month, Number(_, 2)] => is_day(2000, 1, day),
        _ => false,
    }
}

/// Whether it can be a day on which somebody now living was born, in the common,
/// the Buddhist, the Islamic or the Persian era.
fn is_day(year: u32, month: u32, day: u32) -> bool {
    matches!(year, 1320..=1450 | 1900..=2099 | 2443..=2642) && (1..=12).contains(&month) && (1..=31).contains(&day)
}
