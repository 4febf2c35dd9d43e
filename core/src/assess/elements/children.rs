//! Whether the people that a claim is about are children.

use crate::assess::case::Case;
use crate::assess::kept::{Children, GroupKept};
use crate::index::Node;

/// How far a group is followed to the group that it is taken from: a circle ends here.
const STEPS: usize = 8;

/// Whether the people of a claim's group are children, as far as this claim
/// says so or one whose group it takes up.
pub(super) fn children(case: &Case, claim: Node) -> Children {
    let group = |claim: Node| -> Option<&GroupKept> { case.claim(claim)?.1.said.as_ref()?.group.as_ref() };
    let mut next = group(claim);
    for _ in 0..STEPS {
        let Some(found) = next else { break };
        // Of a part of those among whom children are, children may be a part.
        if found.children != Children::NotSaid {
            return found.children;
        }
        next = found.of.and_then(group);
    }
    Children::NotSaid
}
