//! Where in a file each mutant is planted.

use super::mutant::{Kind, Mutant};
use std::collections::BTreeMap;
use std::ops::Range;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

/// Something that is written into a file, at a place in its old text.
#[derive(Debug)]
pub struct Edit {
    pub at: usize,
    pub text: String,
    /// Whose it is, for the words that belong to one mutant alone.
    pub mutant: Option<usize>,
}

/// A part of a file that exists twice or more because of these mutants.
#[derive(Debug)]
pub struct Whole {
    pub range: Range<usize>,
    pub mutants: Vec<usize>,
}

/// What is to be written into a file.
#[derive(Debug, Default)]
pub struct Sites {
    pub edits: Vec<Edit>,
    pub wholes: Vec<Whole>,
    /// The places of the word `const` before functions that ask a switch now.
    pub consts: Vec<Range<usize>>,
}

/// Which functions may cease to be `const`: a switch is asked when the program runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consts {
    /// Those with mutants.
    Some,
    /// All of the file: they call such a function.
    All,
    /// None: a constant calls one.
    None,
}

/// Looks for the mutants in a file; each by its number.
pub fn find(text: &str, mutants: &BTreeMap<usize, &Mutant>, consts: Consts) -> Result<Sites, String> {
    let file = syn::parse_file(text).map_err(|error| error.to_string())?;
    let mut wanted: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (number, mutant) in mutants {
        wanted.entry((mutant.kind as u8, mutant.start)).or_default().push(*number);
    }
    let mut finder = Finder { text, mutants, wanted, consts, sites: Sites::default(), arm: None, left_out: Vec::new() };
    finder.visit_file(&file);
    Ok(finder.sites)
}

struct Finder<'a> {
    text: &'a str,
    mutants: &'a BTreeMap<usize, &'a Mutant>,
    wanted: BTreeMap<(u8, (usize, usize)), Vec<usize>>,
    consts: Consts,
    sites: Sites,
    /// The mutant that leaves out the arm whose guard comes next.
    arm: Option<usize>,
    /// The mutants that leave out an arm, each after so many edits.
    left_out: Vec<(usize, usize)>,
}

fn asks(number: usize) -> String {
    format!("crate::mutant::at({number})")
}

impl Finder<'_> {
    /// The mutants of a kind that begin at something.
    fn take(&mut self, kind: Kind, at: proc_macro2::Span) -> Vec<usize> {
        let start = at.start();
        self.wanted.remove(&(kind as u8, (start.line, start.column + 1))).unwrap_or_default()
    }

    fn source(&self, span: proc_macro2::Span) -> &str {
        self.text.get(span.byte_range()).unwrap_or_default()
    }

    fn replacement(&self, number: usize) -> &str {
        self.mutants.get(&number).map_or("", |mutant| mutant.replacement.as_str())
    }

    fn insert(&mut self, at: usize, text: String, mutant: Option<usize>) {
        self.sites.edits.push(Edit { at, text, mutant });
    }

    /// Begins `(if on { changed } else { as it was })`.
    fn begin(&mut self, at: usize, changed: Vec<(usize, String)>) {
        self.insert(at, "(".to_owned(), None);
        for (number, text) in changed {
            self.insert(at, format!("if {} {{ {text} }} else ", asks(number)), Some(number));
        }
        self.insert(at, "{ ".to_owned(), None);
    }

    fn end(&mut self, range: Range<usize>, mutants: Vec<usize>) {
        self.insert(range.end, " })".to_owned(), None);
        self.sites.wholes.push(Whole { range, mutants });
    }

    fn function(&mut self, signature: &syn::Signature, block: &syn::Block) {
        let Some(first) = block.stmts.first().filter(|_| self.consts != Consts::None || signature.constness.is_none())
        else {
            return;
        };
        let numbers = self.take(Kind::Function, first.span());
        let at = first.span().byte_range().start;
        for number in &numbers {
            let text = format!("if {} {{ return {}; }} ", asks(*number), self.replacement(*number));
            self.insert(at, text, Some(*number));
        }
        let before = self.sites.edits.len() - numbers.len();
        visit::visit_block(self, block);
        if self.consts == Consts::All || self.sites.edits.len() > before {
            self.sites.consts.extend(signature.constness.as_ref().map(|word| word.span().byte_range()));
        }
        if !numbers.is_empty() {
            self.sites.wholes.push(Whole { range: block.span().byte_range(), mutants: numbers });
        }
    }
}

