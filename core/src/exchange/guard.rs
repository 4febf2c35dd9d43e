//! Texts that a spreadsheet would run.
//!
//! A cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return is a
//! formula to a spreadsheet, and what people send may be meant to be one. An
//! apostrophe before it makes it a text. A spreadsheet that takes `;` or a tab
//! for the separator sees beginnings inside of a cell, too, and one that
//! then loses the quotation marks sees them behind a line break.
//!
//! Nothing is lost: an apostrophe is set before each such beginning, also where
//! apostrophes stand there already, and exactly that one is taken away again.
//!
//! Source: OWASP, CSV Injection.

/// Behind these a cell may begin, for a spreadsheet that was told otherwise.
const BETWEEN: [char; 4] = [';', '\t', '\n', '\r'];

/// The mark that makes a text of a formula.
const MARK: char = '\'';

fn is_formula(char: char) -> bool {
    matches!(char, '=' | '+' | '-' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠')
}

/// Where a formula could begin: before the apostrophes that stand there.
fn beginnings(text: &str) -> impl Iterator<Item = usize> + '_ {
    let behind = text.char_indices().filter(|(_, char)| BETWEEN.contains(char)).map(|(at, char)| at + char.len_utf8());
    std::iter::once(0).chain(behind).filter(|at| {
        let rest = text.get(*at..).unwrap_or_default();
        rest.trim_start_matches(MARK).starts_with(is_formula)
    })
}

/// A text as it may stand in a cell.
pub(super) fn guarded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for at in beginnings(text) {
        out.push_str(text.get(from..at).unwrap_or_default());
        out.push(MARK);
        from = at;
    }
    out + text.get(from..).unwrap_or_default()
}

/// The text that was guarded.
pub(super) fn bare(cell: &str) -> String {
    let mut out = String::with_capacity(cell.len());
    let mut from = 0;
    for at in beginnings(cell) {
        out.push_str(cell.get(from..at).unwrap_or_default());
        let marked = cell.get(at..).is_some_and(|rest| rest.starts_with(MARK));
        from = at + usize::from(marked);
    }
    out + cell.get(from..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{bare, guarded};

    #[test]
    fn a_formula_becomes_a_text_and_is_itself_again() {
        for (text, cell) in [
            ("=1+1", "'=1+1"),
            ("-PT36H", "'-PT36H"),
            ("'=1", "''=1"),
            ("'quoted'", "'quoted'"),
            ("a;=cmd\n- b", "a;'=cmd\n'- b"),
            ("\t=x", "'\t'=x"),
            ("＝x", "'＝x"),
            ("1-2=3", "1-2=3"),
            ("", ""),
        ] {
            assert_eq!(guarded(text), cell);
            assert_eq!(bare(cell), text);
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_is_lost_and_none_runs(text in "[-='+@;\t\n\r a＝é]{0,12}") {
            let cell = guarded(&text);
            proptest::prop_assert_eq!(bare(&cell), text);
            for part in cell.split([';', '\t', '\n', '\r']) {
                // What is left of a tab is before it, and harmless.
                proptest::prop_assert!(!part.starts_with(['=', '+', '-', '@', '\r', '＝']), "{:?}", cell);
            }
        }

        #[test]
        fn what_was_never_guarded_stays_unless_it_looks_so(text in "[a-z'; ]{0,12}") {
            proptest::prop_assert_eq!(bare(&text), text);
        }
    }
}
