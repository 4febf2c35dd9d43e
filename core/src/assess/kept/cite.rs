//! Which claims carry something.

use crate::index::{Index, Node, Spot};
use crate::model::Support;
use crate::model::vocabulary::SupportKind;

/// A claim that something is laid on, and whether it carries it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::assess) struct Cite {
    pub(in crate::assess) claim: Node,
    pub(in crate::assess) how: SupportKind,
}

/// The claims of a list of supports.
pub(super) fn cites<'a>(index: &mut Index, spot: Spot, support: impl IntoIterator<Item = &'a Support>) -> Box<[Cite]> {
    let cite = |support: &Support| {
        let detail = support.detail();
        let claim = index.refer(spot, detail.claim.as_str());
        Cite { claim, how: detail.how.unwrap_or(SupportKind::Supports) }
    };
    support.into_iter().map(cite).collect()
}