/// Whether a condition binds names, and so can stand in no bracket.
fn binds(expr: &syn::Expr) -> bool {
    match expr {
        syn::Expr::Let(_) => true,
        syn::Expr::Binary(pair) => binds(&pair.left) || binds(&pair.right),
        _ => false,
    }
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.function(&item.sig, &item.block);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.function(&item.sig, &item.block);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        if let Some(block) = &item.default {
            self.function(&item.sig, block);
        }
    }

    fn visit_expr_binary(&mut self, pair: &'ast syn::ExprBinary) {
        if binds(&pair.left) || binds(&pair.right) {
            return visit::visit_expr_binary(self, pair);
        }
        let numbers = self.take(Kind::Binary, pair.op.span());
        if numbers.is_empty() {
            return visit::visit_expr_binary(self, pair);
        }
        // The sides stay together, whatever binds tighter than the new operator.
        let sides = (self.source(pair.left.span()), self.source(pair.right.span()));
        let changed = |number: &usize| (*number, format!("{} {} {}", sides.0, self.replacement(*number), sides.1));
        let changed = numbers.iter().map(changed).collect();
        self.begin(pair.span().byte_range().start, changed);
        visit::visit_expr_binary(self, pair);
        self.end(pair.span().byte_range(), numbers);
    }

    fn visit_expr_unary(&mut self, signed: &'ast syn::ExprUnary) {
        let numbers = self.take(Kind::Unary, signed.op.span());
        if numbers.is_empty() {
            return visit::visit_expr_unary(self, signed);
        }
        let bare = self.source(signed.expr.span()).to_owned();
        let changed = numbers.iter().map(|number| (*number, bare.clone())).collect();
        self.begin(signed.span().byte_range().start, changed);
        visit::visit_expr_unary(self, signed);
        self.end(signed.span().byte_range(), numbers);
    }

    fn visit_expr_match(&mut self, item: &'ast syn::ExprMatch) {
        let before = self.sites.edits.len();
        visit::visit_expr_match(self, item);
        let mutants = self.left_out.extract_if(.., |(at, _)| *at >= before).map(|(_, mutant)| mutant).collect();
        // Whether what is left is enough is a matter of the whole.
        self.sites.wholes.push(Whole { range: item.span().byte_range(), mutants });
    }

    fn visit_arm(&mut self, arm: &'ast syn::Arm) {
        let left_out = self.take(Kind::Arm, arm.span());
        let Some(number) = left_out.first().copied() else { return self.guarded(arm) };
        self.left_out.push((self.sites.edits.len(), number));
        if arm.guard.is_none() {
            self.insert(arm.pat.span().byte_range().end, format!(" if !{}", asks(number)), Some(number));
        } else {
            self.arm = Some(number);
        }
        self.guarded(arm);
    }
}

impl Finder<'_> {
    fn guarded(&mut self, arm: &syn::Arm) {
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

#[cfg(test)]
mod tests {
    use super::super::mutant::{Kind, Mutant};
    use super::super::plant::planted;
    use super::Consts;
    use std::collections::BTreeMap;

    fn mutant(kind: Kind, start: (usize, usize), replacement: &str) -> Mutant {
        let (name, file) = (String::new(), String::new());
        Mutant { name, file, kind, start, replacement: replacement.to_owned() }
    }

    /// What becomes of a text with these mutants, numbered from 1.
    fn plant(text: &str, mutants: &[Mutant]) -> String {
        let mutants: BTreeMap<usize, &Mutant> = mutants.iter().enumerate().map(|(at, one)| (at + 1, one)).collect();
        planted(text, &mutants, Consts::Some).unwrap().text.replace("crate::mutant::at", "on")
    }

    #[test]
    fn a_function_gives_something_else_and_is_no_longer_const() {
        let text = "const fn f(a: u8) -> u8 {\n    a\n}";
        assert_eq!(
            plant(text, &[mutant(Kind::Function, (2, 5), "0"), mutant(Kind::Function, (2, 5), "1")]),
            "      fn f(a: u8) -> u8 {\n    if on(1) { return 0; } if on(2) { return 1; } a\n}"
        );
        let given = mutant(Kind::Function, (2, 5), "0");
        assert!(planted(text, &BTreeMap::from([(1, &given)]), Consts::None).unwrap().mutants().is_empty());
        assert_eq!(planted(text, &BTreeMap::new(), Consts::All).unwrap().text, text.replace("const", "     "));
    }

    #[test]
    fn operators_stand_in_one_another() {
        let text = "fn f() -> bool { a + 1 == b && !c }";
        let mutants = [
            mutant(Kind::Binary, (1, 29), "||"),
            mutant(Kind::Binary, (1, 24), "!="),
            mutant(Kind::Binary, (1, 20), "-"),
            mutant(Kind::Unary, (1, 32), ""),
        ];
        assert_eq!(
            plant(text, &mutants),
            "fn f() -> bool { (if on(1) { a + 1 == b || !c } else { (if on(2) { a + 1 != b } else { \
             (if on(3) { a - 1 } else { a + 1 }) == b }) && (if on(4) { c } else { !c }) }) }"
        );
    }

    #[test]
    fn an_arm_is_left_out_and_its_guard_is_always_or_never_met() {
        let text = "fn f() { match a { 1 => b(), 2 if c => d(), _ => {} } }";
        let mutants = [
            mutant(Kind::Arm, (1, 20), ""),
            mutant(Kind::Arm, (1, 30), ""),
            mutant(Kind::Guard, (1, 35), "false"),
            mutant(Kind::Guard, (1, 35), "true"),
        ];
        assert_eq!(
            plant(text, &mutants),
            "fn f() { match a { 1 if !on(1) => b(), 2 if !on(2) && (on(4) || !on(3) && (c)) => d(), _ => {} } }"
        );
    }

    #[test]
    fn a_condition_that_binds_is_left_alone() {
        let text = "fn f() { if let Some(a) = b && a == c {} }";
        let mutants = [mutant(Kind::Binary, (1, 29), "||"), mutant(Kind::Binary, (1, 34), "!=")];
        assert_eq!(plant(text, &mutants), "fn f() { if let Some(a) = b && (if on(2) { a != c } else { a == c }) {} }");
    }
}
