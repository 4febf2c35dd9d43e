//! What a dossier was before it became bytes, and where its issues stand then.

use crate::issue::{PatchOp, Pointer};
use crate::report::{Issue, Report};

/// What the bytes of a dossier were before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Form {
    /// A text: an issue has a line and a column.
    #[default]
    Text,
    /// A value of the calling language, written as JSON: it has no lines, and
    /// an issue has its pointer only.
    Value,
    /// A list of such values, written as JSON Lines: the pointer of an issue
    /// begins with the number of the item, `/3/place/point`.
    List,
}

/// A dossier: where its bytes come from, and what they were before.
///
/// ```
/// use casecairn::facade::{Input, Settings, validate};
///
/// let lines = b"{\"type\":\"dossier\",\"schema_version\":\"1.0\",\"namespace\":\"n\",\"title\":\"T\"}\n{\"type\":\"actor\",\"id\":7}\n";
/// let report = validate(&[Input::list(&lines[..])], &Settings::default())?;
/// assert_eq!((report.issues[0].pointer.as_str(), report.issues[0].line), ("/1/id", None));
/// # Ok::<(), casecairn::facade::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Input<R> {
    /// The bytes, or where to read them.
    pub from: R,
    /// What they were before.
    pub form: Form,
}

impl<R> Input<R> {
    /// A text.
    pub const fn text(from: R) -> Self {
        Self { from, form: Form::Text }
    }

    /// A value written as JSON.
    pub const fn value(from: R) -> Self {
        Self { from, form: Form::Value }
    }

    /// A list written as JSON Lines.
    pub const fn list(from: R) -> Self {
        Self { from, form: Form::List }
    }
}

/// Says of each issue where it stands in what was given.
pub(super) fn place(report: &mut Report, form: impl Fn(usize) -> Option<Form>) {
    place_issues(&mut report.issues, form);
}

/// The same of issues that stand in another answer than a report.
pub(super) fn place_issues(issues: &mut [Issue], form: impl Fn(usize) -> Option<Form>) {
    for issue in issues {
        match form(issue.dossier).unwrap_or_default() {
            Form::Text => continue,
            Form::Value => {}
            Form::List => in_list(issue),
        }
        (issue.line, issue.column) = (None, None);
    }
}

/// Makes the pointers of an issue begin at the list.
fn in_list(issue: &mut Issue) {
    let Some(line) = issue.line else { return };
    let mut root = Pointer::root();
    root.push_index(line.saturating_sub(1));
    issue.pointer = root.join(&issue.pointer);
    for op in issue.fix.iter_mut().flatten() {
        match op {
            PatchOp::Replace { path, .. } | PatchOp::Remove { path } => *path = root.join(path),
            PatchOp::Move { from, path } | PatchOp::Copy { from, path } => {
                *from = root.join(from);
                *path = root.join(path);
            }
        }
    }
}
