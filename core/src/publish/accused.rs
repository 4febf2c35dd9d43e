//! Whom the records that are told accuse, or seem to.

use super::case::Case;
use super::sources::Sources;
use crate::model::walk::{Item, Path, Walk};
use crate::model::{Attribution, Link, Record, Says};
use std::collections::BTreeSet;

impl Sources<'_> {
    /// Actors that an open source holds responsible, or gives a part in a
    /// compound, even where that was taken back. What only a private source says of somebody makes nothing of
    /// this: a name that goes away would tell that there is such a source.
    pub(super) fn accused(&self, case: &Case<'_>) -> BTreeSet<String> {
        let mut accused = BTreeSet::new();
        let all = case.live.iter().chain(&case.withdrawn).chain(&case.past);
        for (id, record) in all.filter(|(_, record)| case.may_pass(record)) {
            match record {
                Record::Incident(incident) => {
                    let covered = self.cover(case, id, &incident.support, "acts");
                    for act in incident.acts.iter().filter(|act| self.carry(case, &act.support, covered)) {
                        self.add(case, act, &mut accused);
                    }
                }
                Record::Compound(compound) => {
                    let covered = self.cover(case, id, &compound.support, "links");
                    for link in compound.links.iter().filter(|link| self.carry(case, &link.support, covered)) {
                        self.add(case, link, &mut accused);
                    }
                }
                Record::Evidence(_) | Record::Actor(_) => {}
            }
        }
        for claim in self.told_claims() {
            self.add(case, claim, &mut accused);
            let failed = match &claim.says {
                Some(Says::StateFailure(says)) => case.local(&says.by),
                Some(Says::Recommendation(says)) => says.about.as_ref().and_then(|about| case.local(about)),
                _ => None,
            };
            accused.extend(failed.map(str::to_owned));
        }
        accused
    }

    /// Adds whom something accuses.
    fn add(&self, case: &Case<'_>, accusing: &impl Walk, accused: &mut BTreeSet<String>) {
        accusing.walk(&mut Path::default(), &mut |_, item| {
            let Item::Object(object) = item else { return };
            let by = object.downcast_ref::<Attribution>().filter(|by| self.carry(case, &by.support, true));
            let actor = by.and_then(|by| by.actor.as_ref());
            let linked = object.downcast_ref::<Link>().map(|link| &link.actor);
            accused.extend(actor.or(linked).and_then(|actor| case.local(actor)).map(str::to_owned));
        });
    }
}
