//! Where an issue stands.

use crate::issue::{Gaps, Patch, PatchOp, Pointer};
use crate::order::{Set, set};
use crate::read::{self, Cursor, locate};
use crate::report::excerpt;
use jiter::Jiter;

/// The byte of a value, or of the nearest value around it that there is.
pub(super) fn locate_nearest(text: &[u8], start: usize, pointer: &Pointer) -> usize {
    let mut pointer = pointer.clone();
    loop {
        if let Some(at) = locate(text, start, &pointer) {
            return at;
        }
        match pointer.parent() {
            Some(parent) => pointer = parent,
            None => return start,
        }
    }
}

/// The rest of a pointer inside another.
pub(super) fn within(pointer: &Pointer, root: &Pointer) -> Option<Pointer> {
    pointer.as_str().strip_prefix(root.as_str()).map(Pointer::from_text)
}

/// Makes the paths of a patch start at the document.
pub(super) fn rebase(fix: &mut Patch, root: &Pointer, gaps: &Gaps) {
    let rebased = |path: &Pointer| root.join(&gaps.widen(path.clone()));
    for op in fix {
        match op {
            PatchOp::Replace { path, .. } | PatchOp::Remove { path } => {
                *path = rebased(path);
            }
            PatchOp::Move { from, path } | PatchOp::Copy { from, path } => {
                *from = rebased(from);
                *path = rebased(path);
            }
        }
    }
}

/// Where an issue stands that was found when its record had passed, and what
/// the text tells of it.
pub(super) struct Stand {
    pub(super) offset: usize,
    pub(super) line: usize,
    pub(super) column: usize,
    /// The record's id, where it can be read.
    pub(super) record: Option<String>,
    /// What stands there, as far as it may be shown.
    pub(super) shown: Option<String>,
}

/// Looks up the place in a record, which begins at a byte of a text that begins
/// on a line.
pub(super) fn stand(text: &[u8], (start, line): (usize, usize), inside: &Pointer, cursor: &mut Cursor) -> Stand {
    let offset = locate_nearest(text, start, inside);
    let (line, column) = cursor.seek(text, offset, line);
    let tag = text_at(text, start, "/type");
    Stand {
        offset,
        line,
        column,
        record: text_at(text, start, "/id"),
        shown: excerpt(text, offset, inside, tag.as_deref()),
    }
}

/// The text at a pointer.
fn text_at(text: &[u8], start: usize, pointer: &str) -> Option<String> {
    let at = locate(text, start, &Pointer::from_text(pointer))?;
    read::text(&mut Jiter::new(text.get(at..)?)).map(str::to_owned)
}

/// What is not as its author meant it, in the order of the pointers.
pub(super) struct Shadows(Set<String>);

impl Shadows {
    pub(super) fn of(pointers: &[Pointer]) -> Self {
        Self(set(pointers.iter().map(|pointer| pointer.as_str().to_owned())))
    }

    /// Whether one of them leads to a value, into it, or to what holds it.
    pub(super) fn touch(&self, pointer: &Pointer) -> bool {
        let text = pointer.as_str();
        let inner = format!("{text}/");
        let holds = self.0.from(&inner).first().is_some_and(|shadow| shadow.starts_with(&inner));
        let ends = text.match_indices('/').map(|(at, _)| at).chain([text.len()]);
        holds || ends.filter_map(|at| text.get(..at)).any(|outer| self.0.contains(outer))
    }
}
