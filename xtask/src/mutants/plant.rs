//! All mutants of a file in one text, each behind a switch.
//!
//! One build then serves them all, where cargo-mutants builds for each.

use super::mutant::Mutant;
use super::sites::{Consts, Sites, find};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A file with its mutants.
#[derive(Debug)]
pub struct Planted {
    pub text: String,
    /// Which parts of the text belong to which mutant alone.
    pieces: Vec<(Range<usize>, usize)>,
    /// Which parts are there because of which mutants.
    wholes: Vec<(Range<usize>, Vec<usize>)>,
}

/// Writes mutants into a text. Those for which there is no place are not in it.
pub fn planted(text: &str, mutants: &BTreeMap<usize, &Mutant>, consts: Consts) -> Result<Planted, String> {
    let mut sites = find(text, mutants, consts)?;
    // What stands at one place stays in its order.
    sites.edits.sort_by_key(|edit| edit.at);
    let (written, pieces) = write(&without_const(text, &sites), &sites);
    // What was written before a place moved it.
    let moved =
        |at: usize| at + sites.edits.iter().take_while(|edit| edit.at < at).map(|edit| edit.text.len()).sum::<usize>();
    let wholes = sites.wholes.iter().map(|whole| {
        let end = whole.range.end;
        let at_end: usize = sites.edits.iter().filter(|edit| edit.at == end).map(|edit| edit.text.len()).sum();
        (moved(whole.range.start)..moved(end) + at_end, whole.mutants.clone())
    });
    Ok(Planted { wholes: wholes.collect(), text: written, pieces })
}

fn without_const(text: &str, sites: &Sites) -> String {
    let mut text = text.to_owned();
    for word in &sites.consts {
        text.replace_range(word.clone(), &" ".repeat(word.len()));
    }
    text
}

fn write(text: &str, sites: &Sites) -> (String, Vec<(Range<usize>, usize)>) {
    let (mut written, mut pieces, mut done) = (String::new(), Vec::new(), 0);
    for edit in &sites.edits {
        written.push_str(text.get(done..edit.at).unwrap_or_default());
        done = edit.at;
        let begin = written.len();
        written.push_str(&edit.text);
        pieces.extend(edit.mutant.map(|mutant| (begin..written.len(), mutant)));
    }
    written.push_str(text.get(done..).unwrap_or_default());
    (written, pieces)
}

impl Planted {
    /// The mutants that are in the text.
    pub fn mutants(&self) -> BTreeSet<usize> {
        self.pieces.iter().map(|(_, mutant)| *mutant).collect()
    }

    /// Whose fault an error of the compiler is.
    pub fn to_blame(&self, error: &Range<usize>) -> Blame {
        let meets = |piece: &Range<usize>| piece.start < error.end && error.start < piece.end;
        let own: BTreeSet<usize> =
            self.pieces.iter().filter(|(piece, _)| meets(piece)).map(|(_, mutant)| *mutant).collect();
        if let (Some(mutant), 1) = (own.first(), own.len()) {
            return Blame::Own(*mutant);
        }
        if !own.is_empty() {
            return Blame::Shared(own);
        }
        let around = self.wholes.iter().filter(|(whole, mutants)| meets(whole) && !mutants.is_empty());
        let smallest = around.min_by_key(|(whole, _)| whole.len());
        Blame::Shared(smallest.map(|(_, mutants)| mutants.iter().copied().collect()).unwrap_or_default())
    }
}

/// Whose fault an error is.
#[derive(Debug, PartialEq, Eq)]
pub enum Blame {
    /// It is in what stands there for this mutant alone.
    Own(usize),
    /// It is in the smallest part that is there because of these.
    Shared(BTreeSet<usize>),
}

#[cfg(test)]
mod tests {
    use super::super::mutant::{Kind, Mutant};
    use super::super::sites::Consts;
    use super::{Blame, planted};
    use std::collections::{BTreeMap, BTreeSet};

    #[test]
    fn an_error_is_laid_at_the_door_of_its_mutant() {
        let mutant = |kind, column, replacement: &str| Mutant {
            name: String::new(),
            file: String::new(),
            kind,
            start: (1, column),
            replacement: replacement.to_owned(),
        };
        let [sum, product] = ["-", "*"].map(|operator| mutant(Kind::Binary, 23, operator));
        let given = mutant(Kind::Function, 21, "zero()");
        let mutants = BTreeMap::from([(1, &sum), (2, &product), (7, &given)]);
        let planted = planted("fn f(a: u8) -> u8 { a + b }", &mutants, Consts::Some).unwrap();
        assert_eq!(planted.mutants(), BTreeSet::from([1, 2, 7]));
        let blame = |part: &str, length: usize| {
            let at = planted.text.find(part).unwrap();
            planted.to_blame(&(at..at + length))
        };
        assert_eq!(blame("a * b", 5), Blame::Own(2));
        assert_eq!(blame("zero", 4), Blame::Own(7));
        // The text as it was, in the part that two mutants share.
        assert_eq!(blame("a + b", 5), Blame::Shared(BTreeSet::from([1, 2])));
        assert_eq!(planted.to_blame(&(0..2)), Blame::Shared(BTreeSet::new()));
    }
}
