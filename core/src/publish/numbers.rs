//! The numbers of a release. They are given by what is told of a record, so
//! that their order says nothing of the ids, nor of the order of the input.

use super::refs::{Kind, PublicId};
use crate::order::{Order as _, tree_map};
use serde::Serialize;
use std::collections::BTreeMap;

/// Numbers by the ids that records have in the dossier.
#[derive(Default)]
pub(super) struct Numbers<'a> {
    records: BTreeMap<Kind, BTreeMap<&'a str, u32>>,
    claims: BTreeMap<(&'a str, &'a str), u32>,
}

impl<'a> Numbers<'a> {
    /// Numbers records of a kind by what is told of them. Where that is the
    /// same, nobody who reads the release can tell them apart.
    pub(super) fn give<T: Serialize>(&mut self, kind: Kind, records: impl IntoIterator<Item = (&'a str, T)>) {
        let order = in_order(records);
        self.records.insert(kind, tree_map(order.into_iter().zip(1..)));
    }

    /// Numbers the claims of an item.
    pub(super) fn give_claims<T: Serialize>(
        &mut self,
        evidence: &'a str,
        claims: impl IntoIterator<Item = (&'a str, T)>,
    ) {
        let order = in_order(claims);
        self.claims.extend(order.into_iter().map(|claim| (evidence, claim)).zip(1..));
    }

    /// The ids of records by their ids in this release.
    #[cfg(test)]
    pub(super) fn names(&self) -> BTreeMap<String, String> {
        let records =
            self.records.iter().flat_map(|(kind, all)| all.iter().map(move |(id, number)| (*kind, *id, *number)));
        let records = records.map(|(kind, id, number)| (PublicId::new(kind, number).to_string(), id.to_owned()));
        records.collect()
    }

    /// The id of a record in this release; a blank one until it has a number.
    pub(super) fn record(&self, kind: Kind, id: &str) -> PublicId {
        let number = self.records.get(&kind).and_then(|numbers| numbers.get(id));
        number.map_or(PublicId::blank(kind), |number| PublicId::new(kind, *number))
    }

    /// The id of a claim in its evidence; a blank one until it has a number.
    pub(super) fn claim(&self, evidence: &str, claim: &str) -> PublicId {
        let number = self.claims.get(&(evidence, claim));
        number.map_or(PublicId::blank(Kind::Claim), |number| PublicId::new(Kind::Claim, *number))
    }
}

fn in_order<'a, T: Serialize>(items: impl IntoIterator<Item = (&'a str, T)>) -> Vec<&'a str> {
    let told = |item: &T| serde_json::to_string(item).unwrap_or_default();
    let mut all: Vec<(String, &str)> = items.into_iter().map(|(id, item)| (told(&item), id)).collect();
    all.order();
    all.into_iter().map(|(_, id)| id).collect()
}

/// A list in an order that depends on what it holds alone, and each item once.
pub(super) fn sorted<T: Serialize>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut all: Vec<(String, T)> =
        items.into_iter().map(|item| (serde_json::to_string(&item).unwrap_or_default(), item)).collect();
    all.order_by(|(one, _), (other, _)| one.cmp(other));
    all.dedup_by(|(one, _), (other, _)| one == other);
    all.into_iter().map(|(_, item)| item).collect()
}
