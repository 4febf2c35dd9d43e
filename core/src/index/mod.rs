//! What is kept of a dossier's records while they pass: who is who, and who
//! points at whom. Built once, used by every rule that looks across records.
//!
//! A stream may hold millions of records, so none is kept. A reference to
//! something already seen is settled at once; only references to what comes
//! later are kept until it comes.

mod ids;
mod references;

pub(crate) use references::{Misfit, Unresolved};

use crate::issue::Gaps;
use crate::model::leaf::Target;
use crate::model::walk::{Item, Path};
use crate::model::{Header, Record};
use ids::{Ids, Set};
use references::Wanted;
use std::collections::BTreeMap;
use std::hash::{BuildHasher as _, RandomState};

/// A record among all that were given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Spot {
    /// Which of the dossiers given.
    pub(crate) dossier: u16,
    /// Which of its records, from 0.
    pub(crate) ordinal: u32,
    /// The byte at which its line (in a stream) or its document begins.
    pub(crate) base: u64,
    /// Its line in a stream, 1 in a document.
    pub(crate) line: u32,
    /// Where the record begins in the line or document.
    pub(crate) start: u32,
    /// Whether it is an item of a document's `records`.
    pub(crate) listed: bool,
}

/// What is known of a record.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Known {
    /// Where it stands.
    pub(crate) spot: Spot,
    /// Its kind; `None` when that could not be read.
    pub(crate) target: Option<Target>,
    /// Whether it could be made; if not, its claims are not known either.
    whole: bool,
}

/// Two records with one id.
#[derive(Debug, Clone)]
pub(crate) struct Twin {
    /// The id.
    pub(crate) id: String,
    /// The first.
    pub(crate) first: Spot,
    /// The second.
    pub(crate) second: Spot,
}

/// A dossier among those given.
#[derive(Debug, Default)]
struct Dossier {
    /// Its place among the namespaces.
    namespace: u32,
    records: u32,
    /// Records whose id could not be read: any reference may be meant for one.
    nameless: bool,
    /// It has said what it is: a record alone has not, and where it points
    /// cannot be told.
    headed: bool,
    /// It is there to be pointed at: where it points itself does not matter.
    consulted: bool,
}

/// What is known of a namespace.
#[derive(Debug, Default)]
struct Namespace {
    known: Ids<Known>,
    /// A hash of each record's content, where that may be asked for.
    contents: Ids<u64>,
    /// `evidence#claim`.
    claims: Set,
}

/// What is kept of the records of one or several dossiers.
#[derive(Default)]
pub(crate) struct Index {
    dossiers: Vec<Dossier>,
    /// Namespace to its number. Dossiers without one get a name that nobody can give.
    numbers: BTreeMap<String, u32>,
    namespaces: Vec<Namespace>,
    /// Two records of one dossier with one id.
    pub(crate) twins: Vec<Twin>,
    /// Two records of two dossiers with one namespaced id and two contents.
    pub(crate) conflicts: Vec<Twin>,
    wanted: Vec<Wanted>,
    /// References to records of another kind.
    pub(crate) misfits: Vec<Misfit>,
    /// References to nothing.
    pub(crate) unresolved: Vec<Unresolved>,
    /// References to dossiers that were not given, or that cannot be settled.
    pub(crate) unchecked: u64,
    hasher: RandomState,
    compares: bool,
}

impl Index {
    /// An index; `several` when more than one dossier will be given.
    pub(crate) fn new(several: bool) -> Self {
        Self { compares: several, ..Self::default() }
    }

    /// Begins the next dossier. Its header comes next, or never.
    pub(crate) fn begin_dossier(&mut self, consulted: bool) {
        let number = self.dossiers.len();
        // A dossier without a namespace is a world of its own.
        let namespace = self.number_of(&format!(" {number}"));
        self.dossiers.push(Dossier { namespace, consulted, ..Dossier::default() });
    }

    fn number_of(&mut self, namespace: &str) -> u32 {
        let next = to_u32(self.numbers.len());
        let number = *self.numbers.entry(namespace.to_owned()).or_insert(next);
        if number == next {
            self.namespaces.push(Namespace::default());
        }
        number
    }

    /// Takes in a header.
    pub(crate) fn header(&mut self, header: &Header) {
        let namespace = self.number_of(header.namespace.as_str());
        if let Some(dossier) = self.dossiers.last_mut() {
            dossier.namespace = namespace;
            dossier.headed = true;
        }
    }

