//! A text that was read in the wrong encoding.
#![doc = include_str!("broken_encoding.md")]

use super::{Check, Rule, Sink, Status, Words, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: Code::new(906),
    name: "broken-encoding",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "this text was damaged by a wrong encoding: it holds {what}",
        fr: "ce texte a été altéré par un mauvais encodage : il contient {what}",
    },
    remedy: Text {
        en: "read the source again as UTF-8; characters that were replaced cannot be guessed back",
        fr: "relisez la source en UTF-8 ; les caractères remplacés ne peuvent être reconstitués",
    },
    source: docs!("Unicode Standard, U+FFFD; R. Speer, ftfy"),
    fields: docs!(&[]),
    page: rule_page!("broken_encoding"),
    check: Check::Words(check),
};

const REPLACED: Text = Text { en: "the replacement character U+FFFD", fr: "le caractère de remplacement U+FFFD" };
const MISREAD: Text = Text {
    en: "UTF-8 that was read as Windows-1252 or Latin-1",
    fr: "de l'UTF-8 lu comme du Windows-1252 ou du Latin-1",
};

fn check(words: &Words<'_>, sink: &mut Sink<'_>) {
    // The first bytes of U+FFFD, and of the letters from U+00C0 to U+00FF.
    if !words.seen.has(0xC3) && !words.seen.has(0xEF) {
        return;
    }
    let text = words.text;
    if text.contains('\u{FFFD}') {
        sink.at("", vec![("what", REPLACED.into())]);
    } else if is_misread(text) {
        sink.at("", vec![("what", MISREAD.into())]);
    }
}

/// What a character was when a byte was read as Windows-1252.
#[derive(Clone, Copy, PartialEq)]
enum Byte {
    /// The first of so many bytes.
    First(usize),
    /// A later byte that stands in no word and at no end of one.
    Symbol,
    /// A later byte that is punctuation or a letter, and may stand there by right.
    Common,
}

#[rustfmt::skip]
fn byte(char: char) -> Option<Byte> {
    Some(match char {
        'Â'..='ß' => Byte::First(2),
        'à'..='ï' => Byte::First(3),
        'ð'..='ô' => Byte::First(4),
        '€' | '‚' | 'ƒ' | '„' | '†' | '‡' | 'ˆ' | '‰' | '˜' | '™' | '¡'..='ª' | '¬' | '®' | '¯' | '±'..='¶' | '¸' | '¹'
        | 'º' | '¼'..='¿' => Byte::Symbol,
        '\u{80}'..='\u{A0}' | '«' | '»' | '\u{AD}' | '°' | '·' | '…' | '‹' | '›' | '‘' | '’' | '“' | '”' | '•' | '–'
        | '—' | 'Š' | 'š' | 'Œ' | 'œ' | 'Ž' | 'ž' | 'Ÿ' => Byte::Common,
        _ => return None,
    })
}

/// Whether runs of characters are what UTF-8 looks like, read byte by byte.
/// One run that stands in or at a word is enough, or else two.
fn is_misread(text: &str) -> bool {
    let mut before = ' ';
    let mut weak = 0;
    let mut rest = text.chars();
    while let Some(first) = rest.next() {
        if let Some(Byte::First(length)) = byte(first) {
            match judge(before, first, length, rest.as_str()) {
                Verdict::Sure => return true,
                Verdict::Weak => weak += 1,
                Verdict::No => {}
            }
        }
        before = first;
    }
    weak > 1
}

#[derive(PartialEq)]
enum Verdict {
    Sure,
    Weak,
    No,
}

fn judge(before: char, first: char, length: usize, rest: &str) -> Verdict {
    let mut after = rest.chars();
    let run = || rest.chars().take(length - 1).map(byte);
    let symbols = run().filter(|byte| *byte == Some(Byte::Symbol)).count();
    let whole = run().filter(|byte| matches!(byte, Some(Byte::Symbol | Byte::Common))).count() == length - 1;
    let next = after.nth(length - 1);
    let in_word = next.is_some_and(char::is_lowercase);
    // In Portuguese and French capitals: “IRMÔ, “NÃO”.
    let shouted = before.is_uppercase() && !in_word;
    match first {
        // â€ begins each curly quotation mark and dash.
        'â' if rest.starts_with('€') => Verdict::Sure,
        // No word ends in one capital after small letters or digits.
        'Ã' | 'Â' if (before.is_lowercase() || before.is_ascii_digit()) && (whole || rest.starts_with(' ')) => {
            Verdict::Sure
        }
        'Ã' | 'Â' if symbols == 1 && !shouted => Verdict::Sure,
        'Ã' | 'Â' if whole && in_word && !before.is_alphabetic() => Verdict::Sure,
        _ if !whole || symbols == 0 => Verdict::No,
        _ if symbols > 1 || in_word => Verdict::Sure,
        _ if shouted => Verdict::No,
        _ => Verdict::Weak,
    }
}

#[cfg(test)]
mod tests {
    use super::is_misread;

    /// As a program does that takes UTF-8 for Windows-1252.
    fn misread(text: &str) -> String {
        let high = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ";
        let char = |byte: u8| match byte {
            0x80..0xA0 => high.chars().nth(usize::from(byte) - 0x80).unwrap_or('?'),
            byte => char::from(byte),
        };
        text.bytes().map(char).collect()
    }

    #[test]
    fn misread_texts_are_found() {
        for text in [
            "a été vu",
            "l’homme",
            "École",
            "État",
            "où",
            "français",
            "Noël",
            "10\u{A0}km",
            "São Paulo",
            "Việt Nam",
            "“KK Park”",
            "ភ្នំពេញ",
            "ปอยเปต",
            "金边园区",
            "Пномпень",
            "mañana",
            "Straße",
            "2024 – 2025",
            "camión",
        ] {
            assert!(is_misread(&misread(text)), "{text}: {}", misread(text));
        }
    }

    #[test]
    fn right_texts_are_left_alone() {
        for text in [
            "a été vu à Phnom Penh",
            "la cité\u{A0}»",
            "«\u{A0}à\u{A0}»",
            "“IRMÔ",
            "NÃO",
            "MAÇÃ…",
            "à – é",
            "ÂGÉ",
            "vážný",
            "nejdražší",
            "Việt Nam",
            "TÂY NINH",
            "Đà Nẵng",
            "SÃO PAULO…",
            "à l’État",
            "année…",
            "¿Qué?",
            "café™",
            "Ñandú",
            "côté «\u{A0}ouest\u{A0}»",
            "naïve — no",
            "IRMû",
            "Größe·",
            "über–",
            "é…",
            "TÂ–",
        ] {
            assert!(!is_misread(text), "{text}");
        }
    }
}
