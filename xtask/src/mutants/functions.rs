//! How a function gives something else.

use super::mutant::Kind;
use super::sites::{Consts, Finder, Whole, asks};
use std::ops::Range;
use syn::spanned::Spanned;
use syn::visit;

impl Finder<'_> {
    /// Plants what is given instead, and what stands in the function.
    pub(super) fn function(&mut self, signature: &syn::Signature, block: &syn::Block) {
        let (Some(first), Some(last)) = (block.stmts.first(), block.stmts.last()) else { return };
        if self.consts == Consts::None && signature.constness.is_some() {
            return;
        }
        let numbers = self.take(Kind::Function, first.span());
        let range = first.span().byte_range().start..last.span().byte_range().end;
        let before = self.sites.edits.len();
        if hides_its_type(&signature.output) && !numbers.is_empty() {
            self.one_of_several(block, range, &numbers);
        } else {
            for number in &numbers {
                let text = format!("if {} {{ return {}; }} ", asks(*number), self.replacement(*number));
                self.insert(range.start, text, Some(*number));
            }
            visit::visit_block(self, block);
        }
        if self.consts == Consts::All || self.sites.edits.len() > before {
            self.sites.consts.extend(signature.constness.as_ref().map(|word| word.span().byte_range()));
        }
        if !numbers.is_empty() {
            // Where the type is hidden, the compiler may find it at fault where it is promised.
            let hidden = hides_its_type(&signature.output).then(|| signature.output.span().byte_range().start);
            let block = block.span().byte_range();
            self.sites.wholes.push(Whole { range: hidden.unwrap_or(block.start)..block.end, mutants: numbers });
        }
    }

    /// Behind `impl …` there is one type: that of either this or that.
    fn one_of_several(&mut self, block: &syn::Block, range: Range<usize>, numbers: &[usize]) {
        const OTHER: &str = "crate::mutant::Either::Other(";
        for (at, number) in numbers.iter().enumerate() {
            let given = format!(
                "{}crate::mutant::Either::One({}{}",
                OTHER.repeat(at),
                self.replacement(*number),
                ")".repeat(at + 1)
            );
            self.insert(range.start, format!("if {} {{ return {given}; }} ", asks(*number)), Some(*number));
        }
        self.insert(range.start, format!("{}{{ ", OTHER.repeat(numbers.len())), None);
        visit::visit_block(self, block);
        self.insert(range.end, format!(" }}{}", ")".repeat(numbers.len())), None);
    }
}

fn hides_its_type(output: &syn::ReturnType) -> bool {
    matches!(output, syn::ReturnType::Type(_, given) if matches!(**given, syn::Type::ImplTrait(_)))
}

#[cfg(test)]
mod tests {
    use super::super::mutant::{Kind, Mutant};
    use super::super::plant::{Blame, planted};
    use super::super::sites::Consts;
    use std::collections::{BTreeMap, BTreeSet};

    #[test]
    fn a_hidden_type_is_one_of_several() {
        let mutant = |replacement: &str| Mutant {
            name: String::new(),
            file: String::new(),
            kind: Kind::Function,
            start: (1, 35),
            replacement: replacement.to_owned(),
        };
        let [none, one] = [mutant("empty()"), mutant("once(1)")];
        let text = "fn f() -> impl Iterator<Item=u8>{ a() }";
        let planted = planted(text, &BTreeMap::from([(1, &none), (2, &one)]), Consts::Some).unwrap();
        let short = planted.text.replace("crate::mutant::", "").replace("Either::", "");
        assert_eq!(
            short,
            "fn f() -> impl Iterator<Item=u8>{ if at(1) { return One(empty()); } if at(2) { return Other(One(once(1))); } \
             Other(Other({ a() })) }"
        );
        let at = planted.text.find("impl").unwrap();
        assert_eq!(planted.to_blame(&(at..at + 4)), Blame::Shared(BTreeSet::from([1, 2])));
    }
}
