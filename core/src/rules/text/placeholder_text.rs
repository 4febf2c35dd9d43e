//! A text that only fills its field.
#![doc = include_str!("placeholder_text.md")]

use super::{Check, Rule, Sink, Status, Words, rule_page};
use crate::issue::{Code, Severities, Severity};
use crate::lang::Text;

pub(super) static RULE: Rule = Rule {
    code: Code::new(907),
    name: "placeholder-text",
    severity: Severities::always(Severity::Warning),
    status: Status::Stable { since: "0.1.0" },
    message: Text {
        en: "this text is a placeholder and says nothing",
        fr: "ce texte n'est qu'un texte d'attente et ne dit rien",
    },
    remedy: Text {
        en: "leave the field out; where a list of values has unknown or not_stated, use it",
        fr: "omettez le champ ; si une liste de valeurs propose unknown ou not_stated, utilisez-la",
    },
    source: docs!("casecairn, from values seen in real data; pandas, default missing values"),
    fields: docs!(&[]),
    page: rule_page!("placeholder_text"),
    check: Check::Words(check),
};

/// What programs and templates write. Case counts: Nan is a province, Todo a
/// town, Null a surname.
#[rustfmt::skip]
const BY_MACHINE: &[&str] = &[
    "NaN", "nan", "null", "NULL", "None", "<NA>", "#N/A", "#REF!", "#VALUE!", "#NAME?", "#NULL!", "undefined",
    "[object Object]", "TODO", "todo", "FIXME", "tbd", "TBD", "tba", "TBA",
];

/// What people write, in any case. In a source's own words they may be meant.
#[rustfmt::skip]
const BY_PEOPLE: &[&str] = &[
    "n/a", "n.a.", "n/d", "not applicable", "not available", "not known", "not stated", "unknown", "no data", "to be confirmed",
    "to be determined", "test", "placeholder", "empty", "none", "inconnu", "inconnue", "sans objet", "s.o.", "n/c", "à compléter",
    "à préciser", "à confirmer", "à déterminer", "non précisé", "non renseigné", "non disponible", "non communiqué", "néant", "vide",
];

/// The longest placeholder, in bytes; lorem ipsum goes on.
const LONGEST: usize = 24;

fn check(words: &Words<'_>, sink: &mut Sink<'_>) {
    let text = words.text;
    if text.len() > LONGEST {
        if starts_with(text, "lorem ipsum") {
            sink.at("", Vec::new());
        }
        return;
    }
    let by_machine = BY_MACHINE.contains(&text) || starts_with(text, "lorem ipsum");
    if by_machine || (is_by_people(text) && !is_of_the_source(sink.pointer("").as_str())) {
        sink.at("", Vec::new());
    }
}

fn starts_with(text: &str, beginning: &str) -> bool {
    text.get(..beginning.len()).is_some_and(|begins| begins.eq_ignore_ascii_case(beginning))
}

fn is_by_people(text: &str) -> bool {
    let bare = text.trim_matches(['(', ')', '[', ']', '<', '>', '-', '–', '—', '?', '.', '…', '*', '_', '/', '#']);
    // X is a platform, and may be a name; XXX is neither.
    let crossed = bare.len() > 2 && bare.bytes().all(|byte| matches!(byte, b'x' | b'X'));
    let mut as_long = BY_PEOPLE.iter().filter(|word| word.len() == text.len() || word.len() == bare.len());
    bare.is_empty() || crossed || as_long.any(|word| is_word(text, word) || is_word(bare, word))
}

/// Whether a text is a word in any case, which for `À` means its own.
fn is_word(text: &str, word: &str) -> bool {
    text.eq_ignore_ascii_case(word) || text.strip_prefix('À').zip(word.strip_prefix('à')).is_some_and(|(a, b)| a == b)
}

/// Whether a text is a source's own, or among those who work on the dossier.
fn is_of_the_source(pointer: &str) -> bool {
    let last = pointer.rsplit('/').next().unwrap_or_default();
    matches!(last, "verbatim" | "note" | "code" | "page" | "section") || pointer.contains("/quote/")
}

#[cfg(test)]
mod tests {
    use super::is_by_people;

    #[test]
    fn a_placeholder_is_told_from_a_short_name() {
        for text in ["N/A", "?", "--", "…", "XXX", "Unknown", "(inconnu)", "À préciser", "unknown?", "[n/a]", "*"] {
            assert!(is_by_people(text), "{text}");
        }
        for text in ["X", "B", "KK", "NA", "Nan", "XX", "7", "ក", "unknown man", "Test Street", "Na", "+", "%"] {
            assert!(!is_by_people(text), "{text}");
        }
    }
}
