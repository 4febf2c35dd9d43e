//! A text that is not in the Unicode normal form C.
#![doc = include_str!("text_not_normalised.md")]

use super::{Check, Rule, Sink, Status, Words, rule_page};
use crate::form_c;
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: Code::new(905),
    name: "text-not-normalised",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "this text is not in Unicode normal form C: it looks like another text without being equal to it",
        fr: "ce texte n'est pas dans la forme normale C d'Unicode : il a l'aspect d'un autre texte sans lui être égal",
    },
    remedy: Text {
        en: "save the text in normal form C (NFC); what a reader sees stays the same",
        fr: "enregistrez le texte dans la forme normale C (NFC) ; ce que voit le lecteur reste le même",
    },
    source: docs!("Unicode UAX #15, Normalization Form C"),
    fields: docs!(&[]),
    page: rule_page!("text_not_normalised"),
    check: Check::Words(check),
};

fn check(words: &Words<'_>, sink: &mut Sink<'_>) {
    // What lies below U+0300, whose first byte is 0xCC, is in normal form.
    if !words.seen.has_any(0xCC..=0xFF) {
        return;
    }
    let text = words.text;
    if !form_c::is_formed(text) && !text.split(is_typed_whole).all(form_c::is_formed) {
        sink.at("", Vec::new());
    }
}

/// Letters that keyboards of Bengali, Hindi, Punjabi, Odia and Hebrew give as
/// one character, and that form C takes apart: nobody there types form C.
///
/// Source: Unicode CompositionExclusions.txt.
fn is_typed_whole(char: char) -> bool {
    matches!(char,
        '\u{958}'..='\u{95F}' | '\u{9DC}' | '\u{9DD}' | '\u{9DF}' | '\u{A33}' | '\u{A36}' | '\u{A59}'..='\u{A5B}'
        | '\u{A5E}' | '\u{B5C}' | '\u{B5D}' | '\u{FB1D}' | '\u{FB1F}' | '\u{FB2A}'..='\u{FB4E}')
}
