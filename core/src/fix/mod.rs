//! `fix`: every repair that is certain, made in the text itself.

mod container;
mod edit;
mod patch;
mod records;

use crate::order::Order as _;
use crate::report::{Change, Fixed, Issue};
use crate::validate::{Mend, Options, placed, validate};
use edit::{Edit, splice};
use records::Records;

/// How often it is mended and looked again: a repair may uncover another, and
/// two that touch each other are made one after the other.
const ROUNDS: usize = 16;

/// Makes every repair that is certain, in a copy of one input, and validates
/// the copy.
///
/// Only what a repair is about changes: the rest of the text, its spaces, the
/// spelling of its numbers and the order of its keys stay byte for byte. What a
/// waiver mutes, what the options allow and what their profile does not ask
/// for is left as it is.
///
/// ```
/// use casecairn::{Options, fix};
///
/// let input = br#"{"type":"compound","id":"c","place":{"country":"kh","point":[ 11.50, 104.90 ]}}"#;
/// let fixed = fix(input, &Options::default());
/// assert_eq!(fixed.text, br#"{"type":"compound","id":"c","place":{"country":"KH","point":[ 104.90, 11.50 ]}}"#);
/// assert_eq!(fixed.changes.len(), 2);
/// assert!(fixed.report.ok);
/// ```
pub fn fix(input: &[u8], options: &Options) -> Fixed {
    let mut every = options.clone();
    every.max_issues = usize::MAX;
    let mut text = input.to_vec();
    let mut changes = Vec::new();
    for _ in 0..ROUNDS {
        let (report, mends) = placed(&text, &every);
        let edits = edits(&text, &report.issues, &mends);
        if edits.is_empty() {
            break;
        }
        changes.extend(edits.iter().map(|(change, _)| change.clone()));
        text = splice(&text, edits.into_iter().map(|(_, edit)| edit));
    }
    let report = validate(&text, options);
    Fixed { text, changes, report }
}

/// The edits that the issues ask for, in the order of the text, without those
/// that touch another.
fn edits(text: &[u8], issues: &[Issue], mends: &[Mend]) -> Vec<(Change, Edit)> {
    let mut records = Records::default();
    let mut edits: Vec<(Change, Edit)> = Vec::new();
    for (issue, mend) in issues.iter().zip(mends) {
        let Some(fix) = issue.fix.as_ref().or(mend.quiet.as_ref()) else { continue };
        let edit = records.around(text, mend.base, fix).and_then(|(at, fix)| patch::edit(text, at, &fix));
        edits.extend(edit.map(|edit| (Change::of(issue, fix, issue.fix.is_some()), edit)));
    }
    edits.order_by_key(|(_, edit)| (edit.touched.start, edit.touched.end));
    let mut end = None;
    edits.retain(|(_, edit)| {
        let free = end.is_none_or(|end| end < edit.touched.start);
        if free {
            end = Some(edit.touched.end);
        }
        free
    });
    edits
}
