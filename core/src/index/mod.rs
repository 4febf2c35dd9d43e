//! What is kept of a dossier's records while they pass: who is who, and who
//! points at whom. Built once, used by every rule that looks across records.
//!
//! A stream may hold millions of records, so none is kept. A reference to
//! something already seen is settled at once; only references to what comes
//! later are kept until it comes.

mod apart;
mod content;
mod entries;
mod groups;
mod lineage;
mod names;
mod notes;
mod references;

use entries::{Entry, Known, What};
pub(crate) use groups::Groups;
pub(crate) use lineage::{Ground, Group, Lineage, Lineages};
pub(crate) use names::Node;
pub(crate) use notes::{ClaimNote, CountTie, EvidenceNote, Notes, PlaceNote};
pub(crate) use references::{MOST_COMPARED, Misfit, Unresolved, Wanted};

use crate::issue::Gaps;
use crate::model::leaf::Target;
use crate::model::walk::{Item, Path};
use crate::model::{Header, Record};
use names::Names;
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
    scope: Scope,
    /// It is there to be pointed at: where it points itself does not matter.
    consulted: bool,
}

/// How much of a dossier was given.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Scope {
    /// It has not said what it is: where a record alone points cannot be told.
    #[default]
    Unsaid,
    /// A part: where it points may be in another part.
    Part,
    /// It has said what it is.
    Headed,
}

/// What is known of a namespace.
#[derive(Debug, Default)]
struct Namespace {
    /// What it is called; a dossier without one has a name with a space, which nobody can give.
    called: Box<str>,
    names: Names,
    /// A dossier of it was given; others only name it.
    given: bool,
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
    /// What has a name, by its number.
    entries: Vec<Entry>,
    /// A hash of each record's content, where that may be asked for.
    contents: BTreeMap<Node, u64>,
    /// What is kept of what was said.
    pub(crate) notes: Notes,
    lineage: Option<Lineage>,
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
    /// Whether it is kept what tells that two records are one.
    matches: bool,
}

impl Index {
    /// An index; `several` when more than one dossier will be given.
    pub(crate) fn new(several: bool) -> Self {
        Self { compares: several, matches: several, ..Self::default() }
    }

    /// Keeps what tells that two records are one, also within one dossier.
    pub(crate) fn matching(self) -> Self {
        Self { matches: true, ..self }
    }

    /// Begins the next dossier. Its header comes next, or never.
    pub(crate) fn begin_dossier(&mut self, consulted: bool) {
        let number = self.dossiers.len();
        // A dossier without a namespace is a world of its own.
        let namespace = self.number_of(&format!(" {number}"));
        self.give(namespace);
        self.dossiers.push(Dossier { namespace, consulted, ..Dossier::default() });
    }

    /// Begins a part of a dossier, without a header.
    pub(crate) fn begin_part(&mut self) {
        self.begin_dossier(false);
        if let Some(dossier) = self.dossiers.last_mut() {
            dossier.scope = Scope::Part;
        }
    }

    fn number_of(&mut self, namespace: &str) -> u32 {
        let next = to_u32(self.numbers.len());
        let number = *self.numbers.entry(namespace.to_owned()).or_insert(next);
        if number == next {
            self.namespaces.push(Namespace { called: namespace.into(), ..Namespace::default() });
        }
        number
    }

    fn give(&mut self, namespace: u32) {
        if let Some(space) = self.namespaces.get_mut(namespace as usize) {
            space.given = true;
        }
    }

    /// Takes in a header.
    pub(crate) fn header(&mut self, header: &Header) {
        let namespace = self.number_of(header.namespace.as_str());
        self.give(namespace);
        if let Some(dossier) = self.dossiers.last_mut() {
            dossier.namespace = namespace;
            dossier.scope = Scope::Headed;
        }
    }

    /// The spot of the next record of the last dossier.
    pub(crate) fn next_spot(&mut self, base: usize, line: usize, start: usize, listed: bool) -> Spot {
        // What is met from here on belongs to no record that was noted yet.
        self.notes.current = None;
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
            Some(id) => {
                self.name(spot, target_of(tag), id, false, None);
            }
            None => {
                if let Some(dossier) = self.dossiers.last_mut() {
                    dossier.nameless = true;
                }
            }
        }
    }

    /// Takes in a record's names; `whole` when all of its claims could be made,
    /// `sound` when nothing in it is other than its author meant it. Its number,
    /// if it is the first of that name.
    pub(crate) fn record(&mut self, spot: Spot, record: &Record, whole: bool, sound: bool) -> Option<Node> {
        let content = if self.compares { content::of(record) } else { None };
        let content = content.map(|bytes| self.hasher.hash_one(bytes));
        let id = record.id().as_str();
        let new = self.name(spot, target_of(Some(record.tag())), id, whole, content);
        if let Record::Evidence(evidence) = record {
            self.name_claims(spot, id, evidence.claims.iter().map(|claim| claim.id.as_str()));
        }
        if let Some(node) = new.filter(|_| sound) {
            self.note(spot, node, record);
        }
        new
    }

    /// Takes in what a walk through a record meets: where it points.
    pub(crate) fn see(&mut self, spot: Spot, path: &Path, gaps: &Gaps, item: Item<'_>) {
        match item {
            Item::Record(reference) => self.want(spot, path, gaps, reference.text(), reference.target()),
            Item::Claim(claim) => self.want(spot, path, gaps, claim.as_str(), Target::Evidence),
            _ => self.note_item(spot, path, item),
        }
    }

    fn namespace_of(&self, spot: Spot) -> u32 {
        self.dossiers.get(spot.dossier as usize).map_or(0, |dossier| dossier.namespace)
    }

    fn is_consulted(&self, spot: Spot) -> bool {
        self.dossiers.get(spot.dossier as usize).is_some_and(|dossier| dossier.consulted)
    }

    /// Where everything comes from, once everything was seen.
    pub(crate) fn lineage(&self) -> Option<&Lineage> {
        self.lineage.as_ref()
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

pub(crate) fn target_of(tag: Option<&str>) -> Option<Target> {
    [Target::Actor, Target::Compound, Target::Incident, Target::Evidence]
        .into_iter()
        .find(|target| target.tag() == tag && tag.is_some())
}