    /// The spot of the next record of the last dossier.
    pub(crate) fn next_spot(&mut self, base: usize, line: usize, start: usize, listed: bool) -> Spot {
        let number = u16::try_from(self.dossiers.len().saturating_sub(1)).unwrap_or(u16::MAX);
        let ordinal = self.dossiers.last_mut().map_or(0, |dossier| {
            dossier.records += 1;
            dossier.records - 1
        });
        Spot { dossier: number, ordinal, base: base as u64, line: to_u32(line), start: to_u32(start), listed }
    }

    /// Takes in a record that could not be made: what is known of it.
    pub(crate) fn broken(&mut self, spot: Spot, tag: Option<&str>, id: Option<&str>) {
        match id {
            Some(id) => self.name(spot, target_of(tag), id, false, None),
            None => {
                if let Some(dossier) = self.dossiers.last_mut() {
                    dossier.nameless = true;
                }
            }
        }
    }

    /// Takes in a record's names; `whole` when all of its claims could be made.
    pub(crate) fn record(&mut self, spot: Spot, record: &Record, whole: bool) {
        let content = if self.compares { serde_json::to_vec(record).ok() } else { None };
        let content = content.map(|bytes| self.hasher.hash_one(bytes));
        let id = record.id().as_str();
        self.name(spot, target_of(Some(record.tag())), id, whole, content);
        if let (Record::Evidence(evidence), Some(namespace)) = (record, self.space_mut(spot)) {
            for claim in &evidence.claims {
                namespace.claims.insert(format!("{id}#{}", claim.id).into());
            }
        }
    }

    /// Takes in what a walk through a record meets: where it points.
    pub(crate) fn see(&mut self, spot: Spot, path: &Path, gaps: &Gaps, item: Item<'_>) {
        match item {
            Item::Record(reference) => self.want(spot, path, gaps, reference.text(), reference.target()),
            Item::Claim(claim) => self.want(spot, path, gaps, claim.as_str(), Target::Evidence),
            _ => {}
        }
    }

    fn namespace_of(&self, spot: Spot) -> u32 {
        self.dossiers.get(spot.dossier as usize).map_or(0, |dossier| dossier.namespace)
    }

    fn is_consulted(&self, spot: Spot) -> bool {
        self.dossiers.get(spot.dossier as usize).is_some_and(|dossier| dossier.consulted)
    }

    fn space(&self, number: u32) -> Option<&Namespace> {
        self.namespaces.get(number as usize)
    }

    fn space_mut(&mut self, spot: Spot) -> Option<&mut Namespace> {
        let number = self.namespace_of(spot);
        self.namespaces.get_mut(number as usize)
    }

    fn name(&mut self, spot: Spot, target: Option<Target>, id: &str, whole: bool, content: Option<u64>) {
        let Some(space) = self.space_mut(spot) else { return };
        let Some(known) = space.known.get(id).copied() else {
            space.known.insert(id.into(), Known { spot, target, whole });
            space.contents.extend(content.map(|content| (id.into(), content)));
            return;
        };
        let first = space.contents.get(id).copied();
        if known.spot.dossier == spot.dossier {
            // Which of the two is meant, nobody can tell: it must not depend on their order.
            space.known.insert(id.into(), Known { target: None, whole: false, ..known });
        }
        let twin = Twin { id: id.to_owned(), first: known.spot, second: spot };
        if known.spot.dossier == spot.dossier {
            self.twins.push(twin);
        } else if content.is_none() || first.is_none() {
            self.unchecked += 1;
        } else if content != first {
            // The issue stands in the dossier that is checked.
            let turned = self.is_consulted(twin.second) && !self.is_consulted(twin.first);
            let Twin { id, first, second } = twin;
            let (first, second) = if turned { (second, first) } else { (first, second) };
            self.conflicts.push(Twin { id, first, second });
        }
    }

    /// How many records were seen.
    pub(crate) fn records(&self) -> u64 {
        self.dossiers.iter().map(|dossier| u64::from(dossier.records)).sum()
    }
}

/// A number of things that fit in memory; beyond, the last number stands for
/// all the rest.
fn to_u32(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn target_of(tag: Option<&str>) -> Option<Target> {
    [Target::Actor, Target::Compound, Target::Incident, Target::Evidence]
        .into_iter()
        .find(|target| target.tag() == tag && tag.is_some())
}
