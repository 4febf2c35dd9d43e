//! Numbers, lists and claims, as every section writes them.

use super::Page;
use crate::assess::answer::{Area, Claims, LineageCount, Met, Numbers};
use crate::assess::coded::{Coded, Listed, Time};
use crate::lang::{Lang, Text};

pub(super) const NONE: Text = Text { en: "none", fr: "aucun" };
pub(super) const CLAIMS: Text = Text { en: "claims", fr: "affirmations" };
pub(super) const LINEAGES: Text = Text { en: "lineages, at least", fr: "lignées, au moins" };
pub(super) const BY: Text = Text { en: "by", fr: "par" };
pub(super) const REASON: Text = Text { en: "reason", fr: "motif" };
pub(super) const PEOPLE: Text = Text { en: "people", fr: "personnes" };

impl Page {
    /// A number with groups of three digits, as the language writes it.
    pub(super) fn number(&self, number: u64) -> String {
        let digits = number.to_string();
        let mark = match self.lang() {
            Lang::En => ",",
            Lang::Fr => "\u{202f}",
        };
        let mut out = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                out.push_str(mark);
            }
            out.push(digit);
        }
        out
    }

    /// “7”, “at least 10”, “3 to 5”, “not stated”.
    pub(super) fn numbers(&self, numbers: Numbers) -> String {
        let least = self.number(numbers.at_least);
        match (numbers.at_least, numbers.at_most) {
            (0, None) => self.term(Text { en: "not stated", fr: "non précisé" }).to_owned(),
            (_, None) => format!("{} {least}", self.term(Text { en: "at least", fr: "au moins" })),
            (at_least, Some(most)) if at_least == most => least,
            (0, Some(most)) => format!("{} {}", self.term(Text { en: "at most", fr: "au plus" }), self.number(most)),
            (_, Some(most)) => format!("{least} {} {}", self.term(Text { en: "to", fr: "à" }), self.number(most)),
        }
    }

    pub(super) fn coded(&self, coded: &Coded) -> String {
        coded.label.get(self.lang()).to_owned()
    }

    pub(super) fn all_coded(&self, coded: &[Coded]) -> String {
        coded.iter().map(|coded| self.coded(coded)).collect::<Vec<_>>().join(", ")
    }

    /// “and 12 more”.
    pub(super) fn more(&self, omitted: u64) -> String {
        let number = self.number(omitted);
        match self.lang() {
            Lang::En => format!("and {number} more"),
            Lang::Fr => format!("et {number} de plus"),
        }
    }

    /// The items of a list, and how many are not shown.
    pub(super) fn list(&self, items: &Listed<String>) -> String {
        let mut shown = items.shown.clone();
        shown.extend((items.omitted > 0).then(|| self.more(items.omitted)));
        if shown.is_empty() { self.term(NONE).to_owned() } else { shown.join(", ") }
    }

    pub(super) fn claims(&self, claims: &Claims) -> String {
        let shown = claims.shown.iter().map(|claim| claim.claim.clone()).collect();
        self.list(&Listed { shown, omitted: claims.omitted })
    }

    pub(super) fn lineages(&self, lineages: LineageCount) -> String {
        self.number(lineages.at_least)
    }

    /// “KH-12”, “KH, province not known”.
    pub(super) fn area(&self, area: &Area) -> String {
        let unknown = self.term(Text { en: "province not known", fr: "province inconnue" });
        match (&area.country, &area.subdivision) {
            (_, Some(subdivision)) => subdivision.clone(),
            (Some(country), None) => format!("{country}, {unknown}"),
            (None, None) => self.term(Text { en: "not stated", fr: "non précisé" }).to_owned(),
        }
    }

    pub(super) fn time(&self, time: Option<&Time>) -> String {
        let unknown = self.term(Text { en: "not stated", fr: "non précisé" });
        time.map_or(unknown, Time::as_str).to_owned()
    }

    pub(super) fn met(&self, met: Met) -> &'static str {
        self.term(match met {
            Met::Met => Text { en: "yes", fr: "oui" },
            Met::NotMet => Text { en: "no", fr: "non" },
            Met::CannotTell => Text { en: "cannot be told", fr: "indéterminable" },
        })
    }

    /// A table with a line on what is not shown; where there is nothing, a word for that.
    pub(super) fn listed<T>(&mut self, head: &[Text], list: &Listed<T>, row: impl Fn(&Self, &T) -> Vec<String>) {
        if list.count() == 0 {
            let none = self.term(Text { en: "None.", fr: "Néant." });
            self.paragraph(none);
            return;
        }
        let head: Vec<&str> = head.iter().map(|text| self.term(*text)).collect();
        let rows: Vec<Vec<String>> = list.shown.iter().map(|item| row(self, item)).collect();
        self.table(&head, &rows);
        if list.omitted > 0 {
            let more = self.more(list.omitted);
            self.paragraph(&more);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Page;
    use crate::assess::answer::Numbers;
    use crate::assess::coded::Listed;
    use crate::lang::Lang;
    use crate::model::Interval;

    #[test]
    fn numbers_are_words_of_each_language() {
        let (en, fr) = (Page::new(Lang::En), Page::new(Lang::Fr));
        let numbers = |least, most| Numbers::from(Interval::new(least, most).unwrap());
        assert_eq!(en.numbers(numbers(3001, None)), "at least 3,001");
        assert_eq!(fr.numbers(numbers(3001, None)), "au moins 3\u{202f}001");
        assert_eq!(en.numbers(numbers(7, Some(7))), "7");
        assert_eq!(fr.numbers(numbers(7, Some(1_234_567))), "7 à 1\u{202f}234\u{202f}567");
        assert_eq!(
            (en.numbers(numbers(0, Some(100))), en.numbers(numbers(0, None))),
            ("at most 100".into(), "not stated".into())
        );
        assert_eq!(en.numbers(numbers(0, Some(0))), "0");
        assert_eq!(en.list(&Listed { shown: vec!["a".into()], omitted: 1200 }), "a, and 1,200 more");
        assert_eq!(fr.list(&Listed { shown: Vec::new(), omitted: 0 }), "aucun");
    }
}
