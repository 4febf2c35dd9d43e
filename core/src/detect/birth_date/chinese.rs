//! Days in Chinese numerals: 一九九八年三月十二日.

use super::is_of_birth;
use crate::detect::Kind;
use crate::detect::scan::{Scan, steps};

/// The longest month or day in numerals, in characters.
const LONGEST: usize = 3;

pub(in crate::detect) fn find(scan: &mut Scan<'_>) {
    let text = scan.text;
    steps::count(text.len() / 8);
    for (at, sign) in text.match_indices('年') {
        let year = text.get(..at).and_then(year);
        let Some(start) = year else { continue };
        let after = at + sign.len();
        let Some(month) = numerals(scan, after, "月") else { continue };
        let end = ["日", "号", "號"].iter().find_map(|sign| numerals(scan, month, sign)).unwrap_or(month);
        if is_of_birth(scan, start, end) {
            scan.push(Kind::BirthDate, start, end);
        }
    }
}

/// Where four numerals of a year begin that end a text.
fn year(before: &str) -> Option<usize> {
    let digits = before.char_indices().rev().take(4).filter(|(_, char)| "〇○零一二三四五六七八九".contains(*char));
    let places: Vec<usize> = digits.map(|(place, _)| place).collect();
    places.last().copied().filter(|_| places.len() == 4)
}

/// The end of a number below a hundred with its sign.
fn numerals(scan: &Scan<'_>, at: usize, sign: &str) -> Option<usize> {
    let rest = scan.text.get(at..)?;
    steps::count(LONGEST);
    let len = rest.chars().take(LONGEST).take_while(|char| "一二三四五六七八九十廿卅元正".contains(*char));
    let len: usize = len.map(char::len_utf8).sum();
    (len > 0 && rest.get(len..)?.starts_with(sign)).then_some(at + len + sign.len())
}
