//! Where an issue stands.

use crate::issue::{Gaps, Patch, PatchOp, Pointer};
use crate::read::locate;

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

pub(super) fn id_of(text: &[u8], start: usize) -> Option<String> {
    text_at(text, start, "/id")
}

pub(super) fn tag_of(text: &[u8], start: usize) -> Option<String> {
    text_at(text, start, "/type")
}

/// The text at a pointer.
pub(super) fn text_at(text: &[u8], start: usize, pointer: &str) -> Option<String> {
    let at = locate(text, start, &Pointer::from_text(pointer))?;
    let mut values = serde_json::Deserializer::from_slice(text.get(at..)?).into_iter::<String>();
    values.next()?.ok()
}
