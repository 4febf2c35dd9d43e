//! What a misspelt word was probably meant to be.

/// The candidate nearest to a word, when it is near enough to be a slip of the
/// pen: a third of its letters at most, and no other candidate as near.
pub(crate) fn nearest<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    // A long key is no slip of the pen, and comparing it would cost.
    if word.len() > 64 {
        return None;
    }
    let folded = word.trim().to_lowercase().replace([' ', '-'], "_");
    let mut best: Option<(usize, &str)> = None;
    let mut tied = false;
    for candidate in candidates {
        let distance = strsim::osa_distance(&folded, candidate);
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
    use super::nearest;

    #[test]
    fn a_slip_is_recognised_and_another_word_is_not() {
        let words = ["confirmed", "suspected", "refuted"];
        assert_eq!(nearest("confimred", words.into_iter()), Some("confirmed"));
        assert_eq!(nearest("Confirmed ", words.into_iter()), Some("confirmed"));
        assert_eq!(nearest("active", words.into_iter()), None);
    }

    #[test]
    fn two_candidates_as_near_are_no_answer() {
        assert_eq!(nearest("min_", ["mina", "minb"].into_iter()), None);
    }
}
