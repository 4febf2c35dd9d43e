//! Words in a script that their language is not written in.
#![doc = include_str!("language_and_script_disagree.md")]

use super::{Check, Rule, Scripts, Sink, Status, Wording, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;
use std::borrow::Cow;

pub(super) static RULE: Rule = Rule {
    code: Code::new(904),
    name: "language-and-script-disagree",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "the language given for these words is not written in the script they stand in",
        fr: "la langue indiquée pour ces mots n'emploie pas l'écriture dans laquelle ils figurent",
    },
    remedy: Text {
        en: "correct the language; for words carried over into another script, name that script: km-Latn",
        fr: "corrigez la langue ; pour des mots transcrits dans une autre écriture, indiquez cette écriture : km-Latn",
    },
    source: docs!("BCP 47 (RFC 5646), script subtags; Unicode CLDR likely subtags"),
    fields: docs!(&["/lang", "/text", "/verbatim"]),
    page: rule_page!("language_and_script_disagree"),
    check: Check::Wording(check),
};

/// Fewer letters than that prove nothing: an initial, a unit, a brand.
const ENOUGH: u32 = 4;
/// A character of Chinese or Japanese is a syllable or a word.
const ENOUGH_HAN: u32 = 2;

fn check(wording: &Wording<'_>, sink: &mut Sink<'_>) {
    if let Some(scripts) = scripts_of(wording.lang)
        && !wording.transliterated
        && is_in_others(wording.text, scripts)
    {
        sink.at("/lang", Vec::new());
    }
}

/// Whether the letters of a text are nearly all of other scripts.
fn is_in_others(text: &str, scripts: Scripts) -> bool {
    let (mut others, mut small, mut needed) = (0_u32, false, ENOUGH);
    for char in text.chars() {
        let script = Scripts::of_block(char).filter(|script| !script.meets(scripts));
        let Some(script) = script.filter(|_| char.is_alphabetic()) else {
            continue;
        };
        others = others.saturating_add(1);
        // MGM or KK stands in Latin capitals in every language.
        small |= script != Scripts::LATIN || char.is_lowercase();
        if script.meets(Scripts::HAN.and(Scripts::KANA).and(Scripts::HANGUL)) {
            needed = ENOUGH_HAN;
        }
    }
    let own = || text.chars().filter_map(Scripts::of).filter(|script| script.meets(scripts));
    small && others >= needed && own().nth(others as usize / 10).is_none()
}

/// The scripts that a language tag stands for; `None` where that is not known.
fn scripts_of(tag: &str) -> Option<Scripts> {
    let mut tag = Cow::Borrowed(tag);
    if tag.bytes().any(|byte| byte.is_ascii_uppercase()) {
        tag.to_mut().make_ascii_lowercase();
    }
    let mut subtags = tag.split('-');
    let language = subtags.next()?;
    for subtag in subtags {
        match subtag {
            // An extension or a private use may say anything.
            single if single.len() == 1 => return None,
            "pinyin" | "wadegile" | "hepburn" | "alalc97" | "fonipa" | "jyutping" | "tongyong" => return None,
            script if script.len() == 4 && script.bytes().all(|byte| byte.is_ascii_alphabetic()) => {
                return Scripts::of_code(script);
            }
            _ => {}
        }
    }
    scripts_of_language(language)
}

/// What a language is written in, everyday romanisations left out.
#[rustfmt::skip]
fn scripts_of_language(language: &str) -> Option<Scripts> {
    Some(match language {
        "en" | "fr" | "es" | "pt" | "de" | "it" | "nl" | "pl" | "cs" | "sk" | "hu" | "ro" | "sv" | "da" | "nb" | "nn"
        | "no" | "fi" | "tr" | "id" | "vi" | "tl" | "fil" | "sw" | "rw" | "yo" | "ig" | "zu" | "af" | "ceb" | "lt"
        | "lv" | "et" | "sl" | "hr" | "ca" => Scripts::LATIN,
        // Malay and Hausa are also written in Arabic letters.
        "ms" | "ha" => Scripts::LATIN.and(Scripts::ARABIC),
        "ru" | "uk" | "be" | "bg" | "mk" | "ky" | "tg" => Scripts::CYRILLIC,
        "sr" | "uz" | "bs" => Scripts::CYRILLIC.and(Scripts::LATIN),
        "kk" => Scripts::CYRILLIC.and(Scripts::LATIN).and(Scripts::ARABIC),
        "el" => Scripts::GREEK,
        "hy" => Scripts::ARMENIAN,
        "ka" => Scripts::GEORGIAN,
        "he" | "yi" => Scripts::HEBREW,
        "ar" | "fa" | "ur" | "ps" => Scripts::ARABIC,
        "hi" | "bn" | "ne" | "mr" | "ta" | "te" | "kn" | "ml" | "gu" | "si" | "or" => Scripts::INDIC,
        "pa" | "sd" => Scripts::INDIC.and(Scripts::ARABIC),
        "am" | "ti" => Scripts::ETHIOPIC,
        "km" => Scripts::KHMER,
        "th" => Scripts::THAI,
        "lo" => Scripts::LAO,
        "my" | "shn" | "mnw" => Scripts::MYANMAR,
        "bo" | "dz" => Scripts::TIBETAN,
        "zh" | "yue" | "cmn" | "wuu" | "hak" => Scripts::HAN,
        "ja" => Scripts::HAN.and(Scripts::KANA),
        "ko" => Scripts::HANGUL.and(Scripts::HAN),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{is_in_others, scripts_of};

    fn disagree(tag: &str, text: &str) -> bool {
        scripts_of(tag).is_some_and(|scripts| is_in_others(text, scripts))
    }

    #[test]
    fn a_text_in_another_script_is_found() {
        for (tag, text) in [
            ("km", "Phnom Penh"),
            ("en", "ភ្នំពេញ"),
            ("fr", "金边"),
            ("en", "캄보디아"),
            ("zh-Latn", "金边园区"),
            ("th", "ភ្នំពេញ"),
            ("vi", "Пномпень"),
            ("my", "ปอยเปต"),
            ("zh-Hans", "Golden Gate"),
            ("EN-us", "ปอยเปต"),
        ] {
            assert!(disagree(tag, text), "{tag} {text}");
        }
    }

    #[test]
    fn what_agrees_or_proves_nothing_is_left_alone() {
        for (tag, text) in [
            ("km-Latn", "Phnom Penh"),
            ("zh-Latn-pinyin", "Jin Bian"),
            ("zh-pinyin", "Jin Bian"),
            ("zh", "KK园区"),
            ("zh", "MGM"),
            ("km", "500 km"),
            ("en", "24"),
            ("vi", "Tỉnh Tây Ninh"),
            ("ja", "シハヌークビル"),
            ("sr", "Beograd"),
            ("tlh", "金边园区"),
            ("und", "金边园区"),
            ("km", "ភ្នំពេញ (Phnom Penh)"),
            ("zh-x-mine", "Jin Bian"),
            ("ko", "金邊"),
            ("en-t-zh", "金边园区"),
            ("en", "ក"),
        ] {
            assert!(!disagree(tag, text), "{tag} {text}");
        }
    }
}
