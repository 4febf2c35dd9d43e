//! Whom the records accuse, or seem to.

use super::case::Case;
use crate::model::walk::{Item, Path, Walk as _};
use crate::model::{Attribution, Link, Record, Says};
use std::collections::BTreeSet;

impl Case<'_> {
    /// Actors that any record, told or not, holds responsible or gives a part
    /// in a compound.
    pub(super) fn accused(&self) -> BTreeSet<String> {
        let mut accused = BTreeSet::new();
        for record in self.live.values().chain(self.withdrawn.values()).chain(self.past.values()) {
            record.walk(&mut Path::default(), &mut |_, item| {
                let Item::Object(object) = item else { return };
                let attributed = object.downcast_ref::<Attribution>().and_then(|by| by.actor.as_ref());
                let linked = object.downcast_ref::<Link>().map(|link| &link.actor);
                accused.extend(attributed.or(linked).and_then(|actor| self.local(actor)).map(str::to_owned));
            });
            if let Record::Evidence(evidence) = record {
                let failed = evidence.claims.iter().filter_map(|claim| match claim.says.as_ref()? {
                    Says::StateFailure(says) => self.local(&says.by),
                    Says::Recommendation(says) => self.local(says.about.as_ref()?),
                    _ => None,
                });
                accused.extend(failed.map(str::to_owned));
            }
        }
        accused
    }
}
