//! What the wording of a time says by its form: that it counts from a moment,
//! or that it names a year or a month and no more.

mod lists;
mod phrase;

use crate::lower::lower;
use crate::order::{Set, set};
use lists::{DEICTIC, LEADS, MONTHS, PIECES};
use phrase::Phrase;
use std::sync::LazyLock;

/// What a wording names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wording {
    /// A year.
    Year,
    /// A month of a year.
    Month,
}

/// What a wording names, where that is a year, or a month of a year, and no
/// more: `2025`, `06/2025`, `In June 2025`.
pub(super) fn coarse(wording: &str) -> Option<Wording> {
    let wording = lower(wording);
    let words = split(&wording);
    let led = LEADS.iter().find_map(|lead| words.strip_prefix(*lead)).unwrap_or(&words);
    match led {
        [year] if is_year(year) => Some(Wording::Year),
        [month, year] | [year, month] if is_year(year) && is_month_number(month) => Some(Wording::Month),
        [month, year] if is_year(year) && is_month_name(month) => Some(Wording::Month),
        _ => None,
    }
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_month_number(word: &str) -> bool {
    word.len() == 2 && word.parse().is_ok_and(|month: u8| (1..=12).contains(&month))
}

/// Whether a wording counts from the moment at which it was said: “yesterday”,
/// “the past 36 hours”. One that also gives a year, a month or a day of its
/// own does not, or not only.
pub(super) fn is_deictic(wording: &str, lang: Option<&str>) -> bool {
    let text = lower(wording);
    let words = split(&text);
    if names_a_date(&text, &words) {
        return false;
    }
    let spoken =
        |of: &str| lang.is_none_or(|lang| lang.split('-').next().is_some_and(|main| main.eq_ignore_ascii_case(of)));
    // A number by a day of the week is one of a date or a clock.
    let numbered = words.iter().any(|word| word.starts_with(|letter: char| letter.is_ascii_digit()));
    let said = |one: &Phrase| !(numbered && one.words.contains("<day>")) && one.stands_in(&words);
    DEICTIC.iter().any(|(of, phrases)| spoken(of) && phrases.iter().any(said))
        || PIECES.iter().any(|(of, pieces)| spoken(of) && pieces.iter().any(|piece| text.contains(piece)))
}

/// Whether there is a year, the name of a month, or digits written as a date.
fn names_a_date(text: &str, words: &[&str]) -> bool {
    let numbers = text.contains(char::is_numeric);
    let letters: Vec<char> = text.chars().filter(|_| numbers).collect();
    let year = letters.windows(4).any(|four| four.iter().all(|letter| letter.is_numeric()));
    let dated = letters
        .windows(3)
        .any(|three| matches!(three, [day, '/' | '.' | '月' | '年', month] if day.is_numeric() && month.is_numeric()));
    year || dated || words.iter().any(|word| is_month_name(word))
}

fn is_month_name(word: &str) -> bool {
    static NAMES: LazyLock<Set<&str>> = LazyLock::new(|| set(MONTHS.split(' ')));
    NAMES.contains(word)
}

/// The words of a text; an apostrophe and a hyphen part them.
fn split(text: &str) -> Vec<&str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::{Wording, coarse, is_deictic};

    #[test]
    fn what_counts_from_a_moment_is_seen() {
        let wordings = [
            ("en", "yesterday"),
            ("en", "Thursday"),
            ("en", "on Thursday night"),
            ("en", "last week"),
            ("en", "36 hours ago"),
            ("en", "a couple of weeks ago"),
            ("en", "In the past 36 hours"),
            ("en", "over the last thirty-six hours"),
            ("en", "earlier today"),
            ("en", "late last year"),
            ("en-GB", "this morning"),
            ("fr", "hier"),
            ("fr", "avant-hier soir"),
            ("fr", "jeudi"),
            ("fr", "jeudi dernier"),
            ("fr", "la semaine dernière"),
            ("fr", "au cours des trente-six dernières heures"),
            ("fr", "ces dernières semaines"),
            ("fr", "ces six derniers mois"),
            ("fr", "il y a trois jours"),
            ("fr", "À ce jour"),
            ("fr", "aujourd’hui"),
            ("fr", "l'an dernier"),
            ("zh-Hans", "昨天晚上"),
            ("km", "ម្សិលមិញ"),
            ("th", "เมื่อวานนี้"),
            ("vi", "hôm qua"),
        ];
        for (lang, wording) in wordings {
            assert!(is_deictic(wording, Some(lang)), "{wording}");
            assert!(is_deictic(wording, None), "{wording}");
        }
    }

    #[test]
    fn what_names_its_own_day_is_left_alone() {
        let wordings = [
            ("en", "Thursday 26 June 2025"),
            ("en", "Thursday, June 26"),
            ("en", "Thursday the 26th"),
            ("en", "every Thursday"),
            ("en", "on Thursdays"),
            ("en", "the following Thursday"),
            ("en", "the Thursday after the raid"),
            ("en", "the last week of the operation"),
            ("en", "the last two days before his escape"),
            ("en", "the last night"),
            ("en", "the next day"),
            ("en", "36 hours after the raid"),
            ("en", "for the past few months of 2024"),
            ("en", "mid-June 2025"),
            ("en", "the operation will last three weeks"),
            ("en", "Monday to Friday"),
            ("fr", "du lundi au vendredi"),
            ("vi", "một tuần trước đó"),
            ("fr", "jeudi 26 juin 2025"),
            ("fr", "le jeudi"),
            ("fr", "tous les jeudis"),
            ("fr", "le jeudi suivant"),
            ("fr", "jeudi suivant"),
            ("fr", "les derniers jours de l'opération"),
            ("fr", "cette nuit-là"),
            ("fr", "par le passé"),
            ("fr", "récemment"),
            ("fr", "ensuite"),
            ("fr", "pendant des années"),
            ("fr", "19/01/2026"),
            ("zh", "2026年1月16日"),
            ("de", "hier"),
        ];
        for (lang, wording) in wordings {
            assert!(!is_deictic(wording, Some(lang)), "{wording}");
        }
    }

    #[test]
    fn a_year_and_a_month_are_known_by_their_form() {
        for year in ["2025", "in 2025", "En 2025"] {
            assert_eq!(coarse(year), Some(Wording::Year), "{year}");
        }
        for month in
            ["June 2025", "in Sept. 2025", "En août 2025", "au mois d'août 2025", "2025-06", "06/2025", "AOUT 2025"]
        {
            assert_eq!(coarse(month), Some(Wording::Month), "{month}");
        }
        for other in [
            "1 June 2025",
            "since June 2025",
            "mid-2025",
            "June",
            "2024-25",
            "2024/2025",
            "early 2025",
            "",
            "2025-06-01",
        ] {
            assert_eq!(coarse(other), None, "{other}");
        }
    }
}
