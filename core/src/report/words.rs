//! Fills the holes of a message.

use crate::issue::{Param, Params};
use crate::lang::{Lang, Text};

/// A template with its holes filled.
pub(super) fn fill(template: Text, params: &Params, lang: Lang) -> String {
    let mut out = String::new();
    let mut rest = template.get(lang);
    while let Some((before, hole)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, after)) = hole.split_once('}') else {
            out.push('{');
            rest = hole;
            continue;
        };
        match params.iter().find(|(known, _)| *known == name) {
            Some((_, Param::Text(text))) => out.push_str(text),
            Some((_, Param::Term(term))) => out.push_str(term.get(lang)),
            None => {
                out.push('{');
                out.push_str(name);
                out.push('}');
            }
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Did you mean …?
pub(super) fn meant(word: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("did you mean `{word}`?"),
        Lang::Fr => format!("vouliez-vous dire « {word} » ?"),
    }
}
