//! What a misspelt word was probably meant to be.

use crate::lang::{Lang, Text};
use crate::lower::lower;

/// The name that a word was probably meant to be: the one whose label it is,
/// in whatever language, or else the nearest.
pub(crate) fn meant<'a>(word: &str, names: impl Iterator<Item = (&'a str, Text)> + Clone) -> Option<&'a str> {
    let folded = lower(word.trim());
    let is_label = |label: Text| Lang::ALL.iter().any(|lang| lower(label.get(*lang)) == folded);
    let mut labelled = names.clone().filter(|(_, label)| is_label(*label));
    match (labelled.next(), labelled.next()) {
        (Some((name, _)), None) => Some(name),
        _ => nearest(word, names.map(|(name, _)| name)),
    }
}

/// The candidate nearest to a word, when it is near enough to be a slip of the
/// pen: a third of its letters at most, and no other candidate as near.
pub(crate) fn nearest<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    // A long key is no slip of the pen, and comparing it would cost.
    if word.len() > 64 {
        return None;
    }
    let folded = lower(word.trim()).replace([' ', '-'], "_");
    let mut best: Option<(usize, &str)> = None;
    let mut tied = false;
    for candidate in candidates {
        let distance = strsim::osa_distance(&folded, &candidate.replace('-', "_"));
        match best {
            Some((least, _)) if distance > least => {}
            Some((least, _)) if distance == least => tied = true,
            _ => {
                best = Some((distance, candidate));
                tied = false;
            }
        }
    }
    best.filter(|&(distance, candidate)| !tied && distance * 3 <= candidate.chars().count())
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::{meant, nearest};
    use crate::lang::Text;

    #[test]
    fn a_slip_is_recognised_and_another_word_is_not() {
        let words = ["confirmed", "suspected", "refuted"];
        assert_eq!(nearest("confimred", words.into_iter()), Some("confirmed"));
        assert_eq!(nearest("Confirmed ", words.into_iter()), Some("confirmed"));
        assert_eq!(nearest("active", words.into_iter()), None);
    }

    #[test]
    fn a_hyphen_is_no_slip() {
        assert_eq!(nearest("si-3", ["si-03", "bavet"].into_iter()), Some("si-03"));
    }

    #[test]
    fn a_label_in_any_language_names_its_value() {
        let names =
            [("confirmed", Text { en: "confirmed", fr: "confirmé" }), ("denied", Text { en: "denied", fr: "démenti" })];
        assert_eq!(meant("Démenti", names.into_iter()), Some("denied"));
        assert_eq!(meant("deneid", names.into_iter()), Some("denied"));
        assert_eq!(meant("peut-être", names.into_iter()), None);
    }

    #[test]
    fn two_candidates_as_near_are_no_answer() {
        assert_eq!(nearest("min_", ["mina", "minb"].into_iter()), None);
    }
}
