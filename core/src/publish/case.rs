//! The records that are to be published, found by their ids, and what each
//! label and status lets through.

use super::Refused;
use super::disclosure::{Reason, Tally};
use super::policy::Policy;
use crate::model::edtf::Day;
use crate::model::vocabulary::{RecordStatus, Tlp};
use crate::model::{ClaimRef, Dossier, Evidence, Header, Record, Reference};
use std::collections::BTreeMap;

/// All that is published together.
pub(super) struct Case<'a> {
    pub(super) header: &'a Header,
    pub(super) policy: &'a Policy,
    pub(super) today: Day,
    /// Records by id: those that stand.
    pub(super) live: BTreeMap<&'a str, &'a Record>,
    /// Records by id: those that were taken back.
    pub(super) withdrawn: BTreeMap<&'a str, &'a Record>,
    /// Records by id: those that others have replaced. Nothing of them leaves,
    /// and what was made from them is judged by them still.
    pub(super) past: BTreeMap<&'a str, &'a Record>,
}

impl<'a> Case<'a> {
    /// Takes the records in; what its label keeps is out.
    pub(super) fn new(
        dossiers: &'a [Dossier],
        policy: &'a Policy,
        today: Day,
        tally: &mut Tally,
    ) -> Result<Self, Refused> {
        let header = header(dossiers)?;
        let mut case =
            Self { header, policy, today, live: BTreeMap::new(), withdrawn: BTreeMap::new(), past: BTreeMap::new() };
        let mut seen = BTreeMap::new();
        for record in dossiers.iter().flat_map(|dossier| &dossier.records) {
            let id = record.id().as_str();
            // The same record in two files is one; two records with one id are an error.
            if let Some(before) = seen.insert(id, record) {
                if before == record {
                    continue;
                }
                return Err(Refused::SameId);
            }
            match status(record) {
                RecordStatus::Superseded => {
                    tally.add(Reason::Superseded, 1);
                    case.past.insert(id, record);
                }
                RecordStatus::Withdrawn => {
                    tally.add(Reason::Withdrawn, 1);
                    case.withdrawn.insert(id, record);
                }
                RecordStatus::Current => {
                    case.live.insert(id, record);
                }
            }
        }
        tally.add(Reason::Label, case.live.values().filter(|record| !case.may_pass(record)).count());
        Ok(case)
    }

    /// All evidence, whatever became of it.
    pub(super) fn evidence(&self) -> impl Iterator<Item = (&'a str, &'a Evidence)> {
        let records = self.live.iter().chain(&self.withdrawn).chain(&self.past);
        records.filter_map(|(id, record)| match record {
            Record::Evidence(evidence) => Some((*id, &**evidence)),
            _ => None,
        })
    }

    /// A record, whatever became of it.
    pub(super) fn any(&self, id: &str) -> Option<&'a Record> {
        [&self.live, &self.withdrawn, &self.past].into_iter().find_map(|records| records.get(id).copied())
    }

    /// Whether the label of a record, or else of the dossier, lets it pass.
    /// Without a label nothing passes.
    pub(super) fn may_pass(&self, record: &Record) -> bool {
        label(record).or(self.header.tlp).is_some_and(|label| label >= self.policy.tlp)
    }

    /// The id that a reference names, where it names one of this dossier.
    pub(super) fn local<'r>(&self, reference: &'r dyn Reference) -> Option<&'r str> {
        let own = reference.namespace().is_none_or(|namespace| namespace == self.header.namespace.as_str());
        own.then(|| reference.id())
    }

    /// The evidence and the claim that a reference names, where they are of this dossier.
    pub(super) fn local_claim<'r>(&self, claim: &'r ClaimRef) -> Option<(&'r str, &'r str)> {
        let evidence = claim.evidence();
        let id = match evidence.split_once(':') {
            Some((namespace, id)) => (namespace == self.header.namespace.as_str()).then_some(id)?,
            None => evidence,
        };
        Some((id, claim.claim()))
    }
}

/// The one header of all dossiers: they must agree in what leaves.
fn header(dossiers: &[Dossier]) -> Result<&Header, Refused> {
    let mut headers = dossiers.iter().map(|dossier| dossier.header.as_ref().ok_or(Refused::NoHeader));
    let first = headers.next().ok_or(Refused::NoHeader)??;
    for other in headers {
        let other = other?;
        let told = |header: &Header| {
            let Header { namespace, title, publisher, licence, created, tlp, .. } = header.clone();
            (namespace, title, publisher, licence, created, tlp)
        };
        if told(first) != told(other) {
            return Err(Refused::HeadersDiffer);
        }
    }
    Ok(first)
}

fn label(record: &Record) -> Option<Tlp> {
    match record {
        Record::Actor(record) => record.tlp,
        Record::Compound(record) => record.tlp,
        Record::Incident(record) => record.tlp,
        Record::Evidence(record) => record.tlp,
    }
}

fn status(record: &Record) -> RecordStatus {
    let status = match record {
        Record::Actor(record) => record.status,
        Record::Compound(record) => record.status,
        Record::Incident(record) => record.status,
        Record::Evidence(record) => record.status,
    };
    status.unwrap_or(RecordStatus::Current)
}
