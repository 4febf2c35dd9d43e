//! How the arm of a match is met.

use super::mutant::Kind;
use super::sites::{Finder, Whole, asks, binds};
use syn::spanned::Spanned;
use syn::visit;

impl Finder<'_> {
    /// Plants what stands in an arm, and whether its guard is met.
    pub(super) fn guarded(&mut self, arm: &syn::Arm) {
        let left_out = self.arm.take();
        let Some((_, guard)) = arm.guard.as_ref().filter(|(_, guard)| !binds(guard)) else {
            return visit::visit_arm(self, arm);
        };
        let mut numbers = self.take(Kind::Guard, guard.span());
        // `on || …` comes first: what is off rules over all that follows.
        numbers.sort_by_key(|number| self.replacement(*number) != "true");
        let range = guard.span().byte_range();
        if let Some(number) = left_out {
            self.insert(range.start, format!("!{} && ", asks(number)), Some(number));
        }
        self.insert(range.start, "(".to_owned(), None);
        for number in &numbers {
            let text = match self.replacement(*number) {
                "true" => format!("{} || ", asks(*number)),
                _ => format!("!{} && ", asks(*number)),
            };
            self.insert(range.start, text, Some(*number));
        }
        self.insert(range.start, "(".to_owned(), None);
        visit::visit_arm(self, arm);
        self.insert(range.end, "))".to_owned(), None);
        self.sites.wholes.push(Whole { range, mutants: numbers });
    }
}
